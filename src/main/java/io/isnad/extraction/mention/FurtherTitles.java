package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;

/** Titles after a title that are spelt like names: another title, and not yet the name of who holds the first. */
final class FurtherTitles {

    private final Words words;

    FurtherTitles(Words words) {
        this.words = words;
    }

    /** "المهندس فيصل": a title that is a family name too, before a given name. */
    boolean isOne(int token) {
        boolean ofName = words.isWord(token)
                && words.get(token).definite()
                && words.is(token, WordClass.TITLE)
                && words.sameParagraph(token, token + 1)
                && (words.is(token + 1, WordClass.GIVEN_NAME) || isTitle(token + 1));
        return ofName || isTitleLikeName(token);
    }

    /** "الشيخ | الدكتور": another title with the article. */
    private boolean isTitle(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.FAMILY_NAME);
    }

    /** "وزير العدل | حافظ الأختام سامر حداد", "خادم الحرمين | أمير منطقة الشمال": a title with more words that begins as a name does. */
    private boolean isTitleLikeName(int token) {
        var title = words.is(token, WordClass.GIVEN_NAME)
                ? words.matchBase(words.lexicon().titles(), token)
                : null;
        return title != null && (title.last() > token || isOfBody(token) || isAddress(title.value(), token + 1));
    }

    /** "سماحة | الشيخ". */
    private boolean isAddress(Title title, int next) {
        return title.titleClass() == TitleClass.HONORIFIC
                && words.is(next, WordClass.TITLE)
                && words.get(next).definite();
    }

    /** "أمير منطقة": an office before where or of what it is. */
    private boolean isOfBody(int office) {
        int of = office + 1;
        return words.sameParagraph(office, of)
                && words.isWord(of)
                && !words.get(of).hasProclitic()
                && words.is(of, WordClass.ORGANIZATION_HEAD)
                && !words.is(of, WordClass.GIVEN_NAME);
    }

    /** "، المهندس فيصل", "، القاضي المتقاعد وائل": the token after a further title with its adjectives; else the token itself. */
    int after(int token, TitleParser titles) {
        if (isOne(token)) {
            return token + 1;
        }
        if (NationsAndParties.isBeforeName(words, token)) {
            return token + 1;
        }
        TitlePhrase second = words.isWord(token) && words.get(token).definite() ? titles.parse(token) : null;
        boolean described = second != null
                && second.title().number() == GrammaticalNumber.SINGULAR
                && words.get(second.last()).definite()
                && words.sameParagraph(token, second.last() + 1);
        return described ? second.last() + 1 : token;
    }
}
