package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Names in quotation marks that a frame takes for somebody's words. */
final class NamesInFrames {

    private final Grammar grammar;
    private final Words words;
    private final QuotedNames names;
    private final DescribedNouns nouns;

    NamesInFrames(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.names = new QuotedNames(words);
        this.nouns = new DescribedNouns(grammar);
    }

    /** "نفى «الرئيس»", "تحدث عن «ليل المدينة»": whether the content is such a name rather than what was said. */
    boolean isOne(FrameRequest request, Frame frame) {
        if (frame.introducer() != Introducer.QUOTE) {
            return false;
        }
        boolean topic = request.ofEvents() && !request.isSpoken(words.document(), frame.contentFirst());
        return topic
                || isAfterUnknown(frame)
                || isTeller(request, frame)
                || isPassed(request.kind(), frame)
                || request.kind() == CueKind.DENY
                        && !request.strong()
                        && names.isName(words.document().quotationOpenedBy(frame.contentFirst()));
    }

    /** "نفت وزارتا الدفاع «بنتاغون» والخارجية": after words that are not understood. */
    private boolean isAfterUnknown(Frame frame) {
        int first = frame.contentFirst();
        return frame.loose()
                && words.isWord(first - 1)
                && (frame.subject() == null || nouns.isOpen(first - 1))
                && !grammar.isPreposition(first - 1)
                && names.isName(words.document().quotationOpenedBy(first));
    }

    /** "يروي «البيت القديم» حكاية امرأة": a work that tells something, named in quotation marks right after the verb. */
    private boolean isTeller(FrameRequest request, Frame frame) {
        int first = frame.contentFirst();
        Quotation quotation = words.document().quotationOpenedBy(first);
        boolean named = !request.strong() && words.is(first - 1, WordClass.REPORTING_VERB) && names.isName(quotation);
        int what = named ? quotation.lastToken() + 1 : first;
        return named
                && words.sameParagraph(first, what)
                && words.is(what, WordClass.NOUN)
                && !words.is(what, WordClass.ADJECTIVE)
                && !words.is(what, WordClass.TIME)
                && !words.isTokenAmong(what, WordSet.ANSWER)
                && !words.get(what).definite()
                && !words.get(what).hasProclitic();
    }

    /** "أقر المجلس إنشاء هيئة هي "هيئة النقل"": what a body passes rather than admits, with the name of it in quotation marks. */
    private boolean isPassed(CueKind kind, Frame frame) {
        MentionCandidate subject = frame.subject();
        int first = subject == null || kind != CueKind.ADMIT ? frame.contentFirst() : subject.last() + 1;
        for (int i = first; i < frame.contentFirst(); i++) {
            boolean object = words.isWord(i)
                    && words.is(i, i == first ? WordClass.NOUN : WordClass.VERBAL_NOUN)
                    && !words.is(i, WordClass.TIME)
                    && !words.get(i).definite()
                    && !words.get(i).hasProclitic()
                    && !words.is(i - 1, WordClass.PREPOSITION);
            if (object) {
                return true;
            }
        }
        return false;
    }
}
