package io.isnad.extraction.lexicon;

/** A lexicon file that does not hold what its schema says; the message names file and line. */
public final class LexiconException extends RuntimeException {

    LexiconException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
