package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/**
 * A JSON file: one article, or an array of them, the first being "#1". The array may have any size, an article at most the
 * limit's. An article that is none fails by itself.
 */
final class JsonReader implements DocumentReader {

    @Override
    public void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        try {
            readText(in, sourceName, limits, sink);
        } catch (CharacterCodingException e) {
            throw new DocumentException("", "not UTF-8");
        }
    }

    private static void readText(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        BoundedInput bounded = new BoundedInput(in, limits.maxBytes());
        try (JsonParser parser = JsonArticle.MAPPER.createParser(SourceText.reader(bounded))) {
            try {
                read(parser, bounded, sourceName, limits, sink);
            } catch (JsonProcessingException e) {
                throw JsonArticle.malformed(e, parser, 1);
            } catch (CharacterCodingException e) {
                throw new DocumentException(line(parser) + " or after", "not UTF-8");
            } catch (BoundedInput.Exceeded e) {
                throw new DocumentException(line(parser), "larger than the allowed " + limits.maxBytes() + " bytes");
            }
        }
    }

    private static void read(
            JsonParser parser, BoundedInput bounded, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new DocumentException("", bounded.isEmpty() ? "empty" : "nothing but white space");
        }
        if (first == JsonToken.START_ARRAY) {
            readArray(parser, bounded, sourceName, limits, sink);
        } else {
            JsonNode article = parser.readValueAsTree();
            requireEnd(parser);
            JsonArticle.read(article, sourceName, limits, sink);
        }
    }

    private static void readArray(
            JsonParser parser, BoundedInput bounded, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        for (int index = 1; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (sink.isClosed()) {
                return;
            }
            bounded.startAgain();
            String name = sourceName + "#" + index;
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode article = parser.readValueAsTree();
            try {
                JsonArticle.read(article, name, limits, sink);
            } catch (DocumentException e) {
                sink.failure(name, JsonArticle.place(line, e.place()), e.reason());
            }
        }
        requireEnd(parser);
    }

    private static void requireEnd(JsonParser parser) throws IOException, DocumentException {
        if (!parser.isClosed() && parser.nextToken() != null) {
            throw new DocumentException(
                    line(parser), "more after the end of the JSON value; one value a line is for .jsonl");
        }
    }

    private static String line(JsonParser parser) {
        return "line " + parser.currentTokenLocation().getLineNr();
    }
}
