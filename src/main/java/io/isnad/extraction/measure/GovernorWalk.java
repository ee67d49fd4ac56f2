package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk from a trigger to the left, over what may stand between it and its operators (subjects, times, amounts), up to
 * where its clause begins; each must take what it governs by the preposition that stands there.
 */
final class GovernorWalk {

    private static final int FARTHEST = 26;
    private static final int MOST_COMMAS = 2;
    private static final String UNDER = "تحت";

    private final Scene scene;
    private final Words words;
    private final Lookups lookups;
    private final Constructs constructs;
    private final Governing governing;
    private final int from;
    private final List<Operation> found = new ArrayList<>();
    private boolean circumstance;
    private boolean blocked;
    private int at;
    /** The preposition by which the part read last hangs on what stands before; "" for none. */
    private String link = "";
    /** Whether what the و joins is a verbal noun. */
    private boolean joinsActs;

    private GovernorWalk(Scene scene, Lookups lookups, Subjects subjects, int from) {
        this.scene = scene;
        this.words = scene.words();
        this.lookups = lookups;
        this.constructs = new Constructs(scene, lookups);
        this.governing = new Governing(lookups, subjects, constructs, from);
        this.from = from;
        this.at = from - 1;
    }

    /** Reads what governs a trigger. */
    static Governed over(Trigger trigger, Scene scene, Lookups lookups, Subjects subjects) {
        GovernorWalk walk = new GovernorWalk(scene, lookups, subjects, trigger.first());
        if (trigger.isVerb()) {
            walk.verb(trigger);
        } else {
            walk.noun(trigger);
        }
        return new Governed(List.copyOf(walk.found), walk.circumstance, walk.blocked);
    }

    private void verb(Trigger trigger) {
        modals(trigger.form().verb());
        if (scene.is(at, WordClass.COMPLEMENTIZER)) {
            link = preposition(at);
            circumstance = Circumstances.isCircumstance(scene, link);
            at--;
            walk();
        }
    }

    /** The modal words before a verb; before a past one "قد" says that it is done. */
    private void modals(VerbForm verb) {
        while (words.sameParagraph(from, at) && words.isWord(at)) {
            Operation modal = lookups.modal(at);
            if (modal == null) {
                return;
            }
            if (verb.tense() != Tense.PAST) {
                found.add(modal);
            }
            at--;
        }
    }

    private void noun(Trigger trigger) {
        Word word = words.get(trigger.first());
        boolean joins = word.conjunction() == 'و' && word.preposition() == 0;
        Approach approach = new Approach(scene, from);
        at = approach.at();
        link = approach.link();
        if (approach.isRetold()) {
            blocked = true;
            return;
        }
        if (link.isEmpty() && !joins && isPreposition(at) && words.sameParagraph(from, at)) {
            link = link(at);
            circumstance = Circumstances.isCircumstance(scene, at);
            if (Circumstances.isTopic(scene, link)) {
                under(link);
                return;
            }
            at--;
            if (Circumstances.isReply(scene, at)) {
                circumstance = true;
                return;
            }
        }
        if (joins) {
            link = null;
            joinsActs = trigger.word().act();
        } else if (link.isEmpty() && constructs.hangsOnNoun(trigger, at)) {
            blocked = true;
            return;
        }
        walk();
    }

    /** But not "أعلن | فيه | فرض", which has what it takes. */
    private boolean isPreposition(int token) {
        return scene.is(token, WordClass.PREPOSITION) && !Clauses.isPrepositionWithPronoun(scene, token);
    }

    /** "لصالح" takes what "ل" takes, and "مرسوما حول" what "مرسوما ب" does. */
    private String link(int preposition) {
        String form = words.get(preposition).form();
        if (Circumstances.isContent(form) && lookups.isDecision(preposition - 1)) {
            return "ب";
        }
        return form.equals("لصالح") || form.equals("صالح") ? "ل" : form;
    }

    /** "وضع تحت الإقامة الجبرية": some operators take even what else is only spoken of. */
    private void under(String preposition) {
        at--;
        if (preposition.equals(UNDER)) {
            walk();
        }
        blocked = found.isEmpty();
    }

    private void walk() {
        int commas = 0;
        for (;
                at >= 0 && from - at <= (link == null ? 2 * FARTHEST : FARTHEST) && words.sameParagraph(from, at);
                at--) {
            if (scene.times().around(at) != null) {
                at = scene.times().around(at).firstToken();
                continue;
            }
            if (scene.isComma(at)) {
                commas += scene.times().around(at - 1) == null && scene.times().around(at + 1) == null ? 1 : 0;
                if (commas > (link == null || link.isEmpty() ? MOST_COMMAS : 2 * MOST_COMMAS)) {
                    return;
                }
                at = Descriptions.beforeRelative(scene, at);
                continue;
            }
            if (!words.isWord(at)) {
                int opening = scene.openingBracket(at);
                if (opening < 0 && scene.endsClause(at)) {
                    return;
                }
                at = opening < 0 ? at : opening;
                continue;
            }
            if (scene.isForm(at, "صالح") && words.get(at).preposition() == 'ل') {
                // "لصالح": for, as "ل" alone.
                link = "ل";
                continue;
            }
            Named named = scene.mentions().around(at);
            // An earlier stage may have taken the verb for a noun of one word.
            boolean single = named != null && named.first() == named.last();
            boolean verb = single
                    && governing.at(at, link, joinsActs) != null
                    && governing.at(at, link, joinsActs).isVerb();
            boolean noun = named != null
                    && scene.mentions().isGroup(named)
                    && !isNamedByItself(named)
                    && governing.at(named.first(), link, joinsActs) != null;
            if (noun) {
                at = named.first();
            } else if (named != null && !verb) {
                at = named.first();
                continue;
            }
            if (step()) {
                return;
            }
        }
    }

    /** "تطالب | المعارضة | بتأجيل": who opposes, rather than that somebody opposes something. */
    private boolean isNamedByItself(Named named) {
        return named.first() == named.last()
                && words.get(named.first()).definite()
                && words.get(named.first()).preposition() == 0;
    }

    /** Takes one word; true where the walk ends. */
    private boolean step() {
        Operation modal = lookups.modal(at);
        if (modal != null && modal.last() > at) {
            // "من المقرر أن يصدر": a phrase, before the clause that it is about.
            found.add(modal);
            return false;
        }
        Operation operation = governing.at(at, link, joinsActs);
        if (operation != null && operation.last() < from) {
            found.add(operation);
            Word word = words.get(at);
            if (operation.isVerb()) {
                at--;
                modals(operation.form().verb());
                int decision = lookups.decisionBefore(operation);
                if (decision >= 0) {
                    // "أصدرت اللجنة قرارا | يقضي بإيقاف"
                    link = "";
                    at = decision + 1;
                    return false;
                }
                boolean clause = scene.is(at, WordClass.COMPLEMENTIZER);
                if (!clause
                        || words.get(at).conjunction() != 0
                                && Descriptions.HIMSELF
                                        .matcher(words.get(at).form())
                                        .find()) {
                    // "قالت إن موسكو تسحب موافقتها، | وإنها | أصدرت قرارا بتعليق": a clause beside another.
                    return true;
                }
                link = preposition(at);
                return false;
            }
            link = word.preposition() != 0 ? String.valueOf(word.preposition()) : "";
            if (word.conjunction() != 0 && link.isEmpty()) {
                link = null;
                joinsActs = true;
            } else if (link.isEmpty() && isPreposition(at - 1)) {
                link = link(at - 1);
                circumstance = Circumstances.isCircumstance(scene, at - 1);
                at--;
                circumstance |= Circumstances.isReply(scene, at - 1);
                return Circumstances.isTopic(scene, link) || circumstance && !link.equals("في");
            }
            return false;
        }
        Word word = words.get(at);
        boolean opens = word.is(WordClass.SUBORDINATOR)
                || word.is(WordClass.COMPLEMENTIZER)
                || word.is(WordClass.RELATIVE) && !word.form().equals("ما");
        if (opens || scene.isPlainVerb(at) && !constructs.isDescription(at, link)) {
            return true;
        }
        if (Circumstances.isMiddle(scene, at) || Clauses.isPrepositionWithPronoun(scene, at)) {
            return false;
        }
        if (Circumstances.isInstead(scene, at)) {
            circumstance = true;
            return true;
        }
        if (constructs.isAimOf(at, from, found)) {
            // "جمد الأموال | لضمان | سداد الغرامات"
            link = String.valueOf(word.preposition());
            return false;
        }
        boolean after = word.is(WordClass.PREPOSITION)
                && words.isAmong(at, MeasureSet.CIRCUMSTANCE)
                && !word.form().equals("في")
                && !word.form().equals("مع");
        boolean ends =
                after && !("".equals(link) && found.isEmpty() && constructs.isObjectBeyond(from)) && !isOccasion();
        circumstance |= ends;
        return ends;
    }

    /** "هددت موسكو | بعد اجتماع أمس | بطرد": what stands between a verb with its subject and what the verb takes. */
    private boolean isOccasion() {
        int read = found.isEmpty() ? from : found.get(found.size() - 1).first();
        boolean apart = link != null && !words.get(read).hasProclitic() && !link.isEmpty();
        int verb = link == null ? -1 : scene.adjuncts().beforeSubject(at);
        boolean between = verb >= 0
                && words.sameParagraph(verb, at)
                && scene.adjuncts().isOccasionBefore(at, apart ? read - 1 : read);
        Operation governor = between ? governing.at(verb, link, joinsActs) : null;
        return governor != null && governor.isVerb();
    }

    private String preposition(int complementizer) {
        Word word = words.get(complementizer);
        if (word.preposition() != 0) {
            return String.valueOf(word.preposition());
        }
        if (word.form().startsWith("بان")) {
            return "ب";
        }
        if (scene.is(complementizer - 1, WordClass.PREPOSITION)) {
            at--;
            return words.get(complementizer - 1).form();
        }
        return "";
    }
}
