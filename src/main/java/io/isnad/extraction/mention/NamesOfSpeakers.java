package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Common words as last names ("وأشار المهندس سامر المخرج إلى أن", "وكشف سامر الذهب عن", "وبحسب سامر المالك،"), told by the clause around
 * them: what is said begins right after in the way that the verb before the name takes it, so that the word is neither the verb's object
 * nor whom it addresses.
 */
final class NamesOfSpeakers {

    /** So many words tell when or where somebody speaks. */
    private static final int LONGEST_CIRCUMSTANCE = 8;

    private static final String AFTER_PERFECT = "قد";

    private static final WordClasses PEOPLE = WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.GROUP_HEAD));

    private final Words words;
    private final NameNeighbours neighbours;
    private final VerbsOfNames verbs;

    NamesOfSpeakers(Words words, NameNeighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
        this.verbs = new VerbsOfNames(words);
    }

    /** Whether the word straight after somebody's given names can only be the last name. */
    boolean is(int index) {
        return ends(index, index, verbs.verb(index));
    }

    /**
     * Whether the words, which may be others than names, can only be the name of a speaker whose title is before them: "وأكد الدكتور صدقة فاضل أن",
     * against "أعلن الوزير نتائج دراسة عن".
     */
    boolean isWhole(int first, int last) {
        int verb = verbs.verb(first);
        return ends(first, last, verb) && (verb < 0 || takesNone(verb, true) || words.isWord(clause(last + 1, false)));
    }

    /** Whether a verb of saying before the word has its subject here, so that the word is no other verb. */
    boolean isSubject(int index) {
        return verbs.verb(index) >= 0;
    }

    private boolean ends(int first, int index, int verb) {
        int next = index + 1;
        if (!words.sameParagraph(index, next)) {
            return false;
        }
        if (neighbours.isSayingOf(next) || words.is(next, AFTER_PERFECT)) {
            return true;
        }
        if (neighbours.close(index) && verbs.isAfterAttribution(first)) {
            return true;
        }
        return verb < 0 ? verbs.isBeforeVerb(first, next) : isSubject(verb, index);
    }

    private boolean isSubject(int verb, int index) {
        int next = index + 1;
        boolean person = words.isAny(index, PEOPLE);
        boolean object = !words.get(index).definite() && CommonLastNames.marksNoAccusative(words.token(index));
        boolean thing = !person || object;
        if (!words.isWord(next)) {
            boolean speech = words.token(next).isColon() || words.document().quotationOpenedBy(next) != null;
            return speech ? takes(verb, thing, f -> f.verb().takes(Complement.SPEECH)) : takesNone(verb, thing);
        }
        int content = clause(next, person);
        if (content >= 0) {
            return takes(verb, thing, f -> opens(content, f.verb().complements()));
        }
        if (takes(verb, thing, f -> opens(next, f.verb().complements()))) {
            return true;
        }
        // "قال سامر الذهب للصحفيين", "طلب سامر المخرج من الوزارة", "قال سامر المخرج الذي"
        if (words.is(next, WordClass.RELATIVE) || opensAddressee(verb, next)) {
            return takesNone(verb, thing);
        }
        return isBeforeObject(verb, index);
    }

    private boolean opensAddressee(int verb, int token) {
        return words.get(verb).entry().cueForms().stream()
                .anyMatch(f -> opens(token, f.verb().addressees()));
    }

    /** "التقى سامر الذهب | وفدا", "دعا سامر الذهب | الحكومة إلى", "وصف سامر المخرج | القرار بأنه": what the verb has for its object comes only now. */
    private boolean isBeforeObject(int verb, int index) {
        int next = index + 1;
        if (CaseEndings.isAccusativeNoun(words, next) && !words.isPersonName(next)) {
            return true;
        }
        boolean construct = !words.get(index).definite() && words.is(index, WordClass.NOUN);
        boolean body = words.is(next, WordClass.NOUN)
                        && words.get(next).definite()
                        && !words.is(next, WordClass.ADJECTIVE)
                        && !words.is(next, WordClass.TITLE)
                || words.match(words.lexicon().countries(), next) != null;
        return !construct
                && body
                && !words.get(next).hasProclitic()
                && words.sameParagraph(next, next + 1)
                && addresses(verb, next + 1);
    }

    /** Whether one of the verb's ways to go on is meant by what follows, and addresses nobody in the accusative, as nobody does a thing. */
    private boolean takes(int verb, boolean thing, Predicate<CueForm> way) {
        boolean any = false;
        for (CueForm form : words.get(verb).entry().cueForms()) {
            if (way.test(form)) {
                any = true;
                if (!thing && form.verb().addressees().contains(Complement.OBJECT)
                        || form.verb().addressees().contains(Complement.DESCRIBED)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Whether the verb, which has been said all of, takes nothing in the accusative. */
    private boolean takesNone(int verb, boolean thing) {
        if (words.get(verb).entry().cueForms().isEmpty()) {
            return false;
        }
        for (CueForm form : words.get(verb).entry().cueForms()) {
            Strength strength = form.verb().strength();
            boolean usual = strength != Strength.WEAK && strength != Strength.STUDIED && strength != Strength.EVENTS;
            if (form.verb().addressees().contains(Complement.OBJECT)
                    || thing && usual && form.verb().takes(Complement.OBJECT)) {
                return false;
            }
        }
        return true;
    }

    private boolean addresses(int verb, int preposition) {
        return words.isWord(preposition)
                && words.get(verb).entry().cueForms().stream()
                        .anyMatch(f -> f.verb().addressees().contains(Complement.OBJECT)
                                && opens(preposition, f.verb().complements()));
    }

    /** The complementizer of the clause that is said, the preposition before it, or the mark before quoted words; -1 where none follows. */
    private int clause(int first, boolean afterPerson) {
        if (words.is(first, WordClass.COMPLEMENTIZER)) {
            return words.get(first).conjunction() == 0 ? first : -1;
        }
        Word word = words.get(first);
        boolean circumstance = word.is(WordClass.PREPOSITION)
                || word.is(WordClass.TIME)
                || word.is(WordClass.ADVERB)
                || word.preposition() != 0;
        // "سامر الباحث | في جامعة الغد إن": what somebody is, and where
        circumstance &= !afterPerson || isOccasion(first);
        for (int i = first + 1;
                circumstance && i < first + LONGEST_CIRCUMSTANCE && words.sameParagraph(first, i);
                i++) {
            if (!words.isWord(i)) {
                boolean name = words.document().quotationOpenedBy(i) != null
                        || words.token(i).kind() == TokenKind.QUOTE;
                if (!name) {
                    return words.token(i).isColon() ? i : -1;
                }
                continue;
            }
            if (words.is(i, WordClass.COMPLEMENTIZER) && words.get(i).conjunction() == 0) {
                return words.is(i - 1, WordClass.PREPOSITION) ? i - 1 : i;
            }
            circumstance = !words.isAny(i, VerbsOfNames.APART)
                    && (!words.isAny(i, VerbsOfNames.VERBS) || words.isAny(i, VerbsOfNames.NOMINAL));
        }
        return -1;
    }

    /** "لـ"الغد"", "في بيان", "بعد اللقاء", "أمس". */
    private boolean isOccasion(int token) {
        int next = token + 1;
        return words.is(token, WordClass.TIME) && !words.isAmong(token, WordSet.WITH_TITLE)
                || neighbours.isAddressed(token)
                || words.document().quotationOpenedBy(next) != null
                || words.is(next, WordClass.STATEMENT_NOUN)
                || words.is(next, WordClass.TIME) && !words.is(next, WordClass.PREPOSITION)
                || words.isAmong(next, WordSet.MANNER)
                || clauseStarts(token);
    }

    /** "إلى أن": the preposition of what is said. */
    private boolean clauseStarts(int token) {
        return words.is(token, WordClass.PREPOSITION) && words.is(token + 1, WordClass.COMPLEMENTIZER);
    }

    private boolean opens(int token, Set<Complement> complements) {
        return complements.stream().anyMatch(c -> opens(token, c));
    }

    private boolean opens(int token, Complement complement) {
        if (!words.isWord(token)) {
            return complement == Complement.SPEECH;
        }
        return complement.isPreposition()
                ? words.get(token).opens(complement)
                : words.is(token, WordClass.COMPLEMENTIZER)
                        && words.get(token).form().startsWith(complement.form());
    }
}
