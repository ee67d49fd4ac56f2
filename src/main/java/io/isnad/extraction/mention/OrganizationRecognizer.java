package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/**
 * Recognises organisations: bodies with fixed names, countries, capitals, governments by their adjective ("الإدارة
 * الأميركية"), noun phrases with an organisation's head ("وزارة العدل"), ministries by their domain ("الخارجية الروسية").
 */
final class OrganizationRecognizer {

    private final Words words;
    private final NounPhrases phrases;
    private final FixedNames fixed;
    private final MarkedNames marked;
    private final UnknownNames unknown;
    private final BodyTasks tasks;
    private final BodyExtents extents;

    OrganizationRecognizer(
            Words words, NameParser names, PersonRecognizer persons, Eponyms eponyms, WholeBodies titled) {
        this.words = words;
        this.unknown = new UnknownNames(words, names);
        this.phrases = new NounPhrases(words);
        this.fixed = new FixedNames(words);
        this.marked = new MarkedNames(words);
        this.tasks = new BodyTasks(words, phrases);
        this.extents = new BodyExtents(words, phrases, fixed, marked, tasks, unknown, persons, eponyms);
        titled.recognisedBy(this);
    }

    /** The organisation mention that begins at the token, or null. */
    MentionCandidate at(int first) {
        if (!words.isWord(first)) {
            return null;
        }
        MentionCandidate best = fixed.mayBegin(first) ? longer(fixed.body(first), fixed.country(first)) : null;
        best = longer(best, headed(first));
        MentionCandidate ministry = fixed.ministryByDomain(first);
        return best == null || ministry != null && ministry.last() >= best.last() ? ministry : best;
    }

    /** The last token of the body that begins at the token; -1 where none does. */
    int end(int first) {
        MentionCandidate body = at(first);
        return body == null ? -1 : body.last();
    }

    private static MentionCandidate longer(MentionCandidate one, MentionCandidate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.last() > one.last() ? other : one;
    }

    /** "بقيادة المدرب سامر حداد": under whom something is done, no body. */
    private boolean isUnderSomebody(int first) {
        int next = first + 1;
        return words.isTokenAmong(first, WordSet.UNDER_SOMEBODY)
                && words.sameParagraph(first, next)
                && (words.is(next, WordClass.TITLE) || words.is(next, WordClass.GIVEN_NAME));
    }

    private MentionCandidate headed(int first) {
        Word word = words.get(first);
        OrganizationHead head = headAt(first);
        if (head == null) {
            return null;
        }
        boolean verb = word.is(WordClass.REPORTING_VERB)
                && !word.definite()
                && !word.token().bare().endsWith("ي")
                && !isAfterVerb(first);
        if (word.isFunctionWord() || verb || phrases.isOccasion(first) || isUnderSomebody(first)) {
            return null;
        }
        Country government = governmentOf(first, head);
        // "ناشد الدول "سحب المنتجات"": several known ones have no name together
        boolean names = unknown.mayFollow(first, head);
        int last = named(first, extents.end(first, head, names || marked.isLatin(first + 1, first)), head);
        boolean definite = isDefinite(first, last);
        boolean bare = last == first;
        if (!definite && !names && !head.plural()) {
            return someBody(first, last, head);
        }
        if (!definite && words.is(first, WordClass.GROUP_HEAD)) {
            // "مجموعة مسلحة": people who have no name together
            return null;
        }
        // "منظمات حقوقية"
        boolean several = head.plural()
                && head.organizationClass() != OrganizationClass.STATE
                && !bare
                && NounAttributes.isIndefinite(words.get(last));
        if (bare && (!word.definite() || !head.bare()) || !definite && !names && !several) {
            return null;
        }
        MentionCandidate ministry = bare ? fixed.ministryAlone(first) : null;
        if (ministry != null) {
            return ministry;
        }
        if (head.plural()
                && head.organizationClass() != OrganizationClass.STATE
                && (!definite || !isPluralOfBody(head))) {
            return fixed.candidate(MentionKind.GROUP, first, last)
                    .head(head.lemma())
                    .words(fixed.folded(first, last))
                    .number(GrammaticalNumber.PLURAL)
                    .gender(Gender.FEMININE)
                    .build();
        }
        boolean bracket = marked.bracketed(first + 1) >= 0;
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), bracket ? first + 2 : first + 1);
        MentionCandidate.Builder builder = fixed.candidate(
                        government != null && last <= first + 1 ? MentionKind.GOVERNMENT : MentionKind.ORGANIZATION,
                        first,
                        last)
                .head(head.lemma())
                .words(fixed.folded(first, last))
                .country(government != null ? government : ToldNations.in(words, first + 1, last));
        boolean itself = body != null && body.last() <= last && !tasks.isConcerned(body.last() + 1);
        if (itself && !tasks.isOfAnother(first) && !words.get(first).definite()) {
            builder.body(body.value());
        }
        return builder.definite(definite && !isIndefinite(first, last))
                .number(head.plural() ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR)
                .build();
    }

    /** "أعلن تجمع المحامين", "باسم تجمع المحامين": where no verb stands, though the noun is spelt like one. */
    private boolean isAfterVerb(int noun) {
        int before = noun - 1;
        boolean governed = words.is(before, WordClass.PREPOSITION)
                || words.is(before, WordClass.REPORTING_VERB) && !words.is(before, WordClass.NOUN);
        return governed
                && words.sameParagraph(before, noun)
                && !words.get(noun).hasProclitic()
                && words.is(noun, WordClass.NOUN);
    }

    /** "وكالة أنباء": two words that head names together, or the first alone; or null. */
    private OrganizationHead headAt(int first) {
        OrganizationHead head = words.get(first).entry().organizationHead();
        boolean two = head != null
                && words.get(first).entry().beginsOrganizationHead()
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1);
        OrganizationHead both = two
                ? words.lexicon()
                        .organizationHead(words.get(first).form() + " "
                                + words.get(first + 1).form())
                : null;
        return both == null ? head : both;
    }

    /** "منظمة حقوقية «هيومن فورس»": the name that makes a phrase definite which was not. */
    private int named(int first, int last, OrganizationHead head) {
        boolean unnamed = last > first && !head.plural() && !isDefinite(first, last);
        int name = unnamed ? marked.quotedAfter(last) : -1;
        return name < 0 ? last : phrases.attributes(name);
    }

    /** "لجنة تحقيق روسية", "محكمة تركية": one that is told by its nation alone; or null. */
    private MentionCandidate someBody(int first, int last, OrganizationHead head) {
        boolean nation = last > first
                && words.is(last, WordClass.NISBA)
                && !words.get(last).definite();
        return nation
                ? fixed.candidate(MentionKind.GROUP, first, last)
                        .head(head.lemma())
                        .words(fixed.folded(first, last))
                        .definite(false)
                        .build()
                : null;
    }

    /** السلطات, القوات: plurals that name one body. */
    private static boolean isPluralOfBody(OrganizationHead head) {
        return switch (head.organizationClass()) {
            case GOVERNMENT, MILITARY, POLICE, AUTHORITY -> true;
            default -> false;
        };
    }

    private Country governmentOf(int first, OrganizationHead head) {
        if (head.organizationClass() != OrganizationClass.GOVERNMENT || !words.sameParagraph(first, first + 1)) {
            return null;
        }
        Word next = words.get(first + 1);
        if (!next.token().isWord() || next.hasProclitic()) {
            return null;
        }
        Country nisba = next.definite() ? next.entry().nisba() : null;
        if (nisba != null) {
            return words.get(first).definite() ? nisba : null;
        }
        PhraseMatch<Country> country = words.match(words.lexicon().countries(), first + 1);
        return country == null || words.get(first).definite() ? null : country.value();
    }

    /** "شركة حكومية": some body with an adjective that does not tell which. */
    private boolean isIndefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            boolean attribute = word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA);
            if (word.definite() || i > first && !(attribute && !word.is(WordClass.PLACE))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            Word word = words.get(i);
            if (word.definite()
                    || word.is(WordClass.PLACE)
                    || word.is(WordClass.GIVEN_NAME)
                    || word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NOUN)
                    || !word.token().isWord()
                    || word.unknown()) {
                return true;
            }
        }
        return words.match(words.lexicon().bodies(), first + 1) != null && last > first;
    }
}
