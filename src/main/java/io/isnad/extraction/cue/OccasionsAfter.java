package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** On what occasion something was said, told after it and a comma, where what was said has its own time already or needs none. */
final class OccasionsAfter {

    private static final String BEFORE = "قبل";
    private static final String SHORTLY_BEFORE = "قبيل";
    private static final String FOLLOWING = "اثر";
    private static final String FROM = "من";
    private static final Pattern FUTURE = Pattern.compile("^س[يتنا]...?");

    private final Grammar grammar;
    private final Words words;
    private final NextVerbs verbs;

    OccasionsAfter(Grammar grammar, NextVerbs verbs) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.verbs = verbs;
    }

    /** Whether an occasion begins after the comma, and not what the report's content is about. */
    boolean follow(int comma, Report report) {
        int at = comma + 1;
        return words.sameParagraph(comma, at + 2)
                && words.isWord(at)
                && (isAfterFuture(at)
                        || isUpTo(at) && verb(report, comma) >= comma
                        || words.is(at, FOLLOWING) && isFuture(verb(report, comma), comma));
    }

    /** The content's first verb before the comma that is no particle: "بين" is both. */
    private int verb(Report report, int comma) {
        int verb = verbs.from(report.contentFirst());
        while (verb < comma && words.get(verb).isFunctionWord()) {
            verb = verbs.from(verb + 1);
        }
        return verb;
    }

    /** "سيترك منصبه، إثر ضجة": what is still to come has followed nothing yet. */
    private boolean isFuture(int verb, int comma) {
        return verb < comma && FUTURE.matcher(words.token(verb).folded()).find();
    }

    /** "ستنظر في القضية في يونيو المقبل، بعد استئناف الشركة العمل": what has happened, after a time that is still to come. */
    private boolean isAfterFuture(int at) {
        return words.isTokenAmong(at - 2, WordSet.YET_TO_COME)
                && grammar.isTime(at - 2)
                && words.isAmong(at, WordSet.AFTER)
                && !words.is(at, BEFORE)
                && !words.is(at, SHORTLY_BEFORE)
                && !words.hasPronoun(at + 1);
    }

    /** "إن فريقه جاهز، قبل ساعات من المباراة": how long before an event, of what has no verb that the time could tell of. */
    private boolean isUpTo(int at) {
        boolean shortly = words.is(at, SHORTLY_BEFORE) && words.is(at + 1, WordClass.VERBAL_NOUN);
        boolean before = words.is(at, BEFORE)
                && words.is(at + 1, WordClass.TIME)
                && words.isWord(at + 2)
                && words.token(at + 2).folded().equals(FROM);
        return shortly || before;
    }
}
