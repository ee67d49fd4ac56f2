package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.text.Normalizer;
import java.util.Set;
import java.util.stream.Stream;

/** What titles tell of the power of who holds them. */
final class Offices {

    private static final Set<String> HEADS = Set.of("رييس", "الرييس", "ملك", "الملك", "امير", "سلطان", "ولي", "مدير");

    private static final String GOVERNMENT = "government";

    private static final Set<TitleClass> PRIVATE = Set.of(TitleClass.PROFESSION, TitleClass.KIN);

    private final Lexicon lexicon;

    Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a noun phrase begins with a title of a class. */
    boolean isOf(String phrase, TitleClass titleClass) {
        String[] parts = Normalizer.words(phrase);
        var match = lexicon.titles().longest(Lexicon.base(parts[0]), i -> i < parts.length ? parts[i] : null);
        // "وزراء الخارجية", but "العمال" are no governors.
        boolean some =
                match != null && (match.value().number() == GrammaticalNumber.SINGULAR || !parts[0].startsWith("ال"));
        return some && match.value().titleClass() == titleClass;
    }

    /** Whether a title is an office rather than a profession or a kinship. */
    boolean isOffice(String title) {
        String[] parts = Normalizer.words(title);
        String first = Lexicon.base(parts[0]);
        var match = lexicon.titles().longest(first, i -> i < parts.length ? parts[i] : null);
        return match == null || !PRIVATE.contains(match.value().titleClass());
    }

    /** "رئيس الحكومة", "رئيس مجلس الوزراء": who heads these decides himself. */
    boolean isOfState(String title) {
        return Stream.of(Normalizer.words(title))
                .map(Lexicon::base)
                .anyMatch(lexicon.issuerClass(GOVERNMENT)::contains);
    }

    /** Whether a title is of who decides himself: heads of states, of governments and of offices. */
    boolean heads(String title) {
        String folded = Normalizer.fold(title);
        return HEADS.stream().anyMatch(folded::startsWith);
    }
}
