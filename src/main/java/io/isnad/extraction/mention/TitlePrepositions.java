package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.function.IntFunction;

/** The prepositional complement that a title has of itself: "المتحدث باسم الوزارة", "المدير المالي لشركة النور". */
final class TitlePrepositions {

    private static final String IN_NAME = "باسم";
    private static final String NEWS = "انباء";

    private final Words words;
    private final NameParser names;
    private final TitleComplements complements;
    private final UnknownNames unknown;
    private final Eponyms eponyms;
    private final NounPhrases phrases;
    private final BodyParts parts;
    private final Envoys envoys;
    private final ActsBehindTitles acts;
    private final NamesOfDeputies deputies;
    private final IntFunction<TitlePhrase> titles;

    TitlePrepositions(
            Words words,
            NameParser names,
            TitleComplements complements,
            Eponyms eponyms,
            IntFunction<TitlePhrase> titles) {
        this.words = words;
        this.names = names;
        this.complements = complements;
        this.unknown = new UnknownNames(words, names);
        this.eponyms = eponyms;
        this.phrases = new NounPhrases(words);
        this.parts = new BodyParts(words, phrases);
        this.envoys = new Envoys(words);
        this.acts = new ActsBehindTitles(words, names);
        this.deputies = new NamesOfDeputies(words, names);
        this.titles = titles;
    }

    /** The last token of the title with its complement; {@code last} where it has none. */
    int end(int first, int last, Title title) {
        int next = last + 1;
        boolean inName = last == first + 1 && words.get(last).form().equals(IN_NAME);
        if (inName && complements.withNameOfBody(last) > last) {
            return complements.withNameOfBody(last);
        }
        if (!words.sameParagraph(first, next) || !words.isWord(next)) {
            return words.get(last).form().equals(IN_NAME) ? complements.withNameOfBody(last) : last;
        }
        Word word = words.get(next);
        if (title.titleClass() == TitleClass.SPOKESPERSON && words.isTokenAmong(next, WordSet.IN_THEIR_NAME)) {
            return next;
        }
        if (inName) {
            return nounPhrase(next);
        }
        int country = envoys.sentTo(first, next);
        if (country >= 0) {
            return isActing(country + 1) ? country + 1 : country;
        }
        if (words.isBaseAmong(last, WordSet.CHARGED) && isConstruct(next)) {
            return nounPhrase(next);
        }
        boolean spokesman = title.titleClass() == TitleClass.SPOKESPERSON || last > first && isSpokesman(last);
        if (spokesman
                && (word.form().equals(IN_NAME)
                        || words.isAmong(next, WordSet.IN_NAME_OF) && word.preposition() == 'ب')) {
            int quoted = complements.withNameOfBody(next);
            return quoted > next ? quoted : nounPhrase(next + 1);
        }
        boolean joined = (word.preposition() == 'ل' || word.preposition() == 'ب')
                && word.conjunction() == 0
                && !isMedium(next)
                && !isParty(last, next)
                && !(word.preposition() == 'ب' && isManner(next))
                && !acts.isTakenByVerb(first, next)
                && !acts.isDone(next)
                && (word.is(WordClass.ORGANIZATION_HEAD)
                        || word.is(WordClass.PLACE)
                        || word.is(WordClass.PORTFOLIO)
                        || words.match(words.lexicon().bodies(), next) != null && !acts.is(next)
                        || word.is(WordClass.NOUN) && complements.isOfBody(next, first, last)
                        || isTask(first, last, next)
                        || names.fromGivenName(next) >= 0
                        || word.is(WordClass.FAMILY_NAME) && !acts.isThing(next)
                        || word.is(WordClass.TITLE) && isDeputy(first, last) && isOffice(next)
                        || words.match(words.lexicon().countries(), next) != null);
        if (joined && (title.complement() || last > first && !words.get(first).definite())) {
            int aide = isDeputy(first, last) ? deputies.end(next, titles.apply(next)) : -1;
            int end = aide > last ? aide : nounPhrase(next);
            return ofClub(first, Math.max(end, envoys.sentTo(first, end + 1)));
        }
        return last;
    }

    /** "المبعوثة إلى ليبيا | بالإنابة". */
    private boolean isActing(int token) {
        return words.sameParagraph(token - 1, token)
                && words.is(token, WordClass.MODIFIER)
                && words.token(token).folded().startsWith("بال");
    }

    /** "مدرب الفريق الأول لكرة القدم | بنادي النجم": the end with the club to which the team belongs; not "أشاد … | بنادي النجم". */
    private int ofClub(int first, int last) {
        int club = last + 1;
        boolean possible = words.sameParagraph(first, club)
                && words.isWord(club)
                && words.get(club).preposition() == 'ب'
                && words.get(club).conjunction() == 0;
        OrganizationHead head = possible ? words.get(club).entry().organizationHead() : null;
        return head != null && head.organizationClass() == OrganizationClass.CLUB && !acts.isTakenByVerb(first, club)
                ? nounPhrase(club)
                : last;
    }

    /** "المفوض السامي لشؤون اللاجئين", "المقررة الخاصة لحقوق الإنسان": what an office that an adjective describes is for. */
    private boolean isTask(int first, int last, int next) {
        boolean definite = words.get(first).definite()
                || words.is(first + 1, WordClass.TITLE)
                || words.match(words.lexicon().bodies(), first + 1) != null;
        return last > first
                && definite
                && words.get(last).definite()
                && words.get(next).preposition() == 'ل'
                && words.is(next, WordClass.NOUN)
                && words.isBaseAmong(next, WordSet.TASK)
                && (words.get(next).definite() || isDefinite(next + 1, next));
    }

    private boolean isDefinite(int token, int noun) {
        return words.sameParagraph(noun, token)
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic();
    }

    private boolean isOfNation(int token, int noun) {
        return isDefinite(token, noun) && words.get(token).entry().nisba() != null;
    }

    /** "المكلف شؤون الطاقة": a noun with its complement. */
    private boolean isConstruct(int token) {
        return !words.get(token).hasProclitic()
                && words.is(token, WordClass.NOUN)
                && (words.get(token).definite() || isDefinite(token + 1, token));
    }

    /** "قال وزير الخارجية الروسي لوكالة تاس": rather to whom he spoke than what he is minister of. */
    private boolean isMedium(int token) {
        OrganizationHead head = words.get(token).entry().organizationHead();
        boolean news = words.sameParagraph(token, token + 1)
                && NEWS.equals(words.get(token + 1).base());
        boolean agency = head != null && (news || head.organizationClass() == OrganizationClass.MEDIA);
        boolean quoted = words.document().quotationOpenedBy(token + 1) != null;
        var body = words.match(words.lexicon().bodies(), quoted ? token + 2 : agency ? token + 1 : token);
        // "لوكالة أسوشيتد برس": an agency may be one for other things than news
        body = body == null && head != null && !quoted
                ? words.match(words.lexicon().bodies(), token + 1)
                : body;
        return words.get(token).preposition() == 'ل'
                && (body == null ? agency : body.value().medium());
    }

    /** "المساعد السياسي لقائد الحرس الثوري العميد سامر": a rank after a whole office is that of who holds the title. */
    private boolean isRankOfHolder(int token) {
        var match = words.matchBase(words.lexicon().titles(), token);
        return match != null
                && match.value().number() == GrammaticalNumber.SINGULAR
                && !words.is(token, WordClass.NISBA)
                && words.get(token).definite()
                && words.isWord(token - 1)
                && words.get(token - 1).definite();
    }

    /** "طالب الوزير بقوة بوقف": how rather than of which force, where no complement follows. */
    private boolean isManner(int token) {
        return words.is(token, WordClass.QUALITY) && !words.get(token).definite() && !isDefinite(token + 1, token);
    }

    /** "قال رئيس المحكمة للدفاع": to whom a judge speaks; a court has no domain. */
    private boolean isParty(int last, int next) {
        OrganizationHead head = words.get(last).entry().organizationHead();
        return head != null
                && head.organizationClass() == OrganizationClass.COURT
                && words.is(next, WordClass.PORTFOLIO);
    }

    /** "كبير المتحدثين باسم …". */
    private boolean isSpokesman(int token) {
        var match = words.matchBase(words.lexicon().titles(), token);
        return match != null && match.value().titleClass() == TitleClass.SPOKESPERSON;
    }

    /** "النائب الأول لرئيس الوزراء", "المستشار الخاص لوزير المالية": whose deputy or aide it is. */
    private boolean isDeputy(int first, int last) {
        return last > first
                && words.get(first).definite()
                && words.get(last).is(WordClass.MODIFIER)
                && words.isBaseAmong(first, WordSet.DEPUTY);
    }

    private boolean isOffice(int token) {
        TitlePhrase title = titles.apply(token);
        boolean known = title != null
                && words.get(token).definite()
                && words.get(title.last()).definite();
        return title != null
                && title.complete()
                && (!words.get(token).definite() || known && title.title().titleClass() == TitleClass.OFFICE);
    }

    /** "الممثلة الخاصة للأمين العام في العراق ليلى حداد": after a place, or where a man does not have it, the name is that of who holds the title. */
    private boolean isHolders(TitlePhrase principal, int name) {
        boolean woman = principal.title().gender() == Gender.MASCULINE
                && words.get(principal.last() + 1).entry().nameGender() == Gender.FEMININE
                && !words.is(principal.last() + 1, WordClass.AMBIGUOUS_NAME);
        boolean placed = words.is(principal.last(), WordClass.PLACE)
                && words.is(principal.last() - 1, "في")
                && name > principal.last() + 1;
        return woman || placed || NamedOwners.isOverBody(words, principal.first(), principal.last() + 1);
    }

    /** Last token of the noun phrase that begins at {@code first}. */
    private int nounPhrase(int first) {
        if (!words.isWord(first)) {
            return words.get(first - 1).form().equals(IN_NAME) ? complements.withNameOfBody(first - 1) : first - 1;
        }
        var body = words.match(words.lexicon().bodies(), first);
        if (body != null) {
            return phrases.purpose(body.last());
        }
        var country = words.match(words.lexicon().countries(), first);
        if (country != null) {
            return country.last();
        }
        var place = words.match(words.lexicon().places(), first);
        if (place != null && (place.last() > first || words.is(first, WordClass.TITLE))) {
            // "بالمدينة المنورة", "بجدة"
            return place.last();
        }
        // "لفريق الأهلي", "للفريق البلجيكي": without the article or with a nation rather a team than a rank.
        boolean team = words.is(first, WordClass.ORGANIZATION_HEAD)
                && (!words.get(first).definite() || isOfNation(first + 1, first));
        TitlePhrase title = words.get(first).is(WordClass.TITLE) && !team ? titles.apply(first) : null;
        int name = title == null ? -1 : names.afterEvidence(title.last() + 1);
        // "للفريق الأول لكرة القدم": neither a rank where nobody is named.
        boolean rank = title != null && title.title().titleClass() == TitleClass.RANK;
        if (rank && name < 0 && words.is(first, WordClass.ORGANIZATION_HEAD)) {
            return phrases.purpose(phrases.end(first, false));
        }
        if (title != null) {
            boolean holders = name >= 0 && isHolders(title, name);
            if (holders) {
                return title.last();
            }
            boolean another = name >= 0 && isRankOfHolder(title.last());
            return another ? title.last() - 1 : name >= 0 ? name : title.last();
        }
        int eponym = Math.max(parts.named(first), eponyms.nameEnd(first));
        if (eponym >= 0) {
            return phrases.purpose(phrases.attributes(eponym));
        }
        int end = phrases.end(first, false);
        OrganizationHead head = words.get(first).entry().organizationHead();
        int called = end == first && !words.get(first).definite() ? complements.withQuotedName(first) : first;
        if (called > first) {
            return phrases.purpose(phrases.attributes(called));
        }
        if (end == first && head != null && head.takesName()) {
            return ofUnknownName(first);
        }
        int whole = head == null ? end : parts.whole(first, end, head);
        // "باسم شرطة ولاية هيلبورن | جوزيف كوهارت"
        return head == null || words.get(first).definite() ? whole : Math.max(whole, unknown.ofSeat(first, whole));
    }

    /** "لشركة أرابتك القابضة": a body with a name that no lexicon file has, up to where a person's begins. */
    private int ofUnknownName(int head) {
        int end = phrases.end(head, true);
        for (int i = head + 1; i <= end; i++) {
            if (words.isWord(i) && names.fromGivenName(i) >= 0) {
                return i - 1;
            }
        }
        return phrases.purpose(end);
    }
}
