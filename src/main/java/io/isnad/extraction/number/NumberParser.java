package io.isnad.extraction.number;

import io.isnad.extraction.lexicon.NumberWord;
import io.isnad.extraction.lexicon.NumberWord.Kind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.TokenKind;
import java.util.regex.Pattern;

/**
 * Finds cardinal numbers: "ثلاثة وعشرون" 23, "خمسة آلاف وثلاثمئة" 5300, "مئتي مليون", "1.5 مليار", "25%". Ordinals are
 * none, nor are words that mean a number only beside others (أحد, "one" or "anyone"; ثمن, "an eighth" or "a price").
 */
public final class NumberParser {

    private static final Pattern PLURAL_SCALE = Pattern.compile(".*(?:اف|وف|ات|ايين)");

    private static final String AS = "ك";

    private final Words words;

    public NumberParser(Words words) {
        this.words = words;
    }

    /** The longest number that begins at the token, or null. */
    public NumberMatch at(int token) {
        NumberMatch number = isDigits(token) ? digitsAt(token) : wordsAt(token);
        if (number == null) {
            return signBefore(token);
        }
        int sign = percentEnd(number.last() + 1);
        return sign < 0 ? number : number.asPercentage(sign);
    }

    private NumberMatch digitsAt(int token) {
        NumberComposer composer = NumberComposer.ofDigits(digits(token));
        return compose(composer, token, token);
    }

    private NumberMatch wordsAt(int token) {
        PhraseMatch<NumberWord> first = word(token);
        if (first == null) {
            return null;
        }
        NumberWord word = first.value();
        NumberMatch number = compose(NumberComposer.ofWord(word), token, first.last());
        if (number.last() > first.last()) {
            return number;
        }
        if (word.kind() == Kind.FRACTION || word.value() == 1) {
            return null;
        }
        boolean manyOf = word.kind() == Kind.SCALE
                && PLURAL_SCALE.matcher(words.get(token).form()).matches();
        return manyOf ? new NumberMatch(2 * word.value(), token, first.last(), false) : number;
    }

    private NumberMatch compose(NumberComposer composer, int first, int last) {
        int end = last;
        for (int next = end + 1; words.sameParagraph(first, next); next = end + 1) {
            int digits = digitsAfterAnd(next);
            if (digits > 0 && composer.addDigits(digits(digits), scaleAt(digits + 1))) {
                end = digits;
                continue;
            }
            PhraseMatch<NumberWord> word = word(next);
            if (word == null || !composer.add(word.value(), joined(next, word))) {
                break;
            }
            end = word.last();
            if (word.value().kind() == Kind.FRACTION && scaleAt(end + 1) == composer.scale()) {
                end++;
            }
        }
        return new NumberMatch(composer.value(), first, end, false);
    }

    /** The digits after a و of its own, or 0. */
    private int digitsAfterAnd(int token) {
        boolean and = words.isWord(token) && words.token(token).folded().equals("و");
        return and && words.sameParagraph(token, token + 1) && isDigits(token + 1) ? token + 1 : 0;
    }

    private double scaleAt(int token) {
        PhraseMatch<NumberWord> word = word(token);
        return word != null && word.value().kind() == Kind.SCALE && !joined(token, word)
                ? word.value().value()
                : 0;
    }

    /** "%25". */
    private NumberMatch signBefore(int token) {
        return isPercentSign(token) && isDigits(token + 1)
                ? new NumberMatch(digits(token + 1), token, token + 1, true)
                : null;
    }

    private int percentEnd(int token) {
        if (isPercentSign(token)) {
            return token;
        }
        PhraseMatch<NumberWord> sign = words.match(words.lexicon().numbers(), token);
        return sign != null && isPercentWord(sign.value()) ? sign.last() : -1;
    }

    private boolean isPercentSign(int token) {
        return token < words.size()
                && (words.token(token).is('%') || words.token(token).is('٪'));
    }

    private boolean isDigits(int token) {
        return token < words.size() && words.token(token).kind() == TokenKind.NUMBER;
    }

    private double digits(int token) {
        return Digits.read(words.token(token).folded());
    }

    private static boolean isPercentWord(NumberWord word) {
        return word.kind() == Kind.FRACTION && word.value() <= 0.01;
    }

    /** A cardinal word, with or without the article. */
    private PhraseMatch<NumberWord> word(int token) {
        PhraseMatch<NumberWord> match = words.match(words.lexicon().numbers(), token);
        if (match == null) {
            match = words.matchBase(words.lexicon().numbers(), token);
        }
        boolean cardinal = match != null && match.value().kind() != Kind.ORDINAL && !isPercentWord(match.value());
        return cardinal && !isOtherNoun(token, match) ? match : null;
    }

    /** "كمية": an amount rather than "as a hundred". */
    private boolean isOtherNoun(int token, PhraseMatch<NumberWord> match) {
        return match.start() > words.token(token).start()
                && words.token(token).folded().startsWith(AS)
                && words.lexicon()
                        .entry(words.token(token).folded())
                        .classes(false)
                        .contains(WordClass.NOUN);
    }

    /** Whether و was cut off in front of the match. */
    private boolean joined(int token, PhraseMatch<NumberWord> match) {
        return match.start() > words.token(token).start()
                && words.token(token).folded().startsWith("و");
    }
}
