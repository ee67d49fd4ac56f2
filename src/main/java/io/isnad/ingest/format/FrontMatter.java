package io.isnad.ingest.format;

import java.util.Set;

/**
 * The block between two lines "---" at the head of a file, a "name: value" a line. Quotation marks around a value are
 * dropped; names that mean nothing here, lists and indented lines, such as YAML has, are passed over.
 */
final class FrontMatter {

    private static final String FENCE = "---";

    /** What announces a value of several lines in YAML. */
    private static final Set<String> BLOCK_SCALARS = Set.of("|", ">", "|-", ">-", "|+", ">+");

    private FrontMatter() {}

    /**
     * Sets the block's properties in {@code draft}, if the text begins with one.
     *
     * @return what follows the block, character by character; all of the text where there is no block
     * @throws DocumentException if the block does not end, or a line of it has no colon
     */
    static String readInto(DocumentDraft draft, String text) throws DocumentException {
        int end = endOfLine(text, 0);
        if (!isFence(text, 0, end)) {
            return text;
        }
        for (int line = 2, start = end + 1; start <= text.length(); line++, start = end + 1) {
            end = endOfLine(text, start);
            if (isFence(text, start, end)) {
                return text.substring(Math.min(end + 1, text.length()));
            }
            property(draft, text.substring(start, end), "line " + line);
        }
        throw new DocumentException("line 1", "front matter that is never closed with " + FENCE);
    }

    private static void property(DocumentDraft draft, String line, String place) throws DocumentException {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith("#") || isListOrNested(line)) {
            return;
        }
        int colon = stripped.indexOf(':');
        if (colon <= 0) {
            throw new DocumentException(place, "front matter has 'name: value' lines, this is '" + stripped + "'");
        }
        String name = stripped.substring(0, colon).strip();
        String value = stripped.substring(colon + 1).strip();
        if (BLOCK_SCALARS.contains(value)) {
            throw new DocumentException(place, "front matter has the value in the line of its name '" + name + "'");
        }
        draft.set(name, unquoted(value), place);
    }

    private static boolean isListOrNested(String line) {
        return Character.isWhitespace(line.charAt(0)) || line.startsWith("- ") || line.equals("-");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean isFence(String text, int start, int end) {
        return text.substring(start, end).stripTrailing().equals(FENCE);
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
