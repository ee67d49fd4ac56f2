package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Bodies of people who have joined them or work for them: clubs and federations, firms, universities. */
final class Associations {

    private static final Set<OrganizationClass> ASSOCIATIONS = EnumSet.of(
            OrganizationClass.CLUB,
            OrganizationClass.UNION,
            OrganizationClass.COMPANY,
            OrganizationClass.BANK,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.HOSPITAL);

    /** Of which others are parts: "وحدة النزاهة التابعة للاتحاد الدولي". */
    private static final Set<OrganizationClass> OF_SPORT = EnumSet.of(OrganizationClass.CLUB, OrganizationClass.UNION);

    private static final String OF_THE = "لل";
    private static final String OF = "ل";

    private final Lexicon lexicon;

    Associations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a body that is called so is one of them, or a part of one. */
    boolean include(String name) {
        FoldedPhrase phrase = FoldedPhrase.of(name);
        return ASSOCIATIONS.contains(sort(phrase.head())) || isPart(phrase.words());
    }

    private boolean isPart(List<String> words) {
        OrganizationClass head = sort(Lexicon.base(words.get(0)));
        return head == OrganizationClass.AUTHORITY
                && words.stream()
                        .anyMatch(w -> isOfSport(Lexicon.base(w))
                                || w.startsWith(OF_THE) && isOfSport(w.substring(OF_THE.length()))
                                || w.startsWith(OF) && isOfSport(w.substring(OF.length())));
    }

    private boolean isOfSport(String noun) {
        OrganizationClass sort = sort(noun);
        return sort != null && OF_SPORT.contains(sort);
    }

    private OrganizationClass sort(String noun) {
        OrganizationHead head = lexicon.organizationHead(noun);
        return head == null ? null : head.organizationClass();
    }
}
