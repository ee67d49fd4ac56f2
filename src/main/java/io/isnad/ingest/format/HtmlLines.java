package io.isnad.ingest.format;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as lines: one for each block in it, and one after each line break; all of the text, each run of
 * white space as one space, blank lines left out.
 */
final class HtmlLines implements NodeVisitor {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OUTER_SPACES = Pattern.compile("^[\\s\\u00A0]+|[\\s\\u00A0]+$");

    private final StringBuilder text = new StringBuilder();

    private HtmlLines() {}

    static String of(Element element) {
        HtmlLines lines = new HtmlLines();
        element.traverse(lines);
        return lines.text
                .toString()
                .lines()
                .map(line -> OUTER_SPACES
                        .matcher(SPACES.matcher(line).replaceAll(" "))
                        .replaceAll(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            text.append(
                    isPreformatted(characters)
                            ? characters.getWholeText()
                            : SPACES.matcher(characters.getWholeText()).replaceAll(" "));
        } else {
            endLine(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        endLine(node);
    }

    private static boolean isPreformatted(TextNode node) {
        return node.parent() != null && node.parent().closest("pre") != null;
    }

    private void endLine(Node node) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append('\n');
        }
    }
}
