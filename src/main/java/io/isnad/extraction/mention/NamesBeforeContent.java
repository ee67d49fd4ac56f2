package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Foreign names that look like other words, told by what their bearers say right after them: "جوشوا فيري أن", "وزير النقل بودي هارتونو إن".
 */
final class NamesBeforeContent {

    private static final int SHORTEST = 4;
    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_CIRCUMSTANCE = 8;
    private static final char TO = 'ل';
    private static final String CUT = "بك";
    private static final String THAT = "بان";
    private static final String AS_FOR = "اما";
    /** So far before a verb somebody is put first. */
    private static final int LONGEST_TOPIC = 15;

    private static final String WITH = "ب";
    private static final String OF_PLACE_OR_ME = "ي";

    private final Words words;

    NamesBeforeContent(Words words) {
        this.words = words;
    }

    /** Whether what somebody says begins at the token. */
    boolean opens(int token) {
        return words.isWord(token)
                ? words.is(token, WordClass.COMPLEMENTIZER) && !words.get(token).hasProclitic()
                : words.token(token).isColon()
                        || words.document().quotationOpenedBy(token) != null && !words.is(token - 1, WordClass.TITLE);
    }

    /** "سالم الجبل لـ«الغد» إن", "سالم الجبل في بيان أن": whether to whom, when or in what somebody speaks begins at the token, before a clause. */
    boolean opensBeyond(int token) {
        boolean circumstance = words.isWord(token)
                && (words.get(token).preposition() == TO
                        || isToMedium(token)
                        || words.token(token).folded().equals(String.valueOf(TO))
                        || words.is(token, WordClass.TIME)
                        || words.is(token, WordClass.PREPOSITION) && words.is(token + 1, WordClass.STATEMENT_NOUN));
        for (int i = token; circumstance && i < token + LONGEST_CIRCUMSTANCE && words.sameParagraph(token, i); i++) {
            Quotation name = words.document().quotationOpenedBy(i);
            if (name != null && name.lastToken() - i <= LONGEST_RUN) {
                i = name.lastToken();
                continue;
            }
            if (!words.isWord(i)) {
                return words.token(i).isColon() || i > token && name != null;
            }
            if (words.is(i, WordClass.COMPLEMENTIZER)) {
                return i > token && words.get(i).conjunction() == 0;
            }
            circumstance = !isVerb(i) || words.is(i, WordClass.NOUN) || words.is(i, WordClass.ADJECTIVE);
        }
        return false;
    }

    /** "لرويترز": a medium whose own name shows that the letter before is a preposition. */
    private boolean isToMedium(int token) {
        var body = words.token(token).folded().charAt(0) == TO
                ? words.match(words.lexicon().bodies(), token)
                : null;
        return body != null && body.value().medium();
    }

    /** "وصف سامر حداد العقوبات بأنها": whether the verb before says something of the thing here. */
    boolean isDescribed(int thing) {
        int first = Math.max(words.document().sentenceStart(thing), thing - LONGEST_TOPIC);
        boolean bi = words.isWord(thing + 1) && words.get(thing + 1).form().startsWith(THAT);
        for (int i = thing - 1; bi && i >= first; i--) {
            boolean describes = words.is(i, WordClass.REPORTING_VERB)
                    && words.get(i).entry().cueForms().stream()
                            .anyMatch(f -> f.verb().addressees().contains(Complement.DESCRIBED));
            if (describes) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word after a given name can be nothing but more of the name. */
    boolean isName(int token) {
        boolean before = words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && !words.get(token + 1).hasProclitic()
                && (words.is(token + 1, WordClass.COMPLEMENTIZER)
                        || opensBeyond(token + 1)
                        || isVerb(token) && isPastVerb(token + 1)
                        || isThenUnknown(token) && words.is(token + 1, WordClass.TITLE));
        return isBetweenForeignNames(token)
                || before && isCut(token) && !NameWords.isSpeltAsVerb(words.get(token)) && !isAfterAsFor(token);
    }

    /** "وليام لاسي كارتفيل إن": what may be no noun between a foreign given name and a word that no lexicon file has, before what is said. */
    private boolean isBetweenForeignNames(int token) {
        int next = token + 1;
        Word word = words.get(token);
        return words.sameParagraph(token - 1, next + 1)
                && words.isUnknown(next)
                && words.is(token - 1, WordClass.GIVEN_NAME)
                && words.get(token - 1).entry().isForeignName()
                && word.conjunction() == 0
                && !word.definite()
                && !word.isFunctionWord()
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.REPORTING_VERB)
                && !words.get(next).definite()
                && !words.get(next).hasProclitic()
                && NameWords.looksLikeName(words.get(next))
                && words.is(next + 1, WordClass.COMPLEMENTIZER);
    }

    /** "أما سامر فيؤكد أن": what the one does whom the clause has put first. */
    private boolean isAfterAsFor(int token) {
        int start = Math.max(words.document().sentenceStart(token), token - LONGEST_TOPIC);
        for (int i = token - 1; i >= start; i--) {
            if (words.is(i, AS_FOR)) {
                return true;
            }
        }
        return false;
    }

    /** "توعد سامر حداد | برد "قاس"": the preposition and what is done rather than a name, before quotation marks. */
    boolean isDeedInQuotation(int token) {
        String form = words.get(token).form();
        return form.startsWith(WITH)
                && words.document().quotationOpenedBy(token + 1) != null
                && words.lexicon()
                        .entry(form.substring(WITH.length()))
                        .classes(false)
                        .contains(WordClass.VERBAL_NOUN);
    }

    /**
     * "أكد بندر ساحلي | أهمية العمل", "أوضح خالد عقدي | ، أن": a last name like an adjective, or like something of mine, before what its bearer
     * says; neither has a complement of its own.
     */
    boolean isBeforeWhatIsSaid(int index) {
        Word word = words.get(index);
        boolean possible = word.form().endsWith(OF_PLACE_OR_ME)
                && !word.definite()
                && !word.hasProclitic()
                && !word.isFunctionWord()
                && !word.is(WordClass.TITLE)
                && (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || words.hasPronoun(index))
                && words.is(index - 1, WordClass.GIVEN_NAME)
                && words.sameParagraph(index - 1, index + 2);
        return possible && (isClauseAfterComma(index + 1) || isThingWithComplement(index + 1)) && isAfterVerb(index);
    }

    private boolean isClauseAfterComma(int comma) {
        return words.token(comma).isComma()
                && words.is(comma + 1, WordClass.COMPLEMENTIZER)
                && !words.get(comma + 1).hasProclitic();
    }

    /** "أهمية العمل", "حرصهم". */
    private boolean isThingWithComplement(int token) {
        boolean noun = words.is(token, WordClass.NOUN)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.TIME)
                && !words.isPersonName(token)
                && words.isWord(token + 1);
        return noun && words.get(token + 1).definite() && !words.get(token + 1).hasProclitic();
    }

    /** Whether a verb of saying stands before the name in its sentence. */
    private boolean isAfterVerb(int name) {
        int first = Math.max(words.document().sentenceStart(name), name - LONGEST_TOPIC);
        for (int i = name - 1; i >= first; i--) {
            if (words.is(i, WordClass.REPORTING_VERB) && !words.is(i, WordClass.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** "جوشوا فيري كتب": after "and then he sees" no verb follows. */
    private boolean isPastVerb(int token) {
        char first = words.get(token).form().charAt(0);
        return words.is(token, WordClass.REPORTING_VERB)
                && !words.get(token).entry().finiteForms().isEmpty()
                && first != 'ي'
                && first != 'ت';
    }

    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
    }

    /** "بودي هارتونو إن": a word after a title that is cut, and another that no lexicon file has. */
    boolean begins(int token) {
        Word word = words.get(token);
        int next = token + 1;
        return words.sameParagraph(token, next + 1)
                && words.isWord(next)
                && isLetter(word)
                && !word.definite()
                && !word.isFunctionWord()
                && !word.is(WordClass.NOUN)
                && words.get(next).unknown()
                && !words.get(next).definite()
                && NameWords.looksLikeName(words.get(next))
                && opens(next + 1);
    }

    /**
     * "قال المتحدث صادق عدان دوداشي إن": the last of the words between a title and what its bearer says, where the first is a given
     * name and another one no word at all; or -1.
     */
    int run(int first) {
        int last = first - 1;
        boolean unknown = false;
        while (last - first < LONGEST_RUN && isPlain(last + 1)) {
            last++;
            unknown |= last > first && isUnknownName(last);
        }
        boolean name = unknown && words.is(first, WordClass.GIVEN_NAME) && words.sameParagraph(first, last + 1);
        return name && opensClause(last + 1) ? last : -1;
    }

    /** "إن", "بأن", "على أن". */
    private boolean opensClause(int token) {
        boolean preposition = words.is(token, WordClass.PREPOSITION)
                && words.sameParagraph(token, token + 1)
                && !words.get(token).hasProclitic();
        int that = preposition ? token + 1 : token;
        return words.is(that, WordClass.COMPLEMENTIZER)
                && words.get(that).conjunction() == 0
                && (opens(that) || !isDescribed(token - 1));
    }

    private boolean isPlain(int token) {
        if (!words.isWord(token) || !words.sameParagraph(token - 1, token)) {
            return false;
        }
        Word word = words.get(token);
        return !word.hasProclitic()
                && !word.isFunctionWord()
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.TIME)
                && !word.is(WordClass.NUMBER)
                && !words.isAmong(token, WordSet.SUPPOSED)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && (!word.definite() || word.unknown());
    }

    private boolean isUnknownName(int token) {
        return words.get(token).unknown() && NameWords.looksLikeName(words.get(token));
    }

    /** "ناجي فتيل": ف and what no lexicon file has, or a name that may be anything. */
    private boolean isThenUnknown(int token) {
        Word word = words.get(token);
        return word.conjunction() == 'ف'
                && word.preposition() == 0
                && (word.classes().isEmpty() || word.is(WordClass.AMBIGUOUS_NAME) && !isVerb(token));
    }

    /** "فيري" is ف and a verb, "بوراوي" ب and a preposition: nobody would write so here. */
    private boolean isCut(int token) {
        Word word = words.get(token);
        boolean verb = isVerb(token);
        boolean preposition = word.is(WordClass.PREPOSITION) || word.is(WordClass.COMPLEMENTIZER);
        boolean noun = word.is(WordClass.NOUN) || word.is(WordClass.VERBAL_NOUN);
        boolean then = word.conjunction() == 'ف' && word.preposition() == 0 && (verb || word.definite())
                || isThenUnknown(token);
        return words.token(token).folded().length() >= SHORTEST
                && (then || isLetter(word) && word.conjunction() == 0 && !noun && (verb || preposition));
    }

    private static boolean isLetter(Word word) {
        return word.preposition() != 0 && CUT.indexOf(word.preposition()) >= 0;
    }

    /** "نائب الرئيس حسن فقيه ان", "د. أشرف المكانة إن": a given name that is another word too, with one more before what its bearer says. */
    boolean isBeforeLastWord(int first) {
        int last = first + 1;
        return words.get(first).is(WordClass.GIVEN_NAME)
                && words.sameParagraph(first, last + 1)
                && words.isWord(last)
                && (!words.get(last).definite() || words.is(last, WordClass.NOUN))
                && !words.get(last).hasProclitic()
                && !words.get(last).isFunctionWord()
                && (words.is(last + 1, WordClass.COMPLEMENTIZER) || opensBeyond(last + 1));
    }
}
