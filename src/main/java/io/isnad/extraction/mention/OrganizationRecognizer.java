package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises organisations: bodies with fixed names, countries, capitals, governments by their adjective ("الإدارة
 * الأميركية"), noun phrases with an organisation's head ("وزارة العدل"), ministries by their domain ("الخارجية الروسية").
 */
final class OrganizationRecognizer {

    private static final int LONGEST_QUOTED_NAME = 6;

    private final Words words;
    private final NounPhrases phrases;
    private final PersonRecognizer persons;

    OrganizationRecognizer(Words words, PersonRecognizer persons) {
        this.words = words;
        this.persons = persons;
        this.phrases = new NounPhrases(words);
    }

    /** The organisation mention that begins at the token, or null. */
    MentionCandidate at(int first) {
        if (!words.isWord(first)) {
            return null;
        }
        MentionCandidate best = body(first);
        best = longer(best, headed(first));
        best = longer(best, country(first));
        return best != null ? best : ministryByDomain(first);
    }

    private static MentionCandidate longer(MentionCandidate one, MentionCandidate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.last() > one.last() ? other : one;
    }

    private MentionCandidate body(int first) {
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), first);
        if (body == null || body.value().ambiguous() || body.last() == first && isCommonWord(first)) {
            return null;
        }
        int last = attributes(body.last());
        return candidate(MentionKind.BODY, first, last).body(body.value()).build();
    }

    /** Adjectives of nation after a fixed name: "قناة العربية السعودية". */
    private int attributes(int from) {
        int last = from;
        while (words.sameParagraph(from, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).definite()
                && words.get(last + 1).is(WordClass.NISBA)
                && !words.get(last + 1).is(WordClass.FAMILY_NAME)) {
            last++;
        }
        return last;
    }

    /** "تويوتا موتور كورب": further words of a name that no lexicon file has. */
    private int unknownWords(int from) {
        int last = from;
        while (words.sameParagraph(from, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).unknown()
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).definite()) {
            last++;
        }
        return last;
    }

    private boolean isCommonWord(int index) {
        Word word = words.get(index);
        return !word.definite()
                && (word.isFunctionWord() || word.is(WordClass.NOUN) || word.is(WordClass.ADJECTIVE))
                && !word.is(WordClass.PLACE);
    }

    private MentionCandidate country(int first) {
        PhraseMatch<Country> country = words.match(words.lexicon().countries(), first);
        PhraseMatch<Country> capital = words.match(words.lexicon().capitals(), first);
        boolean isCountry = country != null && (capital == null || country.last() >= capital.last());
        PhraseMatch<Country> match = isCountry ? country : capital;
        if (match == null || match.last() == first && isOtherWord(first)) {
            return null;
        }
        return candidate(isCountry ? MentionKind.COUNTRY : MentionKind.CAPITAL, first, match.last())
                .country(match.value())
                .build();
    }

    /** "مالي" the adjective, "عمان" the given name: a place that is another word too wants to be no part of a phrase. */
    private boolean isOtherWord(int index) {
        Word word = words.get(index);
        if (word.isFunctionWord()) {
            return true;
        }
        boolean other = word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER) || word.is(WordClass.NUMBER);
        return other && index > 0 && words.get(index - 1).is(WordClass.NOUN) && !word.hasProclitic();
    }

    private MentionCandidate headed(int first) {
        Word word = words.get(first);
        OrganizationHead head = words.lexicon().organizationHead(word.form());
        if (head == null || word.isFunctionWord() || word.is(WordClass.REPORTING_VERB) && !word.definite()) {
            return null;
        }
        Country government = governmentOf(first, head);
        boolean names = head.organizationClass() == OrganizationClass.MEDIA
                || head.organizationClass() == OrganizationClass.COMPANY
                || head.organizationClass() == OrganizationClass.CLUB
                || head.organizationClass() == OrganizationClass.PARTY
                || head.organizationClass() == OrganizationClass.BANK;
        int last = headedEnd(first, head, names);
        boolean definite = isDefinite(first, last);
        boolean bare = last == first;
        if (bare && (!word.definite() || !head.bare()) || !definite && !names) {
            return null;
        }
        if (head.plural() && head.organizationClass() != OrganizationClass.STATE && !isPluralOfBody(head)) {
            return candidate(MentionKind.GROUP, first, last)
                    .head(head.lemma())
                    .words(folded(first, last))
                    .number(GrammaticalNumber.PLURAL)
                    .build();
        }
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), first + 1);
        MentionCandidate.Builder builder = candidate(
                        government != null && last <= first + 1 ? MentionKind.GOVERNMENT : MentionKind.ORGANIZATION,
                        first,
                        last)
                .head(head.lemma())
                .words(folded(first, last))
                .country(government != null ? government : countryIn(first, last));
        if (body != null && body.last() <= last && !words.get(first).definite()) {
            builder.body(body.value());
        }
        return builder.number(head.plural() ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR)
                .build();
    }

    /** السلطات, القوات: plurals that name one body. */
    private static boolean isPluralOfBody(OrganizationHead head) {
        return switch (head.organizationClass()) {
            case GOVERNMENT, MILITARY, POLICE, AUTHORITY -> true;
            default -> false;
        };
    }

    private int headedEnd(int first, OrganizationHead head, boolean names) {
        int next = first + 1;
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), next);
        if (body != null && words.sameParagraph(first, next) && !words.get(next).hasProclitic()) {
            return names ? unknownWords(attributes(body.last())) : attributes(body.last());
        }
        Quotation quoted = words.document().quotationOpenedBy(next);
        if (quoted != null
                && quoted.closed()
                && quoted.lastToken() - next <= LONGEST_QUOTED_NAME
                && words.sameParagraph(first, next)) {
            return forPurpose(attributes(quoted.lastToken()), head);
        }
        int last = phrases.end(first, names);
        if (last == first && !words.get(first).definite()) {
            last = Math.max(last, ofPerson(first + 1));
        }
        return forPurpose(phrases.withPlace(last), head);
    }

    /** "حكومة حيدر العبادي", "إدارة الرئيس ترامب": last token of the person; or -1. */
    private int ofPerson(int token) {
        boolean possible = words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && !words.get(token).hasProclitic();
        MentionCandidate person = possible ? persons.at(token) : null;
        return person != null && person.isNamedPerson() ? person.last() : -1;
    }

    /** "وكالة … للأنباء": what the agency is for belongs to its name. */
    private int forPurpose(int last, OrganizationHead head) {
        int next = last + 1;
        boolean purpose = words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(next).preposition() == 'ل'
                && words.get(next).conjunction() == 0
                && words.get(next).is(WordClass.NOUN)
                && !words.get(next).is(WordClass.TITLE)
                && !words.get(next).is(WordClass.ORGANIZATION_HEAD)
                && !words.get(next).is(WordClass.GROUP_HEAD);
        return purpose && head.organizationClass() != OrganizationClass.STATE ? phrases.end(next, false) : last;
    }

    private Country governmentOf(int first, OrganizationHead head) {
        if (head.organizationClass() != OrganizationClass.GOVERNMENT || !words.sameParagraph(first, first + 1)) {
            return null;
        }
        Word next = words.get(first + 1);
        if (!next.token().isWord() || next.hasProclitic()) {
            return null;
        }
        Country nisba = next.definite() ? words.lexicon().nisba(next.form()) : null;
        if (nisba != null) {
            return words.get(first).definite() ? nisba : null;
        }
        PhraseMatch<Country> country = words.match(words.lexicon().countries(), first + 1);
        return country == null || words.get(first).definite() ? null : country.value();
    }

    /** "الخارجية الروسية", "الخزانة الأميركية": a domain with article and adjective of nation. */
    private MentionCandidate ministryByDomain(int first) {
        Word word = words.get(first);
        boolean domain = word.definite()
                && word.is(WordClass.PORTFOLIO)
                && words.sameParagraph(first, first + 1)
                && words.lexicon().isEllipticPortfolio(word.form());
        if (!domain) {
            return null;
        }
        Word next = words.get(first + 1);
        if (!next.token().isWord()
                || next.hasProclitic()
                || !next.definite()
                || !next.form().endsWith("يه")) {
            return null;
        }
        Country country = words.lexicon().nisba(next.form());
        return country == null
                ? null
                : candidate(MentionKind.ORGANIZATION, first, first + 1)
                        .head("وزارة")
                        .words(List.of("وزاره", word.base(), next.base()))
                        .country(country)
                        .build();
    }

    private boolean isDefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            if (word.definite()
                    || word.is(WordClass.PLACE)
                    || word.is(WordClass.GIVEN_NAME)
                    || !word.token().isWord()
                    || word.unknown()) {
                return true;
            }
        }
        return words.match(words.lexicon().bodies(), first + 1) != null && last > first;
    }

    private Country countryIn(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            Country nisba = words.lexicon().nisba(words.get(i).form());
            if (nisba != null && words.get(i).definite()) {
                return nisba;
            }
            PhraseMatch<Country> country = words.match(words.lexicon().countries(), i);
            if (country != null) {
                return country.value();
            }
        }
        return null;
    }

    private MentionCandidate.Builder candidate(MentionKind kind, int first, int last) {
        return MentionCandidate.of(kind, first, last, words.span(first, last))
                .words(folded(first, last))
                .gender(gender(first));
    }

    /** By the first word: "وزارة" is feminine, "مجلس" masculine; foreign and plural names do not tell. */
    private Gender gender(int first) {
        String bare = words.token(first).bare();
        if (bare.endsWith("ة") || bare.endsWith("ات")) {
            return Gender.FEMININE;
        }
        OrganizationHead head =
                words.lexicon().organizationHead(words.get(first).form());
        return head != null && !head.plural() ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    private List<String> folded(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(Lexicon.base(words.get(i).form()));
            }
        }
        return folded;
    }
}
