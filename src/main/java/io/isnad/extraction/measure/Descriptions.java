package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** Subjects of verbs in clauses that describe them: in a relative clause, after a pronoun that takes them up. */
final class Descriptions {

    private static final int FARTHEST = 10;
    private static final int FARTHEST_RELATIVE = 25;
    private static final String ONCE = "سبق";
    private static final int FARTHEST_ONCE = 8;
    private static final int FARTHEST_TOPIC = 40;
    /** "أنه", "أنها": with whom the clause is about. */
    static final Pattern HIMSELF = Pattern.compile("ن(?:ه|ها|هم)$");

    private static final Pattern PLURAL_VERB = Pattern.compile("(?:وا|ون|ن|نا)$");
    private static final String SHE_WHO = "التي";
    private static final String HE_WHO = "الذي";
    private static final int SHORTEST_HERS = 3;

    private final Scene scene;
    private final Words words;
    private final Agreement agreement;

    Descriptions(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.agreement = new Agreement(scene);
    }

    /** "المحكمة التي أصدرت", "ليلى حداد، وهي نائبة من حلب، قدمت": the subject of the verb; or null. */
    Subject subject(int verb) {
        int at = verb - 1;
        if (!words.sameParagraph(verb, at) || !words.isWord(at)) {
            return null;
        }
        if (scene.is(at, WordClass.RELATIVE) && !scene.isForm(at, "ما")) {
            int noun = scene.isComma(at - 1) ? at - 2 : at - 1;
            Named named = agrees(at, verb) ? scene.mentions().endingAt(noun) : null;
            return named == null ? null : new Subject(named.actor(), named.first(), named.last());
        }
        return described(verb);
    }

    /** "الحركة | التي اعتقل عدد من أعضائها": by its gender the verb is not that of whom the clause describes. */
    private boolean agrees(int relative, int verb) {
        boolean feminine = agreement.isFeminine(verb);
        boolean plural = PLURAL_VERB.matcher(words.get(verb).form()).find();
        return plural
                || !(scene.isForm(relative, SHE_WHO) && !feminine || scene.isForm(relative, HE_WHO) && isHers(verb));
    }

    /** "اعتقلت", but not "تعرض": a past that is no man's. */
    private boolean isHers(int verb) {
        return words.get(verb).form().length() > SHORTEST_HERS
                && words.get(verb).form().endsWith("ت");
    }

    /** "ليلى حداد، وهي نائبة من حلب، قدمت": whom the pronoun before the verb means; or null. */
    private Subject described(int verb) {
        for (int i = verb - 1; verb - i <= FARTHEST && words.sameParagraph(i, verb); i--) {
            if (scene.endsClause(i) || scene.isPlainVerb(i)) {
                return null;
            }
            if (isPronoun(i)) {
                Named named = scene.mentions().endingAt(scene.isComma(i - 1) ? i - 2 : i - 1);
                return named == null ? null : new Subject(named.actor(), named.first(), named.last());
            }
        }
        return null;
    }

    /** "أن | روسيا | سترد على القرار، وأنها استدعت": whom the first of two clauses joined is about; or null. */
    Subject topic(int verb) {
        int that = verb - 1;
        boolean joined = scene.is(that, WordClass.COMPLEMENTIZER)
                && words.sameParagraph(that, verb)
                && words.get(that).conjunction() == 'و'
                && HIMSELF.matcher(words.get(that).form()).find();
        for (int i = that - 1; joined && that - i <= FARTHEST_TOPIC && scene.sameSentence(i, that); i--) {
            if (scene.is(i, WordClass.COMPLEMENTIZER)) {
                Named named = scene.mentions().at(i + 1);
                boolean person = named != null && scene.mentions().isPerson(named);
                return named == null || person ? null : new Subject(named.actor(), -1, -1);
            }
        }
        return null;
    }

    /**
     * Who stands at the head of the clause beyond what a comma before the verb closes: "المجلس، | الذي يضم 20 عضوا، | قرر", "إن رئيس
     * الوزراء، | بعد التشاور مع الرئيس، | قرر"; or null.
     */
    Subject beyondComma(int verb) {
        int closing = verb - 1;
        if (!scene.isComma(closing)) {
            return null;
        }
        Subject described = beyondRelative(closing);
        return described == null ? beyondAside(closing) : described;
    }

    /** Whom a circumstance parts from his verb; or null where another verb stands between. */
    private Subject beyondAside(int closing) {
        for (int i = closing - 1; closing - i <= FARTHEST_RELATIVE && scene.sameSentence(i, closing); i--) {
            if (scene.isPlainVerb(i) || Clauses.opensWithVerb(scene, i) || scene.is(i, WordClass.RELATIVE)) {
                return null;
            }
            Named named = scene.mentions().at(i);
            if (named == null || named.last() >= closing || words.get(i).hasProclitic() || !opens(i)) {
                continue;
            }
            int next = named.last() + (scene.isQuoteMark(named.last() + 1) ? 2 : 1);
            boolean aside = scene.isComma(next) && next < closing
                    || words.isWord(next)
                            && (scene.is(next, WordClass.PREPOSITION)
                                    || words.get(next).preposition() == 'ب');
            return aside ? new Subject(named.actor(), named.first(), named.last()) : null;
        }
        return null;
    }

    /** Whether a sentence or what is reported begins with the token. */
    private boolean opens(int token) {
        int first = scene.isQuoteMark(token - 1) ? token - 1 : token;
        return first == words.document().sentenceStart(first) || scene.is(first - 1, WordClass.COMPLEMENTIZER);
    }

    /** "أعلنت السعودية، | التي تقود التحالف، | إغلاق": where the noun begins that the clause describes which ends with the comma; else the comma. */
    static int beforeRelative(Scene scene, int comma) {
        for (int i = comma - 1; comma - i <= FARTHEST && scene.sameSentence(i, comma); i--) {
            if (scene.is(i, WordClass.RELATIVE) && !scene.isForm(i, "ما")) {
                Named named = scene.mentions().endingAt(scene.isComma(i - 1) ? i - 2 : i - 1);
                return named == null ? comma : named.first();
            }
        }
        return comma;
    }

    private Subject beyondRelative(int closing) {
        for (int i = closing - 1; closing - i <= FARTHEST_RELATIVE && scene.sameSentence(i, closing); i--) {
            if (scene.isComma(i) && scene.is(i + 1, WordClass.RELATIVE) && !scene.isForm(i + 1, "ما")) {
                Named named = scene.mentions().endingAt(i - 1);
                return named == null || !Clauses.opens(scene, named.first())
                        ? null
                        : new Subject(named.actor(), named.first(), named.last());
            }
        }
        return null;
    }

    /** "سبق | للمحكمة في البلاد | أن غرمت": who has done it once, known or not; or null. */
    Subject once(int verb) {
        int that = verb - 1;
        int at = scene.isForm(that, "ان") && words.sameParagraph(that, verb) ? that - 1 : -1;
        while (at > 0 && that - at <= FARTHEST_ONCE && words.isWord(at) && !scene.isForm(at, ONCE)) {
            at--;
        }
        int first = at + 1;
        boolean once = at >= 0
                && scene.isForm(at, ONCE)
                && first < that
                && words.get(first).preposition() == 'ل';
        if (!once) {
            return null;
        }
        Named named = scene.mentions().at(first);
        return named == null
                ? new Subject(null, first, that - 1)
                : new Subject(named.actor(), named.first(), named.last());
    }

    /** "وهو", "وهي". */
    boolean isPronoun(int token) {
        return words.isAmong(token, WordSet.HE) && words.get(token).conjunction() == 'و';
    }
}
