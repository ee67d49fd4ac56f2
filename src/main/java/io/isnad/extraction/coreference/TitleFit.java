package io.isnad.extraction.coreference;

import io.isnad.extraction.coreference.HeldTitles.Held;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a title may refer to the person who holds another that says as much, or of which it tells more or less. */
final class TitleFit {

    private static final String IN = "في";

    /** So many other holders of a title are looked at, so that time stays linear. */
    private static final int MOST_HOLDERS = 100;

    private final Lexicon lexicon;
    private final HeldTitles titles;

    TitleFit(Lexicon lexicon, HeldTitles titles) {
        this.lexicon = lexicon;
        this.titles = titles;
    }

    /** Whether it means one whom the article knows: "العميد", but not "الفريق", which is a team too. */
    boolean isOfSomeone(MentionCandidate role) {
        return role.definite() && lexicon.organizationHead(Normalizer.fold(role.titleLemma())) == null;
    }

    /** Whether the title is that of somebody of a profession. */
    boolean isProfession(MentionCandidate role) {
        Title title = lexicon.titles().spelt(role.titleLemma());
        return title != null && title.titleClass() == TitleClass.PROFESSION;
    }

    /** Whether it is what a spokesman or somebody of a profession is called, which a longer title only tells more of. */
    boolean isToldMoreOf(String lemma) {
        Title title = lexicon.titles().spelt(lemma);
        return title != null
                && (title.titleClass() == TitleClass.SPOKESPERSON || title.titleClass() == TitleClass.PROFESSION);
    }

    /** The same, or the title of somebody who acts for the United Nations: "المبعوث الأممي" of its special envoy. */
    boolean isToldMoreOf(String lemma, Set<String> title) {
        return isToldMoreOf(lemma) || OfUnitedNations.isToldBy(title);
    }

    /** Whether it is a title of respect. */
    boolean isHonorific(String lemma) {
        Title title = lexicon.titles().spelt(lemma);
        return title != null && title.titleClass() == TitleClass.HONORIFIC;
    }

    /** "والد الضحية", "الدكتور": a title that tells nothing of what its holder does, and so speaks against no other. */
    boolean tellsNothing(String lemma) {
        Title title = lexicon.titles().spelt(lemma);
        return title != null && (title.titleClass() == TitleClass.HONORIFIC || title.titleClass() == TitleClass.KIN);
    }

    /** Whether a title with these words may be the one that is held. */
    boolean fits(MentionCandidate role, Set<String> wanted, Held held) {
        Set<String> honoured = lexicon.honoured(role.titleLemma());
        if (!honoured.isEmpty()) {
            // "سموه": not whoever else bears a title of respect
            return honoured.contains(held.lemma());
        }
        if (role.country() != null && titles.isOfAnother(role.country(), role.titleLemma(), held.person())) {
            return false;
        }
        if (isOfManyNations(role, held)) {
            return false;
        }
        if (held.body() != null && held.body().equals(titles.bodyOf(role.title()))) {
            return true;
        }
        boolean shorter = role.titleLemma().startsWith(held.lemma() + " ") && isToldMoreOf(held.lemma());
        if (shorter && wanted.size() > 1) {
            return wanted.containsAll(held.words());
        }
        if (OfUnitedNations.isToldBy(wanted) && held.lemma().startsWith(role.titleLemma() + " ")) {
            return held.words().containsAll(wanted);
        }
        if (isOfBoard(role, held) || isOfKind(role, wanted, held) || isOfOnlyCouncil(role, wanted, held)) {
            return wanted.size() > 1
                    && held.words().containsAll(wanted)
                    && RoleResolver.isSameCountry(role.country(), held.country());
        }
        if (isOfSameBody(role, wanted, held)) {
            return true;
        }
        if (!role.titleLemma().equals(held.lemma())) {
            return wanted.size() == 1 && (held.head().equals(wanted.iterator().next()) || isHonorific(held.lemma()));
        }
        boolean same = role.country() != null
                && held.country() != null
                && RoleResolver.isSameCountry(role.country(), held.country());
        // "نائبة رئيس فنزويلا" of "نائبة الرئيس الفنزويلي", "وزير خارجية لبنان" and then "الوزير اللبناني"
        boolean holds = same && held.words().containsAll(titles.withoutNation(wanted))
                || held.words().containsAll(wanted)
                || wanted.size() > 1 && wanted.containsAll(held.words());
        boolean ofTheBody = isProfession(role) && wanted.size() > 1 && isOfOneBody(wanted) && isOnlyHolder(held);
        boolean nation = held.country() == null
                && isProfession(role)
                && wanted.size() > 1
                && held.words().containsAll(titles.withoutNation(wanted))
                && held.person().lastBefore(role.span().start()) >= 0;
        return RoleResolver.isSameCountry(role.country(), held.country()) && (holds || nation || ofTheBody);
    }

    /** A title and those that say the same by another word: "مدرب" and "مدير فني", "رئيس وزراء" and "رئيس حكومة". */
    List<String> wordsFor(String lemma) {
        Set<String> narrower = lexicon.narrowerTitles(lemma);
        if (narrower.isEmpty()) {
            return List.of(lemma);
        }
        List<String> lemmas = new ArrayList<>();
        lemmas.add(lemma);
        for (String other : narrower) {
            if (lexicon.narrowerTitles(other).contains(lemma)) {
                lemmas.add(other);
            }
        }
        return lemmas;
    }

    /**
     * "مدرب البرازيل" of "المدير الفني للمنتخب البرازيلي": by the same word or the other one for it, of the same nation or body, with or
     * without what kind of team it is.
     */
    private boolean isOfSameBody(MentionCandidate role, Set<String> wanted, Held held) {
        boolean other = !role.titleLemma().equals(held.lemma());
        if (other ? !wordsFor(role.titleLemma()).contains(held.lemma()) : !isProfession(role)) {
            return false;
        }
        List<String> body = wanted.stream()
                .skip(HeldTitles.wordsIn(role.titleLemma()))
                .filter(w -> !isTeam(w))
                .toList();
        return !body.isEmpty() && body.stream().allMatch(w -> isTold(w, held));
    }

    private boolean isTeam(String word) {
        OrganizationHead head = lexicon.organizationHead(word);
        return head != null && head.organizationClass() == OrganizationClass.CLUB;
    }

    private boolean isTold(String word, Held held) {
        Country nation = titles.nation(word);
        return held.words().contains(word)
                || nation != null
                        && held.words().stream()
                                .map(titles::nation)
                                .anyMatch(n -> n != null && n.iso().equals(nation.iso()));
    }

    /** "رئيس النادي" of "رئيس مجلس إدارة النادي": who heads the board heads the body. */
    private boolean isOfBoard(MentionCandidate role, Held held) {
        int head = HeldTitles.wordsIn(held.lemma());
        return head > 2
                && held.lemma().startsWith(role.titleLemma() + " ")
                && held.words().stream().limit(head).skip(1).allMatch(w -> lexicon.isAmong(WordSet.BOARD, w));
    }

    /** "مدير المرور" of "مدير إدارة المرور", "رئيس الوفد" of "رئيس حزب الوفد": of a body by its own name, without what kind it is. */
    private boolean isOfKind(MentionCandidate role, Set<String> wanted, Held held) {
        int head = HeldTitles.wordsIn(held.lemma());
        return wanted.size() > 1
                && held.lemma().startsWith(role.titleLemma() + " ")
                && held.words().stream().limit(head).skip(1).allMatch(w -> lexicon.isAmong(WordSet.KIND_OF_BODY, w))
                && second(wanted)
                        .equals(held.words().stream().skip(head).findFirst().orElse(""));
    }

    /** "رئيس المجلس" of "رئيس مجلس النواب", where nobody else has such a title. */
    private boolean isOfOnlyCouncil(MentionCandidate role, Set<String> wanted, Held held) {
        return wanted.size() == 2
                && lexicon.organizationHead(second(wanted)) != null
                && held.lemma().startsWith(role.titleLemma() + " " + second(wanted) + " ")
                && titles.headedBy(role.titleLemma()).stream()
                        .limit(MOST_HOLDERS)
                        .noneMatch(h -> h.person() != held.person() && h.words().containsAll(wanted));
    }

    /** "الرئيس" of "رئيس الاتحاد"; but "رئيس الاتحاد" is not "رئيس لجنة الحكام". */
    boolean isHeadedAlike(MentionCandidate role, Set<String> wanted, Held held) {
        boolean fits = HeldTitles.wordsIn(role.titleLemma()) == 1
                || held.words().size() == 1
                || held.words().containsAll(wanted);
        return fits && held.head().equals(wanted.iterator().next());
    }

    private static String second(Set<String> title) {
        return title.stream().skip(1).findFirst().orElse("");
    }

    /** Whether it is the title of who may head a body by its board. */
    boolean mayHeadBoard(String head) {
        return lexicon.isAmong(WordSet.HEADS_BOARD, head);
    }

    /** "وزير الخارجية الأردني": not who is called minister without a nation, where others are ministers of other nations. */
    private boolean isOfManyNations(MentionCandidate role, Held held) {
        return role.country() != null
                && held.lemma().equals(role.titleLemma())
                && titles.of(held.person()).stream().allMatch(h -> h.country() == null)
                && titles.ofLemma(held.lemma()).stream()
                        .anyMatch(h -> h.country() != null && !RoleResolver.isSameCountry(h.country(), role.country()));
    }

    /** "مدرب الفريق": of the body that was spoken of, which the title does not name. */
    private boolean isOfOneBody(Set<String> title) {
        return title.stream().skip(1).allMatch(w -> lexicon.organizationHead(w) != null);
    }

    private boolean isOnlyHolder(Held held) {
        return titles.ofLemma(held.lemma()).stream().allMatch(h -> h.person() == held.person());
    }

    /** "المتحدث باسم حركة النور سامر حداد …. وأكد القيادي في النور": whether all that the title is of stands in one of the other's. */
    boolean isOfBody(Set<String> wanted, Cluster person) {
        List<String> body = wanted.stream().skip(1).filter(w -> !w.equals(IN)).toList();
        return person != null
                && wanted.contains(IN)
                && titles.of(person).stream().anyMatch(h -> h.words().containsAll(body));
    }

    /** Exact titles first, then who was mentioned last before, then who is named after. */
    static int score(MentionCandidate role, Set<String> wanted, Held held) {
        boolean exact = held.words().equals(wanted);
        int before = held.person().lastBefore(role.span().start());
        if (wanted.size() == 1 && before < 0) {
            return -1;
        }
        return (exact && wanted.size() > 1 ? 20_000_000 : 0) + (before >= 0 ? 10_000_000 + before : 1);
    }
}
