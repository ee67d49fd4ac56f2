package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Whether the name of who holds a title begins, after the title and what belongs to it. */
final class NameOpenings {

    private static final int LONGEST_BODY = 4;

    private final Words words;
    private final NameParser names;
    private final UnknownNames unknown;
    private final NounPhrases phrases;

    NameOpenings(Words words, NameParser names, UnknownNames unknown, NounPhrases phrases) {
        this.words = words;
        this.names = names;
        this.unknown = unknown;
        this.phrases = phrases;
    }

    /** A name, or a title without complement and then a name: "المهندس فيصل الشراري"; perhaps after a comma or bracket. */
    boolean at(int token, int last) {
        if (!words.sameParagraph(last, token)) {
            return false;
        }
        if (isQuotedName(token)) {
            return true;
        }
        boolean apart = words.token(token).isComma() || words.token(token).is('(');
        int at = apart ? token + 1 : token;
        if (!isWordAfter(last, at) || words.get(at).hasProclitic()) {
            return false;
        }
        return names.fromGivenName(at) >= 0
                || !apart && (isNameBeforeClause(at) || isNameLikeWords(at))
                || isTitledName(at)
                || words.get(last).definite() && isPrince(at)
                || isDescribedTitle(at, apart)
                || apart && isAfterNation(at)
                || (apart ? unknown.isBetweenCommas(at) : unknown.isBeforeClause(at));
    }

    /** "في عهد الرئيس السابق سمير حداد | ، كريم سعيد، إن": the last token of the name after a phrase that is another's, where the holder's stands apart behind it; else {@code last}. */
    int pastAnothers(int title, int last) {
        boolean office = false;
        for (int i = title + 2; i <= last; i++) {
            office |= words.is(i, WordClass.TITLE) && words.get(i).definite();
        }
        int anothers = office && isWordAfter(last, last + 1) ? names.fromGivenName(last + 1) : -1;
        int own = anothers + 2;
        boolean apart = anothers > last
                && words.sameParagraph(last, own)
                && words.token(anothers + 1).isComma()
                && words.isWord(own)
                && !words.get(own).hasProclitic();
        int end = apart ? names.fromGivenName(own) : -1;
        boolean closed = end > own
                && words.sameParagraph(own, end + 1)
                && (words.token(end + 1).isComma() || words.is(end + 1, WordClass.COMPLEMENTIZER));
        return closed ? anothers : last;
    }

    /** "«سمير حداد»": nothing but a name in the quotation marks that the token opens. */
    boolean isQuotedName(int open) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        return quotation != null
                && quotation.closed()
                && quotation.lastToken() > open + 2
                && names.fromGivenName(open + 1) == quotation.lastToken() - 1;
    }

    /** "أشرف القدرة إن": what may be another word is a name before the clause that a speaker has. */
    private boolean isNameBeforeClause(int token) {
        Word word = words.get(token);
        int name = word.definite() || !word.is(WordClass.GIVEN_NAME) ? -1 : names.afterEvidence(token);
        return name >= 0
                && words.sameParagraph(token, name + 1)
                && (words.is(name + 1, WordClass.COMPLEMENTIZER) || !words.isWord(name + 1));
    }

    /** "لدى الأمم المتحدة | وليد الخليجي": an adjective without the article after a noun with it, or one noun and an adjective that has it. */
    private boolean isNameLikeWords(int token) {
        Word word = words.get(token);
        boolean given = word.is(WordClass.GIVEN_NAME)
                && !word.definite()
                && !word.isFunctionWord()
                && !word.is(WordClass.REPORTING_VERB)
                && words.isBeforeDefinite(token)
                && words.isWord(token - 1)
                && words.get(token - 1).definite();
        return given
                && !(word.is(WordClass.NOUN) && words.is(token + 1, WordClass.NOUN))
                && names.afterEvidence(token) == token + 1;
    }

    /** "المهندس فيصل", "د. زهير", "الشيخ الدكتور فيصل". */
    boolean isTitledName(int token) {
        var match = words.matchBase(words.lexicon().titles(), token);
        if (match == null) {
            return false;
        }
        int name = match.last() + 1;
        if (isProfession(match.value()) && words.get(token).definite()) {
            // "الباحث في معهد الغد | المحامي سامر حداد"
            return isWordAfter(token, name) && names.fromGivenName(name) > name;
        }
        return stands(match.value())
                && isWordAfter(token, name)
                && (names.afterEvidence(name) >= 0 || isTitledName(name));
    }

    /** "الرئيس العام لرعاية الشباب | الأمير ماجد بن فهد": an office that is a form of address before a name. */
    private boolean isPrince(int token) {
        return words.isBaseAmong(token, WordSet.SOVEREIGN)
                && words.get(token).definite()
                && isWordAfter(token, token + 1)
                && names.fromGivenName(token + 1) > token + 1;
    }

    /**
     * "، القاضي المتقاعد وائل حداد،", "العقيد البحري سامر حداد": a title with the article and an adjective, and a given name after it; unless it
     * stands apart nothing but a rank.
     */
    private boolean isDescribedTitle(int token, boolean apart) {
        var match = words.matchBase(words.lexicon().titles(), token);
        if (match == null
                || !apart && match.value().titleClass() != TitleClass.RANK
                || !words.get(token).definite()
                || match.value().number() != GrammaticalNumber.SINGULAR) {
            return false;
        }
        int name = phrases.attributes(match.last()) + 1;
        return isWordAfter(token, name) && words.is(name, WordClass.GIVEN_NAME) && names.afterEvidence(name) >= 0;
    }

    /** "، الجمهوري تيد هاربر،": a name after the nation or party. */
    private boolean isAfterNation(int token) {
        return NationsAndParties.isBeforeName(words, token) && names.fromGivenName(token + 1) > token + 1;
    }

    private static boolean isProfession(Title title) {
        return title.number() == GrammaticalNumber.SINGULAR && title.titleClass() == TitleClass.PROFESSION;
    }

    private static boolean stands(Title title) {
        return title.number() == GrammaticalNumber.SINGULAR
                && (title.titleClass() == TitleClass.RANK || title.titleClass() == TitleClass.HONORIFIC);
    }

    private boolean isWordAfter(int last, int token) {
        return words.sameParagraph(last, token) && words.isWord(token);
    }

    /** "حركة فتح", "منظمة أطباء بلا حدود": whether a body's fixed name, whatever its words are, ends with the token. */
    boolean endsBody(int last) {
        for (int first = last - 1; first > last - LONGEST_BODY && words.sameParagraph(first, last); first--) {
            var body = words.match(words.lexicon().bodies(), first);
            if (body != null && body.last() == last) {
                return true;
            }
        }
        return false;
    }
}
