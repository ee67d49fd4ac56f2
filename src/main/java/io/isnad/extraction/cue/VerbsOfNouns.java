package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.Set;

/** Verbs that leave what is said to a noun after them: "اختتم كلمته بالدعوة إلى", "تبادلا الاتهامات بـ". */
final class VerbsOfNouns {

    private static final Set<CueKind> SPEAKING = Set.of(CueKind.SAY, CueKind.ADD, CueKind.ANSWER);

    private static final int FARTHEST = 12;
    private static final int LONGEST_GUEST = 6;

    /** "بالتأكيد": surely, unless somebody speaks by it. */
    private static final String SURE = "التاكيد";

    /** "ذهب إلى حد القول". */
    private static final String EXTENT = "حد";

    private final Grammar grammar;
    private final Words words;

    VerbsOfNouns(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "اختتم الوزير كلمته بالدعوة إلى", "رد بالتحذير من": whether a verb before the noun tells that somebody speaks, and the noun how. */
    boolean speakBy(int noun) {
        for (int i = noun - 1; i >= first(noun) && words.isWord(i); i--) {
            for (CueForm form : grammar.finiteVerbs(i)) {
                if (SPEAKING.contains(form.verb().kind()) && form.verb().takes(Complement.BI)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "سيعود بالتأكيد إن تعافى": an adverb, of which no verb before it tells that anybody speaks. */
    boolean isAdverb(int noun) {
        if (!words.is(noun, SURE) || words.get(noun).preposition() != 'ب') {
            return false;
        }
        Quotation around = words.document().quotationAround(noun);
        boolean closes = around != null && around.lastToken() == noun + 1;
        return grammar.isComplementizer(closes ? noun + 2 : noun + 1) && !speakBy(noun);
    }

    /** "سارع الوزير إلى نفي الخبر", "حرص على التأكيد أن": whether the verb before the noun leaves to it what is done. */
    boolean leaveTo(int noun) {
        return leavingTo(noun) >= 0;
    }

    /** The verb that does; -1 for none. */
    int leavingTo(int noun) {
        boolean joined = words.get(noun).preposition() == 'ب';
        int before = words.is(noun - 1, EXTENT) ? noun - 2 : noun - 1;
        int preposition = joined ? noun : before;
        if (!joined
                && (!grammar.isPreposition(preposition)
                        || words.get(preposition).hasProclitic())) {
            return -1;
        }
        String form = joined ? "ب" : words.get(preposition).form();
        for (int i = preposition - 1; i >= first(noun) && words.isWord(i); i--) {
            if (words.lexicon().isAmong(WordSet.SPEAKS_BY, words.get(i).form() + " " + form)) {
                return i;
            }
        }
        return -1;
    }

    /** The verb of whose subject the noun tells what is said; -1 for none. */
    int of(int noun) {
        int giving = giving(noun);
        return giving < 0 ? before(noun) : giving;
    }

    /** "تبادل الطرفان الاتهامات": the verb that has the noun as its object, and says little without it; -1 for none. */
    private int before(int noun) {
        if (words.isWord(noun - 1) && grammar.isPreposition(noun - 1) || isInvitation(noun)) {
            return -1;
        }
        for (int i = noun - 1; i >= first(noun); i--) {
            if (grammar.isComplementizer(i)) {
                // "أضاف أنه يمكن القول إن": another clause than the verb's
                return -1;
            }
            if (words.isWord(i) && !grammar.finiteVerbs(i).isEmpty()) {
                return grammar.finiteVerbs(i).stream().anyMatch(VerbsOfNouns::isEmpty) ? i : -1;
            }
        }
        return -1;
    }

    /** "جدد الوزير | تأكيد دعمه": whether the verb only tells that what the noun right after its subject says was said before. */
    boolean isSaidAgain(int noun, int verb, MentionCandidate subject) {
        int before = subject == null ? verb : subject.last();
        return before == noun - 1
                && !words.get(noun).definite()
                && words.isAmong(verb, WordSet.GIVES_WORDS)
                && grammar.finiteVerbs(verb).stream().anyMatch(VerbsOfNouns::isAgain);
    }

    /** "جدد", "أعاد": what stresses nothing without a clause. */
    private static boolean isAgain(CueForm form) {
        return form.verb().kind() == CueKind.STRESS && form.verb().strength() == Strength.CLAUSAL;
    }

    /** "أطلق الوزير تحذيرا من", "قطع وعدا بأن": the verb by which somebody gives the words that the noun tells of; -1 for none. */
    int giving(int noun) {
        if (isInvitation(noun)) {
            return -1;
        }
        for (int i = noun - 1; i >= first(noun); i--) {
            if (words.isAmong(i, WordSet.GIVES_WORDS)) {
                return i == noun - 1 || !isAdjective(i) ? i : -1;
            }
            boolean verb = words.isWord(i)
                    && (!grammar.finiteVerbs(i).isEmpty()
                            || words.is(i, WordClass.COMMON_VERB) && !words.is(i, WordClass.NOUN));
            if (verb) {
                return -1;
            }
        }
        return -1;
    }

    /** "مجددا الدعوة": what somebody does while speaking, where its object follows; else it describes something. */
    private boolean isAdjective(int token) {
        return words.is(token, WordClass.ADJECTIVE);
    }

    /** Where the clause of a noun begins that a participle before it gives: "، ومجددا دعوته إلى", "مبررا ذلك بالقول"; else the noun. */
    int clauseOf(int noun) {
        boolean given = words.isAmong(noun - 1, WordSet.GIVES_WORDS) && isAdjective(noun - 1);
        boolean about = words.is(noun - 1, WordClass.DEMONSTRATIVE) || ObjectPronouns.isAt(words, noun - 1);
        int participle = about ? noun - 2 : noun - 1;
        boolean by = words.get(noun).preposition() == 'ب'
                && words.sameParagraph(participle, noun)
                && !grammar.participles(participle).isEmpty();
        return given || by ? participle : noun;
    }

    /** "دعوة إلى الصحافيين لحضور الحفل": what is sent to guests, who are told nothing by it. */
    private boolean isInvitation(int noun) {
        for (int i = noun + 1; i <= noun + LONGEST_GUEST && words.sameParagraph(noun, i); i++) {
            if (words.isBaseAmong(i, WordSet.ATTENDING) && words.get(i).preposition() == 'ل') {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(CueForm form) {
        Strength strength = form.verb().strength();
        return (strength == Strength.WEAK || strength == Strength.STANCES)
                && form.verb().takes(Complement.OBJECT);
    }

    private int first(int noun) {
        return Math.max(words.document().sentenceStart(noun), noun - FARTHEST);
    }

    /** "جدد الوزير مطالبة | بلاده | بوقف الحرب": the token after that for which the verb's subject speaks. */
    int pastOwnCountry(int token) {
        boolean own = words.isAmong(token, WordSet.OWN_COUNTRY) || words.isAmong(token, WordSet.OWN_GOVERNMENT);
        return own ? token + 1 : token;
    }
}
