package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;

/** Verbs by which somebody tells of himself, which are written like those that tell of another. */
final class FirstPersons {

    private static final String WE = "نا";
    /** Of a verb that ends in a long vowel: "دعونا". */
    private static final String WE_OF_WEAK = "ونا";

    private static final char HAMZA = 'أ';

    private final Grammar grammar;
    private final Words words;

    FirstPersons(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /**
     * "تعهدت", "أعلن" in somebody's own words: "I promised", "I announce", where it is not told apart from "she promised",
     * "he announced"; "لفتنا الانتباه", "طالبنا الوزير بإغلاق": "we", and not whom or what stands after it.
     *
     * @param subject who stands after the verb as its subject, or null
     */
    boolean are(int token, CueForm form, MentionCandidate subject) {
        if (form.form().tense() != Tense.PAST) {
            return false;
        }
        boolean own = words.document().quotationAround(token) != null;
        boolean we = isWe(token, form);
        if (subject != null && !(own && isBeforeClause(token, subject))) {
            return we && (isThing(subject) || own && isCalledUpon(subject, form));
        }
        if (!own) {
            return false;
        }
        boolean present = form.verb().lemma().startsWith("أ")
                && form.form().number() == GrammaticalNumber.SINGULAR
                && form.form().gender() == Gender.MASCULINE
                && words.get(token).conjunction() == 0;
        return we || present || form.form().form().equals(form.firstPersonSingular());
    }

    /** "طالبنا", "لفتنا", but not "دعانا", where "we" would be "دعونا"; nor is that "they called upon us" where no "they" stands before it. */
    private boolean isWe(int token, CueForm form) {
        String verb = form.form().form();
        boolean weak =
                form.verb().lemma().endsWith("ا") && words.get(token).form().endsWith(WE_OF_WEAK);
        return weak
                || words.get(token).form().endsWith(WE)
                        && !verb.endsWith(WE)
                        && !verb.endsWith("ا")
                        && !verb.endsWith("ي");
    }

    /** "ناشدنا الجهات المختصة": of whom one asks rather than who asks. */
    private static boolean isCalledUpon(MentionCandidate noun, CueForm form) {
        return form.verb().kind() == CueKind.DEMAND && !noun.isNamedPerson();
    }

    private boolean isThing(MentionCandidate subject) {
        return subject.kind() == MentionKind.GROUP
                && !FrameAttributes.isPeople(words.get(subject.first()))
                && !words.is(subject.first(), WordClass.ORGANIZATION_HEAD)
                && words.is(subject.first(), WordClass.NOUN);
    }

    /** "يجب أن أعترف", "رأيت "شخصا أفترض أنه شرطي"", "وأعتذر": a hamza where the past has none, which outside quotations many write there too. */
    boolean areByHamza(int token, CueForm form) {
        return form.form().tense() == Tense.PAST
                && form.verb().lemma().startsWith("ا")
                && words.text().charAt(words.get(token).start()) == HAMZA
                && (grammar.isComplementizer(token - 1) || words.document().quotationAround(token) != null);
    }

    /** "صرخت وكنت ألوح بيدي، أحاول أن أخبره أن": whether another clause follows rather than the subject. */
    private boolean isBeforeClause(int token, MentionCandidate subject) {
        return subject.first() > token + 1
                && words.isWord(token + 1)
                && words.get(token + 1).conjunction() != 0;
    }
}
