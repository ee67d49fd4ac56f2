package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.regex.Pattern;

/** The name after a title: straight after it, after a second title, or between commas or brackets. */
final class TitledNames {

    /** Titles that are abbreviated or foreign, which take no article: د, سير. */
    private static final int SHORT_TITLE = 3;
    /** "تفخر", "يعتزم": what has the shape of a verb in the present. */
    private static final Pattern PRESENT = Pattern.compile("^[يت].{3}$");

    private static final char AND = 'و';
    private static final int LONGEST_BRACKET = 8;

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    private final PersonNames named;
    private final NameNeighbours neighbours;
    private final DottedPrepositions prepositions;
    private final UnitNumbers units;
    private final SecondTitles seconds;
    private final FurtherTitles furtherTitles;
    private final NamesAfterTitles unlikely;
    private final NamesBetweenCommas commas;

    TitledNames(Words words, NameParser names, TitleParser titles, PersonNames named) {
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.named = named;
        this.neighbours = new NameNeighbours(words);
        this.prepositions = new DottedPrepositions(words);
        this.units = new UnitNumbers(words);
        this.seconds = new SecondTitles(words, names, titles, named);
        this.furtherTitles = new FurtherTitles(words);
        NameWords kinds = new NameWords(words);
        this.unlikely = new NamesAfterTitles(words, kinds);
        this.commas = new NamesBetweenCommas(words, kinds);
    }

    /**
     * The person whose title it is, or null where no name follows.
     *
     * @param bare whether the title has neither article nor complement
     */
    MentionCandidate person(TitlePhrase title, boolean bare) {
        boolean his = title.title().titleClass() == TitleClass.HONORIFIC
                && (words.hasPronoun(title.first()) || words.hasPronoun(title.last()));
        if (his) {
            // "مشددا معاليه بحزم", "عن سعادته بالفوز": somebody who has been named, or what he feels
            return null;
        }
        int next = units.after(afterSlash(words, afterRank(title.last()) - 1));
        // "المدير الفني للهلال الروماني لورينت ريجيكامب": of what nation he is, not his team
        next = NationsAndParties.past(words, title, next);
        boolean straight =
                words.sameParagraph(title.first(), next) && !isAdjectiveOf(title, next) && !furtherTitles.isOne(next);
        int name = straight ? names.afterEvidence(next) : -1;
        name = name < 0 && straight && words.is(title.first() - 1, WordClass.REPORTING_VERB)
                ? names.beforeContent(next)
                : name;
        name = name < 0 && straight && !bare ? unlikely.afterComplement(next) : name;
        boolean rank = neighbours.isRankBeforeQuotation(next);
        if (name > next || name == next && !rank && standsAlone(title, bare, next)) {
            return named.of(title.first(), next, name, title);
        }
        MentionCandidate chained = seconds.chained(title);
        chained = chained == null ? seconds.conjoined(title) : chained;
        chained = chained == null ? nameAfterAside(title) : chained;
        if (chained == null) {
            chained = bare ? null : quoted(title);
        }
        int second = chained == null ? seconds.secondOffice(title) : -1;
        return chained != null ? chained : nameAfterComma(title, Math.max(title.last(), second) + 1);
    }

    /** "رئيس المجلس الفريق أول …": the token after the last of the title, with the rest of a rank that it begins. */
    private int afterRank(int last) {
        var rank = words.isWord(last) ? words.matchBase(words.lexicon().titles(), last) : null;
        boolean longer = rank != null
                && rank.last() > last
                && rank.value().titleClass() == TitleClass.RANK
                && words.sameParagraph(last, rank.last());
        return (longer ? rank.last() : last) + 1;
    }

    /** "المدرب "جورجي فيلار"": a quotation that is a name and nothing else. */
    private MentionCandidate quoted(TitlePhrase title) {
        int after = title.last() + 1;
        boolean apart = words.sameParagraph(title.first(), after)
                && (words.token(after).isComma() || words.token(after).is('؛'));
        int open = apart ? after + 1 : after;
        open = isNationOf(open) || neighbours.isRankBeforeQuotation(open) ? open + 1 : open;
        Quotation quotation =
                words.sameParagraph(title.first(), open) ? words.document().quotationOpenedBy(open) : null;
        int name = quotation == null || !quotation.closed() ? -1 : names.fromGivenName(open + 1);
        boolean named =
                quotation != null && (isSpokenAfter(quotation) || title.complete() && quotation.lastToken() - open > 2);
        name = name < 0 && named ? names.afterEvidence(open + 1) : name;
        name = quotation != null && neighbours.isWholeNameIn(quotation) ? quotation.lastToken() - 1 : name;
        return name >= 0 && name + 1 == quotation.lastToken()
                ? this.named.quoted(title.first(), open + 1, name, title)
                : null;
    }

    /** "معالي الأستاذ / أحمد": the token after the title, where letters and decrees set the name off so after the slash. */
    static int afterSlash(Words words, int title) {
        boolean slash =
                words.sameParagraph(title, title + 2) && words.token(title + 1).is('/');
        return slash ? title + 2 : title + 1;
    }

    /** "المدرب، الأرجنتيني "روبرت فيشر"": of what nation the one is whose name is quoted. */
    private boolean isNationOf(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && words.get(token).entry().nisba() != null
                && words.sameParagraph(token, token + 1)
                && words.document().quotationOpenedBy(token + 1) != null;
    }

    private boolean isSpokenAfter(Quotation quotation) {
        int next = quotation.lastToken() + 1;
        return quotation.closed()
                && words.sameParagraph(quotation.firstToken(), next)
                && words.is(next, WordClass.COMPLEMENTIZER);
    }

    /** Whether a single word after a title can be a name by itself: "الوزير لافروف", not "الأمير الدروع", "أستاذ هندسة". */
    private boolean standsAlone(TitlePhrase title, boolean bare, int token) {
        Word word = words.get(token);
        if (isVerbAfterAnd(token)
                || prepositions.isOne(title, token)
                || words.isTokenAmong(token, WordSet.GESTURE)
                || UnlikeNames.isAfterTitle(words, token)) {
            return false;
        }
        if (word.unknown()) {
            String bareForm = word.token().bare();
            if (word.definite()) {
                // "د. الفغم": nothing but a name; "الفريق الاتفاقي": rather a team than a general.
                return OtherThanTitles.isAbbreviation(words, title.last())
                        || !words.is(title.last(), WordClass.ORGANIZATION_HEAD)
                                && (word.form().endsWith("ي") || word.form().endsWith("ان"));
            }
            boolean someone = !words.get(title.first()).definite()
                    && !words.get(title.last()).definite()
                    && words.is(title.last(), WordClass.NISBA);
            boolean shortTitle = words.token(title.last()).folded().length() <= SHORT_TITLE;
            // "عامل هندي بعصا": of one who is not told apart no name is told.
            return (!bare && !someone || shortTitle)
                    && !bareForm.endsWith("ية")
                    && !bareForm.endsWith("ات")
                    && !(bareForm.endsWith("ة") && title.title().gender() == Gender.MASCULINE)
                    && !CaseEndings.isCircumstance(word)
                    && !PRESENT.matcher(word.form()).find();
        }
        Gender gender = word.entry().nameGender();
        boolean mismatch = gender == Gender.FEMININE && title.title().gender() == Gender.MASCULINE;
        return !(mismatch && word.is(WordClass.AMBIGUOUS_NAME));
    }

    /** "المتحدث باسم الرئاسة (الكرملين) ديمتري …": the name after what else the body in the title is called. */
    private MentionCandidate nameAfterAside(TitlePhrase title) {
        int aside = title.last() + 1;
        int end = title.complete() && words.sameParagraph(title.first(), aside) ? asideEnd(aside) : -1;
        int first = end + 1;
        if (end < 0 || !words.sameParagraph(aside, first)) {
            return null;
        }
        int name = names.fromGivenName(first);
        if (name < 0 && end > aside && words.isWord(first)) {
            first = furtherTitles.after(first, titles);
            name = names.fromGivenName(first);
        }
        if (name < 0 && end > aside && words.token(first).isComma()) {
            return nameAfterComma(title, first);
        }
        return name < 0 ? null : named.of(title.first(), first, name, title);
    }

    /** The last token of another name of the body before it: by itself, in brackets or in quotation marks; -1 for none. */
    private int asideEnd(int aside) {
        if (words.token(aside).is('(')) {
            int after = Brackets.after(words, aside, LONGEST_BRACKET);
            return after > aside ? after - 1 : -1;
        }
        Quotation quotation = words.document().quotationOpenedBy(aside);
        int first = quotation != null ? aside + 1 : aside;
        var body = words.match(words.lexicon().bodies(), first);
        boolean abbreviated = quotation != null && words.isWord(first);
        if (body == null && !abbreviated
                || quotation == null && !words.get(aside).definite()
                || words.get(aside).hasProclitic()) {
            return -1;
        }
        int last = body == null ? first : body.last();
        if (quotation != null) {
            return quotation.closed() && quotation.lastToken() == last + 1 ? last + 1 : -1;
        }
        return last;
    }

    /** "CDU": an abbreviation. */
    private boolean isLatin(int token) {
        return words.isWord(token) && words.token(token).folded().charAt(0) <= 'z';
    }

    /** "المتحدثة باسم البيت الأبيض، جين ساكي، …": a name between commas after its title. */
    private MentionCandidate nameAfterComma(TitlePhrase title, int comma) {
        if (!words.sameParagraph(title.first(), comma + 1)) {
            return null;
        }
        boolean bracket = words.token(comma).is('(');
        if (!words.token(comma).isComma() && !bracket) {
            return null;
        }
        if (isLatin(comma + 1)) {
            return null;
        }
        int whole = commas.last(comma + 1, title.title().gender());
        if (whole > comma && title.title().number() == GrammaticalNumber.SINGULAR) {
            return named.of(title.first(), comma + 1, whole, title);
        }
        int first = furtherTitles.after(comma + 1, titles);
        int name = names.fromGivenName(first);
        boolean nickname = bracket && words.isWord(first) && words.get(first).definite();
        if (name < 0 && !nickname) {
            name = title.complete() || words.get(title.first()).definite() ? names.afterEvidence(first) : -1;
        }
        name = name < 0 ? name : neighbours.upToComma(name);
        boolean acts = words.is(title.first() - 1, WordClass.REPORTING_VERB) && name > first;
        boolean closed = name >= 0 && (neighbours.endsName(first, name) || acts && neighbours.isObject(name + 1));
        Gender gender = name < 0 ? Gender.UNKNOWN : words.get(first).entry().nameGender();
        // "، البرتغالي روي فالديراس": "my vision" is a woman's name
        boolean shown = first == comma + 2
                && NationsAndParties.isBeforeName(words, comma + 1)
                && words.is(first, WordClass.AMBIGUOUS_NAME);
        // "قال المخرج، جود سعيد إن": who stands between the verb and what is said, whoever else has the name
        boolean speaks = acts
                && words.is(first, WordClass.AMBIGUOUS_NAME)
                && words.is(isBeforeComma(name) ? name + 2 : name + 1, WordClass.COMPLEMENTIZER);
        boolean fits = shown || speaks || gender.agreesWith(title.title().gender());
        boolean uncut = !words.get(comma + 1).hasProclitic() || names.fromGivenName(comma + 1) >= 0;
        boolean lone = name == first && words.get(first).unknown() && !isBeforeComma(first);
        return closed && fits && uncut && !lone && !isVerbAfterAnd(first)
                ? named.of(title.first(), first, name, title)
                : null;
    }

    /** "الوزير، ليبراند،", against "نسأل الوزير، راجعوه". */
    private boolean isBeforeComma(int token) {
        return words.sameParagraph(token, token + 1)
                && (words.token(token + 1).isComma() || words.token(token + 1).is(')'));
    }

    /** "، واطمأن على", "عامل النظافة ومعالم": what no lexicon file has is rather joined to what comes before than a name that begins so. */
    private boolean isVerbAfterAnd(int token) {
        String form = words.token(token).folded();
        return words.get(token).unknown() && form.charAt(0) == AND && form.length() > SHORT_TITLE;
    }

    /** "مندوب الاتحاد الأوربي": after a complement an unknown word in -ي with the article describes it. */
    private boolean isAdjectiveOf(TitlePhrase title, int next) {
        if (!words.isWord(next) || title.last() == title.first()) {
            return false;
        }
        Word word = words.get(next);
        return word.unknown()
                && word.definite()
                && (word.form().endsWith("ي") || word.form().endsWith("يه"))
                && words.get(title.last()).definite()
                && !words.get(title.last()).is(WordClass.NISBA);
    }
}
