package io.isnad.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page: properties from its meta tags, text from its article element, else from its main element, else from its
 * whole body; a line for each heading, paragraph, list item and quotation, without navigation, captions and forms.
 */
final class HtmlReader implements DocumentReader {

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, button,"
                    + " figure, figcaption, iframe, svg, [hidden], [aria-hidden=true]";
    private static final String LINE = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, dt, dd, td";

    @Override
    public void read(Path file, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        Document page = Jsoup.parse(SourceText.read(file, limits.maxBytes()));
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
        draft.set(
                "title",
                first(meta(page, "og:title"), text(page, "article h1"), text(page, "h1"), Stream.of(page.title())),
                "title");
        draft.set("url", first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url")), "url");
        draft.set("publisher", first(meta(page, "og:site_name"), meta(page, "publisher")), "publisher");
        draft.set(
                "author",
                first(meta(page, "author"), meta(page, "article:author"), text(page, "[rel=author]")),
                "author");
        draft.set("language", first(attribute(page, "html", "lang"), meta(page, "og:locale")), "language");
        draft.set(
                "published",
                first(
                        meta(page, "article:published_time"),
                        meta(page, "datePublished"),
                        meta(page, "date"),
                        attribute(page, "time[datetime]", "datetime")),
                "publication date");
        draft.finishWithTitle(body(page));
    }

    private static String body(Document page) {
        Element root = Stream.of("[itemprop=articleBody]", "article", "main", "body")
                .map(page::selectFirst)
                .filter(element -> element != null && element.hasText())
                .findFirst()
                .orElse(page.body());
        root.select(NOT_TEXT).remove();
        root.select("br").after("\n");
        List<Element> lines = root.select(LINE).stream()
                .filter(element -> element.select(LINE).size() == 1)
                .toList();
        Stream<String> text =
                lines.isEmpty() ? root.wholeText().lines() : lines.stream().map(Element::text);
        return text.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]").stream()
                .map(element -> element.attr("content"));
    }

    private static Stream<String> attribute(Document page, String query, String attribute) {
        return page.select(query).stream().map(element -> element.attr(attribute));
    }

    private static Stream<String> text(Document page, String query) {
        return page.select(query).stream().map(Element::text);
    }

    @SafeVarargs
    private static String first(Stream<String>... candidates) {
        return Stream.of(candidates)
                .flatMap(values -> values)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }
}
