package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Where a reporting verb can stand, as against a noun that is written like it. */
final class VerbPlaces {

    private static final String DUAL = "ين";

    private static final String HAMZA_AT_END = "أ";

    private static final String NOT_AT_ALL = "لا";

    /** "من خلاله". */
    private static final String FROM = "من";

    private static final int FARTHEST_GESTURE = 5;

    private final Grammar grammar;
    private final Words words;
    private final VerbsOfNouns nouns;

    private final Bylines bylines;
    private final NounPlaces asNouns;
    private final Unsaid unsaid;
    private final DescribedNouns described;

    VerbPlaces(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.nouns = new VerbsOfNouns(grammar);
        this.bylines = new Bylines(grammar.words());
        this.asNouns = new NounPlaces(grammar);
        this.unsaid = new Unsaid(grammar);
        this.described = new DescribedNouns(grammar);
    }

    /** "ويعتبر أن": with its clause it is what somebody says, and not how something is regarded. */
    boolean regards(int token) {
        return words.isAmong(token, WordSet.REGARDS) && grammar.isComplementizer(token + 1);
    }

    /** "وشدد الرقابة على المعابر": what is done to something rather than stressed. */
    boolean tightens(int token) {
        return words.isBaseAmong(token + 1, WordSet.TIGHTENED)
                && !words.get(token + 1).hasProclitic()
                && grammar.finiteVerbs(token).stream().anyMatch(f -> f.verb().kind() == CueKind.STRESS);
    }

    /** "ومما زاد الأمر سوءا أن": what makes something greater rather than what somebody adds. */
    boolean increases(int token) {
        return isAboutFact(token)
                && grammar.finiteVerbs(token).stream().anyMatch(f -> f.verb().kind() == CueKind.ADD);
    }

    /** "أشار الوزير بيده إلى الصحفيين", "لوح بيديه": what somebody does with the hand or the head. */
    boolean isGesture(int token) {
        if (!words.has(WordSet.GESTURE)) {
            return false;
        }
        for (int i = token + 1; i <= token + FARTHEST_GESTURE && words.isWord(i); i++) {
            if (words.isTokenAmong(i, WordSet.GESTURE)) {
                return words.sameParagraph(token, i);
            }
        }
        return false;
    }

    /** "عدن - وكالات": a place rather than what several women did. */
    private static boolean isRatherPlace(Word word) {
        return word.is(WordClass.PLACE)
                && word.entry().finiteForms().stream().allMatch(f -> f.form().number() == GrammaticalNumber.PLURAL);
    }

    boolean canBeVerb(int token) {
        Word word = words.get(token);
        int previous = token - 1;
        // "أثنين" is hardly ever a verb, "أثنى" rarely the "اثني" of twelve; "ردا على" answers; "في تغريدة له كتب" is
        // no noun.
        if (word.is(WordClass.NUMBER) && word.form().endsWith(DUAL)
                || isRatherPlace(word)
                || bylines.isAt(token)
                || asNouns.isCounted(token)
                || words.isAmong(token, WordSet.ANSWER) && grammar.isPreposition(token + 1)) {
            return false;
        }
        if (!words.sameParagraph(token, previous) || !words.isWord(previous) || word.conjunction() != 0) {
            return true;
        }
        if (unsaid.isSupposed(token) || asNouns.isSubjectOfClause(token) || asNouns.isAttribute(token)) {
            return false;
        }
        boolean afterNegation = grammar.isNegation(previous) && !words.is(previous, "ليس") && !isLitotes(token)
                || unsaid.isNeither(token);
        boolean afterPreposition = grammar.isPreposition(previous)
                && !words.is(previous, WordClass.SUBORDINATOR)
                && !asNouns.isUngoverned(token);
        boolean subject = words.is(previous, WordClass.COMMON_VERB)
                && !words.is(previous, WordClass.NOUN)
                && !words.is(previous, WordClass.ADJECTIVE)
                && !words.get(previous).isFunctionWord();
        boolean noun = (afterPreposition || subject) && (word.is(WordClass.NOUN) || word.is(WordClass.STATEMENT_NOUN));
        return !afterNegation && !noun && !asNouns.isNextToVerb(token);
    }

    /** "لم يستبعد الوزير الاستقالة": whoever does not rule something out says that it may be. */
    boolean isLitotes(int token) {
        return grammar.isNegation(token - 1)
                && grammar.finiteVerbs(token).stream().anyMatch(f -> isReportedDenied(f));
    }

    /** "قطع الوزير وعدا بأن": a noun of saying in the accusative rather than what two do. */
    boolean isObjectOfVerb(int token) {
        return !words.get(token).entry().cueNounsAsObject().isEmpty()
                && words.get(token).conjunction() == 0
                && nouns.giving(token) >= 0;
    }

    /** "تلقت الوزارة وعدا بفتح الجسر": what two do, where nobody is told who does it, is rather a noun in the accusative. */
    boolean isRatherNoun(int token) {
        return !words.get(token).entry().cueNounsAsObject().isEmpty() && !opensClause(token);
    }

    private static boolean isReportedDenied(CueForm form) {
        return form.verb().takes(Complement.NEGATED) || form.verb().takes(Complement.ONLY_NEGATED);
    }

    /** "أخفى قلقه": what is said only where the verb is denied. */
    boolean isSilent(int token, CueForm form) {
        return form.verb().takes(Complement.ONLY_NEGATED) && !grammar.isNegation(token - 1);
    }

    /** "اقرأ المزيد": what the reader is to do, spelt with a hamza that what two people admit has not. */
    boolean isRead(int token, CueForm form) {
        return form.form().number() == GrammaticalNumber.DUAL
                && words.token(token).bare().endsWith(HAMZA_AT_END);
    }

    /** "رجل يشتبه بأنه نفذ الهجوم": whom others accuse or suspect, by a passive that is spelt as if he did so himself. */
    static boolean isAccused(CueForm form, SubjectBefore.Found subject, Frame frame) {
        return form.verb().kind() == CueKind.ACCUSE
                && form.form().number() == GrammaticalNumber.SINGULAR
                && subject != null
                && !subject.mention().definite()
                && !subject.mention().isNamedPerson()
                && frame.subject() == subject.mention()
                && frame.addressee() == null
                && frame.introducer() == Introducer.CLAUSE;
    }

    /** "لا يستبعد أن": nobody is told who does not. */
    boolean isNobodys(int token) {
        return words.is(token - 1, NOT_AT_ALL) && isLitotes(token);
    }

    /** "الوفد الذي يفترض أن يصل": what is supposed of somebody, and not by him. */
    boolean isSupposedOf(int token, SubjectBefore.Found subject) {
        return subject != null && subject.relative() && words.isAmong(token, WordSet.IS_SUPPOSED);
    }

    /** "رفع المحافظ شكره": what may be a noun with a pronoun is one after a noun, unless a clause describes that: "إجراء وصفه الوزير". */
    boolean isObject(int token) {
        return words.is(token, WordClass.NOUN)
                && !words.get(token).hasProclitic()
                && token > words.document().sentenceStart(token)
                && words.isWord(token - 1)
                && !words.get(token - 1).isFunctionWord()
                && !described.isBefore(token);
    }

    /** "وهو يلوح بعلم بلاده": tells what somebody does the while. */
    boolean isCircumstance(int token) {
        return words.isAmong(token - 1, WordSet.HE) && words.get(token - 1).conjunction() != 0;
    }

    /** "ما يشير إلى", "مما يؤكد أن", "الأمر الذي ينفي": tells what follows from a fact, and nobody says so; "ما وصفه بأنه" tells what somebody calls it. */
    boolean isAboutFact(int token) {
        boolean matter = grammar.isRelative(token - 1)
                && words.sameParagraph(token - 2, token)
                && words.isTokenAmong(token - 2, WordSet.THE_MATTER)
                && !words.hasPronoun(token);
        return matter
                || isAfterWhat(token)
                        && (!words.hasPronoun(token)
                                || !grammar.finiteVerbs(token).isEmpty());
    }

    /** "بما وصفه", "ما اعتبرته". */
    boolean isAfterWhat(int token) {
        int what = token - 1;
        return words.sameParagraph(what, token)
                && (words.isTokenAmong(what, WordSet.FACT) || isAndWhat(what))
                && words.get(token).conjunction() == 0;
    }

    /** "ومما زاد". */
    private boolean isAndWhat(int token) {
        return words.isAmong(token, WordSet.FACT)
                && words.get(token).conjunction() != 0
                && words.get(token).preposition() == 0;
    }

    /** Finite verbs with a pronoun, which the pronoun is whom or what they are about, or what was said: "ما أعلنه الوزير من أن". */
    List<CueForm> withPronoun(int token) {
        List<CueForm> forms = grammar.verbsWithPronoun(token);
        return forms.isEmpty() && words.isTokenAmong(token - 1, WordSet.WHAT)
                ? grammar.finiteWithPronoun(token).stream()
                        .filter(f -> tellsWhat(token, f))
                        .toList()
                : forms;
    }

    /** "ما أعلنه الوزير من أن": whether what the verb's pronoun stands for follows it. */
    boolean tellsWhat(int token, CueForm form) {
        boolean what = words.sameParagraph(token - 1, token) && words.isTokenAmong(token - 1, WordSet.WHAT);
        return what
                && words.get(token).conjunction() == 0
                && grammar.finiteVerbs(token).isEmpty()
                && FrameRequest.verb(form.verb(), form.form()).takesClause()
                && !form.verb().addressees().contains(Complement.OBJECT)
                && !form.verb().takes(Complement.PREDICATE);
    }

    /**
     * "كشفت دراسة أجراها باحثون ونشرت أمس أن", "وجدت دراسة نشرت أمس أن", "كتب في رسالة نشرت أمس: …": whether the verb only tells
     * more of what says so, or of that in which it is said, by the verb before.
     */
    boolean goesOnAboutText(int token, Report report, Report before) {
        return before != null
                && before.contentFirst() == report.contentFirst()
                && before.cueToken() < token
                && (words.get(token).conjunction() != 0
                        || report.speaker() == null && words.is(token - 1, WordClass.STATEMENT_NOUN)
                        || report.speaker() != null && report.speaker() == before.speaker())
                && words.isAmong(token, WordSet.ISSUES);
    }

    /** "أخبار تنتقد الوزير": what a noun is like that nothing makes definite, and who says it is not told. */
    boolean describesNoun(int token) {
        int noun = token - 1;
        return words.sameParagraph(noun, token)
                && words.isWord(noun)
                && words.get(token).conjunction() == 0
                && words.is(noun, WordClass.NOUN)
                && !words.get(noun).definite()
                && !words.get(noun).isFunctionWord()
                && !words.hasPronoun(noun)
                && !(words.sameParagraph(token, token + 1) && grammar.isPrepositionWithPronoun(token + 1));
    }

    /** "عندما تسأل عن الأسعار": who is asked, by nobody that is told. */
    boolean isAskedOf(int token, FrameRequest request, Frame frame) {
        return request.question()
                && frame.found()
                && !frame.introducer().isClausal()
                && request.form() != null
                && request.form().tense() == Tense.PRESENT
                && grammar.isSubordinator(token - 1);
    }

    /** "التي نشرت نتائجها في دورية أن": has an object of its own. */
    boolean isWithPronoun(int token) {
        return words.is(token, WordClass.NOUN) && words.hasPronoun(token);
    }

    /** "فيه", "من خلاله": where something is said, of a text. */
    static boolean isInIt(Words words, int token) {
        return words.isTokenAmong(words.is(token, FROM) ? token + 1 : token, WordSet.IN_IT);
    }

    /** "بيانا اعتبرت فيه": whoever issued the text says so in it. */
    boolean isInIt(int token) {
        return isInIt(words, token);
    }

    /** Whether the verb begins a clause of its own rather than one about the noun before it. */
    boolean opensClause(int verb) {
        return verb == words.document().sentenceStart(verb)
                || words.get(verb).conjunction() != 0
                || !words.isWord(verb - 1)
                || words.get(verb - 1).isFunctionWord();
    }

    /** "ورقة كتب عليها": what stands on something, whoever wrote it. */
    boolean isWrittenOn(int token) {
        return words.isAmong(token, WordSet.WRITTEN)
                && words.get(token).conjunction() == 0
                && words.sameParagraph(token, token + 1)
                && words.isAmong(token + 1, WordSet.ON_IT);
    }
}
