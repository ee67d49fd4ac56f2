package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Recognises a title that stands after the name of who holds it. */
final class Apposition {

    private static final int LONGEST_NICKNAME = 2;

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    private final AddressedTitles addressed;
    private final QuotedNames quoted;

    Apposition(Words words, NameParser names, TitleParser titles) {
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.addressed = new AddressedTitles(words);
        this.quoted = new QuotedNames(words);
    }

    /** A title after a name: straight after it, or between commas or brackets. */
    TitlePhrase after(int nameLast) {
        int next = nameLast + 1;
        if (!words.sameParagraph(nameLast, next)) {
            return null;
        }
        int nickname = nicknameEnd(next);
        return afterName(nickname < 0 ? nameLast : nickname);
    }

    /** "سامر حداد "الصقر" مدرب الفريق": the last token of what else somebody is called, which a title follows; or -1. */
    private int nicknameEnd(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        int length = quotation == null ? 0 : quotation.lastToken() - open - 1;
        boolean nickname = length > 0
                && length <= LONGEST_NICKNAME
                && quoted.isName(quotation)
                && words.is(quotation.lastToken() + 1, WordClass.TITLE)
                && !words.get(quotation.lastToken() + 1).hasProclitic();
        return nickname ? quotation.lastToken() : -1;
    }

    private TitlePhrase afterName(int nameLast) {
        int next = nameLast + 1;
        if (!words.sameParagraph(nameLast, next)) {
            return null;
        }
        boolean apart = words.token(next).isComma() || words.token(next).is('(');
        int at = apart ? next + 1 : next;
        if (!words.sameParagraph(nameLast, at)
                || !words.isWord(at)
                || words.get(at).hasProclitic()) {
            return null;
        }
        TitlePhrase parsed = ofOneBody(titles.parse(at));
        TitlePhrase title = apart ? both(parsed) : parsed;
        if (title == null
                || title.title().number() != GrammaticalNumber.SINGULAR
                || title.title().titleClass() == TitleClass.HONORIFIC
                || !title.complete() && !words.get(at).definite()
                || names.afterEvidence(title.last() + 1) >= 0 && words.sameParagraph(at, title.last() + 1)) {
            return null;
        }
        boolean fits = apart ? closes(title.last() + 1, at) : !addressed.is(at, title.last());
        return fits ? title : null;
    }

    /** "مؤسس | ورئيس الشركة": two titles of what only the second names. */
    private TitlePhrase ofOneBody(TitlePhrase title) {
        int next = title == null || title.complete() ? -1 : title.last() + 1;
        boolean joined = next > 0
                && words.sameParagraph(title.first(), next)
                && words.isWord(next)
                && !words.get(title.last()).definite()
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0
                && words.is(next, WordClass.TITLE);
        TitlePhrase second = joined ? titles.parse(next) : null;
        return second != null && second.complete()
                ? new TitlePhrase(title.title(), title.first(), second.last(), true, second.country())
                : title;
    }

    /** "، مدير المركز | وعضو الجمعية،": the title with a second one that و joins to it, where that closes what stands apart. */
    private TitlePhrase both(TitlePhrase title) {
        int next = title == null ? 0 : title.last() + 1;
        boolean joined = title != null
                && words.sameParagraph(title.first(), next)
                && words.isWord(next)
                && words.get(next).conjunction() == 'و';
        TitlePhrase second = joined ? titles.parse(next) : null;
        return second != null && closes(second.last() + 1, next)
                ? new TitlePhrase(title.title(), title.first(), second.last(), title.complete(), title.country())
                : title;
    }

    private boolean closes(int index, int from) {
        if (!words.sameParagraph(from, index)) {
            return true;
        }
        Word word = words.get(index);
        return !word.token().isWord() || word.is(WordClass.COMPLEMENTIZER) || word.is(WordClass.REPORTING_VERB);
    }
}
