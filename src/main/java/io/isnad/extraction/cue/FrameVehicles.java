package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.RelationAdjectives;
import io.isnad.extraction.morphology.Words;

/** How far a prepositional phrase in a frame goes that tells in what something was said, before the content. */
final class FrameVehicles {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    FrameVehicles(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    /** Where the phrase ends that has been passed, exclusive: before a time or the content, which it may seem to hold. */
    int before(int first, FrameState state) {
        return beforeObject(first, beforeTime(first, state.at), state);
    }

    /** "نفت الهيئة في بيان استهداف المدنيين": the noun after "بيان" is the content where nothing else is. */
    int after(MentionCandidate mention, FrameState state) {
        int after = RelationAdjectives.areAt(words, mention.last() + 1) ? mention.last() + 2 : mention.last() + 1;
        MentionCandidate issuer = mention.definite() ? null : mentions.at(after);
        boolean issued = issuer != null
                && after < state.end
                && mention.kind() == MentionKind.STATEMENT_NOUN
                && issuer.kind().actorKind() == ActorKind.ORGANIZATION
                && !words.get(after).hasProclitic();
        if (issued) {
            return issuer.last() + 1;
        }
        if (isIssuedBy(after, state.end, mention)) {
            return after + 1;
        }
        int noun = mention.first() + 1;
        boolean object = mention.kind() == MentionKind.STATEMENT_NOUN
                && !mention.definite()
                && noun <= mention.last()
                && words.is(noun, WordClass.NOUN)
                && !words.is(noun, WordClass.ADJECTIVE)
                && (mentions.at(noun) == null || mentions.at(noun).kind() == MentionKind.STATEMENT_NOUN)
                && (state.subject != null || goesOn(mention, state))
                && (state.request.strong() || state.request.ofClaims() && words.is(noun, WordClass.CLAIM))
                && state.request.takes(Complement.OBJECT)
                && (after >= state.end
                        || words.token(after).isTerminator()
                        || grammar.isComma(after)
                        || isSaidInBareVehicle(noun, after, state));
        return object ? noun : after;
    }

    /** "ونفى في بيان استهداف المدنيين": right after a verb that goes on to tell of whoever spoke before. */
    private boolean goesOn(MentionCandidate vehicle, FrameState state) {
        int verb = state.from - 1;
        return vehicle.first() <= state.from + 1
                && words.isWord(verb)
                && words.get(verb).conjunction() == 'و'
                && words.document().sentenceStart(verb) == verb;
    }

    /** "البيان | الصادر عن الوزارة": tells whose the text is, and is nobody. */
    private boolean isIssuedBy(int token, int end, MentionCandidate text) {
        return text.kind() == MentionKind.STATEMENT_NOUN
                && text.definite()
                && token + 1 < end
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.is(token, WordClass.ADJECTIVE)
                && words.isAmong(token + 1, WordSet.ISSUED_BY);
    }

    /** "أدان في بيان الجرائم التي …": what the verb's object alone can be, where no clause tells what was said. */
    private boolean isSaidInBareVehicle(int noun, int after, FrameState state) {
        if (!beginsObject(noun) || !state.request.takesClause()) {
            return beginsObject(noun);
        }
        boolean only = words.is(noun, WordClass.VERBAL_NOUN) && !beginsObject(after);
        for (int i = after; only && i < state.end && !grammar.isComma(i); i++) {
            only = !grammar.isComplementizer(i) && !grammar.isColon(i) && !grammar.opensQuotation(i);
        }
        return only;
    }

    /** "في بيان صباح اليوم": up to the time, which the noun's phrase may seem to hold. */
    private int beforeTime(int first, int after) {
        for (int i = first + 1; i < after; i++) {
            if (grammar.timeEnd(i) >= after) {
                return i;
            }
        }
        return after;
    }

    /** "في مؤتمر صحفي | القرار", "في تصريح صحفي | استقالة المدير": up to a noun that no indefinite adjective can take after it. */
    private int beforeObject(int first, int after, FrameState state) {
        for (int i = first + 1; state.mayFindObject() && i + 1 < after; i++) {
            if (isIndefiniteAttribute(i) && beginsObject(i + 1)) {
                return i + 1;
            }
        }
        return after;
    }

    /** "مؤتمر صحفي": what may be a journalist elsewhere is an adjective after an indefinite noun that is nobody. */
    private boolean isIndefiniteAttribute(int token) {
        if (!words.isWord(token) || words.get(token).definite()) {
            return false;
        }
        boolean thing = words.is(token - 1, WordClass.NOUN)
                && !words.get(token - 1).definite()
                && (!FrameAttributes.isPeople(words.get(token - 1))
                        || words.lexicon()
                                .isStatementNoun(
                                        words.get(token - 1).base(),
                                        words.get(token).base()));
        return words.is(token, WordClass.NISBA) && !words.is(token, WordClass.NOUN)
                || thing && words.is(token, WordClass.ADJECTIVE);
    }

    /** A noun that the article or its complement makes definite, or one that tells what happens. */
    private boolean beginsObject(int token) {
        if (!words.isWord(token) || words.get(token).hasProclitic() || !words.is(token, WordClass.NOUN)) {
            return false;
        }
        boolean construct = words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic()
                && !words.is(token, WordClass.ADJECTIVE);
        return construct || words.get(token).definite() || words.is(token, WordClass.VERBAL_NOUN);
    }
}
