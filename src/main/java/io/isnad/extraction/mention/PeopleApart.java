package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Several people after the name of one body, of which they are no attribute: to whom it speaks or whom it deals with. */
final class PeopleApart {

    /** How several people end in the accusative and after a preposition. */
    private static final String SEVERAL = "ين";

    private PeopleApart() {}

    /** "وزارة التجارة | المتلاعبين", "بلدية دبي | المخالفين", "الجيش اللبناني | الصحفيين": whether they stand at the token. */
    static boolean areAt(Words words, int token) {
        Word before = words.get(token - 1);
        return words.isWord(token - 1)
                && words.get(token).definite()
                && words.get(token).form().endsWith(SEVERAL)
                && !words.get(token).is(WordClass.NUMBER)
                && (before.token().bare().endsWith("ة") || before.is(WordClass.PLACE) || isOfOneBody(before))
                && !before.is(WordClass.GROUP_HEAD)
                && !before.is(WordClass.TITLE)
                && !endsTitle(words, token - 1);
    }

    /** "رجال الأعمال": whether people are told by two words of which the token is the second. */
    private static boolean endsTitle(Words words, int token) {
        var title = words.sameParagraph(token - 1, token)
                ? words.matchBase(words.lexicon().titles(), token - 1)
                : null;
        return title != null && title.last() == token;
    }

    /** "الجيش", "النقل", "اللبناني": one body, the domain of one, or the adjective of nation that tells which it is. */
    private static boolean isOfOneBody(Word word) {
        OrganizationHead head = word.entry().organizationHead();
        boolean body = head != null && !head.plural();
        boolean nation = word.form().endsWith("ي") && word.is(WordClass.NISBA);
        return word.definite() && (body || nation || word.is(WordClass.PORTFOLIO));
    }
}
