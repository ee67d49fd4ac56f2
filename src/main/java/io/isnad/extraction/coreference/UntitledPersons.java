package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Set;

/** Whom a word for anybody refers to: "الرجل", "المرأة", "الشاب". */
final class UntitledPersons {

    private final Words words;
    private final HeldTitles titles;
    private final NamedPersons persons;
    private final LastSpeaker speakers;
    private final Compatriots compatriots;

    UntitledPersons(
            Words words, HeldTitles titles, NamedPersons persons, Compatriots compatriots, LastSpeaker speakers) {
        this.words = words;
        this.titles = titles;
        this.persons = persons;
        this.compatriots = compatriots;
        this.speakers = speakers;
    }

    /** "وأضاف الرجل": whoever spoke before, whatever the title. */
    Cluster resolve(MentionCandidate person) {
        Cluster called = isOfRespect(person) ? called(person, titleOf(person).lemma()) : null;
        called = called == null ? described(person) : called;
        called = called == null ? titled(person) : called;
        if (called != null) {
            return called;
        }
        Cluster last = speakers.before(person);
        boolean same = last != null
                && (speakers.goesOn(person) || isWider(person, last))
                && last.kind() == ActorKind.PERSON
                && genderOf(person).agreesWith(last.gender());
        return same ? last : justNamed(person);
    }

    /** "الدكتور", "المهندسة": a title of respect alone, which stands for nobody who has not been named. */
    boolean isOfRespect(MentionCandidate mention) {
        boolean alone = mention.kind() == MentionKind.GROUP
                && mention.definite()
                && mention.nameWords().size() == 1
                && words.is(mention.first(), WordClass.TITLE);
        return alone && titleOf(mention).titleClass() == TitleClass.HONORIFIC;
    }

    private Title titleOf(MentionCandidate mention) {
        return words.matchBase(words.lexicon().titles(), mention.first()).value();
    }

    /** "قال الدكتور تيبو …. وأشار الدكتور": who was called so last, and mentioned last of those. */
    private Cluster called(MentionCandidate person, String lemma) {
        return lastOf(person, titles.ofLemma(lemma));
    }

    /** "الرئيس المعزول سامر حداد …. وأضاف المعزول": an adjective alone that belongs to somebody's title. */
    boolean isDescribed(MentionCandidate mention) {
        return described(mention) != null;
    }

    /** "قال قائد الشرطة سامر حداد …. وأوضح المسؤول الأمني": whether it is what holders of a title are called as well. */
    private boolean isWider(MentionCandidate person, Cluster holder) {
        Set<String> narrower = words.lexicon().narrowerTitles(person.head());
        String second = person.nameWords().size() > 1 ? person.nameWords().get(1) : "";
        Country nation = words.lexicon().nisba(second);
        boolean wider = false;
        for (HeldTitles.Held held : titles.of(holder)) {
            if (!RoleResolver.isSameCountry(nation, held.country())) {
                return false;
            }
            wider |= narrower.contains(held.lemma()) || narrower.contains(held.head());
        }
        return wider;
    }

    /** "أستاذ القانون": a title and what it is of, which is read as a title only beside a name; and somebody is called so. */
    boolean isTitled(MentionCandidate mention) {
        return titled(mention) != null;
    }

    private Cluster titled(MentionCandidate mention) {
        boolean possible = mention.kind() == MentionKind.GROUP
                && mention.number() == GrammaticalNumber.SINGULAR
                && mention.nameWords().size() > 1
                && words.get(mention.last()).definite()
                && words.is(mention.first(), WordClass.TITLE)
                && speakers.speaks(mention);
        var head = possible ? words.matchBase(words.lexicon().titles(), mention.first()) : null;
        if (head == null) {
            return null;
        }
        Set<String> wanted = titles.wordsOf(mention.span());
        List<HeldTitles.Held> holders = titles.headedBy(head.value().lemma()).stream()
                .filter(h -> h.words().containsAll(wanted))
                .toList();
        return holders.isEmpty() ? null : lastOf(mention, holders);
    }

    /** "فاز على السويسري سامر حداد …. وقال اللاعب السويسري": the only one who was named with the nation alone, by a wider title than any of his; or null. */
    Cluster ofNation(MentionCandidate role) {
        boolean possible = role.country() != null && speakers.speaks(role) && titles.isBare(role, true);
        Cluster only = possible
                ? compatriots.only(role.country(), genderOf(role), role.span().start())
                : null;
        return only != null
                        && titles.of(only).stream()
                                .allMatch(held -> isRelation(held.lemma())
                                        || words.lexicon()
                                                .narrowerTitles(held.lemma())
                                                .contains(role.titleLemma()))
                ? only
                : null;
    }

    /** "نظيره", "زميله": what somebody is to another. */
    private boolean isRelation(String lemma) {
        Title title = words.lexicon().titles().spelt(lemma);
        return title != null && title.titleClass() == TitleClass.KIN || HeldTitles.COUNTERPART.equals(lemma);
    }

    private static boolean isAttribute(Word word) {
        return word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.GROUP_HEAD)
                && !word.is(WordClass.TITLE);
    }

    /** "المدرب الأرجنتيني سامر حداد …. وأضاف الأرجنتيني". */
    private static boolean isOfNation(Word word) {
        return word.is(WordClass.NISBA) && word.entry().nisba() != null;
    }

    private Cluster described(MentionCandidate mention) {
        boolean possible = mention.kind() == MentionKind.GROUP && mention.definite() && speakers.speaks(mention);
        Word word = possible ? words.get(mention.first()) : null;
        boolean alone = mention.first() == mention.last();
        if (word == null || !(alone && isAttribute(word)) && !(isOfNation(word) && (alone || isPlain(mention)))) {
            return null;
        }
        Cluster held = lastOf(mention, titles.withWord(mention.nameWords().get(0)));
        if (held != null || !isOfNation(word)) {
            return held;
        }
        Country nation = word.entry().nisba();
        Cluster spoke = compatriot(mention, nation);
        Cluster only = spoke != null && isTold(nation, spoke)
                ? null
                : compatriots.only(nation, genderOf(mention), mention.span().start());
        return only != null ? only : spoke;
    }

    /** "البرتغالي المخضرم", "الفرنسي المصنف ثالثا": no more than an adjective behind the nation. */
    private boolean isPlain(MentionCandidate mention) {
        Word next = words.get(mention.first() + 1);
        return mention.last() == mention.first() + 1
                && next.definite()
                && !next.is(WordClass.GROUP_HEAD)
                && !next.is(WordClass.TITLE)
                && !next.is(WordClass.NISBA);
    }

    /** "قال البرتغالي سامر حداد …. وأوضح البرتغالي": who spoke before and is of the nation, or goes on and may be; or null. */
    private Cluster compatriot(MentionCandidate mention, Country nation) {
        Cluster last = speakers.before(mention);
        if (last == null
                || last.kind() != ActorKind.PERSON
                || !genderOf(mention).agreesWith(last.gender())) {
            return null;
        }
        for (MentionCandidate naming : last.mentions()) {
            if (!RoleResolver.isSameCountry(nation, naming.country())
                    || !RoleResolver.isSameCountry(nation, compatriots.nationBefore(naming))) {
                return null;
            }
        }
        return isTold(nation, last) || speakers.goesOn(mention) ? last : null;
    }

    private boolean isTold(Country nation, Cluster person) {
        return person.mentions().stream().anyMatch(m -> m.country() != null || compatriots.nationBefore(m) == nation);
    }

    private Cluster lastOf(MentionCandidate person, List<HeldTitles.Held> holders) {
        Cluster last = null;
        int offset = person.span().start();
        for (HeldTitles.Held held : holders) {
            int before = held.start() < offset ? held.person().lastBefore(offset) : -1;
            boolean agrees = genderOf(person).agreesWith(held.person().gender());
            last = agrees && before >= 0 && (last == null || before > last.lastBefore(offset)) ? held.person() : last;
        }
        return last;
    }

    /**
     * Who spoke before without being named, where the verb tells that he goes on: "قال المتحدث باسم الشرطة …، وأضاف المسؤول",
     * "جاء في بيان للوزارة …، وأضاف المصدر"; or null.
     */
    Cluster unnamed(MentionCandidate role) {
        Cluster relative = relative(role);
        if (relative != null) {
            return relative;
        }
        Cluster last = speakers.goesOn(role) ? speakers.before(role) : null;
        if (last == null || role.title() == null) {
            return last == null || mayBe(role, last) ? last : null;
        }
        String called = last.naming().head() == null ? "" : last.naming().head();
        Set<String> narrower = words.lexicon().narrowerTitles(role.titleLemma());
        boolean may = last.kind() == ActorKind.GROUP
                && titles.isBare(role, true)
                && role.gender().agreesWith(last.gender())
                && RoleResolver.isSameCountry(role.country(), last.naming().country())
                && (narrower.contains(called) || narrower.contains(called.split(" ")[0]));
        return may ? last : null;
    }

    /** "المسؤول" of a minister who is not called so, where the verb does not tell that he goes on. */
    boolean isOnlyWider(MentionCandidate role, Cluster person) {
        return role.title() != null
                && titles.isBare(role, true)
                && words.lexicon().isGeneralTitle(role.titleLemma())
                && !speakers.goesOn(role)
                && titles.of(person).stream().noneMatch(h -> h.lemma().equals(role.titleLemma()));
    }

    /** "قالت والدة الضحية …. وأوضحت الأم": who spoke and is called by the other word for what relative that is; or null. */
    Cluster relative(MentionCandidate role) {
        return words.is(role.first(), WordClass.TITLE) ? speakers.last(role, c -> isRelative(role, c)) : null;
    }

    /** "قالت والدة الضحية …. وأوضحت الأم": whether whoever spoke is called by the other word for what relative that is. */
    private boolean isRelative(MentionCandidate relative, Cluster last) {
        String called = last.naming().head();
        Title title = called == null || last.kind() != ActorKind.GROUP
                ? null
                : words.lexicon().titles().spelt(called);
        return title != null
                && title.titleClass() == TitleClass.KIN
                && relative.definite()
                && relative.nameWords().size() == 1
                && genderOf(relative).agreesWith(last.gender())
                && words.lexicon().narrowerTitles(relative.head()).contains(called);
    }

    /** "واعتقلت الشرطة ليلى حداد …. وقالت المرأة": who was named last, where that is near and nobody of an office. */
    private Cluster justNamed(MentionCandidate person) {
        Cluster last =
                speakers.speaks(person) ? persons.lastBefore(person.span().start()) : null;
        if (last == null || last.gender() != genderOf(person) || speakers.isToSomebody(person)) {
            return null;
        }
        int mention =
                words.document().tokenAtOrAfter(last.lastBefore(person.span().start()));
        boolean near =
                words.token(person.first()).paragraph() - words.token(mention).paragraph() <= 1;
        return near && titles.of(last).stream().noneMatch(h -> isOffice(h.lemma())) ? last : null;
    }

    /** Whether nothing that the noun tells speaks against it; "المصدر" tells nothing. */
    private boolean mayBe(MentionCandidate person, Cluster other) {
        return !words.lexicon().isGeneralTitle(person.head())
                || genderOf(person).agreesWith(other.gender());
    }

    /** That of a noun that no lexicon file of people has shows in its ending. */
    private static Gender genderOf(MentionCandidate person) {
        boolean feminine = person.nameWords().get(0).endsWith("ه");
        return person.gender() != Gender.UNKNOWN ? person.gender() : feminine ? Gender.FEMININE : Gender.MASCULINE;
    }

    private boolean isOffice(String lemma) {
        Title title = words.lexicon().titles().spelt(lemma);
        return title != null
                && title.titleClass() != TitleClass.HONORIFIC
                && title.titleClass() != TitleClass.PROFESSION
                && title.titleClass() != TitleClass.KIN;
    }
}
