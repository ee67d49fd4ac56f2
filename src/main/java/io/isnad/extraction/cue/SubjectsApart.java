package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Who opens a clause and is the subject of its verb behind when, where and in what it was said: "الوزير، في مقابلة مع صحيفة "الغد"،
 * اتهم دمشق", "وكان الوزير عقب لقائه نظيره سامر الخطيب أكد"; or behind a clause about it: "لكن الشركة التي تدير المصنع قالت".
 */
final class SubjectsApart {

    private static final int FARTHEST = 30;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final Agreement agreement = new Agreement();

    SubjectsApart(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
    }

    /** The subject, where nothing but circumstances stand between it and the verb; or null. */
    MentionCandidate at(int verb, int sentence, VerbForm form) {
        int first = clauseStart(verb, sentence);
        MentionCandidate opener = first < 0 || first >= verb - 1 ? null : mentions.at(first);
        if (opener == null
                || opener.last() >= verb - 1
                || opener.kind() == MentionKind.STATEMENT_NOUN
                || isUnlikely(opener, verb)
                || words.get(first).preposition() != 0
                || !agreement.agreesWithin(form, opener)
                || !beginsCircumstance(opener.last() + 1, verb) && !beginsClauseAbout(opener.last() + 1, verb)
                || isPlaceOrName(opener)) {
            return null;
        }
        for (int i = opener.last() + 1; i < verb; i++) {
            if (isPredicate(i, opener.last())) {
                return null;
            }
        }
        return hasSubjectAfter(verb, form) ? null : opener;
    }

    /** "التجمعات أمام اللجان، ترجع إلى": gatherings, or who is not named and stands before one comma alone. */
    private boolean isUnlikely(MentionCandidate opener, int verb) {
        return opener.kind() == MentionKind.GROUP
                ? grammar.isComma(verb - 1) && !grammar.isComma(opener.last() + 1)
                : opener.number() != GrammaticalNumber.SINGULAR;
    }

    /** Where the verb's clause begins: its sentence, or after what opens a clause or puts a noun before its verb; -1 where it does not show. */
    private int clauseStart(int verb, int sentence) {
        int earliest = Math.max(sentence, verb - FARTHEST);
        for (int i = verb - 1; i >= earliest; i--) {
            Quotation closed = words.document().quotationClosedBy(i);
            if (names.isName(closed) && closed.firstToken() > earliest) {
                i = closed.firstToken();
                continue;
            }
            if (grammar.isColon(i) || closed != null || words.document().quotationOpenedBy(i) != null) {
                return -1;
            }
            if (grammar.isComplementizer(i)) {
                return i + 1;
            }
            boolean opens = grammar.isSubordinator(i) || grammar.isAuxiliary(i);
            if (opens && (i == sentence || !words.isWord(i - 1) || grammar.isAuxiliary(i))) {
                return i + 1;
            }
        }
        return earliest == sentence ? sentence : -1;
    }

    private boolean beginsCircumstance(int token, int verb) {
        if (words.token(token).isDash()) {
            return closesDash(token, verb);
        }
        if (!words.isWord(token)) {
            return words.token(token).isComma() || words.token(token).is('(');
        }
        Word word = words.get(token);
        return word.conjunction() == 0
                && (grammar.isPreposition(token)
                        || grammar.timeEnd(token) >= 0
                        || word.preposition() == 'ل'
                        || word.preposition() == 'ب');
    }

    /** "لكن الشركة التي تدير المصنع قالت": a clause about the subject that has a verb of its own. */
    private boolean beginsClauseAbout(int relative, int verb) {
        int own = grammar.isParticleBeforeVerb(relative + 1) ? relative + 2 : relative + 1;
        return grammar.isRelative(relative)
                && own < verb - 1
                && words.isWord(own)
                && !words.get(own).definite()
                && (words.is(own, WordClass.COMMON_VERB) || words.is(own, WordClass.REPORTING_VERB));
    }

    /** "سامر الخطيب – وهو طبيب – قال", against "سامر الخطيب - جدة", who wrote it and where. */
    private boolean closesDash(int dash, int verb) {
        for (int i = dash + 1; i < verb; i++) {
            if (words.token(i).isDash()) {
                return true;
            }
        }
        return false;
    }

    /** "واشنطن (رويترز) - أعلنت", "رئيس الهيئة، القاضي سامر الخطيب، قال": where the article was written, or a title before a name. */
    private boolean isPlaceOrName(MentionCandidate opener) {
        int next = opener.last() + 1;
        if (!words.token(next).isComma()) {
            return !words.isWord(next)
                    && (opener.kind() == MentionKind.COUNTRY || opener.kind() == MentionKind.CAPITAL);
        }
        MentionCandidate name = mentions.at(next + 1);
        return name != null
                && name.kind() != MentionKind.STATEMENT_NOUN
                && words.get(next + 1).preposition() == 0;
    }

    /** A verb that the clause has before the one asked about, or another that "and" joins: not one about a noun or what it belongs to. */
    private boolean isPredicate(int token, int subject) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        if (grammar.isParticleBeforeVerb(token - 1) && token - 1 > subject) {
            return true;
        }
        boolean verb = word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB);
        if (!verb
                || word.definite()
                || word.preposition() != 0
                || word.isFunctionWord()
                || word.is(WordClass.NOUN)
                || word.is(WordClass.NISBA)
                || mentions.at(token) != null
                || grammar.isTime(token)) {
            return false;
        }
        boolean after = token - 1 > subject && words.isWord(token - 1);
        boolean attribute = after
                && word.conjunction() == 0
                && (words.is(token - 1, WordClass.RELATIVE)
                        || words.isTokenAmong(token - 1, WordSet.THE_WHILE)
                        || isIndefinite(token - 1));
        return !attribute;
    }

    private boolean isIndefinite(int token) {
        Word word = words.get(token);
        return !word.definite()
                && !words.hasPronoun(token)
                && (word.is(WordClass.STATEMENT_NOUN)
                        || word.is(WordClass.NOUN)
                        || word.is(WordClass.NISBA)
                        || word.is(WordClass.ADJECTIVE));
    }

    /** "لبنان، في المساء، قال الوزير": somebody who can be nothing but the subject stands after the verb. */
    private boolean hasSubjectAfter(int verb, VerbForm form) {
        MentionCandidate next = words.sameParagraph(verb, verb + 1) ? mentions.at(verb + 1) : null;
        boolean object = words.get(verb).entry().finiteForms().stream()
                .anyMatch(f -> f.verb().addressees().contains(Complement.OBJECT)
                        || f.verb().takes(Complement.OBJECT)
                                && !f.verb().takes(Complement.AN)
                                && !f.verb().takes(Complement.IN));
        return next != null
                && !object
                && next.kind().actorKind() == ActorKind.PERSON
                && words.get(verb + 1).preposition() == 0
                && agreement.agrees(form, next);
    }
}
