package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** The gender of verbs, by which one is told to go on with another's subject or not. */
final class Agreement {

    private static final Pattern SUFFIXED_FEMININE = Pattern.compile(".{3,}ت(?:ها|ه|هم)");

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
