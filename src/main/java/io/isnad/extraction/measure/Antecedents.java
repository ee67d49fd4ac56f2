package io.isnad.extraction.measure;

import io.isnad.extraction.MeasureKind;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Words;

/** Whom the pronoun means that is a measure's target: "الإفراج عنه", "اعتقلته". */
final class Antecedents {

    private static final int FARTHEST = 40;
    private static final String TWO = "هما";
    private static final String THEM = "هم";
    private static final String HIM = "ه";
    private static final String HER = "ها";

    private final Scene scene;
    private final Words words;
    private final Authorities authorities;

    Antecedents(Scene scene) {
        this.scene = scene;
        this.authorities = scene.authorities();
        this.words = scene.words();
    }

    /** A pronoun's actor: the one last named, a person where the trigger asks for one. */
    Target resolved(Trigger trigger, Target target, Subject issuer) {
        Target shown = target.start() >= 0
                ? target
                : new Target(
                        target.first(), target.last(), words.get(target.first()).start(), target.actor(), false);
        if (!shown.pronoun()) {
            return shown;
        }
        boolean person = trigger.word().objects().contains(MeasureTrigger.PERSON)
                || trigger.word().kind() == MeasureKind.DETENTION
                || trigger.word().kind() == MeasureKind.EXPULSION && trigger.isVerb();
        Integer teller = official(scene.statements().speaker(scene.statements().around(trigger.first())));
        boolean many = words.get(shown.first()).form().endsWith(THEM);
        for (int i = Math.min(trigger.first(), shown.first()) - 1; i >= 0 && trigger.first() - i <= FARTHEST; i--) {
            Named named = scene.mentions().around(i);
            if (named == null) {
                continue;
            }
            boolean issues = Integer.valueOf(named.actor()).equals(teller)
                    || issuer != null && Integer.valueOf(named.actor()).equals(issuer.actor());
            boolean verb = named.first() == named.last() && isVerbRather(named.first());
            boolean two = !TWO.equals(trigger.pronoun()) || isDual(named.first());
            if (!issues
                    && !verb
                    && two
                    && agrees(shown.first(), named)
                    && (!person && !(many && scene.mentions().isPerson(named))
                            || person && !many && (scene.mentions().isPerson(named) || isHolder(shown.first(), named))
                            || many && isPeople(named))) {
                int start = named.mention().span().start();
                return new Target(named.first(), named.last(), start, named.actor(), true);
            }
            i = named.first();
        }
        return isOwnPronoun(trigger, shown) || LightObjects.isWithPronoun(scene, shown.first()) ? null : shown;
    }

    /** "أوضح المتحدث أنه تم توقيفه": an official tells of others; or null. */
    private Integer official(Integer speaker) {
        boolean official = speaker != null && (authorities.isAuthority(speaker) || authorities.isSpokesperson(speaker));
        return official ? speaker : null;
    }

    /** "اطلق سراحها": no man's, as far as the given name tells. */
    private boolean agrees(int pronoun, Named named) {
        String form = words.get(pronoun).form();
        if (!scene.mentions().isPerson(named)) {
            return true;
        }
        Gender other = form.endsWith(HER) ? Gender.MASCULINE : form.endsWith(HIM) ? Gender.FEMININE : null;
        for (int i = named.first(); other != null && i <= named.last(); i++) {
            boolean given = scene.is(i, WordClass.GIVEN_NAME) && !scene.is(i, WordClass.AMBIGUOUS_NAME);
            if (given) {
                return words.get(i).entry().nameGender() != other;
            }
        }
        return true;
    }

    /** "غادر | المدير | بعد أن أقاله": somebody who is told of by his office alone. */
    private boolean isHolder(int pronoun, Named named) {
        var title = scene.mentions().isGroup(named)
                        && words.get(named.first()).definite()
                        && !words.get(named.first()).hasProclitic()
                ? words.matchBase(words.lexicon().titles(), named.first())
                : null;
        String form = words.get(pronoun).form();
        Gender gender = form.endsWith(HER) ? Gender.FEMININE : form.endsWith(HIM) ? Gender.MASCULINE : null;
        return title != null
                && title.value().number() == GrammaticalNumber.SINGULAR
                && title.value().gender() == gender;
    }

    /** "المتهمون … حبسهم". */
    private boolean isPeople(Named named) {
        return scene.mentions().isGroup(named)
                && scene.is(named.first(), WordClass.GROUP_HEAD)
                && !scene.is(named.first(), WordClass.TITLE)
                && !words.get(named.first()).hasProclitic();
    }

    private boolean isDual(int token) {
        String form = words.token(token).bare();
        return form.endsWith("ان") || form.endsWith("ين");
    }

    /** "حكم عليها": an earlier stage may have taken the verb for a noun of one word. */
    private boolean isVerbRather(int token) {
        return !words.get(token).definite()
                && (scene.is(token, WordClass.COMMON_VERB) || scene.is(token, WordClass.REPORTING_VERB));
    }

    /** A verb's own word is no target, if it is not known whom its pronoun means. */
    private static boolean isOwnPronoun(Trigger trigger, Target target) {
        return target.first() == trigger.first();
    }
}
