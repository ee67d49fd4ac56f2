package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The gender of verbs, by which one is told to go on with another's subject or not. */
final class Agreement {

    private static final Pattern SUFFIXED_FEMININE = Pattern.compile(".{3,}ت(?:ها|ه|هم)");

    /** Bodies that a noun in the masculine singular names, and that others fine and close. */
    private static final Set<OrganizationClass> CLUBS = EnumSet.of(
            OrganizationClass.CLUB, OrganizationClass.COMPANY, OrganizationClass.PARTY, OrganizationClass.BANK);

    private final Scene scene;
    private final Words words;

    Agreement(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "قالت … إنه أطلق سراحهما": a verb that differs in gender from the cue is not the speaker's. */
    boolean withCue(int verb, int statement) {
        int cue = scene.statements().cueOf(statement);
        boolean finite = scene.is(cue, WordClass.REPORTING_VERB)
                && !words.get(cue).definite()
                && words.get(cue).preposition() == 0
                && !words.get(cue).form().startsWith("م");
        return !finite || isFeminine(cue) == isFeminine(verb) || isFirstPerson(verb);
    }

    private boolean isFirstPerson(int verb) {
        String form = words.get(verb).form();
        return form.endsWith("نا") || form.startsWith("ن") || form.startsWith("سن");
    }

    /** "أوقفت مدرب الفريق": a verb in the feminine is no man's and no club's, who must be its object. */
    boolean canBeSubject(int verb, Subject subject) {
        if (isAccusative(subject) || isUndertaken(subject)) {
            return false;
        }
        boolean feminine =
                words.get(verb).form().endsWith("ت") && !words.get(verb).definite() || isPresentFeminine(verb);
        if (!feminine || !subject.named() || !words.isWord(subject.first())) {
            return true;
        }
        Word first = words.get(subject.first());
        var title = words.matchBase(words.lexicon().titles(), subject.first());
        if (title != null) {
            return title.value().gender() != Gender.MASCULINE || title.value().number() == GrammaticalNumber.PLURAL;
        }
        Named named = scene.mentions().at(subject.first());
        if (named != null && scene.mentions().isPerson(named)) {
            return words.lexicon().nameGender(first.form()) != Gender.MASCULINE;
        }
        OrganizationHead head = words.lexicon().organizationHead(first.base());
        return head == null
                || !CLUBS.contains(head.organizationClass())
                || head.plural()
                || first.base().endsWith("ه");
    }

    /** "تغرم", "تفرض", but not the past "تبنى". */
    private boolean isPresentFeminine(int verb) {
        String form = words.get(verb).form();
        return form.startsWith("ت")
                && (isPresentOnly(words.lexicon().triggers().exact(form))
                        || isPresentOnly(words.lexicon().operators().exact(form)));
    }

    private static <T> boolean isPresentOnly(List<MeasureForm<T>> forms) {
        return forms != null
                && forms.stream().anyMatch(MeasureForm::isVerb)
                && forms.stream().allMatch(f -> f.isVerb() && f.verb().tense() == Tense.PRESENT);
    }

    /** "عاقبت متهمين": people in the accusative are no subject. */
    private boolean isAccusative(Subject subject) {
        return subject.named()
                && scene.is(subject.first(), WordClass.GROUP_HEAD)
                && words.token(subject.first()).bare().endsWith("ين");
    }

    /** "شنت | حملة اعتقالات": what somebody undertakes, though it is spelt as a body is. */
    private boolean isUndertaken(Subject subject) {
        return subject.named()
                && subject.actor() != null
                && words.isWord(subject.first())
                && !words.get(subject.first()).definite()
                && scene.mentions().actor(subject.actor()).kind() == ActorKind.ORGANIZATION
                && scene.authorities().isPowerless(words.get(subject.first()).base());
    }

    boolean isFeminine(int verb) {
        String form = words.get(verb).form();
        if (form.startsWith("س") && form.length() > 4) {
            form = form.substring(1);
        }
        return form.startsWith("ت")
                || form.endsWith("ت")
                || SUFFIXED_FEMININE.matcher(form).matches();
    }
}
