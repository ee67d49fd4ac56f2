package io.isnad.ingest.format;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article that is handed in as text and properties rather than read from a file. It is checked and completed as those in
 * files are; but who hands it in waits for an answer, so a property that cannot be taken is refused instead of left out.
 */
public final class SubmittedDocument {

    private final String sourceName;
    private final String text;
    private final Map<String, String> properties = new LinkedHashMap<>();

    /** An article without properties so far. */
    public SubmittedDocument(String sourceName, String text) {
        this.sourceName = sourceName;
        this.text = text;
    }

    /**
     * Adds a property.
     *
     * @param name as files name it: title, url, publisher, author, language or published
     * @param value null and blank values are as good as none
     */
    public SubmittedDocument with(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /**
     * The article.
     *
     * @param defaultLanguage BCP 47 tag for one that does not tell
     * @throws DocumentException if there is no text or a property cannot be taken; its place is the property's name
     */
    public SourceDocument read(String defaultLanguage) throws DocumentException {
        Collected collected = new Collected();
        DocumentDraft draft = new DocumentDraft(sourceName, new ReadLimits(Long.MAX_VALUE, defaultLanguage), collected);
        properties.forEach((name, value) -> draft.set(name, value, name));
        if (collected.refusal != null) {
            throw collected.refusal;
        }
        try {
            draft.finish(SourceText.withLineFeeds(SourceText.withoutMark(text)));
        } catch (DocumentException noText) {
            throw new DocumentException("text", noText.getMessage());
        }
        return collected.document;
    }

    /** Keeps the document, and of what is wrong with it the first thing. */
    private static final class Collected implements DocumentSink {

        private SourceDocument document;
        private DocumentException refusal;

        @Override
        public void document(SourceDocument read) {
            document = read;
        }

        @Override
        public void failure(String name, String place, String reason) {
            if (refusal == null) {
                refusal = new DocumentException(place, reason);
            }
        }

        /** What says what became of the value instead does not hold here. */
        @Override
        public void warning(String name, String place, String reason) {
            failure(name, place, reason.replaceFirst(";[^;]*$", ""));
        }
    }
}
