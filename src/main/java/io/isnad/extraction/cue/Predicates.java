package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What something is said to be: "اعتبر القرار خطوة مهمة", "عد هذا التصريح «تدخلا»". */
final class Predicates {

    private static final String LIKE = "مثابه";
    private static final int MOST_COMPLEMENTS = 4;
    private static final int LONGEST_CLAUSE = 12;

    private static final String ACCUSATIVE = "ا";
    private static final String FEMININE = "ة";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final NounComplements complements;

    Predicates(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = new Introducers(grammar);
        this.complements = new NounComplements(grammar, mentions);
    }

    /** Whether the content of the frame is something known and what it is, or the latter after a pronoun: "معتبرا إياه خطأ". */
    boolean follows(Frame frame) {
        return follow(frame.contentFirst());
    }

    /** As {@link #follows}, of content that begins with the token. */
    boolean follow(int first) {
        if (ObjectPronouns.isAt(words, first - 1)) {
            return isIndefinite(first);
        }
        if (introducers.isRelativeObject(first)) {
            return endsClause(first + 1);
        }
        boolean demonstrative = words.is(first, WordClass.DEMONSTRATIVE);
        if (demonstrative && isPredicate(first, first + 1)) {
            return true;
        }
        boolean any = introducers.isAny(first);
        int noun = (demonstrative || any) && words.isWord(first + 1) ? first + 1 : first;
        return words.isWord(noun) && followsPhrase(noun, demonstrative || any);
    }

    /** "الهجوم على السفارة جريمة": after what belongs to the noun, which must be closed where nothing makes it known. */
    private boolean followsPhrase(int noun, boolean known) {
        int end = words.document().sentenceEnd(noun);
        // "تقديم | أي سلاح | عدوانا": a deed towards anything is known
        boolean any = words.is(noun, WordClass.NOUN) && introducers.isAny(noun + 1);
        int last = complements.phraseEnd(any ? noun + 2 : noun);
        last = any && grammar.opensQuotation(noun + 3) ? noun + 2 : last;
        boolean closed = known || any || isKnown(noun, last);
        for (int i = 0; i <= MOST_COMPLEMENTS; i++) {
            if (closed && isPredicate(last, last + 1)) {
                return true;
            }
            if (closed && last + 2 < end && grammar.isRelative(last + 1) && !isPerson(noun)) {
                // "الخطوة التي اتخذتها الحكومة خرقا"
                return endsClause(last + 2);
            }
            int next = last + 1 < end && words.isWord(last + 1) ? complements.after(last + 1, end) : -1;
            if (next < 0) {
                return false;
            }
            last = next - 1;
            closed = true;
            if (!words.isWord(last)) {
                // "على السفارة «جريمة»": taken for what the noun before it is called.
                return true;
            }
        }
        return false;
    }

    /** "ما حدث في المدينة عملا إجراميا": a clause ends where somebody's words or an accusative follow. */
    private boolean endsClause(int verb) {
        int end = Math.min(words.document().sentenceEnd(verb), verb + LONGEST_CLAUSE);
        for (int i = verb + 1; i < end; i++) {
            if (grammar.opensQuotation(i)) {
                return true;
            }
            if (!words.isWord(i)) {
                return false;
            }
            boolean feminine = words.token(i).bare().endsWith(FEMININE) && complements.isClosed(i - 1);
            if ((feminine || words.get(i).form().endsWith(ACCUSATIVE)) && isIndefinite(i)) {
                // "الذي تحدث معارضا أن"
                return !grammar.isComplementizer(i + 1);
            }
        }
        return false;
    }

    private boolean isPerson(int noun) {
        return mentions.at(noun) != null && mentions.at(noun).isNamedPerson();
    }

    private boolean isPredicate(int last, int next) {
        return words.sameParagraph(last, next)
                && (grammar.opensQuotation(next) || isIndefinite(next) || isAsGoodAs(next));
    }

    /** "بمثابة إعلان حرب". */
    private boolean isAsGoodAs(int token) {
        return words.is(token, LIKE) && words.get(token).preposition() == 'ب';
    }

    private boolean isKnown(int noun, int last) {
        return words.get(noun).definite()
                || words.hasPronoun(noun)
                || last > noun && (complements.isClosed(last) || mentions.endingAt(last, noun) != null);
    }

    /** "خطوة", "مسيئا", "غير كافية": what something known may be said to be. */
    boolean isIndefinite(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        if (words.isTokenAmong(token, WordSet.UN)) {
            return words.sameParagraph(token, token + 1) && isIndefinite(token + 1);
        }
        Word word = words.get(token);
        return !word.definite()
                && !word.hasProclitic()
                && !word.isFunctionWord()
                && grammar.timeEnd(token) < 0
                && (word.is(WordClass.NOUN)
                        || word.is(WordClass.ADJECTIVE)
                        || word.form().endsWith(ACCUSATIVE));
    }
}
