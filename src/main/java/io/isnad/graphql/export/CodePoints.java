package io.isnad.graphql.export;

/** Tells how many code points of a text precede a UTF-16 code unit. */
final class CodePoints {

    private final int[] preceding;

    CodePoints(String text) {
        preceding = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            preceding[i + 1] = preceding[i] + (second ? 0 : 1);
        }
    }

    /** How many code points begin before an index. */
    int before(int index) {
        return preceding[index];
    }
}
