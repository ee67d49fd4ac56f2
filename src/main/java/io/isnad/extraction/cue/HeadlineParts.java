package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Token;

/** The parts of a headline: where somebody may begin to speak, after a label ("عاجل |") or dots, and where his words end. */
final class HeadlineParts {

    private static final int LONGEST_CONTENT = 60;
    private static final int LONGEST_TOPIC = 6;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    HeadlineParts(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Whether a part begins at the token: after what closes a sentence, a bar, or a label of the headline. */
    boolean beginsAt(int token, int first) {
        Token before = words.token(token - 1);
        if (before.isTerminator()) {
            return words.document().sentenceStart(token) == token;
        }
        if (before.is('|')) {
            return true;
        }
        int label = before.isWord() ? token - 1 : token - 2;
        boolean hash = label - 1 == first && words.token(first).is('#');
        return (label == first || hash) && words.isTokenAmong(label, WordSet.KICKER);
    }

    /** The colon after a few words of which none speaks; -1 for none. */
    int topicEnd(int first) {
        for (int i = first; i < first + LONGEST_TOPIC && words.sameParagraph(first, i); i++) {
            if (grammar.isColon(i)) {
                return words.sameParagraph(first, i + 1) ? i : -1;
            }
            if (!words.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "إيبولا: لماذا يرفض السكان اللقاح؟": a word that no lexicon file has, before a question about it. */
    boolean isAskedAbout(int topic, int last) {
        return words.token(last).is('؟')
                && words.isWord(topic)
                && words.get(topic).unknown()
                && !words.get(topic).definite()
                && mentions.at(topic) == null
                && grammar.isColon(topic + 1);
    }

    /** The last token of what somebody says, from its first one, in a headline or its part that ends with the other. */
    int contentLast(int first, int last) {
        int end = beforeAnother(first, last);
        for (int i = first + 1; i < end; i++) {
            end = words.token(i).is('|') ? i - 1 : end;
        }
        return withoutLabel(first, end);
    }

    /** "… (فيديو)", "… - صور": what there is to see besides is no part of it. */
    private int withoutLabel(int first, int last) {
        boolean bracket = words.token(last).is(')') || words.token(last).is(']');
        int label = bracket ? last - 1 : last;
        int before = label - 1;
        boolean apart = before > first
                && words.isTokenAmong(label, WordSet.KICKER)
                && (bracket ? words.token(before).is('(') || words.token(before).is('[') : isMark(words.token(before)));
        return apart ? withoutMarks(first, before) : last;
    }

    private static boolean isMark(Token token) {
        return token.isTerminator() || token.isDash() || token.isComma() || token.is('/');
    }

    private int withoutMarks(int first, int last) {
        int end = last;
        while (end > first && !words.isWord(end) && words.document().quotationClosedBy(end) == null) {
            end--;
        }
        return end;
    }

    /** "لن أحذف شيئا... والكويت تمنع الفيلم": the last token before what somebody else does or says, told after dots. */
    private int beforeAnother(int first, int last) {
        int farthest = Math.min(last, first + LONGEST_CONTENT);
        for (int i = first + 1; i + 2 < farthest; i++) {
            if (words.token(i).isTerminator() && words.isWord(i + 1) && isAnother(i + 1, last)) {
                return withoutMarks(first, i - 1);
            }
        }
        return last;
    }

    private boolean isAnother(int token, int last) {
        MentionCandidate other = mentions.at(token);
        if (other == null || other.last() >= last) {
            return false;
        }
        int verb = other.last() + 1;
        boolean says = !grammar.finiteVerbs(verb).isEmpty() && !words.is(verb, WordClass.NOUN);
        boolean body = other.kind().actorKind() == ActorKind.ORGANIZATION
                && words.get(token).conjunction() == 'و'
                && (words.is(verb, WordClass.COMMON_VERB) || words.is(verb, WordClass.REPORTING_VERB));
        return body || says && !words.get(verb).hasProclitic();
    }
}
