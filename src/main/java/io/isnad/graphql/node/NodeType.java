package io.isnad.graphql.node;

/** What a global id can name. The letter goes into the id, so it never changes. */
public enum NodeType {
    ARTICLE('a'),
    STATEMENT('s'),
    PERSON('p'),
    ORGANIZATION('o'),
    GROUP('g'),
    MEASURE('m');

    private final char letter;

    NodeType(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** The type of a letter, or null where there is none. */
    static NodeType of(char letter) {
        for (NodeType type : values()) {
            if (type.letter == letter) {
                return type;
            }
        }
        return null;
    }
}
