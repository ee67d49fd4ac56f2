package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;
import java.util.regex.Pattern;

/** Whether content goes on after the quotation that it begins with. */
final class AfterQuotation {

    private static final String AND = "و";
    private static final String ON = "علي";

    private static final int LONGEST_SUBJECT = 50;
    private static final Pattern SEVERAL_DOING = Pattern.compile("^.ا..ين$");

    private final Grammar grammar;
    private final Words words;
    private final Circumstances circumstances;
    private final QuotedParagraphs paragraphs;

    AfterQuotation(Grammar grammar, Circumstances circumstances, QuotedParagraphs paragraphs) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.circumstances = circumstances;
        this.paragraphs = paragraphs;
    }

    /**
     * Whether more of the content follows.
     *
     * @param limit where the content ends at the latest, exclusive
     * @param cues every report of the document by the token at which its clause begins
     */
    boolean goesOn(Quotation quotation, int limit, ReportsByClause cues) {
        return continues(quotation.lastToken() + 1, limit) && !isDoneTheWhile(quotation, limit)
                || isAboutTexts(quotation, limit)
                || isMoreOfTheSame(quotation, limit)
                || isDeedBeside(quotation, limit, cues)
                || isSubject(quotation, limit);
    }

    /** "تحدث عن "أزمة عابرة" | وعن "أيام صعبة"": more words after the same preposition, with the word for "and" before it. */
    private boolean isMoreOfTheSame(Quotation quotation, int limit) {
        int before = quotation.firstToken() - 1;
        int after = quotation.lastToken() + 1;
        int again = grammar.isComma(after) ? after + 1 : after;
        return again + 1 < limit
                && grammar.isPreposition(before)
                && grammar.opensQuotation(again + 1)
                && words.isWord(again)
                && words.token(again).folded().equals(AND + words.get(before).form());
    }

    /** "إنه "لا خطأ" | في بيانات الوزارة": where the clause looks for what it tells of. */
    private boolean isAboutTexts(Quotation quotation, int limit) {
        int after = quotation.lastToken() + 1;
        return after + 1 < limit
                && grammar.isComplementizer(quotation.firstToken() - 1)
                && words.sameParagraph(after, after + 1)
                && circumstances.isInTextsOf(after);
    }

    /** "هتفوا "لن نرحل" | رافعين أعلام بلادهم": what whoever said it did the while, after the whole of it. */
    private boolean isDoneTheWhile(Quotation quotation, int limit) {
        int doing = quotation.lastToken() + 1;
        int before = quotation.firstToken() - 1;
        return doing < limit
                && words.isWord(doing)
                && !grammar.isComplementizer(before)
                && !grammar.isPreposition(before)
                && (circumstances.isCircumstantialParticiple(doing) || isSeveralDoing(doing));
    }

    /** "حاملين صورا", "رافعين الأعلام": the participle of a short verb, of several people, before what it is done to. */
    private boolean isSeveralDoing(int token) {
        int object = token + 1;
        return SEVERAL_DOING.matcher(words.get(token).form()).matches()
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token, object)
                && words.isWord(object)
                && !words.get(object).hasProclitic()
                && words.is(object, WordClass.NOUN)
                && !words.is(object, WordClass.ADJECTIVE);
    }

    private boolean continues(int after, int limit) {
        boolean goesOn = after + 1 < limit
                && grammar.isComma(after)
                && (grammar.isComplementizer(after + 1) && words.get(after + 1).conjunction() != 0
                        || words.is(after + 1, AND) && paragraphs.isSaidToo(after + 2));
        if (after >= limit || !words.isWord(after)) {
            return goesOn || after < limit && words.token(after).kind() == TokenKind.NUMBER;
        }
        if (words.is(after, AND) && grammar.opensQuotation(after + 1)) {
            return true;
        }
        if (grammar.isComplementizer(after) && words.get(after).conjunction() != 0) {
            return true;
        }
        Word word = words.get(after);
        boolean aside = circumstances.isAside(after)
                || circumstances.isRemark(after)
                || grammar.isTime(after)
                || grammar.isPreposition(after) && grammar.isTime(after + 1)
                || words.isAmong(after, WordSet.AFTER) && circumstances.isVehicle(after + 1);
        boolean another = word.is(WordClass.CONJUNCTION)
                || word.is(WordClass.COMMON_VERB) && !word.is(WordClass.NOUN) && !word.is(WordClass.ADJECTIVE);
        boolean subordinate = grammar.isSubordinator(after) && !circumstances.isCondition(after);
        return word.conjunction() == 0 && !aside && !another && !subordinate;
    }

    /**
     * "دعا إلى "ضبط النفس" ووقف التصعيد": what else somebody calls for, in words of the article; not "… إلى "ضبط النفس" ورفض العنف", where it may as
     * well be told what whoever calls for it does next.
     */
    private boolean isDeedBeside(Quotation quotation, int limit, ReportsByClause cues) {
        int noun = quotation.lastToken() + 1;
        int of = noun + 1;
        return of < limit
                && grammar.isPreposition(quotation.firstToken() - 1)
                && words.is(noun, WordClass.VERBAL_NOUN)
                && (!words.is(noun, WordClass.REPORTING_VERB) || words.is(quotation.firstToken() - 1, ON))
                && words.get(noun).conjunction() == 'و'
                && words.get(noun).preposition() == 0
                && !words.get(noun).definite()
                && words.isWord(of)
                && words.get(of).definite()
                && !words.get(of).hasProclitic()
                && cues.get(noun) == null;
    }

    /** "إن "قوات الحماية" قصفت …": a quoted noun phrase after the complementizer, whose verb follows it. */
    boolean isSubject(Quotation quotation, int limit) {
        int after = quotation.lastToken() + 1;
        boolean phrase = quotation.lastToken() - quotation.firstToken() <= LONGEST_SUBJECT;
        if (after >= limit
                || !phrase
                || !grammar.isComplementizer(quotation.firstToken() - 1)
                || grammar.isPreposition(after)
                || !circumstances.isPlainVerb(after)) {
            return false;
        }
        for (int i = quotation.firstToken() + 1; i < quotation.lastToken(); i++) {
            if (circumstances.isPlainVerb(i) || grammar.isAuxiliary(i) || grammar.isComplementizer(i)) {
                return false;
            }
        }
        return true;
    }
}
