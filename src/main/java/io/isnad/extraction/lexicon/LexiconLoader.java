package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.text.Normalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the lexicon files of one language into a {@link Lexicon}. */
final class LexiconLoader {

    private final Source source;
    private final Lexicon lexicon = new Lexicon();

    /** Where the files are. */
    interface Source {

        /** The content of a file, or null where there is no such file. */
        InputStream open(String file);
    }

    LexiconLoader(Source source) {
        this.source = source;
    }

    /** The files of a language that come with the engine. */
    static Source files(String language) {
        return file -> LexiconLoader.class.getResourceAsStream("/io/isnad/extraction/" + language + "/" + file);
    }

    Lexicon load() {
        functionWords();
        wordSets();
        reportingVerbs();
        cueNouns();
        attributiveCues();
        statementNouns();
        commonWords();
        new NameFiles(lexicon, this).load();
        new BodyFiles(lexicon, this).load();
        new TimeFiles(lexicon, this).load();
        new MeasureFiles(lexicon, this).load();
        femininePlurals();
        lexicon.confidenceFactors = ConfidenceFactors.of(rows(ConfidenceFactors.FILE, "name", "factor"));
        return lexicon;
    }

    List<Row> rows(String file, String... columns) {
        try (InputStream in = source.open(file)) {
            if (in == null) {
                throw new LexiconException(file, 0, "no such lexicon file");
            }
            return LexiconTable.read(file, in, columns).rows();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + file, e);
        }
    }

    private void functionWords() {
        for (Row row : rows("function-words.tsv", "form", "class")) {
            lexicon.words.add(row.required("form"), row.parsed("class", WordClass::valueOf));
        }
    }

    private void wordSets() {
        for (Row row : rows("word-sets.tsv", "form", "set")) {
            lexicon.wordSets.add(row.parsed("set", SetOfWords::named), row.required("form"));
        }
    }

    private void reportingVerbs() {
        for (Row row : rows(
                "verbs.tsv",
                "lemma",
                "present",
                "participle",
                "masdar",
                "kind",
                "complements",
                "addressee",
                "strength")) {
            ReportingVerb verb = new ReportingVerb(
                    row.required("lemma"),
                    row.optional("present"),
                    row.optional("participle"),
                    row.optional("masdar"),
                    row.parsed("kind", CueKind::valueOf),
                    set(row.parsedList("complements", Complement::of)),
                    set(row.parsedList("addressee", Complement::of)),
                    row.parsed("strength", Strength::of));
            List<VerbForm> forms = new ArrayList<>(Inflector.verb(verb.lemma(), verb.present()));
            forms.forEach(f -> lexicon.words.add(f.form(), WordClass.REPORTING_VERB));
            passives(verb.lemma(), verb.present());
            derived(verb.lemma(), verb.present());
            if (verb.participle() != null) {
                List<VerbForm> participles = Inflector.participle(verb.lemma(), verb.participle());
                participles.forEach(f -> lexicon.words.add(f.form(), WordClass.ADJECTIVE));
                forms.addAll(participles);
            }
            for (VerbForm form : forms) {
                lexicon.cueForms
                        .computeIfAbsent(form.form(), f -> new ArrayList<>(1))
                        .add(new CueForm(verb, form));
            }
            if (verb.masdar() != null) {
                verbalNoun(verb.masdar());
            }
        }
    }

    private void passives(String lemma, String present) {
        if (present != null) {
            Passives.plain(lemma, present).forEach(f -> lexicon.words.add(f.form(), WordClass.COMMON_VERB));
        }
    }

    private void derived(String lemma, String present) {
        Derivation.verbalNouns(lemma).forEach(n -> {
            verbalNoun(n);
            List<String> plural = n.endsWith("ة") ? Inflector.femininePlural(n) : List.of(n + "ات");
            plural.forEach(p -> lexicon.words.addNominal(p, WordClass.NOUN));
        });
        Derivation.participles(lemma, present).forEach(p -> {
            lexicon.words.addNominal(p, WordClass.ADJECTIVE);
            lexicon.words.addNominal(p + "ة", WordClass.ADJECTIVE);
            lexicon.words.addNominal(p + "ون", WordClass.ADJECTIVE);
            lexicon.words.addNominal(p + "ات", WordClass.ADJECTIVE);
        });
    }

    private void verbalNoun(String noun) {
        lexicon.words.addNominal(noun, WordClass.NOUN);
        lexicon.words.add(noun, WordClass.VERBAL_NOUN);
    }

    private void cueNouns() {
        for (Row row : rows("nominal-cues.tsv", "noun", "lemma", "kind", "complements", "strength")) {
            CueNoun noun = new CueNoun(
                    row.required("noun"),
                    row.required("lemma"),
                    row.parsed("kind", CueKind::valueOf),
                    set(row.parsedList("complements", Complement::of)),
                    row.parsed("strength", Strength::of));
            lexicon.cueNouns
                    .computeIfAbsent(Normalizer.fold(noun.noun()), n -> new ArrayList<>(1))
                    .add(noun);
            lexicon.words.addNominal(noun.noun(), WordClass.NOUN);
        }
    }

    private void attributiveCues() {
        for (Row row : rows("attributive-cues.tsv", "form", "cue", "lemma", "kind", "follows", "strength")) {
            String[] words = row.required("form").split("\\s+");
            String last = words[words.length - 1];
            boolean joined = last.length() == 1;
            int count = joined ? words.length - 1 : words.length;
            String word = row.required("cue");
            int cueWord = word.equals("فعل")
                    ? AttributiveCue.VERB
                    : Math.max(0, List.of(words).indexOf(word));
            List<String> follows = row.listOf("follows", "متحدث", "فعل", "ضمير");
            AttributiveCue cue = new AttributiveCue(
                    cueWord,
                    row.required("lemma"),
                    row.parsed("kind", CueKind::valueOf),
                    follows.contains("متحدث"),
                    follows.contains("فعل"),
                    false,
                    joined ? last : null,
                    row.parsed("strength", Strength::of));
            String form = String.join(" ", List.of(words).subList(0, count));
            lexicon.attributiveCues.add(form, cue);
            if (follows.contains("ضمير")) {
                Pronouns.THIRD_PERSON.forEach(p -> lexicon.attributiveCues.add(form + p, cue.withPronoun()));
            }
        }
    }

    private void statementNouns() {
        for (Row row : rows("statement-nouns.tsv", "noun", "plural", "speaks")) {
            List<String> forms = new ArrayList<>(row.list("plural"));
            row.list("plural").forEach(p -> lexicon.statementPlurals.add(Normalizer.fold(p)));
            forms.add(row.required("noun"));
            for (String form : forms) {
                lexicon.statementNouns.put(Normalizer.fold(form), row.yes("speaks"));
                lexicon.statementHeads.add(Normalizer.words(form)[0]);
                lexicon.words.addNominal(form, WordClass.STATEMENT_NOUN);
                lexicon.words.addNominal(form, WordClass.NOUN);
            }
        }
    }

    private void commonWords() {
        for (Row row : rows("common-verbs.tsv", "lemma", "present")) {
            Inflector.verb(row.required("lemma"), row.optional("present"))
                    .forEach(f -> lexicon.words.add(f.form(), WordClass.COMMON_VERB));
            passives(row.required("lemma"), row.optional("present"));
            derived(row.required("lemma"), row.optional("present"));
        }
        for (Row row : rows("common-nouns.tsv", "singular", "plural")) {
            lexicon.words.addNominal(row.required("singular"), WordClass.NOUN);
            row.list("plural").forEach(p -> lexicon.words.addNominal(p, WordClass.NOUN));
        }
        rows("definite-nouns.tsv", "noun").forEach(row -> lexicon.words.addDefinite(row.required("noun")));
        rows("verbal-nouns.tsv", "noun").forEach(row -> verbalNoun(row.required("noun")));
        for (Row row : rows("common-adjectives.tsv", "masculine", "feminine", "plural")) {
            lexicon.words.addNominal(row.required("masculine"), WordClass.ADJECTIVE);
            lexicon.words.add(row.required("masculine") + "ون", WordClass.ADJECTIVE);
            if (NameFiles.isDefective(row.required("masculine"), row.list("feminine"))) {
                lexicon.words.addNominal(row.required("masculine") + "ي", WordClass.ADJECTIVE);
            }
            row.list("feminine").forEach(f -> lexicon.words.addNominal(f, WordClass.ADJECTIVE));
            row.list("plural").forEach(p -> lexicon.words.addNominal(p, WordClass.ADJECTIVE));
        }
    }

    /** Those of adjectives, after all that may be spelt like them: the name عريقات, the town إيلات. */
    private void femininePlurals() {
        for (Row row : rows("common-adjectives.tsv", "feminine")) {
            row.list("feminine").forEach(f -> lexicon.words.addPlural(f, WordClass.ADJECTIVE));
        }
        for (Row row : rows("nisbas.tsv", "nisba")) {
            lexicon.words.addPlural(row.required("nisba") + "ة", WordClass.NISBA);
        }
    }

    private static Set<Complement> set(List<Complement> complements) {
        return complements.isEmpty() ? EnumSet.noneOf(Complement.class) : EnumSet.copyOf(complements);
    }
}
