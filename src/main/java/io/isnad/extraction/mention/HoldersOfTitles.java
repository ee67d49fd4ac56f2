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
        for (int i = first + 1; i < last; i++) {
            if (isNewName(i)) {
                return holder(title, i, last);
            }
        }
        return null;
    }

    /** "ماتوس أندريه": an unmistakable given name after a word that only ends names. */
    private boolean isNewName(int token) {
        Word before = words.get(token - 1);
        return words.is(token, WordClass.GIVEN_NAME)
                && !words.is(token, WordClass.AMBIGUOUS_NAME)
                && !words.is(token, WordClass.FAMILY_NAME)
                && !words.get(token).definite()
                && !before.is(WordClass.GIVEN_NAME)
                && !before.is(WordClass.NAME_PARTICLE)
                && words.isWord(token + 1)
                && names.fromGivenName(token) > token;
    }

    /** The person whose name follows that of a place which no lexicon file has; null where none does. */
    MentionCandidate afterPlace(TitlePhrase title) {
        int place = title.last() + 1;
        boolean office = title.title().complement()
                && title.title().titleClass() == TitleClass.OFFICE
                && words.sameParagraph(title.first(), place + 1)
                && words.isWord(place)
                && words.get(place).unknown()
                && !words.get(place).definite()
                && !words.get(place).hasProclitic()
                && NameWords.looksLikeName(words.get(place));
        int name = office ? names.fromGivenName(place + 1) : -1;
        name = name < 0 && office && unknown.isBeforeClause(place + 1) ? names.unknownRun(place + 1) : name;
        return name < 0 ? null : holder(title, place + 1, name);
    }

    private MentionCandidate holder(TitlePhrase title, int first, int last) {
        TitlePhrase whole = new TitlePhrase(title.title(), title.first(), first - 1, true, title.country());
        return named.of(title.first(), first, last, whole);
    }
}
