package io.isnad.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one content of the lexicon files from another. */
final class LexiconDigest {

    private static final int DIGITS = 8;

    /** All files that a {@link LexiconLoader} reads. */
    static final List<String> FILES = List.of(
            "attributive-cues.tsv",
            "common-adjectives.tsv",
            "common-nouns.tsv",
            "common-verbs.tsv",
            "confidence.tsv",
            "countries.tsv",
            "definite-nouns.tsv",
            "eponymous-things.tsv",
            "family-names.tsv",
            "feasts.tsv",
            "function-words.tsv",
            "general-titles.tsv",
            "given-names.tsv",
            "groups.tsv",
            "hijri-months.tsv",
            "honorifics.tsv",
            "institutions.tsv",
            "measure-classes.tsv",
            "measure-operators.tsv",
            "measure-triggers.tsv",
            "media.tsv",
            "months.tsv",
            "nisbas.tsv",
            "nominal-cues.tsv",
            "numbers.tsv",
            "organization-heads.tsv",
            "places.tsv",
            "portfolios.tsv",
            "statement-nouns.tsv",
            "time-words.tsv",
            "title-modifiers.tsv",
            "titles.tsv",
            "verbal-nouns.tsv",
            "verbs.tsv",
            "weekdays.tsv",
            "word-sets.tsv");

    private LexiconDigest() {}

    /** The first hexadecimal digits of the SHA-256 of all files. */
    static String of(LexiconLoader.Source source) {
        MessageDigest digest = sha256();
        for (String file : FILES) {
            try (InputStream in = source.open(file)) {
                if (in == null) {
                    throw new LexiconException(file, 0, "no such lexicon file");
                }
                digest.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read lexicon " + file, e);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
