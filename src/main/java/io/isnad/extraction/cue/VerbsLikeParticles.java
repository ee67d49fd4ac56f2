package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Words;

/** Reporting verbs that are written like particles: "بين الوزير أن", "عبر الرئيس عن". */
final class VerbsLikeParticles {

    /** "بيّن", "عبّر": no particle is doubled like this. */
    private static final char SHADDA = '\u0651';

    private static final String OR = "او";
    /** "يدعي", which claims, against "يدعى", which is called. */
    private static final String DOTTED = "ي";

    private static final String WHO = "من";
    /** "عبر من خلالها عن". */
    private static final String FROM = "من";

    private static final String AS_WELL = "كما";
    private static final String ABOUT = "عن";

    private static final int FARTHEST_CHOICE = 12;

    private final Grammar grammar;
    private final Words words;
    private final FrameWalk frames;

    VerbsLikeParticles(Grammar grammar, FrameWalk frames) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.frames = frames;
    }

    /** Whether it is the verb: known by the clause or complement after its subject. */
    boolean isVerb(int token, CueForm form) {
        if (form.verb().strength() != Strength.STRONG) {
            return false;
        }
        if (words.text()
                        .substring(
                                words.get(token).start(),
                                words.get(token).span().end())
                        .indexOf(SHADDA)
                > 0) {
            return true;
        }
        if (isChoice(token + 1)) {
            return false;
        }
        boolean inIt = grammar.isPrepositionWithPronoun(token + 1) && grammar.isComplementizer(token + 2);
        if (inIt || grammar.isComplementizer(token + 1)) {
            return true;
        }
        if (isBeforeOwnPhrase(token, form)) {
            return true;
        }
        if (isBeforePhrase(token)) {
            Frame frame = frames.read(token + 1, FrameRequest.verb(form.verb(), form.form()), null);
            boolean own = frame.introducer() == Introducer.PREPOSITION && words.is(frame.contentFirst() - 1, ABOUT);
            return (frame.introducer() == Introducer.CLAUSE || own) && !frame.loose();
        }
        boolean named =
                words.is(token, WordClass.NAMING) && !words.token(token).bare().endsWith(DOTTED);
        boolean afterComma = grammar.isComma(token - 1) && !named;
        boolean opens = words.get(token).preposition() == 0
                && (afterComma
                        || token == words.document().sentenceStart(token)
                        || opensClause(token - 1)
                        || isAfterOpening(token));
        return opens && takesContent(frames.read(token + 1, FrameRequest.verb(form.verb(), form.form()), null));
    }

    /** "وبين في تصريح له أن", "وبين للصحفيين أن": no particle stands before another, but before "من" that means "who". */
    private boolean isBeforePhrase(int token) {
        int next = token + 1;
        return words.sameParagraph(token, next)
                && words.isWord(next)
                && words.get(next).conjunction() == 0
                && !words.is(next, WHO)
                && (grammar.isPreposition(next) || words.get(next).preposition() == 'ل');
    }

    /** "الوزير عبر عن قلقه", "عبر أمس عن قلقه", "كلمة عبر فيها عن شكره": the preposition that the verb takes, which no particle stands before. */
    private boolean isBeforeOwnPhrase(int token, CueForm form) {
        int time = Math.max(grammar.timeEnd(token + 1), blessingEnd(token + 1));
        int next = time < 0 ? token + 1 : time + 1;
        int inIt = words.is(next, FROM) ? next + 1 : next;
        next = words.isTokenAmong(inIt, WordSet.IN_IT) ? inIt + 1 : next;
        return form.verb().takes(Complement.AN_PREPOSITION)
                && words.sameParagraph(token, next + 1)
                && words.is(next, ABOUT)
                && (words.isWord(next + 1) || grammar.opensQuotation(next + 1));
    }

    /** "عبر - حفظه الله - عن شكره": the dash that closes a blessing on who speaks; -1 for none. */
    private int blessingEnd(int dash) {
        int last = words.sameParagraph(dash, dash + 1) && words.token(dash).isDash()
                ? Blessings.last(words, dash + 1)
                : -1;
        return last > 0
                        && words.sameParagraph(last, last + 1)
                        && words.token(last + 1).isDash()
                ? last + 1
                : -1;
    }

    /** "وأمس عبر الوزير عن", "من جهته عبر", "أما الوزير فعبر": nothing but when or on whose part in the sentence before, so that a verb is still to come. */
    private boolean isAfterOpening(int token) {
        int first = words.document().sentenceStart(token);
        boolean part = token == first + 1 && words.isAmong(first, WordSet.CONNECTIVE)
                || token == first + 2 && words.areAmong(first, WordSet.CONNECTIVE);
        return part
                || token > first && grammar.timeEnd(first) == token - 1
                || words.get(token).conjunction() == 'ف';
    }

    /** "وقد عبر", "فيما عبر": what a verb follows at the beginning of a clause. */
    private boolean opensClause(int before) {
        return words.sameParagraph(before, before + 1)
                && (grammar.isParticleBeforeVerb(before)
                        || grammar.isSubordinator(before)
                        || (words.isAmong(before, WordSet.MEANWHILE) || words.is(before, AS_WELL))
                                && (grammar.isComma(before - 1)
                                        || before == words.document().sentenceStart(before)));
    }

    /** Whether a subject and its content follow as they do after no particle. */
    private boolean takesContent(Frame frame) {
        boolean channel = frame.introducer() == Introducer.COLON
                && (grammar.media().isMedium(frame.subject())
                        || frame.subject() != null && frame.subject().kind() == MentionKind.STATEMENT_NOUN);
        return !channel
                && frame.found()
                && !frame.loose()
                && frame.introducer() != Introducer.OBJECT
                && (frame.introducer() != Introducer.QUOTE || words.is(frame.contentFirst() - 1, WordClass.PREPOSITION))
                && frame.subject() != null
                && frame.subject().isSource();
    }

    /** "بين أن نرحل وأن نبقى": "that" twice, each time before what one may do. */
    private boolean isChoice(int first) {
        // nothing follows the last word of a text that is cut off
        int end = first < words.size() ? words.document().sentenceEnd(first) : first;
        for (int i = first + 1; opensAct(first) && i < end && i <= first + FARTHEST_CHOICE; i++) {
            boolean joined = words.isWord(i)
                    && (words.get(i).conjunction() != 0
                            || words.is(i - 1, OR)
                            || words.get(i - 1).is(WordClass.CONJUNCTION));
            if (joined && opensAct(i)) {
                return true;
            }
        }
        return false;
    }

    /** "أن" before a verb, which no "إن" is. */
    private boolean opensAct(int token) {
        return grammar.isComplementizer(token)
                && !words.hasPronoun(token)
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && (words.is(token + 1, WordClass.COMMON_VERB)
                        || !words.get(token + 1).definite());
    }
}
