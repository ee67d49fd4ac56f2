package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.coreference.HeldTitles.Held;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which named person a title refers to: one who holds the same title, or one of which the shorter says nothing else, before
 * or after in the article. A title without more than its head refers to whoever was last called so; one that nobody is called
 * by, to who spoke last, where nothing speaks against it.
 */
final class RoleResolver {

    private static final String IN = "في";

    /** More than any place in an article, less than an exact title. */
    private static final int NATION_TOLD = 15_000_000;

    private final Words words;
    private final HeldTitles titles;
    private final TitleFit fit;
    private final LastSpeaker speakers;
    private final NamedPersons persons;
    private final UntitledPersons untitled;
    private final TitledLastNames lastNames;
    private final Set<MentionCandidate> onlyNamed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The titles of an article.
     *
     * @param words the document
     * @param titles those that stand beside names
     * @param persons all named persons
     * @param speaking the mentions that speak
     * @param known whom a mention that stands earlier refers to
     */
    RoleResolver(
            Words words,
            HeldTitles titles,
            List<Cluster> persons,
            Iterable<MentionCandidate> speaking,
            Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.titles = titles;
        this.fit = new TitleFit(words.lexicon(), titles);
        this.persons = new NamedPersons(persons);
        this.speakers = new LastSpeaker(words, speaking, known);
        this.lastNames = new TitledLastNames(words, titles, persons);
        this.untitled = new UntitledPersons(words, titles, this.persons, new Compatriots(words, persons), speakers);
    }

    /** The person, or null. */
    Cluster resolve(MentionCandidate role) {
        if (role.title() == null) {
            return untitled.resolve(role);
        }
        Cluster called = lastNames.of(role);
        if (called != null) {
            return called;
        }
        Set<String> wanted = titles.identifying(role.title());
        boolean goesOn = speakers.goesOn(role);
        boolean general = words.lexicon().isGeneralTitle(generalOf(role))
                && (titles.isBare(role, true) || fit.isOfBody(wanted, speakers.before(role)));
        Cluster last = goesOn || general || titles.isBare(role, false) ? speakers.before(role) : null;
        last = last != null
                        && (general
                                || titles.isBare(role, goesOn)
                                || titles.of(last).isEmpty())
                ? last
                : null;
        boolean possible = last != null && last.kind() == ActorKind.PERSON && isCompatible(role, wanted, last);
        Held best = best(role, wanted, candidates(role, wanted));
        if (possible && goesOn && !(best != null && isRather(role, best.person(), last))) {
            return last;
        }
        Cluster head = best == null || wanted.size() > 1 ? null : headOfState(role, best);
        if (head != null) {
            return head;
        }
        if (best != null) {
            Cluster spoke = speakers.before(role);
            return spoke != null && fitsAsWell(role, wanted, best, spoke) ? spoke : best.person();
        }
        Cluster himself = titles.isBare(role, true) ? speakers.himself(role) : null;
        if (himself != null) {
            return himself;
        }
        boolean wider = possible && general && !titles.of(last).isEmpty();
        Cluster speaking = speakers.whoever(role, titles);
        if (speaking != null) {
            return speaking;
        }
        Cluster recent = possible && fit.isProfession(role) || wider ? last : mostRecent(role, wanted);
        if (recent != null) {
            return recent;
        }
        Cluster only = onlyOneNamed(role);
        onlyNamed.addAll(only == null ? Set.of() : Set.of(role));
        return only;
    }

    /** Whether the word for a spokesman only means who is speaking. */
    boolean isWhoeverSpeaks(MentionCandidate role) {
        return speakers.whoever(role, titles) != null;
    }

    /** Who speaks where, before somebody who speaks. */
    LastSpeaker speakers() {
        return speakers;
    }

    /** Whom words for anybody refer to, and titles of people who are not named. */
    UntitledPersons untitled() {
        return untitled;
    }

    /** Whether a title was resolved by that alone. */
    boolean isOnlyPersonNamed(MentionCandidate role) {
        return onlyNamed.contains(role);
    }

    /** "وقال اللاعب" where one person alone has been named, with no title that is not wider: "الفنان" of a singer. */
    private Cluster onlyOneNamed(MentionCandidate role) {
        Cluster only = persons.namedBefore(role.span().start());
        boolean possible = only != null
                && fit.isOfSomeone(role)
                && speakers.speaks(role)
                && !speakers.isToSomebody(role)
                && titles.isBare(role, true)
                && role.gender().agreesWith(only.gender());
        return possible
                        && titles.of(only).stream()
                                .allMatch(held -> isSameCountry(role.country(), held.country())
                                        && words.lexicon()
                                                .narrowerTitles(held.lemma())
                                                .contains(role.titleLemma()))
                ? only
                : null;
    }

    /** "الرئيس الروسي": whether one holder of the office is of that nation, where nothing tells it of the other, who may have no title. */
    private boolean isRather(MentionCandidate role, Cluster person, Cluster other) {
        return titles.of(other).isEmpty() && person.lastBefore(role.span().start()) >= 0
                || role.country() != null
                        && titles.isOf(role.country(), role.titleLemma(), person)
                        && !titles.isOf(role.country(), role.titleLemma(), other);
    }

    /**
     * The title that fits best; null where nothing fits, or where it says more than what several are called: "الرئيس الروسي"
     * after "الرئيس بوتين" and "الرئيس ترامب".
     */
    private Held best(MentionCandidate role, Set<String> wanted, List<Held> candidates) {
        Held best = null;
        int bestScore = -1;
        Set<Cluster> vague = new HashSet<>();
        boolean bestTold = true;
        for (Held held : HeldTitles.near(candidates, role.span().start())) {
            if (!role.gender().agreesWith(held.person().gender()) || !fit.fits(role, wanted, held)) {
                continue;
            }
            boolean told = isTold(role, wanted, held);
            int score = TitleFit.score(role, wanted, held) + (told ? NATION_TOLD : 0);
            if (!told) {
                vague.add(held.person());
            }
            if (score > bestScore || score == bestScore && best != null && held.place() < best.place()) {
                bestScore = score;
                best = held;
                bestTold = told;
            }
        }
        return vague.size() > 1 && !bestTold ? null : best;
    }

    /**
     * "قال الرئيس الفرنسي …. وقال رئيس الوزراء …. وأكد الرئيس": who spoke under the bare title and a nation's name, rather than whose title is a
     * longer one that only begins with it; or null.
     */
    private Cluster headOfState(MentionCandidate role, Held best) {
        boolean longer = best.lemma().startsWith(role.titleLemma() + " ")
                && fit.mayHeadBoard(Normalizer.fold(role.titleLemma()));
        Predicate<Cluster> heads = person -> role.gender().agreesWith(person.gender())
                && titles.of(person).stream()
                        .anyMatch(h -> h.lemma().equals(role.titleLemma())
                                && h.country() != null
                                && titles.withoutNation(h.words()).size() == 1);
        return longer && !heads.test(best.person()) ? speakers.last(role, heads) : null;
    }

    /** Whether the title may as well mean who spoke last, and the other was not the subject of anything since. */
    private boolean fitsAsWell(MentionCandidate role, Set<String> wanted, Held best, Cluster spoke) {
        boolean exact = wanted.size() > 1 && best.words().equals(wanted);
        return best.person() != spoke
                && role.gender().agreesWith(spoke.gender())
                && titles.of(spoke).stream()
                        .anyMatch(h -> fit.fits(role, wanted, h)
                                && isTold(role, wanted, h)
                                && (!exact || h.words().equals(wanted)))
                && !isRather(role, best.person(), spoke)
                && !speakers.isNewSubject(role, best.person());
    }

    /** Whether what the title says of its holder is told of the one who holds the other. */
    private boolean isTold(MentionCandidate role, Set<String> wanted, Held held) {
        boolean nation = role.country() == null || titles.isOf(role.country(), role.titleLemma(), held.person());
        return nation
                && (held.words().size() > 1 || titles.withoutNation(wanted).size() == 1);
    }

    /** The titles, in the order of the text, that could be the one meant. */
    private List<Held> candidates(MentionCandidate role, Set<String> wanted) {
        Set<String> honoured = words.lexicon().honoured(role.titleLemma());
        if (!honoured.isEmpty()) {
            return honoured.stream()
                    .flatMap(lemma -> titles.ofLemma(lemma).stream())
                    .filter(held -> !Companions.areOnly(words, role, held.person()))
                    .sorted(Comparator.comparingInt(Held::start))
                    .toList();
        }
        if (wanted.size() == 1) {
            return titles.withWord(wanted.iterator().next());
        }
        // "المتحدثة باسم الوزارة" and then "المتحدثة ليلى حداد"
        String head = role.titleLemma().split(" ")[0];
        boolean longer = fit.isToldMoreOf(head, wanted)
                || head.equals(role.titleLemma()) && fit.mayHeadBoard(Normalizer.fold(head));
        return titles.ofLemmas(fit.wordsFor(longer ? head : role.titleLemma()), longer);
    }

    /** Who was last called by a narrower title: "اللاعب" of a striker. */
    private Cluster mostRecent(MentionCandidate role, Set<String> wanted) {
        int head = HeldTitles.wordsIn(role.titleLemma());
        Set<String> complement =
                titles.withoutNation(wanted.stream().skip(head).collect(Collectors.toCollection(LinkedHashSet::new)));
        Cluster recent = null;
        int last = -1;
        for (String lemma : words.lexicon().narrowerTitles(role.titleLemma())) {
            for (Held held : HeldTitles.near(titles.headedBy(lemma), role.span().start())) {
                int before = held.person().lastBefore(role.span().start());
                if (before > last
                        && held.words().containsAll(complement)
                        && role.gender().agreesWith(held.person().gender())
                        && isSameCountry(role.country(), held.country())) {
                    recent = held.person();
                    last = before;
                }
            }
        }
        return recent != null ? recent : untitled.ofNation(role);
    }

    /** "المسؤول الأممي": what a title is by its head, where it says no more than an adjective tells. */
    private String generalOf(MentionCandidate role) {
        String lemma = role.titleLemma();
        return words.lexicon().isGeneralTitle(lemma) ? lemma : lemma.split(" ")[0];
    }

    static boolean isSameCountry(Country one, Country other) {
        return one == null || other == null || one.iso().equals(other.iso());
    }

    /** Whether nothing that is told of the person speaks against the title. */
    private boolean isCompatible(MentionCandidate role, Set<String> wanted, Cluster person) {
        if (!role.gender().agreesWith(person.gender())) {
            return false;
        }
        Set<String> narrower = words.lexicon().narrowerTitles(generalOf(role));
        boolean described = titles.withoutNation(wanted).size() > HeldTitles.wordsIn(role.titleLemma());
        boolean called = titles.of(person).isEmpty();
        for (Held held : titles.of(person)) {
            boolean another = OfUnitedNations.isToldBy(wanted) && !OfUnitedNations.isToldBy(held.words());
            if (another || !isSameCountry(role.country(), held.country())) {
                return false;
            }
            boolean alone = !described
                    || titles.withoutNation(held.words()).size() <= HeldTitles.wordsIn(held.lemma())
                    || held.words().contains(IN);
            called |= alone && (held.lemma().equals(role.titleLemma()) || fit.isHeadedAlike(role, wanted, held))
                    || narrower.contains(held.lemma())
                    || narrower.contains(held.lemma().split(" ")[0])
                    || fit.tellsNothing(held.lemma());
        }
        return called;
    }
}
