package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** Where a participle tells how somebody does something, and is neither an attribute nor a predicate: "قال …، مؤكدا أن". */
final class CircumstantialParticiples {

    /** Nouns that tell something themselves, and may have a participle as their attribute. */
    private static final WordClasses TELLING =
            WordClasses.of(EnumSet.of(WordClass.STATEMENT_NOUN, WordClass.STUDY, WordClass.DATA, WordClass.CLAIM));

    /** Those who may say something, likewise. */
    private static final WordClasses SOURCES =
            WordClasses.of(EnumSet.of(WordClass.GROUP_HEAD, WordClass.TITLE, WordClass.ORGANIZATION_HEAD));

    /** "الجميع": known, also of what the lexicon has only so. */
    private static final String THE = "ال";

    private static final String BECAME = "بات";
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SUBJECT = 8;

    /** "أعمالها": a noun with its owner, also one that no lexicon file has. */
    private static final String HER = "ها";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Conditions conditions;
    private final ParticipleSubjects subjects;
    private final NounsLikeParticiples nouns;

    CircumstantialParticiples(
            Grammar grammar, MentionTable mentions, Conditions conditions, ParticipleSubjects subjects) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.conditions = conditions;
        this.subjects = subjects;
        this.nouns = new NounsLikeParticiples(words);
    }

    /**
     * In the accusative: "مشيرا"; or feminine or plural where it follows a comma, what closes a phrase, or a verb, so that it is
     * nobody's attribute: "…، مؤكدة أن", "وتابعت قائلة".
     */
    boolean at(int token) {
        Word word = words.get(token);
        if (nouns.isAt(token)
                || grammar.isAuxiliary(token - 1)
                || conditions.isThing(token)
                || isPredicate(token)
                || isPredicateOfClause(token)) {
            return false;
        }
        if (word.form().endsWith("ا")) {
            return true;
        }
        // "أبدى أسفه": a noun with its owner
        boolean owned = word.token().bare().endsWith("ه")
                && !words.is(token + 1, WordClass.COMPLEMENTIZER)
                && !words.is(token + 2, WordClass.COMPLEMENTIZER)
                && !grammar.isColon(token + 1);
        boolean marked = !owned && word.form().endsWith("ه") || word.form().endsWith("ين") || subjects.areWomen(token);
        return marked
                && (opens(token)
                        || !words.isWord(token - 1)
                        || closesPhrase(token - 1)
                        || word.form().endsWith("ه") && isVerb(token - 1)
                        || isVerb(token - 1) && words.get(token - 1).form().endsWith("وا")
                        || isTheirSaying(token));
    }

    /**
     * "قالت الوزيرة إن الطائرة أقلعت دون إذن | مضيفة أن", "حذروا من موجة جفاف جديدة | لافتين إلى أن": before a clause or a quotation, and
     * after a noun that tells nothing itself, what a woman or a body does who has spoken in the sentence, or what several do.
     */
    private boolean isTheirSaying(int token) {
        return words.sameParagraph(token - 1, token)
                && opensClause(token)
                && !isAttributeOfTelling(token - 1)
                && (words.get(token).form().endsWith("ين") || hasSheSpoken(token));
    }

    /** "مضيفة أن", "مشيرة إلى أن", "قائلة: …". */
    private boolean opensClause(int token) {
        int next = token + 1;
        return grammar.isComplementizer(next)
                || grammar.isColon(next)
                || grammar.opensQuotation(next)
                || grammar.isPreposition(next) && grammar.isComplementizer(next + 1);
    }

    /** "رسالة | محذرة من أن", "عن مصادر موثوقة | مؤكدة أن": what a noun that tells something, or of a source, has as its attribute. */
    private boolean isAttributeOfTelling(int last) {
        int head = last;
        while (words.is(head, WordClass.ADJECTIVE)
                && !words.is(head, WordClass.NOUN)
                && !words.get(head).hasProclitic()
                && words.isWord(head - 1)) {
            head--;
        }
        boolean source = words.isAny(head, SOURCES)
                && !words.token(head).folded().startsWith(THE)
                && (Prepositions.isOpen(words, head - 1)
                        || words.get(head).form().endsWith("ين"));
        return source || words.isAny(head, TELLING);
    }

    private static boolean isOfHer(CueForm form) {
        return form.form().gender() == Gender.FEMININE && form.form().number() == GrammaticalNumber.SINGULAR;
    }

    private boolean hasSheSpoken(int token) {
        for (int i = token - 1; i >= words.document().sentenceStart(token); i--) {
            if (isVerb(i) && grammar.finiteVerbs(i).stream().anyMatch(CircumstantialParticiples::isOfHer)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "بات النادي مطالبا": what somebody becomes, after the verb and the subject; but not what is masculine after "باتت", nor what comes
     * after another predicate: "بات الطريق خاليا مؤكدا أن".
     */
    private boolean isPredicate(int token) {
        for (int i = token - 1; i > token - LONGEST_SUBJECT && words.isWord(i); i--) {
            if (words.isAmong(i, WordSet.BECOMES)) {
                String verb = words.get(i).form();
                boolean she = verb.endsWith("ت") && !verb.equals(BECAME) || verb.startsWith("ت");
                boolean other = she && words.get(token).form().endsWith("ا");
                return words.sameParagraph(i, token) && !other;
            }
            if (isOtherPredicate(i)) {
                return false;
            }
        }
        return false;
    }

    /** "خالية", "صعبا": an adjective without article, which is no attribute of a subject that has it. */
    private boolean isOtherPredicate(int token) {
        Word word = words.get(token);
        boolean adjective = word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.GIVEN_NAME)
                && !word.definite()
                && !word.hasProclitic();
        return adjective && (word.form().endsWith("ه") || CaseEndings.isIndefiniteAccusative(words, token));
    }

    /**
     * "إن الحكومة مطالبة باحترام الدستور", "الحكومة مطالبة بالتحرك": what a clause tells of nothing but a noun before it, or of the pronoun
     * that opens it.
     */
    private boolean isPredicateOfClause(int token) {
        if (!words.get(token).form().endsWith("ه")) {
            return false;
        }
        int start = words.document().sentenceStart(token);
        int first = token - 1;
        while (first > start
                && first > token - LONGEST_SUBJECT
                && words.isWord(first)
                && !grammar.isComplementizer(first)) {
            first--;
        }
        boolean clause = words.isWord(first) && grammar.isComplementizer(first);
        if (clause && words.hasPronoun(first)) {
            return first == token - 1;
        }
        int noun = clause ? first + 1 : first;
        return (clause || first == start) && noun < token && words.isWord(noun) && isSubject(noun, token - 1, clause);
    }

    /** Whether nothing but a subject stands there; after a complementizer, any noun with its article may be one. */
    private boolean isSubject(int noun, int last, boolean clause) {
        MentionCandidate subject = mentions.at(noun);
        boolean whole = mentions.phraseEnd(noun) == last || subject != null && subject.last() == last;
        return whole
                && !isVerb(noun)
                && (subject != null || clause && words.get(noun).definite());
    }

    private boolean isVerb(int token) {
        Word word = words.get(token);
        return word.is(WordClass.REPORTING_VERB) && !word.is(WordClass.NOUN) && !word.is(WordClass.ADJECTIVE);
    }

    private boolean opens(int token) {
        return token == words.document().sentenceStart(token)
                || words.get(token).conjunction() != 0;
    }

    private boolean closesPhrase(int token) {
        Word word = words.get(token);
        // "حديثها قائلة"
        boolean owned = word.is(WordClass.NOUN) && words.hasPronoun(token);
        return owned
                || words.isAmong(token, WordSet.THIS_ALONE)
                || word.definite()
                || grammar.isTime(token)
                || word.is(WordClass.PLACE)
                || word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.FAMILY_NAME)
                || isMasculineAdjective(word)
                || CaseEndings.isAccusativeNoun(words, token)
                || words.hasPronoun(token)
                || Prepositions.isWithPronoun(words, token)
                || word.unknown() && word.form().endsWith(HER)
                || isNamed(mentions.endingAt(token, token - LONGEST_NAME));
    }

    /** "إن الطريق آمن مشيرة إلى أن": what the feminine after it does not describe. */
    private static boolean isMasculineAdjective(Word word) {
        return word.is(WordClass.ADJECTIVE)
                && !word.form().endsWith("ه")
                && !word.form().endsWith("ات");
    }

    /** "كتبت على تويتر قائلة": a name, which takes no attribute without article. */
    private static boolean isNamed(MentionCandidate mention) {
        return mention != null && (mention.isNamedPerson() || mention.body() != null || mention.country() != null);
    }
}
