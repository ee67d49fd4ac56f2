package io.isnad.extraction.mention;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/**
 * A second title that is somebody else's than the first, whom the holder of the first addresses or deals with: "دعا السفير | رئيس
 * البلدية سامر حداد إلى الحوار", "دعا الرئيس | نظيره الإيطالي".
 */
public final class TitlesOfOthers {

    /** Whose objects may be persons. */
    private static final Set<CueKind> ABOUT_PEOPLE = EnumSet.of(CueKind.PRAISE, CueKind.CONDEMN, CueKind.ACCUSE);

    /** What somebody is rather than what he is called: "الوزير", "المتحدث"; against "الشيخ", "اللواء". */
    private static final Set<TitleClass> OFFICES = EnumSet.of(TitleClass.OFFICE, TitleClass.SPOKESPERSON);

    private final Words words;

    /** Of the words of a document. */
    public TitlesOfOthers(Words words) {
        this.words = words;
    }

    /** Whether the second of two titles side by side is another person's. */
    boolean isAnother(TitlePhrase first, TitlePhrase second) {
        return second.complete() && isAnother(first.first(), first.title(), second.first(), second.title());
    }

    /** Whether the name after who speaks has a title that shows it to be another person's. */
    public boolean isAnother(MentionCandidate speaker, MentionCandidate name) {
        if (name.title() == null
                || name.title().start() != words.token(name.first()).start()) {
            return false;
        }
        Title first = titleOf(speaker);
        Title second = titleOf(name);
        // "طالبت المعارضة رئيس الحكومة سامر حداد"
        boolean woman = speaker.gender() == Gender.FEMININE && name.gender() == Gender.MASCULINE;
        return second != null
                && (first != null && isAnother(speaker.first(), first, name.first(), second)
                        || woman && isOffice(second) && takesPersons(speaker.first() - 1));
    }

    private Title titleOf(MentionCandidate mention) {
        return mention.titleLemma() == null ? null : words.lexicon().titles().spelt(mention.titleLemma());
    }

    private boolean isAnother(int one, Title first, int other, Title second) {
        return words.get(one).definite()
                && isOffice(second)
                && !words.get(other).hasProclitic()
                && (words.hasPronoun(other) || isSubject(one, first, second) && takesPersons(one - 1));
    }

    private static boolean isOffice(Title title) {
        return title.titleClass() == TitleClass.OFFICE && title.number() == GrammaticalNumber.SINGULAR;
    }

    /** "الوزير"; not "النائب رئيس اللجنة", who is one, or "الأمير وزير الداخلية". */
    private boolean isSubject(int one, Title first, Title second) {
        return OFFICES.contains(first.titleClass())
                && !words.isBaseAmong(one, WordSet.SOVEREIGN)
                && words.lexicon().narrowerTitles(first.lemma()).stream()
                        .noneMatch(
                                t -> t.equals(second.lemma()) || second.lemma().startsWith(t + " "));
    }

    /** "دعا", "أبلغ", "اتهم". */
    private boolean takesPersons(int verb) {
        if (!words.isWord(verb) || !words.sameParagraph(verb, verb + 1)) {
            return false;
        }
        for (CueForm form : words.get(verb).entry().finiteForms()) {
            if (form.verb().addressees().contains(Complement.OBJECT)
                    || ABOUT_PEOPLE.contains(form.verb().kind()) && form.verb().takes(Complement.OBJECT)) {
                return true;
            }
        }
        return false;
    }
}
