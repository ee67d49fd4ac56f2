package io.isnad.ingest.format;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What a reader has gathered of one article, checked and completed when it becomes a {@link SourceDocument}. A property
 * that cannot be read, such as a date that is none, costs the article that one property and a warning, not the article.
 */
final class DocumentDraft {

    private static final int LONGEST_LANGUAGE_CODE = 3;

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
            case "title" -> title = oneLine(stripped);
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

    /** Warns that a property has a value that cannot be taken. */
    void leaveOut(String place, String reason) {
        sink.warning(sourceName, place, reason);
    }

    private void setLanguage(String tag, String place) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
            // "Arabic" would pass for a tag: five to eight letters are reserved for languages yet to be registered.
            if (locale.getLanguage().length() <= LONGEST_LANGUAGE_CODE) {
                language = locale.toLanguageTag();
                return;
            }
        } catch (IllformedLocaleException e) {
            // Said below.
        }
        leaveOut(place, "not a language tag: '" + tag + "'; taken as " + language);
    }

    private void setPublished(String date, String place) {
        PublicationDate.parse(date)
                .ifPresentOrElse(
                        moment -> publishedAt = moment, () -> leaveOut(place, "not a date: '" + date + "'; left out"));
    }

    /**
     * Hands over an article of this text, character by character. Its title, unless one is set, is the text's first line;
     * one that is set becomes the first line if it is not.
     *
     * @throws DocumentException if there is no text, or no database can keep it
     */
    void finish(String text) throws DocumentException {
        String firstLine = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(DocumentDraft::oneLine)
                .orElseThrow(() -> new DocumentException("", "no text"));
        boolean hasTitle = title == null || title.equals(firstLine);
        String whole = hasTitle ? text : title + "\n" + text;
        checkCharacters(whole);
        sink.document(new SourceDocument(
                sourceName, hasTitle ? firstLine : title, whole, language, publisher, author, url, publishedAt));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void checkCharacters(String text) throws DocumentException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new DocumentException(character(i), "binary: a NUL character");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new DocumentException(character(i), "half of a surrogate pair");
            }
        }
    }

    private static String character(int offset) {
        return "character " + (offset + 1) + " of the text";
    }
}
