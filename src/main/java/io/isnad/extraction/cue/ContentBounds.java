package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.SetMarks;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Tribes;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.Token;
import io.isnad.extraction.text.TokenKind;

/**
 * Where content ends: at the close of a quotation that is all of it, before the next cue that is coordinated with its own,
 * before a phrase of attribution, before a clause of time that opens another cue, at last with the sentence.
 */
final class ContentBounds {

    /** "رغم تأكيد الوزير أن …، إلا أن". */
    private static final String EXCEPT = "الا";

    /** "، كما ألزمت …". */
    private static final String AS_WELL = "كما";
    /** Before the next news: "، هذا وأكد الوزير". */
    private static final String THIS = "هذا";

    private static final String AND = "و";

    private static final String THEN = "ثم";

    private static final long OPENING_ASIDES =
            SetMarks.of(WordSet.AFTER, WordSet.SAID_IN, WordSet.MEANWHILE, WordSet.BUT, WordSet.EXCEPT);

    /** No sentence is so long; without a bound, cues in a text without stops would take time by their square. */
    private static final int LONGEST = 500;

    private final Grammar grammar;
    private final Words words;
    private final Connectives connectives;
    private final Circumstances circumstances;
    private final Consequences consequences;
    private final Comments comments;
    private final CueClauses clauses;
    private final QuotedParagraphs paragraphs;
    private final OwnWords ownWords;
    private final NextVerbs verbs;
    private final AfterQuotation afterQuotation;
    private final Parentheses parentheses;
    private final OuterClauses outer;
    private final TimeClauses times;
    private final OccasionsAfter occasions;
    private final Brackets brackets;
    private final OpeningAdverbials adverbials;
    private final InnerVerbs inner;

    ContentBounds(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.connectives = new Connectives(words);
        this.circumstances = new Circumstances(grammar);
        this.consequences = new Consequences(grammar);
        this.comments = new Comments(grammar);
        this.clauses = new CueClauses(grammar, circumstances);
        this.paragraphs = new QuotedParagraphs(grammar);
        this.ownWords = new OwnWords(grammar);
        this.verbs = new NextVerbs(words);
        this.outer = new OuterClauses(grammar);
        this.adverbials = new OpeningAdverbials(grammar, verbs);
        this.inner = new InnerVerbs(grammar, verbs);
        this.afterQuotation = new AfterQuotation(grammar, circumstances, paragraphs);
        this.brackets = new Brackets(grammar);
        this.times = new TimeClauses(grammar, circumstances);
        this.occasions = new OccasionsAfter(grammar, verbs);
        this.parentheses = new Parentheses(grammar, circumstances, connectives, verbs);
    }

    /**
     * The last token of a report's content.
     *
     * @param cues every report of the document by the token at which its clause begins
     */
    int last(Report report, ReportsByClause cues) {
        int first = report.contentFirst();
        int sentence = brackets.end(first, ownWords.end(first, paragraphs.spokenEnd(first), cues));
        int limit = Math.min(sentence, subjectAfter(report));
        Quotation whole = words.document().quotationOpenedBy(first);
        if (whole != null && !afterQuotation.goesOn(whole, limit, cues)) {
            int last = paragraphs.inARow(paragraphs.last(first, whole.lastToken()));
            int before = whole.closed() ? last : paragraphs.beforeAnother(whole, cues);
            return last > whole.lastToken() || before == whole.lastToken() ? last : trimmed(first, before);
        }
        int at = whole == null ? first : whole.lastToken() + 1;
        int farthest = at + LONGEST;
        while (at < limit && at < farthest) {
            if (isSemicolon(at, report) || at > first && isBoundary(at, report, cues)) {
                break;
            }
            Quotation inner = words.document().quotationOpenedBy(at);
            boolean passed = inner != null && (inner.closed() || paragraphs.goesOn(inner));
            at = passed ? inner.lastToken() + 1 : at + 1;
        }
        Report next = cues.get(at);
        boolean verb = at < limit && next != null && next.type() == CueType.VERB && next.cueToken() == at;
        int last = verb && next.contentFirst() > at ? connectives.lastBefore(at, first) : Math.min(at, limit) - 1;
        return paragraphs.last(first, trimmed(first, last));
    }

    /** "أعلن بناء جسر؛ وبدأت …", but not "أعلن بناء جسر؛ لربط المدينتين", which tells what for. */
    private boolean isSemicolon(int at, Report report) {
        return words.token(at).is('؛')
                && (report.strict()
                        ? circumstances.isAndThat(at + 1)
                        : !connectives.opensPurpose(at + 1) && !circumstances.isReason(at + 1));
    }

    /** "نفى هذه الأنباء وزير الإعلام": the verb's subject where it follows the content; else no token. */
    private int subjectAfter(Report report) {
        boolean fronted = report.type() == CueType.VERB
                && report.speaker() != null
                && report.cueToken() < report.contentFirst()
                && report.contentFirst() < report.speaker().first();
        return fronted ? report.speaker().first() : words.size();
    }

    private boolean isBoundary(int at, Report report, ReportsByClause cues) {
        Report other = cues.get(at);
        if (other != null
                && other != report
                && other.cueToken() != report.cueToken()
                && cuts(other, at, report)
                && !isPredicate(report, other, at)
                && !adverbials.isNoMore(report, other, at)) {
            return true;
        }
        // "الوزير يشيد بالمدرب: لاعب كبير"
        if (!report.strict() && grammar.isColon(at) && words.token(at).paragraph() == 0) {
            return true;
        }
        if (isPlain(at)) {
            return false;
        }
        if (circumstances.isAfterwards(at, report)
                || circumstances.isHint(at)
                || isAfterQuotation(at)
                || clauses.passesOn(at)
                || circumstances.endsPhrase(at, report)
                || comments.ends(at, report, cues)
                || outer.goesOnAt(at, report)) {
            return true;
        }
        if (grammar.isComma(at)) {
            return endsAtComma(at, report, cues);
        }
        Quotation quotation = words.document().quotationOpenedBy(report.contentFirst());
        boolean quoted = quotation != null && !afterQuotation.isSubject(quotation, words.size());
        boolean phrase = !report.strict() || quoted;
        return phrase && isConjoinedVerb(at) && (grammar.isComma(at - 1) || verbs.from(report.contentFirst()) >= at);
    }

    private boolean endsAtComma(int at, Report report, ReportsByClause cues) {
        int next = at + 1;
        if (outer.opensAt(next, report, cues)
                || clauses.endsBefore(next, report)
                || clauses.leavesUnsaid(next, report)) {
            return true;
        }
        if (!words.isWord(next)) {
            return false;
        }
        String form = words.token(next).folded();
        boolean except = report.type() == CueType.NOUN && form.equals(EXCEPT) && grammar.isComplementizer(next + 1);
        return except
                || times.opensCue(next, cues) && !parentheses.goesOnWithThat(at, report, cues)
                || occasions.follow(at, report)
                || circumstances.isCircumstantialParticiple(next) && !parentheses.isBeforePredicate(at, report)
                || connectives.at(next)
                || form.equals(AS_WELL) && clauses.goesOnAsWell(next + 1, report)
                || circumstances.standsBeside(next)
                        && !(report.strict() && consequences.goOn(next, cues))
                        && !parentheses.explains(at, report, cues)
                        && !parentheses.goesOnWithThat(at, report, cues);
    }

    /** Whether the clause that begins here stands beside the content rather than in it. */
    private boolean cuts(Report other, int at, Report report) {
        return switch (other.type()) {
            case PARTICIPLE -> true;
            case ATTRIBUTIVE -> !parentheses.isInside(other, at, report);
            case VERB ->
                (isCoordinate(other, at) || saysOfImage(other, report))
                        && !parentheses.explainsAnother(other, at, report)
                        && !inner.goesOn(other, at, report);
            // "، مجددا الدعوة إلى": the participle that gives the noun; "أشاد بالمتطوعين، بقوله"
            case NOUN -> at < other.cueToken() || !report.strict() && words.isBySaying(at);
            default -> false;
        };
    }

    /** "صورا تظهر حطاما قال إنه لطائرة": what whoever publishes pictures says of what they show. */
    private boolean saysOfImage(Report other, Report report) {
        return other.kind() == CueKind.SAY && other.strict() && words.is(report.contentFirst(), WordClass.IMAGE);
    }

    /** "أن التجمعات أمام اللجان، ترجع إلى": the verb that the clause has not had yet. */
    private boolean isPredicate(Report report, Report other, int at) {
        return other.type() == CueType.VERB
                && other.speaker() == null
                && other.cueToken() == at
                && words.get(at).conjunction() == 0
                && grammar.isComma(at - 1)
                && grammar.isComplementizer(report.contentFirst() - 1)
                && !verbs.isAfterPredicate(at)
                && verbs.from(report.contentFirst()) >= circumstances.relativeBefore(report.contentFirst(), at);
    }

    private boolean isCoordinate(Report other, int at) {
        if (grammar.isRelative(other.cueToken() - 1)) {
            return false;
        }
        boolean comma = grammar.isComma(at - 1);
        return comma
                || words.get(at).conjunction() != 0
                || words.is(at, AND)
                || words.is(at, WordClass.TOPIC)
                || grammar.isSubordinator(at) && at < other.cueToken() && !words.isAmong(at, WordSet.TIME_CLAUSE);
    }

    /** Whether it is a word with which nothing goes on but what was said: neither "and" nor "then" nor what tells where or when. */
    private boolean isPlain(int at) {
        return words.isWord(at)
                && words.get(at).conjunction() == 0
                && !words.mayBeAmongAny(at, OPENING_ASIDES)
                && !words.token(at).folded().startsWith(AND)
                && !words.is(at, AND)
                && !words.is(at, THEN);
    }

    private boolean isConjoinedVerb(int at) {
        boolean apart = words.is(at, AND) && words.sameParagraph(at, at + 1) && circumstances.isPlainVerb(at + 1);
        return apart
                || words.isWord(at)
                        && words.get(at).conjunction() != 0
                        && !words.get(at).definite()
                        && !words.is(at, WordClass.PLACE)
                        && !Tribes.opensAt(words, at)
                        && !Blessings.isIn(words, at)
                        && !isCourtesy(at)
                        && (!words.get(at).isFunctionWord() || grammar.isAuxiliary(at))
                        && (words.is(at, WordClass.COMMON_VERB)
                                || !grammar.finiteVerbs(at).isEmpty())
                        && (!words.is(at, WordClass.NOUN) || verbs.isBeforeSubject(at));
    }

    /** "خالص تعازيه وصادق مواساته": of what kind another courtesy is. */
    private boolean isCourtesy(int at) {
        return words.is(at, WordClass.COURTESY) && words.is(at + 1, WordClass.COURTESY);
    }

    /** "…"، وقد …": the article goes on after the words that it quotes. */
    private boolean isAfterQuotation(int comma) {
        return grammar.isComma(comma)
                && words.document().quotationClosedBy(comma - 1) != null
                && words.isWord(comma + 1)
                && words.get(comma + 1).conjunction() == 'و'
                && grammar.isParticleBeforeVerb(comma + 1);
    }

    int trimmed(int first, int last) {
        int end = last;
        while (end > first && (isLoose(words.token(end)) || isConnective(end) || brackets.closeEarlier(end, first))) {
            end--;
        }
        return end;
    }

    /** "… ، و", "… ، كما", "…، هذا": what joins the next clause, apart from its verb. */
    private boolean isConnective(int token) {
        boolean apart = grammar.isComma(token - 1) && (words.is(token, AS_WELL) || words.is(token, THIS));
        return apart || words.is(token, AND);
    }

    private static boolean isLoose(Token token) {
        boolean percent = token.is('%') || token.is('٪');
        return token.kind() == TokenKind.PUNCTUATION && !percent || token.is('(') || token.is('[');
    }

    /** Where the clause of a report begins, with the conjunctions and particles before its verb or subject. */
    int clauseFirst(Report report) {
        return clauses.first(report);
    }
}
