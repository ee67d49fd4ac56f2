package io.isnad.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page: properties from its meta tags, text from its article element, else from its main element, else from its
 * whole body, without navigation, captions and forms. A block of the page (heading, paragraph, list item, cell) is a line of the text, and so
 * is what follows a line break; the headline stands first, once.
 */
final class HtmlReader implements DocumentReader {

    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, button,"
                    + " figure, figcaption, iframe, svg, [hidden], [aria-hidden=true]";

    @Override
    public void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        Document page = Jsoup.parse(SourceText.read(in, limits.maxBytes()));
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
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
        String title =
                first(text(page, "article h1"), meta(page, "og:title"), text(page, "h1"), Stream.of(page.title()));
        Element article = article(page);
        article.select(NOT_TEXT).remove();
        Element headline = article.selectFirst("h1");
        if (headline != null && headline.hasText()) {
            title = headline.text();
            headline.remove();
        }
        draft.set("title", title, "title");
        draft.finish(HtmlLines.of(article));
    }

    private static Element article(Document page) {
        return Stream.of("[itemprop=articleBody]", "article", "main", "body")
                .map(page::selectFirst)
                .filter(element -> element != null && element.hasText())
                .findFirst()
                .orElse(page.body());
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
