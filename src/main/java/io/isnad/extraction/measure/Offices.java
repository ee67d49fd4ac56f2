package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.PhraseTable;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import java.util.List;
import java.util.Set;

/** What titles tell of the power of who holds them. */
final class Offices {

    private static final String GOVERNMENT = "government";
    private static final String HEADS = "heads";

    private static final Set<TitleClass> PRIVATE = Set.of(TitleClass.PROFESSION, TitleClass.KIN);

    private final Lexicon lexicon;

    Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a noun phrase begins with a title of a class. */
    boolean isOf(String phrase, TitleClass titleClass) {
        FoldedPhrase name = FoldedPhrase.of(phrase);
        var match = title(name);
        // "وزراء الخارجية", but "العمال" are no governors.
        boolean some = match != null
                && (match.value().number() == GrammaticalNumber.SINGULAR
                        || !name.first().startsWith("ال"));
        return some && match.value().titleClass() == titleClass;
    }

    /** Whether a title is an office rather than a profession or a kinship. */
    boolean isOffice(String title) {
        var match = title(FoldedPhrase.of(title));
        return match == null || !PRIVATE.contains(match.value().titleClass());
    }

    /** "سامر حداد، السفير في روما": whether a person holds one of the offices. */
    boolean isHeldBy(Actor actor, Set<String> offices) {
        return actor.kind() == ActorKind.PERSON
                && actor.roles().stream()
                        .anyMatch(
                                r -> offices.contains(FoldedPhrase.of(r.title()).head()));
    }

    /** "رئيس الحكومة", "رئيس مجلس الوزراء": who heads these decides himself. */
    boolean isOfState(String title) {
        return FoldedPhrase.of(title).words().stream()
                .map(Lexicon::base)
                .anyMatch(lexicon.issuerClass(GOVERNMENT)::contains);
    }

    /** Whether a title is of who decides himself: heads of states, of governments and of offices. */
    boolean heads(String title) {
        return lexicon.issuerClass(HEADS).contains(FoldedPhrase.of(title).first());
    }

    /** "مصدر أمني", "شهود": whether who is called so tells of what others do. */
    boolean isMereSource(String name) {
        return lexicon.isAmong(MeasureSet.MERE_SOURCE, FoldedPhrase.of(name).head());
    }

    private PhraseTable.Match<Title> title(FoldedPhrase phrase) {
        List<String> words = phrase.words();
        return lexicon.titles().longest(phrase.head(), i -> i < words.size() ? words.get(i) : null);
    }
}
