package io.isnad.extraction.lexicon;

import java.util.Set;

/**
 * A noun that heads names of organisations.
 *
 * @param lemma singular
 * @param organizationClass what sort it names
 * @param bare whether the definite noun alone can speak: الحكومة
 * @param plural whether this form is the plural
 */
public record OrganizationHead(String lemma, OrganizationClass organizationClass, boolean bare, boolean plural) {

    /** Those among what may be an authority that mostly are none: "مؤسسة غلوبال فاير باور". */
    private static final Set<String> FOUNDATIONS = Set.of("مؤسسة", "مركز");

    /** Whether it is called after the place that it is or governs: "ولاية", "بلدية". */
    public boolean isOfPlace() {
        return organizationClass == OrganizationClass.STATE || organizationClass == OrganizationClass.AUTHORITY;
    }

    /** Whether a name that means nothing may follow: "جامعة هارفارد", "شركة بلوباي". */
    public boolean takesName() {
        return switch (organizationClass) {
            case MEDIA, COMPANY, CLUB, PARTY, BANK, UNIVERSITY, NGO -> true;
            case AUTHORITY -> FOUNDATIONS.contains(lemma);
            default -> false;
        };
    }
}
