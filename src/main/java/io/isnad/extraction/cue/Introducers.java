package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Recognises what introduces the content of a cue at a token. */
final class Introducers {

    private static final String NEAR = "قرب";
    private static final String ON = "علي";
    private static final String ANY = "اي";
    private static final String ANY_OF_HER = "ايه";
    /** "نفى ما تردد". */
    private static final String WHAT = "ما";

    private static final char SO = 'ف';

    private final Grammar grammar;
    private final Words words;
    private final QuotationLabels labels;
    private final Colons colons;
    private final Events events;
    private final NounsBesides others;
    private final NounsLikeVerbs nouns;
    private final Questions questions;
    private final Pauses pauses;
    private final TakenUpClaims claims;
    private final StrayPrepositions stray;

    Introducers(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.labels = new QuotationLabels(grammar);
        this.colons = new Colons(grammar);
        this.events = new Events(words);
        this.others = new NounsBesides(words);
        this.nouns = new NounsLikeVerbs(grammar);
        this.questions = new Questions(grammar);
        this.pauses = new Pauses(words);
        this.claims = new TakenUpClaims(grammar);
        this.stray = new StrayPrepositions(words);
    }

    /**
     * An introducer found.
     *
     * @param introducer which
     * @param first first token of the content
     * @param start offset at which the content begins, inside that token where a preposition is joined to it
     */
    record Found(Introducer introducer, int first, int start) {}

    /**
     * The introducer at a token.
     *
     * @param from first token after the cue
     * @param loose whether something unexplained stands before it, so that only unmistakable ones count
     * @return the introducer, or null
     */
    Found at(int at, int from, FrameRequest request, boolean loose) {
        if (at < words.size() && grammar.introducerMarks().isNone(at)) {
            return null;
        }
        if (grammar.isColon(at)) {
            return colons.at(at, from, request);
        }
        if (grammar.opensQuotation(at)) {
            boolean said = request.takesSpeech() || !loose && request.takes(Complement.OBJECT) && request.strong();
            return said && !questions.opensAt(at) ? found(Introducer.QUOTE, from, at) : null;
        }
        if (request.takes(Complement.AN) && grammar.isNegatedComplementizer(at)) {
            Found clause = found(Introducer.CLAUSE, from, at);
            boolean bi = words.token(at).folded().startsWith(Complement.BI.form());
            return bi && clause != null ? new Found(clause.introducer(), at, clause.start() + 1) : clause;
        }
        if (grammar.isComplementizer(at)) {
            boolean apart = loose && !request.takes(Complement.IN) && grammar.opensExplanation(at);
            return apart || claims.areTold(at) || isOfAnother(at, from, loose) ? null : clause(at, from, request);
        }
        boolean paused = at == from + 1 && request.kind() == CueKind.ADD && pauses.isAfterOne(at);
        if (paused || !loose && request.tells() && grammar.opensBareSpeech(at)) {
            return found(Introducer.CLAUSE, from, at);
        }
        boolean howOrWhy = !loose && request.takesClause() && grammar.isHowOrWhy(at);
        if (howOrWhy || request.question() && grammar.isQuestionWord(at)) {
            return found(Introducer.CLAUSE, from, at);
        }
        boolean clause = grammar.isComplementizer(at + 1);
        if (clause && stray.isAt(at, request)) {
            return at == from || !loose ? clause(at + 1, from, request) : null;
        }
        return loose && !clause ? null : preposition(at, from, request);
    }

    /** "من دون أن يسمي", "ما دام يريدنا أن نساعده": a complementizer after a preposition of its own, or after another verb. */
    private boolean isOfAnother(int at, int from, boolean loose) {
        int before = at - 1;
        if (before <= from || !words.isWord(before)) {
            return false;
        }
        boolean verb = loose
                && words.is(before, WordClass.COMMON_VERB)
                && !words.is(before, WordClass.REPORTING_VERB)
                && !words.is(before, WordClass.NOUN)
                && !words.is(before, WordClass.ADJECTIVE)
                && !words.is(before, WordClass.PLACE)
                && !words.isPersonName(before);
        return verb
                || words.is(before, WordClass.PREPOSITION)
                        && words.is(before - 1, WordClass.PREPOSITION)
                        && !grammar.isPrepositionWithPronoun(before);
    }

    /** "أعلن وقف …": a noun phrase as the object of a verb that takes one; or null. */
    Found object(int at, int from, FrameRequest request) {
        if (!request.takesAsObject(request.ofEvents() && events.isNews(at)) || !words.isWord(at) || isSoAlready(at)) {
            return null;
        }
        Word word = words.get(at);
        boolean noun = word.conjunction() == 0
                && word.preposition() == 0
                && !word.isFunctionWord()
                && !grammar.isTime(at)
                && !isAttribute(at)
                && !others.isOther(at, request)
                && (grammar.finiteVerbs(at).isEmpty()
                        || nouns.isObject(at, from)
                        || request.demands() && nouns.isDemanded(at));
        boolean quantified = isRelativeObject(at)
                || word.is(WordClass.QUANTIFIER)
                || word.is(WordClass.NEGATION)
                || isAny(at)
                || word.is(WordClass.DEMONSTRATIVE);
        return noun || quantified && word.conjunction() == 0 ? found(Introducer.OBJECT, from, at) : null;
    }

    /** "أوضح المدرب موقفه | بقوله إن": the noun of saying, which tells what the verb before does not. */
    boolean isBySaying(int token) {
        return words.sameParagraph(token - 1, token) && words.isBySaying(token);
    }

    /** "حمل فلان الحكومة مسؤولية ما حدث". */
    boolean isBlame(int token, FrameRequest request) {
        return request.takes(Complement.BLAME) && Blame.isAt(words, token);
    }

    /** The content that begins with what somebody is charged with. */
    Found blame(int token, int from) {
        return found(Introducer.OBJECT, from, token);
    }

    /** "كما أعلنت الوزارة فقد غادر الوفد": what answers a phrase before, and no loss. */
    private boolean isSoAlready(int token) {
        int next = token + 1;
        return words.isTokenAmong(token, WordSet.SO_HAS)
                && words.sameParagraph(token, next)
                && words.isWord(next)
                && (words.is(next, WordClass.COMMON_VERB) || grammar.isReportingVerb(next))
                && !words.get(next).definite();
    }

    /** "مقتل شخصين": what happens, and to whom. */
    boolean isEvent(int token) {
        return events.at(token);
    }

    /** The nouns that tell what happens or is done. */
    Events events() {
        return events;
    }

    /** "أي ضلوع", "قرب افتتاح": what is denied altogether, or is about to happen. */
    boolean isAny(int token) {
        boolean near = words.is(token, NEAR) && isEvent(token + 1);
        return words.isWord(token)
                && (near
                        || (ANY.equals(words.token(token).folded())
                                        || ANY_OF_HER.equals(words.token(token).folded()))
                                && words.isWord(token + 1)
                                && !words.get(token + 1).isFunctionWord());
    }

    /** "ما تردد": what somebody denies or confirms. */
    boolean isRelativeObject(int token) {
        return words.is(token, WHAT)
                && words.is(token, WordClass.RELATIVE)
                && !words.get(token).hasProclitic();
    }

    /** "في الجلسة الشهرية": what tells more of the noun before it. */
    boolean isAttribute(int token) {
        Word word = words.get(token);
        return word.definite()
                && (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE))
                && !word.is(WordClass.NOUN)
                && words.isWord(token - 1)
                && words.get(token - 1).definite();
    }

    private Found found(Introducer introducer, int from, int first) {
        return words.sameParagraph(from, first)
                ? new Found(introducer, first, words.token(first).start())
                : null;
    }

    private Found clause(int at, int from, FrameRequest request) {
        // "إذا صدقت أقواله فإن": what follows from a condition
        if (words.get(at).conjunction() != 0 && at > from || words.get(at).conjunction() == SO) {
            return null;
        }
        boolean bi = grammar.isBiComplementizer(at);
        boolean wants = request.takes(Complement.AN) && !(request.demands() && isIn(at));
        boolean takes = bi
                ? request.takes(Complement.BIAN) || request.takes(Complement.BI)
                : wants || request.takes(Complement.IN);
        return takes ? found(Introducer.CLAUSE, from, afterComplementizer(at)) : null;
    }

    /** "أن: …": a clause begins after the colon. */
    private int afterComplementizer(int at) {
        return grammar.isColon(at + 1) ? at + 2 : at + 1;
    }

    /** "إن" where its hamza is written: what nobody asks for. */
    private boolean isIn(int token) {
        return words.text().charAt(words.get(token).start()) == 'إ';
    }

    private Found preposition(int at, int from, FrameRequest request) {
        if (!words.isWord(at) || words.get(at).conjunction() != 0 || words.isAmong(at, WordSet.SAYING)) {
            return null;
        }
        Word word = words.get(at);
        Complement what = JoinedWhat.at(words, at);
        for (Complement complement : request.complements()) {
            if (!complement.isPreposition()) {
                continue;
            }
            if (word.form().equals(complement.form()) && !word.hasProclitic()) {
                return separate(at + 1, from, request);
            }
            if (complement == what) {
                return accepts(at, from, request)
                        ? new Found(Introducer.PREPOSITION, at, JoinedWhat.start(words, at))
                        : null;
            }
            int start = complement == Complement.BI ? grammar.afterJoinedBi(at) : -1;
            if (complement == Complement.LI
                    && word.preposition() == 'ل'
                    && !word.isFunctionWord()
                    && !words.isBaseAmong(at, WordSet.TURN)) {
                start = word.start();
            }
            if (start >= 0 && !isPlace(word) && !labels.isOfTeller(at) && !labels.isOfIssuer(at)) {
                return accepts(at, from, request) ? new Found(Introducer.PREPOSITION, at, start) : null;
            }
        }
        return null;
    }

    /** "مستشفى الملك بالهفوف": tells where the subject is. */
    private static boolean isPlace(Word word) {
        return word.is(WordClass.PLACE) && !word.is(WordClass.NOUN);
    }

    /** "إلى أن", "عن أمله", "بـ"الحرية"": after the preposition as a word of its own. */
    private Found separate(int next, int from, FrameRequest request) {
        if (grammar.isComplementizer(next)) {
            return found(Introducer.CLAUSE, from, afterComplementizer(next));
        }
        if (grammar.opensQuotation(next)) {
            return found(Introducer.QUOTE, from, next);
        }
        boolean pronoun = words.is(next, WordClass.RELATIVE);
        return words.isWord(next) && (accepts(next, from, request) || pronoun && request.strong())
                ? found(Introducer.PREPOSITION, from, next)
                : null;
    }

    /** "جدد التأكيد على أن", "كرر القول إن": where the clause begins that a noun of saying leads to; -1 for none. */
    int restated(int noun) {
        Word word = words.get(noun);
        boolean saying = word.definite()
                && !word.hasProclitic()
                && !word.entry().cueNouns().isEmpty();
        int clause = saying && words.is(noun + 1, ON) ? noun + 2 : noun + 1;
        return saying && words.sameParagraph(noun, clause) && grammar.isComplementizer(clause) ? clause : -1;
    }

    private boolean accepts(int token, int from, FrameRequest request) {
        boolean enough = request.strong()
                || request.ofCourtesies() && words.is(token, WordClass.COURTESY)
                || request.ofEvents() && events.isNews(token);
        return enough && !grammar.isTime(token) && words.sameParagraph(from, token);
    }
}
