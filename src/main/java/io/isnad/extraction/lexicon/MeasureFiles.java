package io.isnad.extraction.lexicon;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.lexicon.MeasureOperator.SubjectRole;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads the words of measures, with all forms of the verbs: active, passive where it is spelt otherwise, and future. */
final class MeasureFiles {

    private static final String FUTURE = "س";
    private static final String AND_OR_PASSIVE = "وو";
    /** Before an object: anywhere in the clause. */
    private static final String TOLD = "~";

    /** Written where a verb of three letters is a derived one. */
    private static final char SHADDA = '\u0651';

    private static final int TRILITERAL = 3;

    private static final Set<String> NONE = Set.of();
    private static final int LAST_ASCII = 127;

    private final Lexicon lexicon;
    private final LexiconLoader files;
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Deeds deeds = new Deeds();

    MeasureFiles(Lexicon lexicon, LexiconLoader files) {
        this.lexicon = lexicon;
        this.files = files;
    }

    void load() {
        classes();
        triggers();
        operators();
    }

    private void classes() {
        for (Row row : files.rows("measure-classes.tsv", "class", "pos", "members")) {
            classes.put(row.required("class"), folded(row.requiredList("members")));
            String pos = row.oneOf("pos", "noun", "issuer", "operator", "deed");
            if (pos.equals("deed")) {
                deeds.add(row.required("class"), row.requiredList("members"));
            }
            if (pos.equals("issuer")) {
                lexicon.issuerClasses.put(row.required("class"), classes.get(row.required("class")));
            }
            if (pos.equals("noun")) {
                row.list("members").stream()
                        // "أوبك": the name of one body is no noun
                        .filter(m -> lexicon.bodies.spelt(m) == null)
                        .forEach(m -> lexicon.words.addNominal(m, WordClass.NOUN));
            }
        }
    }

    private void triggers() {
        Forms<MeasureTrigger> forms = new Forms<>();
        for (Row row : files.rows(
                "measure-triggers.tsv",
                "form",
                "present",
                "plural",
                "pos",
                "kind",
                "target",
                "object",
                "operator",
                "act",
                "polarity")) {
            boolean verb = row.oneOf("pos", "verb", "noun").equals("verb");
            MeasureTrigger trigger = new MeasureTrigger(
                    row.required("form"),
                    verb,
                    row.optional("kind") == null ? null : row.parsed("kind", MeasureKind::valueOf),
                    folded(row.list("target")),
                    members(row, "object", ""),
                    members(row, "object", TOLD),
                    members(row, "operator", ""),
                    row.yes("act"),
                    row.oneOf("polarity", "impose", "lift").equals("lift"),
                    deeds.of(row.required("form")));
            if (verb) {
                forms.addVerb(trigger, trigger.lemma(), row.required("present"));
            } else {
                forms.addNoun(trigger, trigger.lemma());
                row.list("plural").forEach(p -> forms.addNoun(trigger, p));
                lexicon.words.addNominal(trigger.lemma(), WordClass.NOUN);
                row.list("plural").forEach(p -> lexicon.words.addNominal(p, WordClass.NOUN));
            }
        }
        forms.addTo(lexicon.triggers);
    }

    private void operators() {
        Forms<MeasureOperator> forms = new Forms<>();
        for (Row row : files.rows("measure-operators.tsv", "form", "present", "pos", "status", "subject")) {
            MeasureOperator.Kind kind =
                    row.parsed("pos", p -> MeasureOperator.Kind.valueOf(p.toUpperCase(Locale.ROOT)));
            boolean doubled = row.required("form").indexOf(SHADDA) >= 0;
            String form = bare(row.required("form"));
            String preposition = preposition(form);
            String lemma = without(preposition, form);
            String folded = Normalizer.fold(lemma);
            MeasureOperator operator = new MeasureOperator(
                    lemma,
                    folded,
                    kind,
                    row.parsed("status", MeasureStatus::valueOf),
                    preposition == null ? null : Normalizer.fold(preposition),
                    row.optional("subject") == null
                            ? SubjectRole.STANDS_APART
                            : row.parsed("subject", MeasureFiles::subject),
                    lexicon.isAmong(WordSet.DECISION, folded));
            if (kind == MeasureOperator.Kind.VERB) {
                String present = without(preposition, bare(row.required("present")));
                forms.addVerb(operator, lemma, present);
                if (doubled || lemma.length() > TRILITERAL) {
                    forms.addCircumstantial(operator, lemma, present);
                }
            } else {
                forms.addNoun(operator, lemma);
            }
        }
        forms.addTo(lexicon.operators);
    }

    private static String bare(String form) {
        return form.replace(String.valueOf(SHADDA), "");
    }

    private static SubjectRole subject(String cell) {
        return switch (cell) {
            case "yes" -> SubjectRole.ISSUES;
            case "no" -> SubjectRole.STANDS_APART;
            default -> SubjectRole.valueOf(cell.toUpperCase(Locale.ROOT));
        };
    }

    private static String preposition(String form) {
        int space = form.lastIndexOf(' ');
        String last = space < 0 ? "" : form.substring(space + 1);
        return Set.of("ب", "ل", "على", "إلى", "عن", "من", "في", "تحت").contains(last) ? last : null;
    }

    private static String without(String preposition, String form) {
        return preposition == null
                ? form
                : form.substring(0, form.length() - preposition.length()).strip();
    }

    /** The words of a column that begin with the prefix, those of the classes named there included. */
    private Set<String> members(Row row, String column, String prefix) {
        return row
                .parsedList(column, cell -> cell.startsWith(TOLD) == prefix.equals(TOLD) ? members(cell, prefix) : NONE)
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> members(String cell, String prefix) {
        String word = cell.substring(prefix.length());
        if (word.chars().anyMatch(c -> c > LAST_ASCII)) {
            return Set.of(Normalizer.fold(word));
        }
        if (!classes.containsKey(word)) {
            throw new IllegalArgumentException(word);
        }
        return classes.get(word);
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Normalizer::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Forms by their spelling; several words may share one. */
    private final class Forms<T> {

        private final Map<String, List<MeasureForm<T>>> bySpelling = new LinkedHashMap<>();

        /** A noun; of a noun with its adjective also the accusative, "أمرا تنفيذيا". */
        void addNoun(T word, String form) {
            add(form, new MeasureForm<>(word, null, false, false));
            int space = form.indexOf(' ');
            if (space > 0 && form.indexOf(' ', space + 1) < 0) {
                String attribute = form.substring(space + 1);
                boolean agrees = !attribute.startsWith("ال") && !attribute.startsWith("ب");
                String accusative =
                        accusative(form.substring(0, space)) + " " + (agrees ? accusative(attribute) : attribute);
                add(accusative, new MeasureForm<>(word, null, false, false));
            }
        }

        private static String accusative(String noun) {
            return noun.endsWith("ة") || noun.endsWith("ات") || noun.endsWith("اء") ? noun : noun + "ا";
        }

        void addVerb(T word, String lemma, String present) {
            int space = lemma.indexOf(' ');
            String rest = space < 0 ? "" : lemma.substring(space);
            String past = space < 0 ? lemma : lemma.substring(0, space);
            String imperfect = space < 0 ? present : present.substring(0, present.indexOf(' '));
            for (VerbForm form : Inflector.verb(past, imperfect)) {
                add(word, form, rest, false);
            }
            for (VerbForm form : Passives.of(past, imperfect)) {
                // "ووجهت" is rather "and she brought" than "was faced".
                if (!form.form().startsWith(AND_OR_PASSIVE)) {
                    add(word, form, rest, true);
                }
            }
        }

        /** "متوعدا": the active participle of a derived verb, which begins with م, as circumstance of another verb. */
        void addCircumstantial(T word, String lemma, String present) {
            if (!lemma.contains(" ")) {
                String stem = "م" + Normalizer.fold(present).substring(1);
                for (String form : List.of(stem + "ا", stem + "ه")) {
                    add(form, new MeasureForm<>(word, participle(form), false, false));
                }
            }
        }

        private static VerbForm participle(String form) {
            Gender gender = form.endsWith("ه") ? Gender.FEMININE : Gender.MASCULINE;
            return new VerbForm(form, Tense.PARTICIPLE, 3, gender, GrammaticalNumber.SINGULAR);
        }

        private void add(T word, VerbForm form, String rest, boolean passive) {
            add(form.form() + rest, new MeasureForm<>(word, form, passive, false));
            lexicon.words.add(form.form(), WordClass.COMMON_VERB);
            if (form.tense() == Tense.PRESENT) {
                add(FUTURE + form.form() + rest, new MeasureForm<>(word, form, passive, true));
                lexicon.words.add(FUTURE + form.form(), WordClass.COMMON_VERB);
            }
        }

        private void add(String spelling, MeasureForm<T> form) {
            bySpelling
                    .computeIfAbsent(Normalizer.fold(spelling), s -> new ArrayList<>(1))
                    .add(form);
        }

        void addTo(PhraseTable<List<MeasureForm<T>>> table) {
            bySpelling.forEach((spelling, forms) -> table.add(spelling, List.copyOf(forms)));
        }
    }
}
