package io.isnad.ingest.format;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What a reader has gathered of one article, checked and completed when it becomes a {@link SourceDocument}. A date or a
 * language tag that cannot be read costs the article that one property and a warning, not the article.
 */
final class DocumentDraft {

    private final String sourceName;
    private final DocumentSink sink;
    private final ReadLimits limits;

    private String title;
    private String publisher;
    private String author;
    private String url;
    private String language;
    private Instant publishedAt;

    DocumentDraft(String sourceName, ReadLimits limits, DocumentSink sink) {
        this.sourceName = sourceName;
        this.limits = limits;
        this.sink = sink;
        this.language = limits.defaultLanguage();
    }

    /**
     * Sets a property by the name that it has in front matter and in JSON; an unknown name and a blank value change
     * nothing.
     *
     * @param place where it stands, for a warning
     */
    void set(String name, String value, String place) {
        if (value == null || value.isBlank()) {
            return;
        }
        String stripped = value.strip();
        switch (name.toLowerCase(Locale.ROOT)) {
            case "title" -> title = stripped.replaceAll("\\s+", " ");
            case "publisher", "source" -> publisher = stripped;
            case "author" -> author = stripped;
            case "url" -> url = stripped;
            case "language" -> setLanguage(stripped, place);
            case "published", "date" -> setPublished(stripped, place);
            default -> {
                // Documents may carry what nobody here asks for.
            }
        }
    }

    private void setLanguage(String tag, String place) {
        try {
            language = new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException e) {
            sink.warning(sourceName, place, "not a language tag: '" + tag + "'; taken as " + language);
        }
    }

    private void setPublished(String date, String place) {
        publishedAt = PublicationDate.parse(date).orElse(null);
        if (publishedAt == null) {
            sink.warning(sourceName, place, "not a date: '" + date + "'; stored without one");
        }
    }

    /** Hands over an article whose text is {@code text} as it is; its title, unless one is set, is the first line. */
    void finish(String text) throws DocumentException {
        checkCharacters(text);
        String firstLine = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(String::strip)
                .orElseThrow(() -> new DocumentException("", "nothing but white space"));
        String headline = title == null ? firstLine : title;
        checkCharacters(headline);
        sink.document(new SourceDocument(sourceName, headline, text, language, publisher, author, url, publishedAt));
    }

    /** Hands over an article whose text is its title as the first line, unless {@code body} begins with it, and the body. */
    void finishWithTitle(String body) throws DocumentException {
        if (body.isBlank()) {
            throw new DocumentException("", "no text");
        }
        finish(title == null || body.stripLeading().startsWith(title) ? body : title + "\n" + body);
    }

    private static void checkCharacters(String text) throws DocumentException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new DocumentException(SourceText.place(text, i) + " of the text", "binary: a NUL character");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new DocumentException(SourceText.place(text, i) + " of the text", "half of a surrogate pair");
            }
        }
    }
}
