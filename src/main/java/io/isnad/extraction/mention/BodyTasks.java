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
    int end(int first, int last, OrganizationHead head) {
        int over = last + 1;
        if (words.sameParagraph(last, over + 2)
                && words.areAmong(over, WordSet.IN_CHARGE_OF)
                && words.isWord(over + 2)) {
            return phrases.end(over + 2, false);
        }
        int purpose = forPurpose(first, isConcerned(last) ? last - 1 : last, head);
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

    /** "وكيل وزارة الصحة | المساعد للتخطيط", "المكلف": what qualifies who holds an office there, and no body. */
    int withoutHolder(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            boolean holder = words.isBaseAmong(i, WordSet.DEPUTY) || words.isBaseAmong(i, WordSet.CHARGED);
            if (holder
                    && words.isWord(i)
                    && words.get(i).definite()
                    && !words.get(i).hasProclitic()) {
                return i - 1;
            }
        }
        return last;
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
    int forPurpose(int first, int last, OrganizationHead head) {
        int whole = ofWhole(last);
        if (whole > last) {
            return whole;
        }
        boolean told = head.organizationClass() == OrganizationClass.STATE
                || isToldByConstruct(first, last) && (isMinistry(first, head) || isOfDeputy(first));
        return told ? last : phrases.purpose(last);
    }

    /** "وزارة | الإسكان": a body of which the next noun tells what it is. */
    private boolean isToldByConstruct(int first, int last) {
        return last > first && !words.get(first).definite();
    }

    /** "وزارة الإسكان" has its domain; "وزارة الدولة للشؤون الخارجية", "وزارة الجزيرة للمياه" have it from what follows. */
    private boolean isMinistry(int first, OrganizationHead head) {
        return head.organizationClass() == OrganizationClass.MINISTRY && words.is(first + 1, WordClass.PORTFOLIO);
    }

    /** "وكيل | جامعة الملك سعود | للدراسات العليا": what a deputy is charged with, and no part of the name of his body. */
    private boolean isOfDeputy(int first) {
        return words.sameParagraph(first - 1, first)
                && words.isBaseAmong(first - 1, WordSet.DEPUTY)
                && !words.get(first - 1).definite();
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
        // "الهيئة الاتحادية | للكهرباء والماء": rather for what than whose
        int domain = words.is(next, WordClass.PORTFOLIO) ? phrases.purpose(last) : last;
        if (domain > last) {
            return domain;
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
