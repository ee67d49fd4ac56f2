package io.isnad.extraction.attribution;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/**
 * Phrases and clauses of circumstance with which sentences open: "بعد استقالة المدير، عقد الوزير اجتماعا". Whoever is named in them is
 * not whom the sentence is about.
 */
final class Openings {

    private static final int LONGEST = 24;

    private final Words words;
    private final MentionTable mentions;

    Openings(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The verb of the main clause of a sentence that begins at the token with a circumstance, no later than the limit; else the token. */
    int past(int sentence, int limit) {
        if (!opens(sentence)) {
            return sentence;
        }
        boolean clause = isClause(sentence);
        // "ردا على تصريحات الوزير": on what somebody else has said
        boolean answer = isAnswer(sentence);
        int end = Math.min(limit, sentence + LONGEST);
        for (int i = sentence + 1; i < end && words.sameParagraph(sentence, i + 1); i++) {
            if (words.token(i).isComma()) {
                if (isMainVerb(i + 1)) {
                    return i + 1;
                }
                continue;
            }
            MentionCandidate mention = mentions.at(i);
            if (mention == null) {
                continue;
            }
            boolean speech = !answer && words.is(i - 1, WordClass.STATEMENT_NOUN) && !words.hasPronoun(i - 1);
            boolean verb = mention.kind() == MentionKind.STATEMENT_NOUN && !words.is(i - 1, WordClass.PREPOSITION);
            boolean own = i - 1 > sentence && isMainVerb(i - 1) && !isInPhrase(i - 1) && !isAboutNoun(i - 1);
            boolean subject = !clause && (own || verb && isMainVerb(i));
            if (speech || subject) {
                // "في كلمة الوزير أمام المجلس، قال", "في المساء رد المجلس"
                return sentence;
            }
            // "بينما كان المدير يتحدث، قال"
            boolean auxiliary = clause && words.is(i - 1, WordClass.AUXILIARY);
            i = mention.last();
            if (i + 1 <= end && !auxiliary && isMainVerb(i + 1) && !isAboutNoun(i + 1)) {
                return i + 1;
            }
        }
        return sentence;
    }

    /** "وعندما زار الوزير المدينة، أكد أن": whom the clause at the token is about, with which the sentence opens; or null. */
    MentionCandidate subject(int opening) {
        if (!isClause(opening)) {
            return null;
        }
        int verb = words.isAmong(opening, WordSet.BEFORE_THAT) ? opening + 2 : opening + 1;
        boolean auxiliary = words.is(verb, WordClass.AUXILIARY);
        boolean finite = auxiliary
                || words.is(verb, WordClass.COMMON_VERB)
                || words.is(verb, WordClass.REPORTING_VERB)
                || words.isWord(verb) && words.get(verb).unknown();
        // "عندما سأله المذيع، قال": who asks, rather than who is asked
        boolean possible = finite
                && words.sameParagraph(opening, verb + 1)
                && words.isWord(verb + 1)
                && !words.hasPronoun(verb)
                && !words.get(verb + 1).hasProclitic();
        MentionCandidate subject = possible ? mentions.at(verb + 1) : null;
        return subject != null && subject.kind() != MentionKind.STATEMENT_NOUN ? subject : null;
    }

    private boolean opens(int token) {
        MentionCandidate mention = words.isWord(token) ? mentions.at(token) : null;
        boolean somebody = mention != null && mention.kind() != MentionKind.STATEMENT_NOUN;
        if (!words.isWord(token) || somebody || words.isAmong(token, WordSet.COMES)) {
            return false;
        }
        boolean verb = words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
        // "بناء على طلب المدير", "ردا على الوزير"
        boolean adverb = !verb
                && words.is(token + 1, WordClass.PREPOSITION)
                && !words.get(token).definite();
        return adverb
                || isAnswer(token)
                || words.is(token, WordClass.PREPOSITION)
                || words.get(token).preposition() != 0
                || words.isAmong(token, WordSet.TIME_CLAUSE)
                || words.isAmong(token, WordSet.WHILE_CLAUSE)
                || words.isAmong(token, WordSet.AFTER)
                || words.isAmong(token, WordSet.BEFORE_THAT);
    }

    /** "ردا على", however like a verb in the dual. */
    private boolean isAnswer(int token) {
        return words.isAmong(token, WordSet.ANSWER) && words.is(token + 1, WordClass.PREPOSITION);
    }

    /** "عن خطط الوزير", "دون أن يسمي الوزير": whether a preposition governs the word, or what makes a clause of it. */
    private boolean isInPhrase(int verb) {
        return words.is(verb - 1, WordClass.PREPOSITION) || words.is(verb - 1, WordClass.COMPLEMENTIZER);
    }

    /** "حفل حضره الوزير", "الزلزال الذي ضرب تركيا": whether the verb tells of the noun before it. */
    private boolean isAboutNoun(int verb) {
        if (words.is(verb - 1, WordClass.RELATIVE)) {
            return true;
        }
        String form = words.get(verb).form();
        return !words.is(verb - 1, WordClass.PLACE)
                && !words.is(verb - 1, WordClass.TIME)
                && !words.get(verb - 1).definite()
                && (form.endsWith("ه") || form.endsWith("ها"));
    }

    /** "بعد أن استقال المدير", "عندما وصل": whether the circumstance is a clause with a verb of its own. */
    private boolean isClause(int token) {
        return words.isAmong(token, WordSet.WHILE_CLAUSE)
                || words.isAmong(token, WordSet.TIME_CLAUSE)
                        && (!words.is(token, WordClass.PREPOSITION) || isVerb(token + 1))
                || words.isAmong(token, WordSet.BEFORE_THAT) && words.is(token + 1, WordClass.COMPLEMENTIZER);
    }

    /** "حين سئل", "منذ وصل": nothing but a verb. */
    private boolean isVerb(int token) {
        boolean finite = words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
        return finite && !words.is(token, WordClass.NOUN) && !words.get(token).hasProclitic();
    }

    /** "عقد الوزير اجتماعا", but not "عقد جديد": whether the word is rather a verb, as somebody stands after it. */
    private boolean isBeforeSubject(int verb) {
        MentionCandidate subject = words.sameParagraph(verb, verb + 1) ? mentions.at(verb + 1) : null;
        return subject != null
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && !words.get(verb + 1).hasProclitic();
    }

    /** Whether a verb at the token does not belong to a clause before it: "عقد", but not "وعقد". */
    private boolean isMainVerb(int token) {
        int verb =
                words.is(token, WordClass.NEGATION) || words.isTokenAmong(token, WordSet.ALREADY) ? token + 1 : token;
        boolean finite = words.is(verb, WordClass.COMMON_VERB) || words.is(verb, WordClass.REPORTING_VERB);
        boolean noun =
                words.is(verb, WordClass.NOUN) && !words.is(verb, WordClass.REPORTING_VERB) && !isBeforeSubject(verb);
        return finite
                && !noun
                && !words.get(verb).definite()
                && words.get(token).conjunction() == 0
                && words.get(verb).preposition() == 0;
    }
}
