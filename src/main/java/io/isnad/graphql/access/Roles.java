package io.isnad.graphql.access;

/** The roles that callers have. */
public final class Roles {

    /** May read, where reading is not for everyone. */
    public static final String READER = "reader";

    /** May import and remove articles, and read. */
    public static final String EDITOR = "editor";

    private Roles() {}
}
