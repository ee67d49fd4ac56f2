package io.isnad.extraction.measure;

import io.isnad.extraction.Quantity;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;

/** How many or how much a measure is about: "10 دبلوماسيين روس", "25%", "أكثر من مئتي منتج", "دبلوماسيين اثنين". */
final class Quantities {

    private static final int MOST_ATTRIBUTES = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;

    Quantities(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = new NumberParser(words);
    }

    /** The first number with what it counts in these tokens, times apart; or null. */
    Quantity in(int first, int last) {
        for (int i = first; i <= last && i < words.size(); i++) {
            if (scene.times().around(i) != null) {
                i = scene.times().around(i).lastToken();
                continue;
            }
            NumberMatch number = numbers.at(i);
            boolean year = number != null
                    && number.first() == number.last()
                    && number.value() >= FIRST_YEAR
                    && number.value() <= LAST_YEAR
                    && counted(number.last()) == number.last();
            if (number != null && !year && words.sameParagraph(first, number.last())) {
                return quantity(number);
            }
        }
        return null;
    }

    /** "15 متهما" and "212 متهما": whether two targets are counted otherwise, or are other people, and so are not the same. */
    boolean differ(Target one, Target other) {
        NumberMatch a = numbers.at(one.first());
        NumberMatch b = numbers.at(other.first());
        return a != null && b != null && a.value() != b.value() || isOthers(one) != isOthers(other);
    }

    /** "ثلاثة | آخرين": others than those told of before. */
    private boolean isOthers(Target target) {
        return numbers.at(target.first()) != null && words.isAmong(target.last(), MeasureSet.OTHERS);
    }

    private Quantity quantity(NumberMatch number) {
        int first = number.first();
        boolean more = words.isWord(first - 2)
                && scene.isForm(first - 1, "من")
                && (scene.isForm(first - 2, "اكثر") || scene.isForm(first - 2, "اقل"));
        int start = more ? first - 2 : first;
        int last = number.percent() ? number.last() : counted(number.last());
        int from = words.isWord(start)
                ? words.get(start).start()
                : words.token(start).start();
        int bracket = scene.closingBracket(first - 1);
        if (bracket == number.last() + 1 && !more && counted(bracket) > bracket) {
            // "(50.000) ريال"
            from = words.token(first - 1).start();
            last = counted(bracket);
        }
        return new Quantity(number.value(), new Span(from, words.token(last).end()));
    }

    /** The counted noun, its adjectives, and a second noun: "32 شخصا وكيانا". */
    private int counted(int number) {
        int noun = number + 1;
        if (!words.isWord(noun)
                || !words.sameParagraph(number, noun)
                || !isNoun(noun)
                || words.get(noun).hasProclitic()) {
            return number;
        }
        int last = noun;
        while (last - noun < MOST_ATTRIBUTES && words.sameParagraph(number, last + 1) && isAttribute(last + 1)) {
            last++;
        }
        boolean another = words.sameParagraph(number, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).conjunction() == 'و'
                && words.get(last + 1).preposition() == 0
                && words.get(noun).form().endsWith("ا")
                && words.get(last + 1).form().endsWith("ا");
        return another ? last + 1 : last;
    }

    private boolean isNoun(int token) {
        return !words.get(token).isFunctionWord() && !scene.isPlainVerb(token);
    }

    private boolean isAttribute(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.hasProclitic() && !word.definite() && (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE));
    }
}
