package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Where a word that is spelt like a reporting verb is a noun or an adjective, by what stands before it. */
final class NounPlaces {

    private static final int LONGEST_SUBJECT = 6;

    private final Grammar grammar;
    private final Words words;
    private final NounsLikeVerbs nouns;

    NounPlaces(Grammar grammar) {
        this.grammar = grammar;
        this.nouns = new NounsLikeVerbs(grammar);
        this.words = grammar.words();
    }

    /** "على 1840 طالبا": what a number counts. */
    boolean isCounted(int token) {
        return words.sameParagraph(token - 1, token)
                && words.token(token - 1).kind() == TokenKind.NUMBER
                && CaseEndings.isIndefiniteAccusative(words, token);
    }

    /** "من أن عدد الفحوص": a noun with its complement after "that", which most often is nothing else either. */
    boolean isSubjectOfClause(int token) {
        int next = token + 1;
        if (!words.is(token - 1, WordClass.COMPLEMENTIZER)) {
            return false;
        }
        return words.isAmong(token, WordSet.NUMBER_OF)
                || words.is(token, WordClass.NOUN)
                        && !words.isAmong(token - 2, WordSet.WHEN)
                        && words.sameParagraph(token, next)
                        && words.isWord(next)
                        && words.get(next).definite()
                        && !words.get(next).hasProclitic()
                        && grammar.finiteVerbs(token).stream()
                                .allMatch(f -> f.verb().saysLittle());
    }

    /** "ساد هدوء حذر", "القوات شبه العسكرية": what describes the noun before it. */
    boolean isAttribute(int token) {
        int noun = token - 1;
        boolean attribute = words.is(token, WordClass.ADJECTIVE)
                && words.is(noun, WordClass.NOUN)
                && !words.isTokenAmong(noun, WordSet.SO_HAS)
                && !words.get(noun).definite()
                && !words.hasPronoun(noun)
                && !FrameAttributes.isPeople(words.get(noun))
                && !words.is(noun, WordClass.ORGANIZATION_HEAD)
                && !words.is(noun, WordClass.STATEMENT_NOUN);
        boolean semi = words.isAmong(token, WordSet.UN)
                && words.get(noun).definite()
                && (words.is(token + 1, WordClass.NISBA) || words.is(token + 1, WordClass.ADJECTIVE));
        return attribute || semi || isInHead(token) || isMeasured(token);
    }

    /** "إجمالي عدد السكان", "متوسط طلب المنازل": of what the noun before it tells how much there is. */
    private boolean isMeasured(int token) {
        return words.is(token, WordClass.NOUN)
                && words.isBaseAmong(token - 1, WordSet.MEASURED)
                && !words.get(token - 1).definite();
    }

    /** "دار نشر": the second word of what kind of body it is. */
    private boolean isInHead(int token) {
        int head = token - 1;
        return words.is(head, WordClass.ORGANIZATION_HEAD)
                && words.get(head).entry().beginsOrganizationHead()
                && !words.get(head).definite()
                && words.lexicon()
                                .organizationHead(words.get(head).form() + " "
                                        + words.get(token).form())
                        != null;
    }

    /** Whether it is who says what the verb before it tells, or what its participle is of: "قال | طالب", "منتقدا | رد | الحكومة". */
    boolean isNextToVerb(int token) {
        return isWhoSays(token) || nouns.isInConstruct(token, token) || isObjectBeyondSubject(token);
    }

    /** "يدفع المواطن البسيط | ثمن الحرب": what the subject of another verb does something to, with its complement. */
    private boolean isObjectBeyondSubject(int token) {
        int next = token + 1;
        boolean construct = words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.VERBAL_NOUN)
                && !words.is(token, WordClass.STATEMENT_NOUN)
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && !words.get(next).isFunctionWord()
                && !grammar.finiteVerbs(token).isEmpty();
        for (int i = token - 1; construct && token - i <= LONGEST_SUBJECT && words.isWord(i); i--) {
            boolean verb = words.is(i, WordClass.COMMON_VERB)
                    && !grammar.isAuxiliary(i)
                    && (!words.is(i, WordClass.NOUN) || i == words.document().sentenceStart(token));
            if (verb) {
                return i < token - 1
                        && words.sameParagraph(i, token)
                        && !grammar.isRelative(i - 1)
                        && !grammar.isSubordinator(i - 1);
            }
            if (words.get(i).isFunctionWord() || words.get(i).hasProclitic() || grammar.isAuxiliary(i)) {
                return false;
            }
        }
        return false;
    }

    /** "قال طالب من الكلية", "قال طالب الخالدي": right after a verb of saying its subject rather than another verb. */
    private boolean isWhoSays(int token) {
        boolean somebody = words.is(token, WordClass.TITLE) || words.is(token, WordClass.GIVEN_NAME);
        return somebody
                && grammar.finiteVerbs(token - 1).stream()
                        .anyMatch(f -> f.verb().strength() == Strength.STRONG
                                && f.verb().takes(Complement.SPEECH));
    }

    /** "في تغريدة له | كتب", "بين": whether the preposition before the word is another's, so that the word is no noun for it. */
    boolean isUngoverned(int token) {
        boolean theirText =
                words.is(token - 2, WordClass.STATEMENT_NOUN) && grammar.isPrepositionWithPronoun(token - 1);
        return theirText || words.is(token - 1, "بين");
    }
}
