package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.List;

/** Where a verb tells of what nobody has said: "سوف يعلن", "إذا قال", "هل أعلن", "لم يسبق أن قال". */
final class Unsaid {

    private static final int FARTHEST_AUXILIARY = 8;
    private static final int FARTHEST_NEGATION = 40;
    private static final int FARTHEST_COMING = 8;

    /** "ما قال". */
    private static final String NOT = "ما";

    /** "في حال أعلن", "في حالة أعلن". */
    private static final String IN = "في";

    private static final String CASE = "حال";
    private static final String A_CASE = "حاله";

    private static final String DID_NOT = "لم";
    private static final String WILL_NOT = "لن";
    private static final String OR = "او";
    private static final String FROM = "من";
    /** After a number, by which it differs from what is general. */
    private static final String YEARS = "عاما";

    /** Before the present. */
    private static final String MAY = "قد";

    private static final String THAT = "ان";
    /** "وإن قال": with the hamza of "if". */
    private static final char HAMZA_BELOW = 'إ';

    /** "قبل أن يضيف", "قبل أن يسأل: …": whoever spoke went on, while "قبل أن يعلن" tells of what was not yet said. */
    private static final String BEFORE = "قبل";

    private static final String SHOW = "أظهر";

    private final Grammar grammar;
    private final Words words;
    private final MeasuredThings measures;
    private final Questions questions;

    Unsaid(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.measures = new MeasuredThings(words);
        this.questions = new Questions(grammar);
    }

    /** Whether the word before a verb asks for it, supposes it or denies it, whatever its tense, or it stands in what somebody is asked. */
    boolean isSupposed(int verb) {
        int before = verb - 1;
        if (!words.sameParagraph(before, verb)
                || !words.isWord(before)
                || words.get(verb).conjunction() != 0) {
            return false;
        }
        boolean first = before == words.document().sentenceStart(verb);
        boolean opens = first || grammar.isComma(before - 1);
        return words.isAmong(before, WordSet.NOT_YET)
                || isCase(before) && words.is(before - 1, IN)
                || first && words.is(before, NOT)
                || opens
                        && words.is(before, THAT)
                        && words.text().charAt(words.get(before).start()) == HAMZA_BELOW
                || questions.isInClause(verb);
    }

    /** "في حال إعلان النادي انسحابه", "حال إعلان النادي انسحابه": whether the noun tells in what case something would be so. */
    boolean isSupposedNoun(int noun) {
        int before = noun - 1;
        return words.sameParagraph(before, noun)
                && !words.get(noun).hasProclitic()
                && isCase(before)
                && (words.is(before, CASE) || words.is(before - 1, IN));
    }

    private boolean isCase(int token) {
        return words.is(token, CASE) || words.is(token, A_CASE);
    }

    /** "تبلغ النهائي بفوزها", "يبلغ من العمر 19 عاما", "يبلغ طوله مترا": what is got to, by a verb that is written like the one of telling somebody. */
    boolean isReached(int verb) {
        int object = words.is(verb + 1, FROM) ? verb + 2 : verb + 1;
        return words.sameParagraph(verb, object)
                && (isAge(object)
                        || words.isBaseAmong(object, WordSet.REACHED)
                                && !words.get(object).hasProclitic()
                        || measures.isHowMuch(object))
                && words.is(verb, WordClass.REPORTING_VERB)
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().kind() == CueKind.REPORT
                                && f.verb().addressees().contains(Complement.OBJECT));
    }

    /** "19 عاما", "عشرين عاما". */
    private boolean isAge(int number) {
        boolean counts = words.token(number).kind() == TokenKind.NUMBER || words.is(number, WordClass.NUMBER);
        int unit = number + 1;
        return counts
                && words.sameParagraph(number, unit)
                && words.isWord(unit)
                && (words.is(unit, WordClass.TIME) || words.is(unit, YEARS));
    }

    /** "قدرت الخسائر بمليون", "يقدر عدد السكان بألف": the passive before the noun that it agrees with, which tells nobody's words. */
    boolean isEstimated(int verb) {
        int thing = verb + 1;
        boolean several = words.isBaseAmong(thing, WordSet.ESTIMATED);
        return (several || words.isBaseAmong(thing, WordSet.NUMBER_OF))
                && words.sameParagraph(verb, thing)
                && !words.get(thing).hasProclitic()
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().kind() == CueKind.EXPECT
                                && f.verb().takes(Complement.BI)
                                && f.verb().addressees().contains(Complement.DESCRIBED)
                                && f.form().gender() == (several ? Gender.FEMININE : Gender.MASCULINE));
    }

    /** "إذا كشف الوزير عن", "لم يسبق أن كشف": whether what may be a noun elsewhere is such a verb. */
    boolean isVerb(int token) {
        List<CueForm> forms = grammar.finiteVerbs(token);
        if (!forms.isEmpty() && isSupposed(token)) {
            return true;
        }
        for (CueForm form : forms) {
            if (isNotYet(token, form)) {
                return true;
            }
        }
        return false;
    }

    /** "رفض أن يؤكد النبأ": whether what follows a refusal is what somebody would not say. */
    boolean isRefused(CueKind refusal, Frame frame) {
        int verb = frame.contentFirst();
        return refusal == CueKind.DENY
                && frame.introducer() == Introducer.CLAUSE
                && words.is(verb - 1, THAT)
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.form().tense() != Tense.PAST);
    }

    /** "لم ترد الشركة على طلب الوكالة التعليق", "طلبت الوكالة تعليقا من الشركة", but not "طلب تعليق العمل", "طلب التعليق الفوري للقتال": what is asked for is no more than words. */
    boolean isRequestForComment(CueKind request, Frame frame) {
        int first = frame.contentFirst();
        int next = first + 1;
        boolean comment = request == CueKind.DEMAND
                && frame.found()
                && !frame.introducer().isClausal()
                && words.isAmong(first, WordSet.REMARKS);
        return comment
                && (!words.sameParagraph(first, next)
                        || !words.isWord(next)
                        || words.get(next).isFunctionWord()
                        || words.get(next).hasProclitic());
    }

    /** Whether a form of the verb is one of what may or should be said, or has not been. */
    boolean isNotYet(int verb, CueForm form) {
        boolean present = form.form().tense() == Tense.PRESENT;
        if (words.is(verb - 1, THAT)
                && grammar.isComplementizer(verb - 1)
                && !words.get(verb - 1).hasProclitic()) {
            boolean goesOn =
                    words.is(verb - 2, BEFORE) && (form.verb().kind() == CueKind.ADD || grammar.isColon(verb + 1));
            return mayBePresent(verb) && !goesOn || grammar.isNegation(verb - 3);
        }
        return words.is(verb - 1, MAY) && mayBePresent(verb) || present && isDeniedBefore(verb);
    }

    /** "أن تذكر": in the present after these words, though "تذكر" may be the past of another verb. */
    private boolean mayBePresent(int verb) {
        return words.get(verb).entry().finiteForms().stream()
                .anyMatch(f -> f.form().tense() == Tense.PRESENT);
    }

    /** "لم تكن المخرجة تتوقع أن": what a negated auxiliary denies. */
    private boolean isDeniedBefore(int token) {
        int first = Math.max(words.document().sentenceStart(token) + 1, token - FARTHEST_AUXILIARY);
        for (int i = token - 1; i >= first && words.isWord(i); i--) {
            if (grammar.isAuxiliary(i)) {
                return grammar.isNegation(i - 1) && words.isAmong(i, WordSet.TO_BE);
            }
            if (grammar.isComplementizer(i) || grammar.isRelative(i)) {
                return false;
            }
        }
        return false;
    }

    /** "لم يذكر البيان شروطا أو يدع إلى": what the negation before another verb denies too. */
    boolean isNeither(int token) {
        boolean or = words.is(token - 1, OR);
        int first = Math.max(words.document().sentenceStart(token), token - FARTHEST_NEGATION);
        for (int i = token - 2; or && i >= first; i--) {
            if (words.is(i, DID_NOT) || words.is(i, WILL_NOT)) {
                return true;
            }
        }
        return false;
    }

    /** "جاء القرار ليؤكد أن", "يأتي إطلاق الخدمة ليؤكد التزامها": what something shows by its coming, and nobody says. */
    boolean isShownByComing(int verb, int content) {
        if (words.isAmong(verb, WordSet.COMES)) {
            for (int i = verb + 2; i < content && isThing(Demonstratives.past(words, verb + 1)); i++) {
                if (isPurpose(i)) {
                    return true;
                }
            }
            return false;
        }
        int first = Math.max(words.document().sentenceStart(verb), verb - FARTHEST_COMING);
        for (int i = verb - 2; i >= first && isPurpose(verb); i--) {
            if (words.isAmong(i, WordSet.COMES)) {
                return isThing(Demonstratives.past(words, i + 1));
            }
        }
        return false;
    }

    /** "ليؤكد". */
    private boolean isPurpose(int verb) {
        return words.is(verb, WordClass.REPORTING_VERB) && words.get(verb).preposition() == 'ل';
    }

    /** "القرار", "أداء الشركة": a noun of nobody who could speak, and of no text. */
    private boolean isThing(int noun) {
        return words.isWord(noun)
                && words.is(noun, WordClass.NOUN)
                && !words.get(noun).hasProclitic()
                && !words.is(noun, WordClass.TITLE)
                && !words.is(noun, WordClass.GROUP_HEAD)
                && !words.is(noun, WordClass.ORGANIZATION_HEAD)
                && (!words.is(noun, WordClass.STATEMENT_NOUN) || words.isBaseAmong(noun, WordSet.DECISION))
                && !words.is(noun, WordClass.STUDY)
                && !words.is(noun, WordClass.GIVEN_NAME);
    }

    /** "ينص القانون على أن": what is stipulated by a law or an agreement, which does not speak as a statement does. */
    boolean isStipulated(int verb, MentionCandidate text) {
        return words.isAmong(verb, WordSet.STIPULATES)
                && (text == null
                        || text.kind() != MentionKind.STATEMENT_NOUN
                        || words.isBaseAmong(text.first(), WordSet.DECISION));
    }

    /** "يؤكد القانون على", "تؤكد المعاهدة أن": what is laid down rather than said. */
    boolean isLaw(MentionCandidate subject) {
        return subject != null
                && subject.kind() == MentionKind.GROUP
                && words.isBaseAmong(subject.first(), WordSet.LAW);
    }

    /** "أشارت الأدلة إلى", "أظهر اللاعبون أنهم": what shows something, or who does so by deeds, and says nothing. */
    boolean isShown(int verb, MentionCandidate subject) {
        if (subject == null || subject.kind() == MentionKind.STATEMENT_NOUN) {
            return false;
        }
        boolean group = subject.kind() == MentionKind.GROUP;
        boolean people = subject.isNamedPerson()
                || subject.kind() == MentionKind.ROLE
                || group && FrameAttributes.isPeople(words.get(subject.first()))
                || group && words.get(subject.first()).entry().nisba() != null;
        return group && words.isBaseAmong(subject.first(), WordSet.EVIDENCE) || people && isToShow(verb);
    }

    private boolean isToShow(int verb) {
        return grammar.finiteVerbs(verb).stream().anyMatch(f -> f.verb().lemma().equals(SHOW));
    }
}
