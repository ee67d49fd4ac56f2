package io.isnad.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Plain text: the first line is the title, every further line a paragraph. The article's text is the file's, character by
 * character, after the front matter if there is one.
 */
final class PlainTextReader implements DocumentReader {

    @Override
    public void read(InputStream in, String sourceName, ReadLimits limits, DocumentSink sink)
            throws IOException, DocumentException {
        DocumentDraft draft = new DocumentDraft(sourceName, limits, sink);
        draft.finish(FrontMatter.readInto(draft, SourceText.read(in, limits.maxBytes())));
    }
}
