package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.MeasureStatus;
import io.isnad.extraction.TimeExpression;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Articles tell the same measure again and again; its fullest telling stays. */
final class Retellings {

    /** A measure is compared with so many others before it, so that time stays linear. */
    private static final int COMPARED = 60;

    private static final double ROUNDED = 0.95;

    private final Scene scene;
    private final Words words;
    private final Authorities authorities;
    private final Quantities quantities;
    private final Headline headline;

    Retellings(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.quantities = new Quantities(scene);
        this.authorities = scene.authorities();
        this.headline = new Headline(words);
    }

    /** Every measure once, in order. */
    List<Draft> fullest(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int same = -1;
            for (int i = kept.size() - 1; i >= 0 && kept.size() - i <= COMPARED; i--) {
                if (same(kept.get(i), draft)) {
                    same = i;
                    break;
                }
            }
            if (same < 0) {
                kept.add(draft);
                continue;
            }
            Draft before = kept.get(same);
            if (!namesAgain(before, draft) && fullness(draft) > fullness(before)) {
                kept.remove(same);
                kept.add(issued(draft, before));
            } else {
                kept.set(same, issued(before, draft));
            }
        }
        return kept;
    }

    /** "السعودية توقف بث قناة …. وقال الوزير إنه تم وقف بث القناة": who issued it, as the other telling says. */
    private static Draft issued(Draft fuller, Draft other) {
        boolean told = fuller.issuerActor() == null
                && other.issuerActor() != null
                && fuller.target() != null
                && other.target() != null;
        return told ? fuller.issuedBy(other.issuer()) : fuller;
    }

    private boolean same(Draft one, Draft other) {
        return one.trigger().word().kind() == other.trigger().word().kind()
                && Statuses.undoes(one) == Statuses.undoes(other)
                && sameStage(one, other)
                && sameAct(one, other)
                && (sameIssuer(one, other) || namesAgain(one, other))
                && sameTarget(one, other)
                && sameQuantity(one, other)
                && sameTime(one, other);
    }

    /** "أقر البرلمان المرسوم": the decree told of before. */
    private boolean namesAgain(Draft one, Draft other) {
        return one.trigger().word().kind() == MeasureKind.LEGISLATION
                && one.trigger().word().equals(other.trigger().word())
                && words.get(other.trigger().first()).definite();
    }

    /** What is threatened is not what was done. */
    private static boolean sameStage(Draft one, Draft other) {
        return (one.status() == MeasureStatus.THREATENED) == (other.status() == MeasureStatus.THREATENED);
    }

    /** An arrest, a charge and a sentence are three measures, though all are detention. */
    private boolean sameAct(Draft one, Draft other) {
        MeasureKind kind = one.trigger().word().kind();
        if (one.isSameDeedAs(other)) {
            return true;
        }
        boolean distinct = kind == MeasureKind.DETENTION || kind == MeasureKind.OTHER || kind == MeasureKind.BAN;
        return !distinct
                && !scene.sameSentence(one.trigger().first(), other.trigger().first());
    }

    private boolean sameIssuer(Draft one, Draft other) {
        Integer a = one.issuerActor();
        Integer b = other.issuerActor();
        if (a == null || b == null || a.equals(b)) {
            return true;
        }
        boolean headline = isHeadline(one) != isHeadline(other);
        Country nation = scene.mentions().nation(a);
        boolean foreign = nation != null
                && scene.mentions().nation(b) != null
                && !nation.equals(scene.mentions().nation(b));
        if (isGroup(a) || isGroup(b)) {
            return !foreign;
        }
        if (headline && !foreign && authorities.isState(a) != authorities.isState(b)) {
            // "المغرب يوقف …": what one of its bodies did.
            return true;
        }
        if (headline && !foreign && isPerson(a) != isPerson(b) && one.isSameDeedAs(other)) {
            // "الحكومة تقيل مسؤولا": what its head did.
            return true;
        }
        return nation != null && nation.equals(scene.mentions().nation(b)) || isShortFor(a, b) || isShortFor(b, a);
    }

    /** "أمانة جدة" for "أمانة محافظة جدة". */
    private boolean isShortFor(int one, int other) {
        List<String> words = FoldedPhrase.of(scene.mentions().actor(one).name()).words();
        List<String> all = FoldedPhrase.of(scene.mentions().actor(other).name()).words();
        boolean head = words.size() > 1 || words.get(0).startsWith("ال");
        return head && words.get(0).equals(all.get(0)) && all.containsAll(words);
    }

    private boolean isPerson(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.PERSON;
    }

    private boolean isGroup(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.GROUP;
    }

    private boolean sameTarget(Draft one, Draft other) {
        Target a = one.target();
        Target b = other.target();
        if (a == null || b == null) {
            return true;
        }
        Country nation = nation(a);
        boolean people = one.trigger().word().kind() == MeasureKind.EXPULSION && !isNamed(a) && !isNamed(b);
        if (nation != null && (people || !one.trigger().word().act()) && nation.equals(nation(b))) {
            return true;
        }
        if (isNamed(a) && isNamed(b)) {
            boolean summed = isHeadline(one) != isHeadline(other) && one.isSameDeedAs(other) && shareName(a, b);
            return summed || a.actor().equals(b.actor()) || nation(a.actor(), b.actor());
        }
        boolean headline = isHeadline(one) != isHeadline(other);
        if (!headline && quantities.differ(a, b)) {
            return false;
        }
        if (headline && !(isNamed(a) && isNamed(b)) && one.isSameDeedAs(other)) {
            // It sums up what the text tells in other words.
            return true;
        }
        if (!one.trigger().word().act()) {
            return a.actor() == null || b.actor() == null;
        }
        Set<String> first = contentWords(a);
        Set<String> second = contentWords(b);
        boolean both = first.size() > 1 && second.size() > 1;
        if (both && isPlace(a) && isPlace(b)) {
            // "شارع الملك" is not "شارع النيل".
            first.remove(words.get(a.first()).base());
        }
        first.retainAll(second);
        return !first.isEmpty();
    }

    /** "شارع", "طريق", "معبر": what has a name after it. */
    private boolean isPlace(Target target) {
        return words.isBaseAmong(target.first(), MeasureSet.STREET);
    }

    /** "منصة "نافيرا"", "منصة التواصل "نافيرا"": whether a word that no lexicon file has stands in both. */
    private boolean shareName(Target one, Target other) {
        Set<String> shared = contentWords(one);
        shared.retainAll(contentWords(other));
        return shared.stream()
                .anyMatch(w -> words.lexicon().entry(w).classes(true).isEmpty());
    }

    /** Groups are what they are called in one place; the next may call them otherwise. */
    private boolean isNamed(Target target) {
        return target.actor() != null && scene.mentions().actor(target.actor()).kind() != ActorKind.GROUP;
    }

    /** The country that a target is or belongs to: "روسيا", "كيانات روسية". */
    private Country nation(Target target) {
        for (int i = target.first(); i <= target.last(); i++) {
            Country nisba = words.isWord(i) ? words.get(i).entry().nisba() : null;
            // "دبلوماسيا روسيا": the adjective that is spelt like the country.
            nisba = nisba == null && i > target.first() && words.isWord(i)
                    ? words.lexicon().countries().exact(words.get(i).form())
                    : nisba;
            if (nisba != null) {
                return nisba;
            }
        }
        return target.actor() == null ? null : scene.mentions().nation(target.actor());
    }

    private boolean nation(int one, int other) {
        boolean bodies = scene.mentions().actor(one).kind() == ActorKind.ORGANIZATION
                && scene.mentions().actor(other).kind() == ActorKind.ORGANIZATION;
        Country nation = bodies ? scene.mentions().nation(one) : null;
        return nation != null && nation.equals(scene.mentions().nation(other));
    }

    private Set<String> contentWords(Target target) {
        Set<String> content = new HashSet<>();
        for (int i = target.first(); i <= lastMember(target.last()); i++) {
            if (words.isWord(i) && !words.get(i).isFunctionWord() && !words.isAmong(i, MeasureSet.PASSES_ON)) {
                String base = words.get(i).base();
                content.add(base.endsWith("ا") ? base.substring(0, base.length() - 1) : base);
            }
        }
        if (target.actor() != null) {
            content.addAll(
                    FoldedPhrase.of(scene.mentions().actor(target.actor()).name())
                            .words());
        }
        if (content.size() > 1 && words.is(target.first(), WordClass.TITLE)) {
            // "رئيس الجهاز" is not "رئيس اللجنة".
            content.remove(words.get(target.first()).base());
        }
        return content;
    }

    /** "سبعة أشخاص بينهم دركي": who is among them is told of as well. */
    private int lastMember(int last) {
        for (int i = last + 1; i <= last + 2 && words.isWord(i); i++) {
            if (words.isAmong(i, WordSet.AMONG_THEM)) {
                return Math.min(i + 3, words.size() - 1);
            }
        }
        return last;
    }

    private boolean sameQuantity(Draft one, Draft other) {
        if (one.quantity() == null || other.quantity() == null) {
            return true;
        }
        double a = one.quantity().value();
        double b = other.quantity().value();
        // A headline rounds.
        double least = isHeadline(one) != isHeadline(other) ? ROUNDED : 1;
        return Math.min(a, b) >= least * Math.max(a, b);
    }

    private boolean isHeadline(Draft draft) {
        return headline.has(draft.trigger().first());
    }

    /** Times that can be told must overlap. */
    private static boolean sameTime(Draft one, Draft other) {
        if (one.time() == null || other.time() == null) {
            return true;
        }
        TimeExpression a = one.time().expression();
        TimeExpression b = other.time().expression();
        boolean known = a.earliest() != null && a.latest() != null && b.earliest() != null && b.latest() != null;
        return !known || !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
    }

    private int fullness(Draft draft) {
        // A headline tells in short what the text tells in full.
        int fullness = isHeadline(draft) ? -8 : 0;
        if (draft.issuerActor() != null) {
            fullness += draft.issuer().named() ? 4 : 3;
            fullness += scene.mentions().actor(draft.issuerActor()).kind() == ActorKind.ORGANIZATION ? 2 : 0;
        }
        if (draft.target() != null) {
            boolean pronoun = draft.target().pronoun();
            fullness += pronoun ? 1 : draft.target().actor() != null ? 3 : 2;
        }
        fullness += draft.quantity() != null ? 2 : 0;
        fullness += draft.time() != null ? 2 : 0;
        fullness += draft.governed().any() || draft.after() != null ? 1 : 0;
        return fullness;
    }
}
