package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** What else belongs to the name of a body: "لجنة الانضباط | والأخلاق | بالاتحاد السعودي لكرة القدم". */
final class BodyParts {

    /** Bodies that are called after two things. */
    private static final Set<OrganizationClass> OF_TWO = EnumSet.of(
            OrganizationClass.MINISTRY,
            OrganizationClass.AUTHORITY,
            OrganizationClass.COUNCIL,
            OrganizationClass.BANK,
            OrganizationClass.COMPANY,
            OrganizationClass.NGO,
            OrganizationClass.PARTY,
            OrganizationClass.UNION,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.OTHER);

    private static final int MOST_DOMAINS = 3;

    /** "الاشتراكية". */
    private static final String OF_ISM = "ية";

    private static final WordClasses SOMEBODY =
            WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.STATEMENT_NOUN, WordClass.PLACE, WordClass.TIME));

    private final Words words;
    private final NounPhrases phrases;

    BodyParts(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** "فريق | مانشستر سيتي | سامر حداد": the last token of a fixed name of several words after what it is the name of; or -1. */
    int named(int head) {
        int first = head + 1;
        boolean possible = words.is(head, WordClass.ORGANIZATION_HEAD)
                && !words.get(head).definite()
                && words.sameParagraph(head, first)
                && !words.get(first).hasProclitic();
        var body = possible ? words.match(words.lexicon().bodies(), first) : null;
        return body != null && body.last() > first ? body.last() : -1;
    }

    /** "هيئة كهرباء | ومياه دبي", "صندوق مكافحة | وعلاج الإدمان": the end of two things that are of the same third; else {@code last}. */
    int ofBoth(int first, int last) {
        boolean one = last == first + 1 && !words.get(first).definite() && words.sameParagraph(first, last);
        return one ? JoinedNouns.end(words, phrases, last, this::isPlain) : last;
    }

    private boolean isPlain(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.get(token).definite()
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.STATEMENT_NOUN)
                && (words.is(token, WordClass.PORTFOLIO)
                        || !words.is(token, WordClass.GROUP_HEAD) && !words.is(token, WordClass.ORGANIZATION_HEAD));
    }

    /** The last token of the whole name, of which so much is known already. */
    int whole(int first, int last, OrganizationHead head) {
        if (head.organizationClass() == OrganizationClass.PARTY && !head.plural()) {
            return ofParty(first, last);
        }
        boolean office = head.organizationClass() == OrganizationClass.GOVERNMENT;
        boolean named = (office || OF_TWO.contains(head.organizationClass()))
                && !head.plural()
                && !words.get(first).definite()
                && last > first;
        if (!named) {
            return last;
        }
        if (office) {
            boolean domains = words.is(last, WordClass.PORTFOLIO) && isDomain(last + 1);
            return domains ? phrases.attributes(last + 1) : isThing(last) ? domains(last, head) : last;
        }
        int both = domains(last, head);
        return head.organizationClass() == OrganizationClass.MINISTRY ? both : withBody(both);
    }

    /** "وزارة التربية والتعليم والتعليم الفني", "وكالة الأغذية والعقاقير الليبية": what else it is called after, with adjectives. */
    private int domains(int last, OrganizationHead head) {
        int end = last;
        for (int count = 0; count < MOST_DOMAINS; count++) {
            int next = head.organizationClass() == OrganizationClass.MINISTRY && isDomain(end + 1)
                    ? end + 1
                    : phrases.coordinated(end);
            if (next == end) {
                return end;
            }
            end = phrases.attributes(next);
        }
        return end;
    }

    /** "والتعليم", "الصحة والسكان": one ministry has several, though each stands for a ministry or for people as well. */
    private boolean isDomain(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && words.get(token).preposition() == 0
                && words.get(token).definite()
                && (words.is(token, WordClass.PORTFOLIO)
                        || words.lexicon().isPortfolioHead(words.get(token).base()));
    }

    /** "إدارة الكوارث | والطوارئ": neither somebody nor another body. */
    private boolean isThing(int token) {
        return words.is(token, WordClass.NOUN)
                && words.get(token).definite()
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.GROUP_HEAD)
                && !words.is(token, WordClass.ORGANIZATION_HEAD)
                && !words.is(token, WordClass.EPONYMOUS);
    }

    /** "بالاتحاد السعودي لكرة القدم": the body to which a committee belongs. */
    private int withBody(int last) {
        int body = last + 1;
        boolean belongs = words.sameParagraph(last, body)
                && words.isWord(body)
                && words.get(body).preposition() == 'ب'
                && words.get(body).conjunction() == 0
                && words.get(body).definite()
                && words.is(body, WordClass.ORGANIZATION_HEAD);
        return belongs ? phrases.purpose(phrases.end(body, false)) : last;
    }

    /** "حزب العدالة | والبناء", "حركة التوحيد | والإصلاح", "التجمع | من أجل الثقافة والديمقراطية": what else a party stands for. */
    private int ofParty(int first, int last) {
        int sake = last + 1;
        int cause = sake + 2;
        boolean named = words.sameParagraph(last, cause)
                && words.areAmong(sake, WordSet.REASON)
                && isCause(cause)
                && !words.get(cause).hasProclitic();
        if (named) {
            int end = phrases.end(cause, false);
            return isAnotherCause(end + 1) ? end + 1 : phrases.coordinated(end);
        }
        boolean one = last == first + 1 && !words.get(first).definite() && isCause(last);
        return one && isAnotherCause(last + 1) ? phrases.attributes(last + 1) : last;
    }

    private boolean isAnotherCause(int token) {
        return words.sameParagraph(token - 1, token)
                && isCause(token)
                && words.get(token).conjunction() == 'و'
                && words.get(token).preposition() == 0;
    }

    /** "العدالة", "الاشتراكية": what neither acts nor is a place. */
    private boolean isCause(int token) {
        if (!words.isWord(token) || !words.get(token).definite() || words.isAny(token, SOMEBODY)) {
            return false;
        }
        OrganizationHead body = words.get(token).entry().organizationHead();
        boolean idea = words.token(token).bare().endsWith(OF_ISM);
        return (idea || words.is(token, WordClass.NOUN) && !words.is(token, WordClass.GROUP_HEAD))
                && (body == null || !body.bare());
    }
}
