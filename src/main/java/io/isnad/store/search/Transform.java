package io.isnad.store.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads transforms of ICU, whose rules are kept as data beside this class. */
final class Transform {

    private Transform() {}

    /** The transform of a file of rules. */
    static Transliterator of(String file) {
        try (InputStream rules = Transform.class.getResourceAsStream("/io/isnad/store/search/" + file)) {
            return Transliterator.createFromRules(
                    file, new String(rules.readAllBytes(), StandardCharsets.UTF_8), Transliterator.FORWARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
