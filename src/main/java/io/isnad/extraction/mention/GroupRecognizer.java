package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises unnamed and collective sources ("مصادر عسكرية", "عدد من المسؤولين", "وزراء خارجية دول …") and nouns that speak
 * for someone ("البيان").
 */
final class GroupRecognizer {

    private final Words words;
    private final NounPhrases phrases;
    private final SeveralHolders several;
    private final TitleParser titles;
    private final Belonging belonging;
    private final GroupPlaces places;
    private final Attributes attributes;
    private final GroupExtents extents;
    private final TwoBodies two;

    GroupRecognizer(Words words, NameParser names, TitleParser titles, OrganizationRecognizer bodies) {
        this.words = words;
        this.several = new SeveralHolders(words, names);
        this.phrases = new NounPhrases(words);
        this.titles = titles;
        this.belonging = new Belonging(words, phrases, bodies::end);
        this.places = new GroupPlaces(words);
        this.attributes = new Attributes(words);
        this.extents = new GroupExtents(words, names, phrases, belonging);
        this.two = new TwoBodies(words, phrases);
    }

    /** The group mention that begins at the token, or null. */
    MentionCandidate at(int first) {
        if (!words.isWord(first)) {
            return null;
        }
        if (places.areThese(first)) {
            return group(first, first, words.get(first).form(), GrammaticalNumber.PLURAL);
        }
        if (words.get(first).isFunctionWord() && !places.isMother(first)) {
            boolean everybody = words.is(first, WordClass.QUANTIFIER)
                    && words.get(first).form().startsWith("ال");
            return everybody ? group(first, first, words.get(first).form(), GrammaticalNumber.PLURAL) : someOf(first);
        }
        boolean possible = words.mayMatch(words.lexicon().groupHeads(), first)
                || titles.mayBegin(first)
                || words.is(first, WordClass.GROUP_HEAD)
                || words.is(first, WordClass.STATEMENT_NOUN);
        if (!possible && !words.isAmong(first, WordSet.LATTER)
                || places.isVerbOfRelative(first)
                || places.isOnPartOf(first)
                || places.isOfSeveral(first)
                || places.isOfThing(first)) {
            return null;
        }
        if (places.isLatter(first)) {
            return group(first, first, words.get(first).base(), GrammaticalNumber.SINGULAR);
        }
        if (!possible) {
            return null;
        }
        int bodies = two.last(first);
        if (bodies > first) {
            return group(first, bodies, words.get(first).base(), GrammaticalNumber.DUAL);
        }
        MentionCandidate plural = pluralTitle(first);
        MentionCandidate headed = headed(first);
        if (plural != null && (headed == null || plural.last() >= headed.last())) {
            return plural;
        }
        if (headed != null) {
            return headed;
        }
        MentionCandidate statement = statementNoun(first);
        return statement != null ? statement : unnamedTitle(first);
    }

    /** "بعض المحللين", "معظم المراقبين": so many of people who are known; or null. */
    private MentionCandidate someOf(int first) {
        int next = words.is(first + 1, "من") ? first + 2 : first + 1;
        // "دعا كافة المواطنين": all of them are called upon more often than they call
        boolean people = words.is(first, WordClass.QUANTIFIER)
                && !words.isAmong(first, WordSet.ALL_OF)
                && words.get(first).preposition() == 0
                && words.sameParagraph(first, next)
                && words.isWord(next)
                && words.get(next).definite()
                && (words.is(next, WordClass.GROUP_HEAD) || words.is(next, WordClass.TITLE));
        int last = people ? extents.quantified(first) : -1;
        boolean one = words.isAmong(first, WordSet.SINGLE);
        return last < 0
                ? null
                : group(
                        first,
                        last,
                        words.get(first).form(),
                        one ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL);
    }

    /** "عضو في البرلمان": a title without article, of nobody in particular. */
    private MentionCandidate unnamedTitle(int first) {
        TitlePhrase title = titles.parse(first);
        boolean office = title != null
                && !isAdverb(title)
                && !words.get(first).definite()
                && (title.title().titleClass() == TitleClass.OFFICE
                        || title.title().titleClass() == TitleClass.SPOKESPERSON
                        || title.title().titleClass() == TitleClass.PROFESSION);
        return office
                ? group(
                        first,
                        belonging.end(first, title.last(), true),
                        title.title().lemma(),
                        title.title().number())
                : null;
    }

    private MentionCandidate pluralTitle(int first) {
        TitlePhrase title = titles.parse(first);
        return title == null || title.title().number() == GrammaticalNumber.SINGULAR || isAdverb(title)
                ? null
                : group(
                        first,
                        several.end(first, phrases.agreeing(first, title.last())),
                        title.title().lemma(),
                        title.title().number());
    }

    /** "يعرف إعلاميا": two of them would have a complement after the ن that is dropped. */
    private boolean isAdverb(TitlePhrase title) {
        return title.title().number() == GrammaticalNumber.DUAL
                && title.first() == title.last()
                && words.get(title.first()).form().endsWith("ا");
    }

    private MentionCandidate headed(int first) {
        var match = words.matchBase(words.lexicon().groupHeads(), first);
        if (match == null && isAfterParticle(first)) {
            return accusative(first);
        }
        if (match == null
                || words.is(first, WordClass.TIME)
                || attributes.isOfOwnThing(first)
                || attributes.isAct(first)
                || !match.value().quantifier() && titles.isAnotherWord(first)) {
            return null;
        }
        GroupHead head = match.value();
        int last = head.quantifier() ? extents.quantified(match.last()) : extents.people(first, match.last(), head);
        if (last < 0) {
            return null;
        }
        boolean several = head.plural() || head.quantifier() && !words.isAmong(first, WordSet.SINGLE);
        return group(first, last, head.lemma(), several ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
    }

    /** "لكن مسؤولا في الوزارة نفى": a source without article that a particle puts in the accusative; or null. */
    private MentionCandidate accusative(int first) {
        Word word = words.get(first);
        String form = word.form();
        GroupHead head = word.is(WordClass.GROUP_HEAD) && form.endsWith("ا")
                ? words.lexicon().groupHeads().exact(form.substring(0, form.length() - 1))
                : null;
        if (head == null || head.quantifier()) {
            return null;
        }
        int end = phrases.end(first, false);
        boolean named = words.sameParagraph(end, end + 2) && words.is(end + 1, "باسم");
        int last = named ? phrases.end(end + 2, false) : belonging.end(first, end, false);
        return group(first, last, head.lemma(), head.plural() ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
    }

    private boolean isAfterParticle(int token) {
        return words.sameParagraph(token - 1, token)
                && words.isWord(token - 1)
                && (words.get(token - 1).is(WordClass.COMPLEMENTIZER)
                        || words.get(token - 1).form().equals("لكن"));
    }

    private MentionCandidate statementNoun(int first) {
        Word word = words.get(first);
        if (!word.is(WordClass.STATEMENT_NOUN)) {
            return null;
        }
        int end = phrases.end(first, false);
        // "دراسة تكشف أن": what tells the clause is the verb
        boolean verb = end == first + 1
                && words.is(end, WordClass.REPORTING_VERB)
                && !words.get(end).definite();
        int last = verb && words.is(end + 1, WordClass.COMPLEMENTIZER) ? first : end;
        return MentionCandidate.of(MentionKind.STATEMENT_NOUN, first, last, words.span(first, last))
                .head(word.base())
                .gender(statementGender(first))
                .words(folded(first, last))
                .definite(word.definite())
                .build();
    }

    /** "أظهرت البيانات": things in the plural take the feminine; a broken plural does not show. */
    private Gender statementGender(int first) {
        String form = words.token(first).bare();
        if (form.endsWith("ة") || form.endsWith("ات")) {
            return Gender.FEMININE;
        }
        return words.lexicon().isPluralStatementNoun(words.get(first).base()) ? Gender.UNKNOWN : Gender.MASCULINE;
    }

    private MentionCandidate group(int first, int end, String head, GrammaticalNumber number) {
        int last = beforeSaying(first, end);
        return MentionCandidate.of(MentionKind.GROUP, first, last, words.span(first, last))
                .head(head)
                .words(folded(first, last))
                .number(number)
                .gender(gender(first, number))
                .definite(words.get(first).definite())
                .build();
    }

    /** "عن مسؤول أمريكي قوله": what somebody says is no part of the phrase that tells who. */
    private int beforeSaying(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (words.isWord(i) && !words.cueNounsWithPronoun(i).isEmpty()) {
                return i - 1;
            }
        }
        return last;
    }

    /** "العمال" are no "she", as "المصادر" are; of other plurals and of "عشرات" the form does not show, and "الجميع" may be one or several. */
    private Gender gender(int first, GrammaticalNumber number) {
        if (words.get(first).isFunctionWord()) {
            return Gender.UNKNOWN;
        }
        var head = words.matchBase(words.lexicon().groupHeads(), first);
        Gender gender = head == null ? Gender.UNKNOWN : head.value().gender();
        if (number != GrammaticalNumber.SINGULAR) {
            return head != null && head.value().quantifier() ? Gender.UNKNOWN : gender;
        }
        // "إحدى المعلمات", "أخت": not every "she" ends in ة
        return gender == Gender.FEMININE || words.token(first).bare().endsWith("ة")
                ? Gender.FEMININE
                : Gender.MASCULINE;
    }

    private List<String> folded(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(words.get(i).entry().base().form());
            }
        }
        return folded;
    }
}
