package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** What else belongs to the name of a body: "لجنة الانضباط | والأخلاق | بالاتحاد السعودي لكرة القدم". */
final class BodyParts {

    /** Bodies that are called after two things. */
    private static final Set<OrganizationClass> OF_TWO =
            EnumSet.of(OrganizationClass.MINISTRY, OrganizationClass.AUTHORITY, OrganizationClass.COUNCIL);

    private static final int MOST_DOMAINS = 3;

    private final Words words;
    private final NounPhrases phrases;

    BodyParts(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The last token of the whole name, of which so much is known already. */
    int whole(int first, int last, OrganizationHead head) {
        boolean office = head.organizationClass() == OrganizationClass.GOVERNMENT;
        boolean named = (office || OF_TWO.contains(head.organizationClass()))
                && !head.plural()
                && !words.get(first).definite()
                && last > first;
        if (!named) {
            return last;
        }
        if (office) {
            return words.is(last, WordClass.PORTFOLIO) && isDomain(last + 1) ? phrases.attributes(last + 1) : last;
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
}
