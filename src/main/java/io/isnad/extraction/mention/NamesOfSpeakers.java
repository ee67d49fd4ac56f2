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

    /** So far before the word the verb may stand: names and a title. */
    private static final int LONGEST_SUBJECT = 14;
    /** So many words tell when or where somebody speaks. */
    private static final int LONGEST_CIRCUMSTANCE = 8;
    /** So many words begin a clause before its verb. */
    private static final int LONGEST_TOPIC = 10;

    private static final String AFTER_PERFECT = "قد";
    private static final String VERB_ENDING = "ى";

    private static final WordClasses PEOPLE = WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.GROUP_HEAD));
    private static final WordClasses NOMINAL = WordClasses.of(EnumSet.of(
            WordClass.NOUN,
            WordClass.ADJECTIVE,
            WordClass.TITLE,
            WordClass.NISBA,
            WordClass.MODIFIER,
            WordClass.GIVEN_NAME,
            WordClass.FAMILY_NAME,
            WordClass.NAME_PARTICLE,
            WordClass.ORGANIZATION_HEAD));
    private static final WordClasses VERBS =
            WordClasses.of(EnumSet.of(WordClass.COMMON_VERB, WordClass.REPORTING_VERB));
    private static final WordClasses APART =
            WordClasses.of(EnumSet.of(WordClass.COMPLEMENTIZER, WordClass.RELATIVE, WordClass.SUBORDINATOR));

    private final Words words;
    private final NameNeighbours neighbours;

    NamesOfSpeakers(Words words, NameNeighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    /** Whether the word straight after somebody's given names can only be the last name. */
    boolean is(int index) {
        int next = index + 1;
        if (!words.sameParagraph(index, next)) {
            return false;
        }
        if (neighbours.isSayingOf(next) || words.is(next, AFTER_PERFECT)) {
            return true;
        }
        if (neighbours.close(index) && isAfterAttribution(index)) {
            return true;
        }
        int verb = verb(index);
        return verb < 0 ? isBeforeVerb(index) : isSubject(verb, index);
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
            circumstance = !words.isAny(i, APART) && (!words.isAny(i, VERBS) || words.isAny(i, NOMINAL));
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

    /** The verb of saying before the name, with nothing but names and a title between; -1 for none. */
    private int verb(int index) {
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_SUBJECT);
        for (int i = index - 1; i >= first; i--) {
            if (!words.isWord(i) || words.isAny(i, APART)) {
                return -1;
            }
            if (words.isAny(i, VERBS)
                    && (!words.isAny(i, NOMINAL) || isSpeltAsVerb(i) || i < index - 1 && opensClause(i))) {
                return i;
            }
        }
        return -1;
    }

    /** "التقى", with a letter that the name "التقي" has not. */
    private boolean isSpeltAsVerb(int verb) {
        return words.token(verb).bare().endsWith(VERB_ENDING);
    }

    /** "وكشف", "كما طلب": a verb that is a noun too. */
    private boolean opensClause(int verb) {
        Word word = words.get(verb);
        return word.is(WordClass.REPORTING_VERB)
                && !word.entry().finiteForms().isEmpty()
                && !word.definite()
                && word.preposition() == 0
                && !words.isPersonName(verb)
                && (word.conjunction() != 0
                        || verb == words.document().sentenceStart(verb)
                        || !words.isWord(verb - 1)
                        || words.is(verb - 1, WordClass.PARTICLE)
                        || words.is(verb - 1, WordClass.CONJUNCTION));
    }

    /** "المهندس سامر المخرج يؤكد أن", "سامر الذهب: لن نتراجع": between what opens the clause and the verb, or the paragraph and a colon. */
    private boolean isBeforeVerb(int index) {
        int verb = index + 1;
        int start = words.document().sentenceStart(index);
        boolean finite = words.isWord(verb)
                ? words.is(verb, WordClass.REPORTING_VERB)
                        && !words.isAny(verb, NOMINAL)
                        && !words.get(verb).hasProclitic()
                : words.token(verb).isColon() && start == words.document().paragraphStart(index);
        if (!finite || index - start > LONGEST_TOPIC) {
            return false;
        }
        for (int i = start; i < index; i++) {
            if (!words.isWord(i) || words.isAny(i, APART) || words.isAny(i, VERBS) && !words.isAny(i, NOMINAL)) {
                return false;
            }
        }
        return true;
    }

    /** "وفقا للمهندس سامر المخرج،", "بحسب سامر الذهب،". */
    private boolean isAfterAttribution(int index) {
        int first = Math.max(words.document().sentenceStart(index), index - LONGEST_SUBJECT);
        for (int i = index - 1; i >= first && words.isWord(i); i--) {
            var cue = words.match(words.lexicon().attributiveCues(), i);
            if (cue != null && cue.value().beforeSpeaker() && cue.last() < index) {
                return true;
            }
            if (words.isAny(i, VERBS) && !words.isAny(i, NOMINAL) || words.isAny(i, APART)) {
                return false;
            }
        }
        return false;
    }
}
