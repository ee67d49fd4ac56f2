package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Where a verb of saying tells what is done, or what things do, rather than what somebody says. */
final class ThingsDone {

    private final Grammar grammar;
    private final Words words;

    ThingsDone(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** "استبعدت اللجنة مرشحين", "لوح المشجعون بالأعلام", "أكد الفريق صدارته": what is done to people, with things or in a match. */
    boolean isDone(FrameRequest request, Frame frame) {
        int first = frame.contentFirst();
        if (frame.introducer() == Introducer.PREPOSITION) {
            // "كشف الوزير الستار عن النصب": what is shown to people
            return request.kind() == CueKind.THREATEN && words.isBaseAmong(first, WordSet.WAVED)
                    || request.kind() == CueKind.ANNOUNCE && words.isBaseAmong(first - 2, WordSet.CURTAIN);
        }
        if (frame.introducer() != Introducer.OBJECT || !words.isWord(first)) {
            return false;
        }
        MentionCandidate subject = frame.subject();
        boolean team = subject != null && !subject.isNamedPerson();
        return request.kind() == CueKind.STRESS && team && words.isAmong(first, WordSet.SHOWN_IN_MATCH)
                || request.kind() == CueKind.SAY && words.isAmong(first, WordSet.SHOWN_BY_DEEDS)
                || request.kind() == CueKind.EXPECT
                        && subject != null
                        && words.is(first, WordClass.GROUP_HEAD)
                        && FrameAttributes.isPeople(words.get(first))
                        && !words.is(first, WordClass.VERBAL_NOUN);
    }

    /** "تهدد الأزمة الاقتصاد بالركود": what something does, which nobody says; a clause may be a text's. */
    boolean isDoneByThing(FrameRequest request, Frame frame) {
        boolean may = request.kind() == CueKind.THREATEN || request.kind() == CueKind.PROMISE;
        return may
                && !frame.introducer().isClausal()
                && !grammar.opensQuotation(frame.contentFirst())
                && frame.subject() != null
                && frame.subject().kind() == MentionKind.GROUP
                && isThing(frame.subject());
    }

    /** "وجهت إليها تهمة "التآمر"": nothing that could speak. */
    boolean isThing(MentionCandidate group) {
        return words.is(group.first(), WordClass.NOUN)
                && !isSomebody(group)
                && !words.is(group.first(), WordClass.ORGANIZATION_HEAD)
                && !words.is(group.first(), WordClass.PORTFOLIO);
    }

    /** Not "النسبة", which reaches rather than informs. */
    boolean isSomebody(MentionCandidate group) {
        Word word = words.get(group.first());
        return word.is(WordClass.GROUP_HEAD)
                || word.is(WordClass.TITLE)
                || word.is(WordClass.STUDY)
                || word.isFunctionWord();
    }
}
