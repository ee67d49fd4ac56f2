package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Openings;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberParser;
import io.isnad.extraction.text.Quotation;
import java.util.function.IntFunction;

/** What goes on a noun phrase that a measure falls upon: its name in quotation marks, whom it shares, what is joined to it. */
final class TargetEndings {

    private static final int LONGEST_NAME = 6;
    private static final int MOST_JOINED = 4;
    private static final String FORMERLY = "سابقا";
    private static final String PRIVATE = "خاصه";
    private static final String NOT = "غير";
    private static final String WITH = "مع";

    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;

    TargetEndings(Scene scene, NumberParser numbers) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = numbers;
    }

    /** "على الأميركيين | التعامل": after a definite noun another one, which is no attribute of it. */
    boolean isAnother(int token) {
        if (!words.isWord(token - 1) || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word word = words.get(token);
        boolean noun = word.definite()
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.GROUP_HEAD)
                && !word.is(WordClass.MODIFIER);
        return noun && isDefinite(token - 1) && scene.mentions().around(token) == null;
    }

    /** "وزيرا | سابقا", "ثلاثة مستشفيات | خاصة.": an adverb elsewhere, an adjective where it agrees and nothing hangs on it. */
    boolean isAttribute(int token) {
        if (!words.isWord(token)
                || !scene.is(token, WordClass.ADVERB)
                || words.get(token).hasProclitic()
                || !words.isWord(token - 1)
                || !words.sameParagraph(token - 1, token)
                || isDefinite(token - 1)) {
            return false;
        }
        int next = token + 1;
        boolean ends = !words.sameParagraph(token, next)
                || !words.isWord(next)
                || words.get(next).hasProclitic()
                || scene.is(next, WordClass.PREPOSITION);
        String form = words.get(token).form();
        return form.equals(FORMERLY) && words.get(token - 1).form().endsWith("ا")
                || ends && form.equals(PRIVATE) && words.get(token - 1).form().endsWith("ات");
    }

    /**
     * Where a noun phrase ends with all that belongs to it.
     *
     * @param phrases the noun phrase at a token, or null
     */
    int after(int first, int end, IntFunction<Target> phrases) {
        int last = end;
        for (int i = 0; i < MOST_JOINED; i++) {
            int next = further(first, last, phrases);
            if (next == last) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private int further(int first, int last, IntFunction<Target> phrases) {
        int next = last + 1;
        if (!words.sameParagraph(first, next)) {
            return last;
        }
        Quotation name = words.document().quotationOpenedBy(next);
        if (name != null && name.lastToken() - next <= LONGEST_NAME && name.lastToken() > next) {
            return attributes(name.lastToken());
        }
        if (!words.isWord(next)) {
            return last;
        }
        if (scene.isForm(next, NOT)
                && words.isWord(next + 1)
                && !words.get(next).hasProclitic()) {
            return next + 1;
        }
        Named partner = scene.isForm(next, WITH) ? scene.mentions().at(next + 1) : null;
        if (partner != null && !words.get(next).hasProclitic()) {
            return partner.last();
        }
        return joined(first, last, phrases);
    }

    /** "موقع «نهار» الاستقصائي". */
    private int attributes(int from) {
        int last = from;
        while (words.sameParagraph(from, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).definite()
                && !words.get(last + 1).hasProclitic()
                && (scene.is(last + 1, WordClass.ADJECTIVE) || scene.is(last + 1, WordClass.NISBA))) {
            last++;
        }
        return last;
    }

    /** "14 مطعما | وبوفيه", "سبع ناقلات | وأربعة أفراد": as definite as the first, and no act or clause of its own. */
    private int joined(int first, int last, IntFunction<Target> phrases) {
        int next = last + 1;
        Word word = words.get(next);
        boolean number = numbers.at(next) != null;
        boolean joins = word.conjunction() == 'و'
                && word.preposition() == 0
                && (number || isThing(next))
                && !isAct(next)
                && !(words.hasPronoun(next) && scene.is(next, WordClass.VERBAL_NOUN))
                && (isDefinite(first) || isDefinite(last)) == (!number && isDefinite(next));
        Target other = joins ? phrases.apply(next) : null;
        boolean clause = other == null
                || scene.isPlainVerb(other.last() + 1)
                || scene.is(other.last() + 1, WordClass.AUXILIARY)
                || scene.mentions().at(next) != null
                        && !scene.mentions().isGroup(scene.mentions().at(next));
        return clause ? last : other.last();
    }

    private boolean isThing(int token) {
        return scene.is(token, WordClass.NOUN)
                || scene.is(token, WordClass.GROUP_HEAD)
                || scene.is(token, WordClass.ORGANIZATION_HEAD);
    }

    /** "وفرض", "وإغلاق": what begins another measure. */
    private boolean isAct(int token) {
        return words.matchBase(words.lexicon().triggers(), token) != null
                || words.matchBase(words.lexicon().operators(), token) != null
                || words.mayMatchAny(Openings.MEASURE, token);
    }

    private boolean isDefinite(int token) {
        // "ناديي الشعلة": the dual before what it belongs to
        boolean dual = words.isWord(token) && words.get(token).form().endsWith("يي");
        return words.isWord(token) && (words.get(token).definite() || words.hasPronoun(token) && !dual);
    }
}
