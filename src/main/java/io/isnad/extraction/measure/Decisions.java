package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import java.util.List;

/**
 * Who issued the decisions that a sentence goes on to list, or made the rounds that it tells the outcome of: "أصدرت اللجنة
 * قرارات شملت تغريم النادي", "نفذت الأمانة جولات أسفرت عن إغلاق محلين".
 */
final class Decisions {

    private static final int FARTHEST = 60;
    private static final int NEAR = 14;

    private static final int MOST_ATTRIBUTES = 3;
    private static final int LONGEST_BULLET = 3;
    private static final int FARTHEST_LIST = 300;
    private static final String HER = "ها";
    private static final String HIM = "ه";

    private final Scene scene;
    private final Lookups lookups;
    private final Subjects subjects;

    Decisions(Scene scene, Lookups lookups, Subjects subjects) {
        this.scene = scene;
        this.lookups = lookups;
        this.subjects = subjects;
    }

    private boolean isList(int token) {
        return scene.isWord(token)
                && !lookups.isDecision(token - 1)
                && scene.words().isBaseAmong(token, MeasureSet.DECISION_LIST);
    }

    /** "الحكم الصادر من المحكمة", "صدرت بحقه | عن القضاء | مذكرة توقيف": the body; or null. */
    private Named issuedBy(int token, Trigger trigger) {
        int at = token + 1;
        if (!scene.isWord(token) || !scene.words().isBaseAmong(token, WordSet.ISSUED)) {
            return null;
        }
        int most = token + MOST_ATTRIBUTES;
        while (at <= most) {
            if (at == trigger.first() && !trigger.word().act()) {
                // "صدرت | مذكرة توقيف | عن القضاء"
                most += trigger.last() - at;
                at = trigger.last() + 1;
            } else if (isDescription(at)) {
                at++;
            } else {
                break;
            }
        }
        boolean from = scene.isForm(at, "من") || scene.isForm(at, "عن");
        return from && scene.words().sameParagraph(token, at + 1)
                ? scene.mentions().at(at + 1)
                : null;
    }

    private boolean isDescription(int token) {
        return lookups.isDecision(token)
                || scene.is(token, WordClass.ADJECTIVE)
                || scene.is(token, WordClass.NISBA)
                || scene.words().isTokenAmong(token, MeasureSet.OF_THEM)
                || Clauses.isPrepositionWithPronoun(scene, token);
    }

    /** "صدر قرار عن الوزارة | يقضي بإغلاق", "قرار صدر عن المحكمة | بإغلاق": who issued what stands before the trigger; or null. */
    private Subject source(Trigger trigger, int first) {
        for (int i = Math.max(first - 2, 0); i < trigger.first() && i - first <= NEAR; i++) {
            Named body = scene.sameSentence(i, trigger.first()) ? issuedBy(i, trigger) : null;
            if (body != null) {
                return new Subject(body.actor(), body.first(), body.last());
            }
        }
        return null;
    }

    /** "جولة تفتيشية | نفذتها | البلدية": who made the round, as the clause says that describes it; or null. */
    private Subject maker(int round) {
        for (int i = round + 1; i <= round + MOST_ATTRIBUTES && scene.words().sameParagraph(round, i); i++) {
            if (!scene.isWord(i) || scene.word(i).hasProclitic()) {
                return null;
            }
            if (isCarriedOut(i)) {
                return known(subjects.after(i + 1));
            }
            String form = scene.word(i).form();
            boolean describes = form.endsWith(HER)
                    && scene.words()
                            .lexicon()
                            .isAmong(MeasureSet.DECIDES, form.substring(0, form.length() - HER.length()));
            if (describes) {
                return known(subjects.after(i));
            }
        }
        return null;
    }

    /** "الجولات التي | تقوم بها | البلدية". */
    private boolean isCarriedOut(int verb) {
        boolean out =
                scene.is(verb - 1, WordClass.RELATIVE) && scene.words().isTokenAmong(verb + 1, MeasureSet.OF_THEM);
        for (Operation operation : out ? lookups.operations(verb) : List.<Operation>of()) {
            if (operation.isVerb()
                    && operation.word().preposition() != null
                    && operation.word().subjectIssues()) {
                return true;
            }
        }
        return false;
    }

    /** "القرار الذي اتخذته السلطات، | بإعلان": who took a decision, as the clause says that describes it; or null. */
    Subject taker(Trigger trigger, Governed governed) {
        int first = governed.start(trigger.first());
        boolean of = scene.isWord(first) && scene.word(first).preposition() == 'ب';
        for (int i = first - 1; of && i > 0 && first - i <= NEAR && scene.sameSentence(i, first); i--) {
            if (!scene.is(i, WordClass.RELATIVE)) {
                continue;
            }
            String form = scene.isWord(i + 1) ? scene.word(i + 1).form() : "";
            String verb = form.endsWith(HER)
                    ? form.substring(0, form.length() - HER.length())
                    : form.endsWith(HIM) ? form.substring(0, form.length() - HIM.length()) : "";
            boolean takes = lookups.isDecision(i - 1) && scene.words().lexicon().isAmong(MeasureSet.DECIDES, verb);
            Subject subject = takes ? subjects.after(i + 1) : null;
            return subject == null || subject.actor() == null || subject.last() >= first ? null : subject;
        }
        return governed.any() ? source(trigger, first) : null;
    }

    /**
     * "تضمنت القرارات إيقاع غرامات", "كما شمل القرار إغلاق", "وبموجب القرار سيتم إغلاق": who issued the decisions of which the
     * text has just told; or null.
     */
    Subject goesOn(Trigger trigger, Draft previous) {
        int start = scene.words().document().sentenceStart(trigger.first());
        int opens = start + (scene.words().isAmong(start, WordSet.GOES_ON) ? 1 : 0);
        boolean lists =
                scene.words().isAmong(opens, MeasureSet.LISTS) || scene.words().isAmong(opens, MeasureSet.VIRTUE);
        boolean told = lists
                && scene.words().sameParagraph(start, opens + 1)
                && scene.isWord(opens + 1)
                && scene.word(opens + 1).definite()
                && isDecided(opens + 1);
        if (!told) {
            return null;
        }
        Subject decides = decidesBefore(start);
        if (decides != null) {
            return decides;
        }
        boolean near = previous != null
                && previous.issuerActor() != null
                && trigger.first() - previous.trigger().first() <= 2 * FARTHEST;
        return near ? new Subject(previous.issuerActor(), -1, -1) : null;
    }

    private boolean isDecided(int token) {
        return isList(token) || lookups.isDecision(token);
    }

    /** "أصدرت اللجنة قرارات عدة. | وشملت القرارات": who took, in the sentence before, the decisions that this one tells of. */
    private Subject decidesBefore(int start) {
        boolean listed = false;
        int before = start - 2;
        for (int i = before; i >= 0 && before - i <= FARTHEST && scene.sameSentence(i, before); i--) {
            listed |= isDecided(i);
            if (listed && scene.words().isAmong(i, MeasureSet.DECIDES) && !lookups.isVocalisedPassive(i)) {
                return known(subjects.named(i, i));
            }
        }
        return null;
    }

    private static Subject known(Subject subject) {
        return subject == null || subject.actor() == null ? null : new Subject(subject.actor(), -1, -1);
    }

    /** Who issued what the sentence lists before the trigger; null where it lists nothing. */
    Subject issuer(Trigger trigger) {
        int first = trigger.first();
        int listed = -1;
        for (int i = first - 1; i >= 0 && first - i <= FARTHEST && scene.sameSentence(i, first); i--) {
            Named court = issuedBy(i, trigger);
            if (court != null) {
                return new Subject(court.actor(), -1, -1);
            }
            listed = listed - i > NEAR ? -1 : listed;
            if (isList(i)) {
                Subject maker = maker(i);
                if (maker != null) {
                    return maker;
                }
                listed = i;
            } else if (listed >= 0) {
                boolean acts = scene.words().isAmong(i, MeasureSet.DECIDES) && !lookups.isVocalisedPassive(i);
                if (acts) {
                    return known(subjects.named(i, i));
                }
            }
        }
        // "نفذت البلدية 40 جولة. وأسفرت | الجولات | عن إغلاق"
        boolean told = listed >= 0 && scene.word(listed).definite();
        return told ? decidesBefore(scene.words().document().sentenceStart(first)) : null;
    }

    /** "أصدرت اللجنة القرارات الآتية: ¶ - إيقاف اللاعب": who took the decisions of which a paragraph tells one; or null. */
    Subject ofList(Trigger trigger, Governed governed) {
        int start = governed.start(trigger.first());
        int item = start;
        while (scene.words().sameParagraph(item - 1, start) && start - item <= LONGEST_BULLET) {
            item--;
        }
        boolean opens = !scene.words().sameParagraph(item - 1, start);
        boolean listed = false;
        for (int i = item - 1; opens && i >= 0 && item - i <= FARTHEST_LIST; i--) {
            listed = (listed && scene.words().sameParagraph(i, i + 1)) || isList(i) || lookups.isDecision(i);
            boolean about = scene.is(i - 1, WordClass.RELATIVE) && (isList(i - 2) || lookups.isDecision(i - 2));
            Subject decides = listed || about ? deciding(i) : null;
            if (decides != null) {
                return decides;
            }
        }
        return null;
    }

    /** "أصدرت | اللجنة | قرارات", "عددت | الوزيرة | القرارات التي اتخذتها": whose verb of deciding it is; or null. */
    private Subject deciding(int verb) {
        if (scene.words().isAmong(verb, MeasureSet.DECIDES)) {
            return lookups.isVocalisedPassive(verb) ? null : known(subjects.named(verb, verb));
        }
        String form = scene.isWord(verb) ? scene.word(verb).form() : "";
        boolean takes = form.endsWith(HER)
                && scene.is(verb - 1, WordClass.RELATIVE)
                && scene.words().lexicon().isAmong(MeasureSet.DECIDES, form.substring(0, form.length() - HER.length()));
        for (int i = verb - 1; takes && i >= 0 && scene.sameSentence(i, verb); i--) {
            Subject teller = scene.isPlainVerb(i) ? known(subjects.named(i, i)) : null;
            if (teller != null) {
                return teller;
            }
        }
        return null;
    }
}
