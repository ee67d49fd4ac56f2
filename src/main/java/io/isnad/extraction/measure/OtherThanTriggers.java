package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureForm;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Words that are spelt as triggers are, where something else is meant: parts of names and tags, times. */
final class OtherThanTriggers {

    private static final char JOINS_TAG = '_';
    private static final char SHADDA = '\u0651';

    private final Scene scene;
    private final Words words;

    OtherThanTriggers(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Whether the word belongs to a name, a tag or a time. */
    boolean is(int token) {
        return isInTag(token)
                || isInName(token)
                || isTitle(token)
                || scene.times().around(token) != null;
    }

    /** "إن قاضيا أمر": an office in the accusative, and no two who sue. */
    private boolean isTitle(int token) {
        return scene.is(token, WordClass.TITLE)
                && !words.get(token).definite()
                && words.get(token).form().endsWith("يا");
    }

    /** "غرم الله الزهراني": how somebody is called. */
    private boolean isInName(int token) {
        Named named = scene.mentions().around(token);
        return named != null
                && named.last() > token
                && scene.mentions().isPerson(named)
                && (scene.is(token, WordClass.GIVEN_NAME)
                        || words.match(words.lexicon().givenNames(), token) != null);
    }

    /** "#أعيدوا_المنصة": what a tag is called. */
    private boolean isInTag(int token) {
        int end = words.token(token).end();
        return end < words.text().length() && words.text().charAt(end) == JOINS_TAG;
    }

    /** "ستة أشهر": a month, unless the shadda tells that someone is shamed; "فصل موظف" is known by whom it falls upon. */
    boolean isUnitOfTime(int token, List<MeasureForm<MeasureTrigger>> forms) {
        return scene.isUnitOfTime(token)
                && (words.get(token).definite()
                        || forms.stream().noneMatch(f -> f.word().objects().contains(MeasureTrigger.PERSON)))
                && words.text()
                                .substring(
                                        words.token(token).start(),
                                        words.token(token).end())
                                .indexOf(SHADDA)
                        < 0;
    }
}
