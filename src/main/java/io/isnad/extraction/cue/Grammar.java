package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.time.TimeMatch;
import io.isnad.extraction.time.TimeTable;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word does in its clause, as far as it shows on the surface. */
final class Grammar {

    private static final Set<String> QUESTION_WORDS = Set.of("هل", "لماذا", "كيف", "متي", "اين", "عما", "كم");
    private static final Set<String> HOW_AND_WHY = Set.of("كيف", "لماذا");
    private static final Set<String> PARTICLES_BEFORE_VERB = Set.of("قد", "لقد");
    private static final List<String> OBJECT_PRONOUNS = List.of("هما", "ها", "هم", "هن", "نا", "ه");

    private static final String NEGATED_COMPLEMENTIZER = "ألا";

    /** "منوها بما تحقق". */
    private static final String WITH_WHAT = "بما";

    private static final Pattern PREPOSITION_WITH_PRONOUN = Pattern.compile(
            "(?:في|عن|من|علي|الي|ل|ب|مع|بين|لدي|حول|ضد|تجاه|امام|بعد|قبل|عند|نحو)(?:ه|ها|هم|هما|هن|نا|ك|كم)");
    private static final int SHORTEST_WITH_BI = 3;

    private final Words words;
    private final TimeTable times;
    private final Media media;

    Grammar(Words words, TimeTable times, Media media) {
        this.words = words;
        this.times = times;
        this.media = media;
    }

    Words words() {
        return words;
    }

    Media media() {
        return media;
    }

    Document document() {
        return words.document();
    }

    boolean isComplementizer(int token) {
        return words.isWord(token)
                && words.get(token).is(WordClass.COMPLEMENTIZER)
                && words.get(token).preposition() != 'ل'
                && words.get(token).preposition() != 'ك';
    }

    /** "بأن", "بأنه". */
    boolean isBiComplementizer(int token) {
        return isComplementizer(token)
                && (words.get(token).preposition() == 'ب'
                        || words.get(token).form().startsWith("بان"));
    }

    /** "ألا": أن and the negation in one word, so that it belongs to the content. */
    boolean isNegatedComplementizer(int token) {
        return words.isWord(token)
                && NEGATED_COMPLEMENTIZER.equals(words.token(token).bare());
    }

    boolean isQuestionWord(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean whether = word.form().equals("ما")
                && words.isWord(token + 1)
                && words.get(token + 1).form().equals("اذا");
        return QUESTION_WORDS.contains(word.form()) || whether;
    }

    /** "روى كيف نجا": a question that stands for what was told. */
    boolean isHowOrWhy(int token) {
        return words.isWord(token)
                && !words.get(token).hasProclitic()
                && HOW_AND_WHY.contains(words.get(token).form());
    }

    /** A preposition that stands as a word of its own. */
    boolean isPreposition(int token) {
        return words.isWord(token) && words.get(token).is(WordClass.PREPOSITION);
    }

    /** "فيه", "عليها": a preposition with its complement in it. */
    boolean isPrepositionWithPronoun(int token) {
        return isPreposition(token)
                && PREPOSITION_WITH_PRONOUN.matcher(words.get(token).form()).matches();
    }

    boolean isParticleBeforeVerb(int token) {
        return words.isWord(token)
                && PARTICLES_BEFORE_VERB.contains(words.get(token).form());
    }

    boolean isNegation(int token) {
        return words.isWord(token) && words.get(token).is(WordClass.NEGATION);
    }

    boolean isRelative(int token) {
        return words.isWord(token)
                && words.get(token).is(WordClass.RELATIVE)
                && !words.get(token).form().equals("ما");
    }

    boolean isAuxiliary(int token) {
        return words.isWord(token) && words.get(token).is(WordClass.AUXILIARY);
    }

    boolean isSubordinator(int token) {
        return words.isWord(token) && words.get(token).is(WordClass.SUBORDINATOR);
    }

    /** Whether the token is part of an expression of time. */
    boolean isTime(int token) {
        return times.around(token) != null;
    }

    /** The last token of the expression of time that begins at the token; -1 where none does. */
    int timeEnd(int token) {
        TimeMatch match = times.at(token);
        return match == null ? -1 : match.lastToken();
    }

    boolean isComma(int token) {
        return token >= 0 && token < words.size() && words.token(token).isComma();
    }

    boolean isColon(int token) {
        return token >= 0 && token < words.size() && words.token(token).isColon();
    }

    /** Forms of reporting verbs at the token, finite ones in the third person. */
    List<CueForm> finiteVerbs(int token) {
        if (!words.isWord(token)) {
            return List.of();
        }
        Word word = words.get(token);
        if (word.definite() || word.preposition() == 'ب' || word.preposition() == 'ك') {
            return List.of();
        }
        List<CueForm> forms = word.entry().cueForms();
        if (forms.isEmpty()) {
            return forms;
        }
        return forms.stream()
                .filter(f -> isFinite(f) && f.form().person() == 3)
                .filter(f -> word.preposition() == 0 || f.form().tense() == Tense.PRESENT)
                .filter(f -> !isNounInYeh(word, f))
                .toList();
    }

    /** "نادي" with its dots against "نادى". */
    private static boolean isNounInYeh(Word word, CueForm form) {
        return form.form().tense() == Tense.PAST
                && form.verb().lemma().endsWith("ى")
                && form.form().form().endsWith("ي")
                && word.token().bare().endsWith("ي");
    }

    private static boolean isFinite(CueForm form) {
        return form.form().tense() == Tense.PAST || form.form().tense() == Tense.PRESENT;
    }

    /** The offset after a joined ب, also on a word that no lexicon file has; -1 where there is none. */
    int afterJoinedBi(int token) {
        Word word = words.get(token);
        if (WITH_WHAT.equals(word.token().folded())) {
            return word.token().start() + 1;
        }
        if (word.conjunction() != 0 || word.isFunctionWord() || word.is(WordClass.MANNER)) {
            return -1;
        }
        if (word.preposition() == 'ب') {
            return word.start();
        }
        boolean unknown =
                word.unknown() && word.form().startsWith("ب") && word.form().length() > SHORTEST_WITH_BI;
        return unknown ? word.start() + 1 : -1;
    }

    /** Whether the word is a reporting verb, also with a pronoun for what was said: "ما قاله". */
    boolean isReportingVerb(int token) {
        if (!finiteVerbs(token).isEmpty()) {
            return true;
        }
        if (!words.isWord(token) || words.get(token).definite()) {
            return false;
        }
        String form = words.get(token).form();
        return OBJECT_PRONOUNS.stream()
                .filter(p -> form.endsWith(p) && form.length() - p.length() >= 3)
                .anyMatch(p -> words.lexicon().cueForms(form.substring(0, form.length() - p.length())).stream()
                        .anyMatch(f -> isFinite(f) && f.form().person() == 3));
    }

    /** Finite forms with an object pronoun joined: "اتهمه", "وصفها". */
    List<CueForm> verbsWithPronoun(int token) {
        if (!words.isWord(token) || words.get(token).definite()) {
            return List.of();
        }
        String form = words.get(token).form();
        for (String pronoun : OBJECT_PRONOUNS) {
            if (form.endsWith(pronoun) && form.length() - pronoun.length() >= 3) {
                List<CueForm> verbs =
                        words.lexicon().cueForms(form.substring(0, form.length() - pronoun.length())).stream()
                                .filter(f -> isFinite(f)
                                        && f.form().person() == 3
                                        && f.verb()
                                                .addressees()
                                                .contains(io.isnad.extraction.lexicon.Complement.OBJECT))
                                .toList();
                if (!verbs.isEmpty()) {
                    return verbs;
                }
            }
        }
        return List.of();
    }

    /** Active participles of reporting verbs at the token. */
    List<CueForm> participles(int token) {
        if (!words.isWord(token)) {
            return List.of();
        }
        Word word = words.get(token);
        if (word.definite() || word.preposition() != 0) {
            return List.of();
        }
        List<CueForm> forms = word.entry().cueForms();
        if (forms.isEmpty()) {
            return forms;
        }
        return forms.stream().filter(f -> f.form().tense() == Tense.PARTICIPLE).toList();
    }

    boolean opensQuotation(int token) {
        return token < words.size() && document().quotationOpenedBy(token) != null;
    }
}
