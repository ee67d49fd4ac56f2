package io.isnad.extraction.measure;

import io.isnad.extraction.Actor;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Statement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import io.isnad.extraction.time.TimeMatch;
import io.isnad.extraction.time.TimeTable;
import java.util.EnumSet;
import java.util.List;

/** What the earlier stages know of a document, by token. */
final class Scene {

    /** Letters of "تين". */
    private static final int DUAL = 3;

    private static final int LONGEST_BRACKETS = 5;
    private static final int LONGEST_ASIDE = 14;

    private static final WordClasses VERBS =
            WordClasses.of(EnumSet.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB));
    private static final WordClasses NOMINAL = WordClasses.of(EnumSet.of(
            WordClass.NUMBER,
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.NISBA,
            WordClass.GIVEN_NAME,
            WordClass.PLACE,
            WordClass.ORGANIZATION_HEAD,
            WordClass.GROUP_HEAD,
            WordClass.TITLE));

    private final Words words;
    private final TimeTable times;
    private final MentionIndex mentions;
    private final StatementIndex statements;
    private final Authorities authorities;
    private final Adjuncts adjuncts;
    /** As {@link #sentenceEndFrom}, once anybody asks for it. */
    private int[] sentenceEnds;

    Scene(Words words, TimeTable times, List<Actor> actors, List<Mention> mentions, List<Statement> statements) {
        this.words = words;
        this.times = times;
        this.mentions = new MentionIndex(words, actors, mentions);
        this.statements = new StatementIndex(words, statements);
        this.authorities = new Authorities(this);
        this.adjuncts = new Adjuncts(this);
    }

    Authorities authorities() {
        return authorities;
    }

    Adjuncts adjuncts() {
        return adjuncts;
    }

    Words words() {
        return words;
    }

    TimeTable times() {
        return times;
    }

    MentionIndex mentions() {
        return mentions;
    }

    StatementIndex statements() {
        return statements;
    }

    boolean isWord(int token) {
        return words.isWord(token);
    }

    Word word(int token) {
        return words.get(token);
    }

    boolean is(int token, WordClass wordClass) {
        return words.is(token, wordClass);
    }

    boolean isForm(int token, String folded) {
        return words.is(token, folded);
    }

    /** "حظرا جزئيا": what stands in the indefinite accusative has no complement, only attributes. */
    boolean isDescribedAccusative(int token) {
        return is(token, WordClass.NOUN)
                && words.get(token).form().endsWith("ا")
                && words.isWord(token + 1)
                && words.get(token + 1).form().endsWith("ا");
    }

    /** "شهر", "15 يوما". */
    boolean isUnitOfTime(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        String form = words.get(token).form();
        if (form.endsWith("تين") && isTime(form.substring(0, form.length() - DUAL) + "ه")) {
            // "سنتين"
            return true;
        }
        boolean accusative = form.endsWith("ا") && isTime(form.substring(0, form.length() - 1));
        return is(token, WordClass.TIME) || accusative;
    }

    private boolean isTime(String noun) {
        return words.lexicon().entry(noun).classes(false).contains(WordClass.TIME);
    }

    boolean isComma(int token) {
        return token >= 0 && token < words.size() && words.token(token).isComma();
    }

    boolean isQuoteMark(int token) {
        return token >= 0 && token < words.size() && words.token(token).kind() == TokenKind.QUOTE;
    }

    /** Whether the token exists and belongs to the sentence of {@code other}, quotations in it or around it included. */
    boolean sameSentence(int token, int other) {
        if (!words.sameParagraph(token, other)) {
            return false;
        }
        return sentenceEndFrom(Math.min(token, other)) >= Math.max(token, other);
    }

    /** The first token from this one on that ends its sentence; the number of tokens where none does. */
    private int sentenceEndFrom(int token) {
        if (sentenceEnds == null) {
            sentenceEnds = new int[words.size() + 1];
            sentenceEnds[words.size()] = words.size();
            for (int i = words.size() - 1; i >= 0; i--) {
                sentenceEnds[i] = endsSentence(i) ? i : sentenceEnds[i + 1];
            }
        }
        return sentenceEnds[token];
    }

    private boolean endsSentence(int token) {
        return words.token(token).isTerminator() && words.document().sentenceEnd(token) <= token;
    }

    /** What ends a clause: stops, semicolons, colons, brackets. */
    boolean endsClause(int token) {
        if (token >= words.size() || words.isWord(token)) {
            return token >= words.size();
        }
        var sign = words.token(token);
        return sign.isTerminator()
                || sign.isColon()
                || sign.is('؛')
                || sign.is(';')
                || sign.kind() == TokenKind.BRACKET;
    }

    /** "مؤكدا", "مشيرا إلى": a participle in the accusative that reports, and so opens another clause. */
    boolean opensReport(int token) {
        return words.isWord(token)
                && words.get(token).form().endsWith("ا")
                && !words.get(token).entry().participles().isEmpty();
    }

    /** The token after the expressions of time that begin at {@code token}, "أمس (الأربعاء)", or {@code token} itself. */
    int afterTime(int token) {
        int at = token;
        while (at < words.size()) {
            TimeMatch time = times.at(at);
            boolean inBrackets =
                    time == null && isBracket(at) && times.at(at + 1) != null && words.sameParagraph(at, at + 1);
            if (time == null && !inBrackets) {
                return at;
            }
            at = time != null
                    ? time.lastToken() + 1
                    : afterBracket(times.at(at + 1).lastToken() + 1);
        }
        return at;
    }

    /** The token after a time between commas, "السلطات، اليوم (السبت)، ...", or the token itself. */
    int afterAside(int token) {
        int after = isComma(token) ? afterTime(token + 1) : token;
        if (after == token + 1 && opensAside(after)) {
            after = endOfAside(after);
        }
        return after > token + 1 && isComma(after) && words.sameParagraph(token, after) ? after + 1 : token;
    }

    /** "، بالتعاون مع الشرطة،": a phrase with a preposition, no clause. */
    private boolean opensAside(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 0
                && (words.get(token).preposition() != 0 || is(token, WordClass.PREPOSITION));
    }

    /** The comma that ends an aside; the token itself where none does. */
    private int endOfAside(int token) {
        for (int i = token; i - token <= LONGEST_ASIDE && words.sameParagraph(token, i) && !isPlainVerb(i); i++) {
            if (isComma(i)) {
                return i;
            }
            if (endsClause(i)) {
                return token;
            }
        }
        return token;
    }

    /** Where the brackets open that close at the token, if they hold but a name or two: "(فيفا)"; else -1. */
    int openingBracket(int token) {
        for (int i = token - 2; isBracket(token) && i >= 0 && token - i <= LONGEST_BRACKETS; i--) {
            if (isBracket(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the brackets close that open at the token, "(3.5 مليار دولار)"; else -1. */
    int closingBracket(int token) {
        for (int i = token + 2; isBracket(token) && i < words.size() && i - token <= 2 * LONGEST_BRACKETS; i++) {
            if (isBracket(i)) {
                return words.sameParagraph(token, i) ? i : -1;
            }
        }
        return -1;
    }

    private int afterBracket(int token) {
        return isBracket(token) ? token + 1 : token;
    }

    private boolean isBracket(int token) {
        return token < words.size() && words.token(token).kind() == TokenKind.BRACKET;
    }

    /** "ألغت": the article is written without hamza. */
    private boolean isHamzated(Word word) {
        char first = words.text().charAt(word.start());
        return first == 'أ' || first == 'إ' || first == 'آ';
    }

    /** "قد حظر": after which nothing but a verb stands. */
    private boolean isDone(int token) {
        return isForm(token - 1, "قد")
                && isWord(token)
                && !word(token).definite()
                && words.sameParagraph(token - 1, token)
                && words.lexicon().triggers().exact(word(token).form()) != null;
    }

    /** A word that is a verb and nothing that could stand in a noun phrase. */
    boolean isPlainVerb(int token) {
        if (!words.isAny(token, VERBS) || words.isAny(token, NOMINAL) || words.isTokenAmong(token, WordSet.SELF)) {
            return isDone(token);
        }
        Word word = words.get(token);
        boolean nominal =
                word.definite() && !isHamzated(word) || word.preposition() == 'ب' || word.preposition() == 'ك';
        return !nominal && !word.isFunctionWord() && mentions.around(token) == null;
    }
}
