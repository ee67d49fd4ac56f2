package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** What stands beside a trigger and looks like what the trigger's sense asks for, but hangs on something else. */
final class OtherObjects {

    /** "صادرت أكثر | من | طنين": what an amount is of. */
    private static final String OF = "من";

    private final Scene scene;
    private final Words words;

    OtherObjects(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "تصنيف الحركة | منظمة إرهابية": as what somebody is listed, and so nobody whom he lists. */
    boolean isSecond(Trigger trigger, int noun) {
        return !trigger.word().told().isEmpty()
                && words.sameParagraph(trigger.last(), noun)
                && words.isWord(noun)
                && (scene.mentions().at(noun) == null
                        || scene.mentions().isGroup(scene.mentions().at(noun)))
                && !words.get(noun).definite()
                && !words.get(noun).hasProclitic();
    }

    /** "إقالة الرئيس | لوزير ماليته": somebody upon whom a person before does what the noun names. */
    boolean isUponSomebody(Trigger trigger, Subject before, int token) {
        boolean to = before.actor() != null
                && words.sameParagraph(trigger.last(), token)
                && words.isWord(token)
                && words.get(token).preposition() == 'ل'
                && words.get(token).conjunction() == 0
                && !scene.is(token, WordClass.VERBAL_NOUN);
        if (!to || scene.mentions().actor(before.actor()).kind() != ActorKind.PERSON) {
            return false;
        }
        var named = scene.mentions().at(token);
        return scene.is(token, WordClass.TITLE)
                || named != null && scene.mentions().actor(named.actor()).kind() == ActorKind.PERSON;
    }

    /** "أوقفت الشرطة | بالتعاون | مع الجيش شخصين": what hangs on another preposition than the sense asks for is no object. */
    boolean isBeside(Trigger trigger, int token) {
        char preposition = words.get(token).preposition();
        return isOfThing(trigger, token)
                || trigger.isVerb()
                        && preposition != 0
                        && trigger.word().takesObject()
                        && !trigger.word().objects().contains(String.valueOf(preposition))
                        && !trigger.word().targets().contains(String.valueOf(preposition));
    }

    /** "أدوية بيطرية | مهربة": of what sort things are, spelt as a woman might be called whom the sense asks for. */
    private boolean isOfThing(Trigger trigger, int token) {
        if (!trigger.word().objects().contains(MeasureTrigger.PERSON) || !isFeminine(token)) {
            return false;
        }
        int head = token - 1;
        while (head > trigger.last() && isFeminine(head) && !isThing(head)) {
            head--;
        }
        return head > trigger.last() && isThing(head);
    }

    private boolean isFeminine(int token) {
        return words.isWord(token) && words.token(token).bare().endsWith("ة");
    }

    private boolean isThing(int token) {
        return words.isWord(token)
                && scene.is(token, WordClass.NOUN)
                && !scene.is(token, WordClass.ADJECTIVE)
                && !scene.is(token, WordClass.TITLE)
                && !scene.is(token, WordClass.GROUP_HEAD)
                && !scene.is(token, WordClass.NISBA);
    }

    /** "علق المدرب | على | نتيجة المباراة": another complement than the sense asks for. */
    boolean isOfComplement(Trigger trigger, int token) {
        return trigger.isVerb()
                && trigger.pronoun() == null
                && trigger.word().takesObject()
                && words.isAmong(token, WordSet.COMPLEMENTS)
                && !scene.isForm(token, OF)
                && !words.get(token).hasProclitic()
                && !trigger.word().targets().contains(words.get(token).form())
                && !trigger.word().objects().contains(words.get(token).form());
    }

    /** "رجل أعمال": somebody called after what others suspend or close. */
    boolean isOfProfession(int token) {
        var title = words.isWord(token) ? words.matchBase(words.lexicon().titles(), token) : null;
        return title != null && title.last() > token && title.value().titleClass() == TitleClass.PROFESSION;
    }
}
