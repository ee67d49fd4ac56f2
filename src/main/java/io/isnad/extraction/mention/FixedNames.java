package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Recognises organisations whose names the lexicon has: bodies, countries, capitals, ministries by their domain. */
final class FixedNames {

    private static final String TODAY = "اليوم";

    private static final String MADDA = "آ";
    private static final String OF_ME = "ي";

    private static final String DUAL = "ان";

    private static final String ACCUSATIVE = "ا";

    /** "أبلغ البيت الأبيض | الصحفيين": people, which no attribute of one body are. */
    private static final String SEVERAL = "ين";

    private final Words words;

    private final NounAttributes attributes;

    private final Seats seats;

    private final long tables;

    FixedNames(Words words) {
        this.words = words;
        this.attributes = new NounAttributes(words);
        this.seats = new Seats(words);
        this.tables = tables(words.lexicon());
    }

    /** The tables whose phrases are such names, a bit each. */
    static long tables(Lexicon lexicon) {
        return lexicon.bodies().bit()
                | lexicon.countries().bit()
                | lexicon.capitals().bit();
    }

    /** Whether a body, country or capital may begin at the token. */
    boolean mayBegin(int first) {
        return words.mayMatchAny(tables, first);
    }

    /** The body with a fixed name that begins at the token, or null. */
    MentionCandidate body(int first) {
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), first);
        boolean today = body != null && body.last() > first && isToday(body.last());
        if (body == null
                || today
                || body.value().ambiguous()
                || body.last() == first && isCommonWord(first) && !isSpeltApart(body)) {
            return null;
        }
        int last = seats.branch(first, seats.calledAgain(body.value(), attributes(body.last())));
        return from(body.start(), MentionKind.BODY, first, last)
                .body(body.value())
                .build();
    }

    /** "طردت روسيا اليوم الأربعاء": the day, rather than the medium that is called after it. */
    private boolean isToday(int last) {
        return words.is(last, TODAY)
                && words.sameParagraph(last, last + 1)
                && words.is(last + 1, WordClass.TIME)
                && !words.is(last + 1, WordClass.COMPLEMENTIZER);
    }

    /** Adjectives of nation after a fixed name: "قناة العربية السعودية". */
    int attributes(int from) {
        int last = from;
        while (words.sameParagraph(from, last + 1)
                && words.isWord(last + 1)
                && !words.get(last + 1).hasProclitic()
                && words.get(last + 1).definite()
                && words.is(last + 1, WordClass.NISBA)
                && (!words.is(last + 1, WordClass.FAMILY_NAME)
                        || words.get(last + 1).entry().nisba() != null)
                && !words.get(last + 1).form().endsWith(SEVERAL)) {
            last++;
        }
        return Math.max(last, attributes.negated(last + 1, true));
    }

    private boolean isCommonWord(int index) {
        Word word = words.get(index);
        return !word.definite()
                && (word.isFunctionWord()
                        || (word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE))
                                && !isDual(word)
                                && !isOfMe(index)
                                && !isNoAccusative(index))
                && !word.is(WordClass.PLACE);
    }

    /** "آبل": told from a common word, as camels, by the letter that it begins with. */
    private boolean isSpeltApart(PhraseMatch<NamedBody> body) {
        return body.value().name().startsWith(MADDA)
                && words.token(body.last()).bare().startsWith(MADDA);
    }

    /** "هواوي": spelt like something of mine. */
    private boolean isOfMe(int index) {
        Word word = words.get(index);
        return word.form().endsWith(OF_ME) && word.entry().hasPronoun();
    }

    /** "قالت ناسا": spelt like people in the accusative, but the subject of a verb in the feminine. */
    private boolean isNoAccusative(int index) {
        return words.get(index).form().endsWith(ACCUSATIVE)
                && words.sameParagraph(index - 1, index)
                && (words.is(index - 1, WordClass.REPORTING_VERB)
                                && words.get(index - 1).form().endsWith("ت")
                        || words.mayMatch(words.lexicon().attributiveCues(), index - 1)
                        || words.is(index + 1, WordClass.REPORTING_VERB)
                                && words.get(index + 1).form().startsWith("ت"));
    }

    /** "طالبان": the movement rather than two students. */
    private boolean isDual(Word word) {
        String form = word.form();
        return form.endsWith(DUAL)
                && words.lexicon()
                        .entry(form.substring(0, form.length() - DUAL.length()))
                        .classes(false)
                        .contains(WordClass.NOUN);
    }

    /** The country or capital that begins at the token, or null. */
    MentionCandidate country(int first) {
        PhraseMatch<Country> country = words.match(words.lexicon().countries(), first);
        PhraseMatch<Country> capital = words.match(words.lexicon().capitals(), first);
        boolean isCountry = country != null && (capital == null || country.last() >= capital.last());
        PhraseMatch<Country> match = isCountry ? country : capital;
        boolean none = match == null || match.last() == first && isOtherWord(first);
        if (none || !isCountry && isFirstName(match.last())) {
            return null;
        }
        return from(match.start(), isCountry ? MentionKind.COUNTRY : MentionKind.CAPITAL, first, match.last())
                .country(match.value())
                .build();
    }

    /** "قال باريس يركاداس النائب عن": a person's name that a capital has too, before a last name and a title. */
    private boolean isFirstName(int capital) {
        int last = capital + 1;
        int title = last + 1;
        return words.sameParagraph(capital, title)
                && words.isWord(last)
                && words.get(last).unknown()
                && NameWords.looksLikeName(words.get(last))
                && words.is(title, WordClass.TITLE)
                && words.get(title).definite();
    }

    /** "مالي" the adjective, "عمان" the given name: a place that is another word too wants to be no part of a phrase. */
    private boolean isOtherWord(int index) {
        Word word = words.get(index);
        if (word.isFunctionWord()) {
            return true;
        }
        boolean accusative = word.is(WordClass.NISBA)
                && word.form().endsWith("يا")
                && words.sameParagraph(index - 1, index)
                && words.isWord(index - 1)
                && words.get(index - 1).form().endsWith("ا")
                && !words.get(index - 1).isFunctionWord()
                && !word.hasProclitic();
        if (accusative) {
            return true;
        }
        boolean other = word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER) || word.is(WordClass.NUMBER);
        return other
                && words.sameParagraph(index - 1, index)
                && words.is(index - 1, WordClass.NOUN)
                && !word.hasProclitic()
                && !isNoDual(index);
    }

    /** "السودان": spelt like two of something, after what is not two. */
    private boolean isNoDual(int index) {
        Word word = words.get(index);
        return word.definite()
                && word.form().endsWith(DUAL)
                && !words.get(index - 1).form().endsWith(DUAL);
    }

    /**
     * "الخارجية الروسية", "الخزانة الأميركية": a domain with article and adjective of nation. In "وزير الخارجية الروسي" the
     * adjective is the minister's, and tells as much of the ministry. The domain may have quotation marks: "«الدفاع» الروسية".
     */
    MentionCandidate ministryByDomain(int first) {
        Word word = words.get(first);
        if (!word.definite() || !word.is(WordClass.PORTFOLIO)) {
            return null;
        }
        Quotation quotation = QuotedBodies.aroundDomain(words, first);
        int last = quotation == null ? first + 1 : quotation.lastToken() + 1;
        if (!words.sameParagraph(first, last) || !words.lexicon().isEllipticPortfolio(word.form())) {
            return null;
        }
        Word next = words.get(last);
        boolean agrees = next.form().endsWith("يه");
        boolean ministers = next.form().endsWith("ي")
                && words.sameParagraph(first - 1, first)
                && words.is(first - 1, WordClass.TITLE);
        if (!next.token().isWord() || next.hasProclitic() || !next.definite() || !agrees && !ministers) {
            return null;
        }
        Country country = next.entry().nisba();
        if (country == null) {
            return null;
        }
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), first);
        boolean known = body != null && body.last() == last;
        int start = quotation == null
                ? word.start()
                : words.token(quotation.firstToken()).start();
        return from(start, MentionKind.ORGANIZATION, first, last)
                .head("وزارة")
                .words(List.of("وزاره", word.base(), agrees ? next.base() : next.base() + "ه"))
                .country(country)
                .body(known ? body.value() : null)
                .build();
    }

    /** "الداخلية": a domain alone, where somebody speaks; or null. The masculine ones are other things as well. */
    MentionCandidate ministryAlone(int token) {
        Word word = words.get(token);
        boolean domain = word.definite()
                && word.is(WordClass.PORTFOLIO)
                && word.form().endsWith("ه")
                && words.lexicon().isEllipticPortfolio(word.form());
        return domain
                ? candidate(MentionKind.ORGANIZATION, token, token)
                        .head("وزارة")
                        .words(List.of("وزاره", word.base()))
                        .build()
                : null;
    }

    /** A candidate with its words and gender. */
    MentionCandidate.Builder candidate(MentionKind kind, int first, int last) {
        return from(words.get(first).start(), kind, first, last);
    }

    /** "فلاي دبي": the same from where only the name itself shows that it begins. */
    private MentionCandidate.Builder from(int start, MentionKind kind, int first, int last) {
        return MentionCandidate.of(
                        kind, first, last, new Span(start, words.token(last).end()))
                .words(folded(first, last))
                .gender(gender(first));
    }

    /** By the first word: "وزارة" is feminine, "مجلس" masculine; foreign and plural names do not tell. */
    private Gender gender(int first) {
        String bare = words.token(first).bare();
        if (bare.endsWith("ة") || bare.endsWith("ات") || words.isBaseAmong(first, WordSet.FEMININE_BODY)) {
            return Gender.FEMININE;
        }
        OrganizationHead head = words.get(first).entry().organizationHead();
        // "أعلنت طيران الخليج": "الشركة" is meant
        boolean told = head != null && !head.plural() && head.organizationClass() != OrganizationClass.COMPANY;
        return told ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    List<String> folded(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(words.get(i).entry().base().form());
            } else if (words.token(i).kind() == TokenKind.NUMBER) {
                folded.add(words.token(i).folded());
            }
        }
        return folded;
    }
}
