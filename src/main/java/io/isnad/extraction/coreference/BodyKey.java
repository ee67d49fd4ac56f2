package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;

/** What mentions of one body have in common: what sort of name it is, and the name or its words. */
record BodyKey(String sort, Object name) {

    /**
     * That of a mention.
     *
     * @param m the mention
     * @param nations what its words tell of nations
     * @param metonyms whether a capital and a government stand for their country
     */
    static BodyKey of(MentionCandidate m, NationWords nations, boolean metonyms) {
        boolean standsForItself = m.kind() == MentionKind.CAPITAL || m.kind() == MentionKind.GOVERNMENT;
        if (standsForItself && !metonyms) {
            return new BodyKey(m.kind().name(), m.country().iso());
        }
        if (Prosecution.isMeant(m)) {
            return new BodyKey("group", Prosecution.class);
        }
        return switch (m.kind()) {
            case COUNTRY, CAPITAL, GOVERNMENT ->
                new BodyKey("country", m.country().iso());
            case BODY -> new BodyKey("body", named(m, nations.besideName(m)));
            case ORGANIZATION ->
                m.body() != null ? new BodyKey("body", m.body().name()) : new BodyKey("organization", m.nameWords());
            default -> new BodyKey("group", nations.told(m));
        };
    }

    private static String named(MentionCandidate m, Country nation) {
        return nation == null ? m.body().name() : m.body().name() + " " + nation.iso();
    }

    // What a record has by itself is slower.

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyKey key && key.sort.equals(sort) && key.name.equals(name);
    }

    @Override
    public int hashCode() {
        return 31 * sort.hashCode() + name.hashCode();
    }
}
