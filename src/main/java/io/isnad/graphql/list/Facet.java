package io.isnad.graphql.list;

/** By what statements are counted. Aliases are those of {@link Table}. */
public enum Facet {
    FORM("s.form", Sequence.MOST_FIRST),
    CUE_KIND("s.cue_kind", Sequence.MOST_FIRST),
    SPEAKER("s.speaker_id", Sequence.MOST_FIRST),
    /** Statements of articles without a publisher are counted as well. */
    PUBLISHER("a.publisher", Sequence.MOST_FIRST),
    /** The day of publication, in UTC. */
    DAY("(s.published_at at time zone 'UTC')::date", Sequence.BY_VALUE);

    private final String sql;
    private final Sequence sequence;

    Facet(String sql, Sequence sequence) {
        this.sql = sql;
        this.sequence = sequence;
    }

    /** The value that they are counted by. */
    String sql() {
        return sql;
    }

    /** In what order the counts come. */
    String order() {
        return sequence.sql;
    }

    /** Whether statements without the value are counted together. */
    boolean countsMissing() {
        return this == PUBLISHER;
    }

    /**
     * The statements that have one value.
     *
     * @param value the value as PostgreSQL prints it, or null for those without
     * @param total how many they are
     */
    public record Count(String value, int total) {}

    private enum Sequence {
        MOST_FIRST("total desc, value"),
        BY_VALUE("value");

        private final String sql;

        Sequence(String sql) {
            this.sql = sql;
        }
    }
}
