package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Two names after a title without article: that of whose lawyer or relative somebody is, or of the town whose mayor, and then
 * the holder's own: "محامي سيرجيو ماتوس أندريه بيلو", "عمدة غراندفيل جورج مارتان".
 */
final class HoldersOfTitles {

    private final Words words;
    private final NameParser names;
    private final PersonNames named;
    private final UnknownNames unknown;

    HoldersOfTitles(Words words, NameParser names, PersonNames named) {
        this.words = words;
        this.names = names;
        this.named = named;
        this.unknown = new UnknownNames(words, names);
    }

    /** The person whose name follows the owner's in the run of names; null where it is one name. */
    MentionCandidate afterOwner(TitlePhrase title, int first, int last) {
        boolean ofBody = words.is(title.last(), WordClass.ORGANIZATION_HEAD);
        for (int i = first + 1; i < last; i++) {
            if (isNewName(i, ofBody)) {
                return holder(title, i, last);
            }
        }
        return null;
    }

    /** "ماتوس أندريه", "ضمك ماجد الشمري": an unmistakable given name after a word that only ends names. */
    private boolean isNewName(int token, boolean ofBody) {
        Word before = words.get(token - 1);
        // "جامعة طيبة | ماجد الشمري": what could be a given name is rather that of the body
        boolean given = before.is(WordClass.GIVEN_NAME) && !(ofBody && before.is(WordClass.AMBIGUOUS_NAME));
        return unknown.isUnmistakable(token)
                && !words.is(token, WordClass.FAMILY_NAME)
                && !words.get(token).definite()
                && !given
                && !before.is(WordClass.NAME_PARTICLE);
    }

    /** The person whose name follows that of a place or club which no lexicon file has; null where none does. */
    MentionCandidate afterPlace(TitlePhrase title) {
        int place = title.last() + 1;
        TitleClass titleClass = title.title().titleClass();
        boolean ofClub = titleClass == TitleClass.PROFESSION && isHolder(place);
        boolean office = (title.title().complement() && titleClass == TitleClass.OFFICE || ofClub)
                && words.sameParagraph(title.first(), place + 1)
                && words.isWord(place)
                && isUnknownPlace(words.get(place), ofClub)
                && !words.get(place).definite()
                && !words.get(place).hasProclitic();
        int name = office ? names.fromGivenName(place + 1) : -1;
        boolean run = office
                && (ofClub || words.is(title.last(), WordClass.ORGANIZATION_HEAD) || unknown.isBeforeClause(place + 1));
        name = name < 0 && run ? names.unknownRun(place + 1) : name;
        return name < 0 ? null : holder(title, place + 1, name);
    }

    /** "مدرب بورنموث | إيدي حداد", "سائق مرسيدس | فالتيري حداد": whether after a club the name of somebody begins, who is no member of its family. */
    private boolean isHolder(int club) {
        int name = club + 1;
        boolean given =
                words.is(name, WordClass.GIVEN_NAME) && words.isUnknown(club) && names.fromGivenName(name) > name;
        return given
                || unknown.isUnmistakable(name)
                || words.is(club, WordClass.AMBIGUOUS_NAME) && names.unknownRun(name) > name;
    }

    /** "سائق مكلارين", "سائق مرسيدس": what no lexicon file has, or hardly anybody's name before somebody's own. */
    private static boolean isUnknownPlace(Word place, boolean ofClub) {
        return place.unknown() && NameWords.looksLikeName(place)
                || ofClub && place.is(WordClass.AMBIGUOUS_NAME) && place.entry().isForeignName();
    }

    private MentionCandidate holder(TitlePhrase title, int first, int last) {
        TitlePhrase whole = new TitlePhrase(title.title(), title.first(), first - 1, true, title.country());
        return named.of(title.first(), first, last, whole);
    }
}
