package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Words before a quotation in a frame that tell what the quoted words are: a name, a topic, a motto. */
final class QuotationLabels {

    private static final char OF = 'ل';

    private static final int FARTHEST_CHANTS = 12;

    private final Grammar grammar;
    private final Words words;

    QuotationLabels(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "حول موضوع "المنظومة الصحية"", "تحت شعار "معا للبناء"": what a meeting is about. */
    boolean isNamedBefore(FrameState state) {
        int noun = state.at - 1;
        return noun > state.from
                && words.isWord(noun)
                && words.isBaseAmong(noun, WordSet.LABEL)
                && !words.get(noun).definite()
                && (grammar.isPreposition(noun - 1) || words.get(noun).preposition() == 'ب');
    }

    /** "ذكر التقرير بعنوان "المدينة" أن": what the one is called who tells the clause after it. */
    boolean isOfTeller(int label) {
        Quotation title =
                words.isBaseAmong(label, WordSet.LABEL) ? words.document().quotationOpenedBy(label + 1) : null;
        return title != null && grammar.isComplementizer(title.lastToken() + 1);
    }

    /** "دعا بيان | لوزارة الصحة إلى", "حث بيان مشترك | للدول الثلاث": whose a text without article is, which a verb of calling for something might take. */
    boolean isOfIssuer(int token) {
        int text = words.is(token - 1, WordClass.STATEMENT_NOUN) ? token - 1 : token - 2;
        return words.sameParagraph(text, token)
                && words.isWord(text)
                && words.is(text, WordClass.STATEMENT_NOUN)
                && !words.get(text).definite()
                && !words.hasPronoun(text)
                && (text == token - 1 || words.isWord(token - 1) && words.is(token - 1, WordClass.ADJECTIVE))
                && words.get(token).preposition() == OF
                && words.is(token, WordClass.ORGANIZATION_HEAD);
    }

    /** "قالت بطلة فيلم «الطريق»، الذي يعرض …، إن": the title of a work, by whose makers something is said. */
    boolean isWorkOfSubject(FrameState state) {
        int noun = state.at - 1;
        return state.atSubjectEnd()
                && state.subject.first() < noun
                && words.isAmong(noun, WordSet.WORK)
                && !words.get(noun).definite()
                && !words.hasPronoun(noun);
    }

    /** "بينها "النور"": one of those whom it has told of, but not "هتفوا بشعارات، من بينها "كفى"". */
    boolean isOneOfThem(FrameState state) {
        if (!words.isAmong(state.at - 1, WordSet.AMONG_THEM)) {
            return false;
        }
        for (int i = state.at - 2; i >= state.from && i >= state.at - FARTHEST_CHANTS; i--) {
            if (words.is(i, WordClass.CHANT)) {
                return false;
            }
        }
        return true;
    }
}
