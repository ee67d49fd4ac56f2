package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Whose body it is, as part of its name, rather than to whom it speaks: "الاتحاد الدولي | للصحفيين", "الهيئة العامة | للمتقاعدين". */
final class BodyMembers {

    /** Bodies that consist of their members, so that they may be named after any. */
    private static final Set<OrganizationClass> UNIONS =
            EnumSet.of(OrganizationClass.UNION, OrganizationClass.PARTY, OrganizationClass.COUNCIL);

    /** Bodies that may be for certain people. */
    private static final Set<OrganizationClass> FOR_PEOPLE = EnumSet.of(
            OrganizationClass.AUTHORITY,
            OrganizationClass.NGO,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.HOSPITAL,
            OrganizationClass.CLUB,
            OrganizationClass.BANK,
            OrganizationClass.COMPANY,
            OrganizationClass.OTHER);

    private final Words words;
    private final NounEndings endings;

    BodyMembers(Words words, NounEndings endings) {
        this.words = words;
        this.endings = endings;
    }

    /**
     * Whether they follow the adjective that tells which body it is.
     *
     * @param last the token of the adjective
     * @param next the token with "for"
     */
    boolean areAt(int last, int next) {
        boolean told = words.get(last).definite()
                && (words.is(last, WordClass.MODIFIER)
                        || words.is(last, WordClass.NISBA)
                        || words.is(last, WordClass.ADJECTIVE));
        int head = told ? head(last) : -1;
        if (head < 0) {
            return false;
        }
        OrganizationClass kind = words.get(head).entry().organizationHead().organizationClass();
        if (UNIONS.contains(kind)) {
            return areMembers(next) || isUnknown(next);
        }
        return FOR_PEOPLE.contains(kind)
                && words.get(next).definite()
                && !(words.is(head - 1, WordClass.COMMON_VERB) && !words.is(head - 1, WordClass.REPORTING_VERB))
                && (isActivity(next) || arePeople(next) || isUnknown(next) || areBodies(next));
    }

    /** The token of the body's head, if it is one with its article; or -1. */
    private int head(int last) {
        int head = words.is(last - 1, WordClass.ORGANIZATION_HEAD) ? last - 1 : last - 2;
        OrganizationHead body = words.isWord(head) ? words.get(head).entry().organizationHead() : null;
        return body != null && !body.plural() && words.get(head).definite() ? head : -1;
    }

    private boolean areMembers(int next) {
        OrganizationHead body = words.get(next).entry().organizationHead();
        if (body != null) {
            return body.plural() || words.token(next).bare().endsWith("ات");
        }
        boolean several = !words.is(next, WordClass.TITLE) || isPlural(next) || isActivity(next);
        return several
                && (words.get(next).definite()
                        || words.sameParagraph(next, next + 1)
                                && words.isWord(next + 1)
                                && words.get(next + 1).definite()
                                && words.is(next, WordClass.NOUN)
                                && !words.is(next, WordClass.VERBAL_NOUN));
    }

    /** "للملاكمة", "للسباحة": what is done there, which is written like a woman who does it. */
    private boolean isActivity(int next) {
        return words.is(next, WordClass.NOUN)
                && words.is(next, WordClass.TITLE)
                && words.token(next).bare().endsWith("ة");
    }

    /** "للتقييس": what no lexicon file has, and nobody's last name. */
    private boolean isUnknown(int next) {
        return words.get(next).unknown() && words.get(next).definite() && !words.hasPronoun(next);
    }

    /** "للمتاحف", "للمكتبات": bodies of one kind, which it is for. */
    private boolean areBodies(int next) {
        OrganizationHead body = words.get(next).entry().organizationHead();
        return body != null && body.plural() && body.organizationClass() != OrganizationClass.MEDIA;
    }

    /** "للمتقاعدين", "للأطباء": people of one kind, who are not those that everybody speaks to. */
    private boolean arePeople(int next) {
        return !words.isBaseAmong(next, WordSet.SPOKEN_TO)
                && (isPlural(next) || endings.isPluralOfPeople(words.get(next)))
                && !words.is(next, WordClass.QUANTIFIER);
    }

    private boolean isPlural(int people) {
        var group = words.matchBase(words.lexicon().groupHeads(), people);
        var title = words.matchBase(words.lexicon().titles(), people);
        return group != null && group.value().plural()
                || title != null && title.value().number() == GrammaticalNumber.PLURAL;
    }
}
