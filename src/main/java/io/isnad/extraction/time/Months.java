package io.isnad.extraction.time;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.time.TimeLexis.Found;

/** Names of months, alone or by two names: "نيسان/أبريل", "يونيو (حزيران)", "(آذار) مارس". */
final class Months {

    private final Words words;

    Months(Words words) {
        this.words = words;
    }

    /** The month at the token, 1 to 12, with all its names; or null. */
    Found<Integer> gregorian(int token) {
        if (isSign(token, '(')) {
            PhraseMatch<Integer> bracketed = name(token + 1);
            boolean closed = bracketed != null && isSign(bracketed.last() + 1, ')');
            PhraseMatch<Integer> other = closed ? name(bracketed.last() + 2) : null;
            return same(bracketed, other) ? new Found<>(other.last(), other.value()) : null;
        }
        PhraseMatch<Integer> name = name(token);
        if (name == null) {
            return null;
        }
        int sign = name.last() + 1;
        if (isSign(sign, '/') || isSign(sign, '-')) {
            PhraseMatch<Integer> other = name(sign + 1);
            return new Found<>(other == null ? name.last() : other.last(), name.value());
        }
        if (isSign(sign, '(')) {
            PhraseMatch<Integer> other = name(sign + 1);
            boolean closed = other != null && isSign(other.last() + 1, ')');
            return new Found<>(closed ? other.last() + 1 : name.last(), name.value());
        }
        return new Found<>(name.last(), name.value());
    }

    /** Whether the month is written with two names, which no other word is. */
    boolean isPair(int token) {
        Found<Integer> month = gregorian(token);
        PhraseMatch<Integer> name = name(token);
        return month != null && (name == null || month.last() > name.last());
    }

    /** The Islamic month at the token, 1 to 12, or null. */
    Found<Integer> hijri(int token) {
        PhraseMatch<Integer> match = words.match(words.lexicon().hijriMonths(), token);
        return match == null ? null : new Found<>(match.last(), match.value());
    }

    private PhraseMatch<Integer> name(int token) {
        return words.is(token, WordClass.TIME) ? words.match(words.lexicon().months(), token) : null;
    }

    private static boolean same(PhraseMatch<Integer> one, PhraseMatch<Integer> other) {
        return one != null && other != null && one.value().equals(other.value());
    }

    private boolean isSign(int token, char sign) {
        return token < words.size() && words.token(token).is(sign);
    }
}
