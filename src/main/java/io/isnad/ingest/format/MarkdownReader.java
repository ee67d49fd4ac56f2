package io.isnad.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.StringJoiner;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown with optional front matter: a line of the article's text for each heading, paragraph and list item, with the
 * words of links and emphasis and without their marks, addresses and HTML. The title is the front
 * matter's, else the first line, which normally is the first heading.
 */
final class MarkdownReader implements DocumentReader {

    private static final Parser PARSER = Parser.builder().build();

    @Override
    public void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
        String markdown = FrontMatter.readInto(draft, SourceText.read(in, limits.maxBytes()));
        Lines lines = new Lines();
        PARSER.parse(markdown).accept(lines);
        draft.finish(lines.joined.toString());
    }

    private static final class Lines extends AbstractVisitor {

        private final StringJoiner joined = new StringJoiner("\n");
        private final StringBuilder line = new StringBuilder();

        @Override
        public void visit(Heading heading) {
            line(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            line(paragraph);
        }

        private void line(Block block) {
            line.setLength(0);
            visitChildren(block);
            add(line.toString());
        }

        private void add(String text) {
            if (!text.isBlank()) {
                joined.add(text.strip());
            }
        }

        @Override
        public void visit(Text text) {
            line.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            line.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            line.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            line.append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.getLiteral().lines().forEach(this::add);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.getLiteral().lines().forEach(this::add);
        }
    }
}
