package io.isnad.ingest.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;

/** A JSON file: one article, or an array of them, the first being "#1". An article that is none fails by itself. */
final class JsonReader implements DocumentReader {

    @Override
    public void read(Path file, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        String json = SourceText.read(file, limits.maxBytes());
        try (JsonParser parser = JsonArticle.MAPPER.createParser(json)) {
            read(parser, sourceName, limits, sink);
        }
    }

    private static void read(JsonParser parser, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        try {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                readArray(parser, sourceName, limits, sink);
            } else {
                JsonNode article = parser.readValueAsTree();
                requireEnd(parser);
                JsonArticle.read(article, sourceName, limits, sink);
            }
        } catch (JsonProcessingException e) {
            throw JsonArticle.malformed(e, parser, 1);
        }
    }

    private static void readArray(JsonParser parser, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        for (int index = 1; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (sink.isClosed()) {
                return;
            }
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
                    "line " + parser.currentTokenLocation().getLineNr(),
                    "more after the end of the JSON value; one value a line is for .jsonl");
        }
    }
}
