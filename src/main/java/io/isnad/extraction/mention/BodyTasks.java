package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What a body is for: "وكالة الأنباء للبحوث", "اللجنة المعنية بالمخدرات". */
final class BodyTasks {

    private final Words words;
    private final NounPhrases phrases;

    BodyTasks(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** What the body is for and concerned with, so far as it belongs to its name. */
    int end(int last, OrganizationHead head) {
        int purpose = forPurpose(isConcerned(last) ? last - 1 : last, head);
        if (!isConcerned(purpose + 1) || !words.sameParagraph(purpose, purpose + 2)) {
            return Math.max(last, purpose);
        }
        Word with = words.get(purpose + 2);
        if (with.preposition() != 'ب' || with.conjunction() != 0) {
            return Math.max(last, purpose);
        }
        int end = phrases.end(purpose + 2, false);
        boolean second = words.sameParagraph(end, end + 1)
                && words.isWord(end + 1)
                && words.get(end + 1).conjunction() == 'و'
                && words.get(end + 1).definite()
                && words.is(end + 1, WordClass.NOUN);
        return second ? phrases.end(end + 1, false) : end;
    }

    /** "قيادة | الجيش السوداني", "مكتب | مجلس النواب": a part of the body that is named after it. */
    boolean isOfAnother(int first) {
        return words.isAmong(first, WordSet.HEADS_BODY)
                || words.is(first + 1, WordClass.ORGANIZATION_HEAD)
                        && !words.get(first + 1).definite();
    }

    /** "المعني بالمخدرات": what a body of another one is concerned with tells it from that one. */
    boolean isConcerned(int token) {
        return words.isAmong(token, WordSet.CONCERNED);
    }

    /** "وكالة … للأنباء": what the agency is for belongs to its name. */
    int forPurpose(int last, OrganizationHead head) {
        int whole = ofWhole(last);
        if (whole > last) {
            return whole;
        }
        return head.organizationClass() == OrganizationClass.STATE ? last : phrases.purpose(last);
    }

    /** "المكتب السياسي | لحركة حماس", "الدائرة الإعلامية | لمجلس النواب": the last token of the body to which it belongs; else {@code last} itself. */
    private int ofWhole(int last) {
        int next = last + 1;
        boolean part = words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(next).preposition() == 'ل'
                && words.get(next).conjunction() == 0
                && words.get(last).definite()
                && (words.is(last, WordClass.ADJECTIVE) || words.is(last, WordClass.NISBA))
                && !words.isBaseAmong(last, WordSet.PART_OF_BODY)
                && !words.areAmong(next, WordSet.TASK_WITH)
                && (isPart(last - 1) || isPart(last - 2));
        if (!part) {
            return last;
        }
        OrganizationHead whole = words.get(next).entry().organizationHead();
        var body = words.match(words.lexicon().bodies(), next);
        boolean medium = body != null && body.value().medium()
                || whole != null && whole.organizationClass() == OrganizationClass.MEDIA;
        if (medium || whole == null && body == null || whole != null && whole.plural()) {
            return last;
        }
        if (body != null) {
            return body.last();
        }
        // "لحركة حماس"
        var named =
                words.get(next).definite() ? null : words.match(words.lexicon().bodies(), next + 1);
        return named == null ? phrases.end(next, false) : named.last();
    }

    private boolean isPart(int head) {
        return words.isWord(head)
                && words.get(head).definite()
                && (words.isBaseAmong(head, WordSet.PART_OF_BODY) || words.is(head, WordClass.TITLE));
    }
}
