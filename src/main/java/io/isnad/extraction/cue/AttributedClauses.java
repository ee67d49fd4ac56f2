package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** The clause that a phrase of attribution opens or interrupts, as what was said. */
final class AttributedClauses {

    private static final int LONGEST_RELATIVE = 12;
    private static final int LONGEST_APPOSITION = 15;

    private final Grammar grammar;
    private final Words words;
    private final ContentBounds bounds;
    private final Circumstances circumstances;
    private final AttributivePlaces places;

    AttributedClauses(Grammar grammar, ContentBounds bounds) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.bounds = bounds;
        this.circumstances = new Circumstances(grammar);
        this.places = new AttributivePlaces(grammar);
    }

    Report following(AttributiveCues.Phrase phrase, ReportsByClause byClause) {
        int limit = words.document().sentenceEnd(phrase.first());
        int comma = afterSource(phrase.last(), limit, byClause);
        int first = comma < limit && grammar.isComma(comma) ? pastApposition(comma, limit) : comma;
        while (first < limit && (grammar.isComplementizer(first) || places.opensAnswer(first))) {
            first++;
        }
        if (first >= limit) {
            return null;
        }
        Report open = content(phrase.report(), first, first);
        return open.ending(bounds.last(open, byClause));
    }

    /** Where what was said begins after its source, or the comma before it; past when and in what it was said. */
    private int afterSource(int source, int limit, ReportsByClause byClause) {
        int at = pastTime(afterClauseAbout(source));
        if (grammar.isComplementizer(at) || at == source + 1 && isVerbAfter(source, byClause)) {
            return at;
        }
        while (at < limit && !grammar.isComma(at) && !startsContent(at) && !isThatOfOpinion(at, source)) {
            at = isTitle(at) ? words.document().quotationOpenedBy(at).lastToken() + 1 : pastTime(at + 1);
        }
        return at;
    }

    /** "وفي رأي الخبير الذي يعمل في المركز أن": the complementizer that the phrase takes, and no verb before it. */
    private boolean isThatOfOpinion(int token, int source) {
        boolean that = grammar.isComplementizer(token) && words.get(token).conjunction() == 0;
        for (int i = source + 1; that && i < token; i++) {
            that = !grammar.isReportingVerb(i);
        }
        return that;
    }

    /** "وفق ما أعلن الوزير أمس، ستبدأ": when something was said is no content. */
    private int pastTime(int token) {
        int last = grammar.timeEnd(token);
        return last < 0 ? token : last + 1;
    }

    /** "التقرير الصادر بعنوان "المدينة، أمس واليوم"": the name of the source, which is no content. */
    private boolean isTitle(int token) {
        return words.document().quotationOpenedBy(token) != null
                && words.isWord(token - 1)
                && words.isBaseAmong(token - 1, WordSet.LABEL);
    }

    /** "على حد تعبير فلان، رئيس الشركة، أن", "بحسب المرصد، ومقره لندن، قتل": past what stands between commas about the source. */
    private int pastApposition(int comma, int limit) {
        if (grammar.isComplementizer(comma + 1) || places.opensAnswer(comma + 1)) {
            return comma + 1;
        }
        boolean aside =
                words.isTokenAmong(comma + 1, WordSet.ASIDE) || words.isTokenAmong(comma + 1, WordSet.THE_WHILE);
        for (int i = comma + 1; i < Math.min(limit, comma + LONGEST_APPOSITION); i++) {
            if (grammar.isComma(i)) {
                return aside || grammar.isComplementizer(i + 1) || places.opensAnswer(i + 1) ? i + 1 : comma + 1;
            }
        }
        return comma + 1;
    }

    /** "بحسب التقرير الذي أعدته المنظمة، فإن": past the verb of a clause about the source. */
    private int afterClauseAbout(int source) {
        int next = source + 1;
        boolean relative = words.isWord(next) && grammar.isRelative(next);
        int verb = relative ? next + 1 : next;
        boolean about = words.sameParagraph(source, verb)
                && words.isWord(verb)
                && words.get(verb).conjunction() == 0
                && (relative || words.hasPronoun(verb) || words.isAmong(verb, WordSet.ISSUES));
        return about ? verb + 1 : next;
    }

    /** "بحسب البيانات تراجع المخزون": what may be a noun too is a verb after a noun that the article closes. */
    private boolean isVerbAfter(int source, ReportsByClause byClause) {
        Word next = words.isWord(source + 1) ? words.get(source + 1) : null;
        return next != null
                && words.isWord(source)
                && words.get(source).definite()
                && (next.is(WordClass.COMMON_VERB)
                        || next.is(WordClass.REPORTING_VERB) && byClause.get(source + 1) == null)
                && next.entry().cueNounsAsObject().isEmpty()
                && !next.definite()
                && !next.hasProclitic()
                && !next.is(WordClass.ADJECTIVE)
                && !next.isFunctionWord();
    }

    private boolean startsContent(int token) {
        return places.opensAnswer(token)
                || words.isWord(token)
                        && words.get(token).is(WordClass.COMMON_VERB)
                        && !words.get(token).is(WordClass.NOUN)
                        && words.get(token).entry().cueNounsAsObject().isEmpty()
                        && !words.get(token).isFunctionWord();
    }

    /** "في المقابل، وفق البيان، فإن": whether "so" begins what was said right after the phrase, whatever stands before it. */
    boolean isAnswered(int phrase) {
        int next = grammar.isComma(phrase + 1) ? phrase + 2 : phrase + 1;
        return words.sameParagraph(phrase, next)
                && places.opensAnswer(next)
                && (grammar.isComplementizer(next)
                        || words.is(words.document().sentenceStart(phrase), WordClass.TOPIC));
    }

    /** "أصدر القاضي، وفق مصدر، مذكرة توقيف بحق …": the longer part of a clause that the phrase interrupts; else null. */
    Report rest(AttributiveCues.Phrase phrase, Report preceding, ReportsByClause byClause) {
        int first = afterRelative(phrase.last() + 1) + 1;
        boolean interrupts = grammar.isComma(phrase.first() - 1)
                && grammar.isComma(first - 1)
                && words.sameParagraph(phrase.last(), first)
                && first < words.document().sentenceEnd(phrase.first())
                && byClause.get(first) == null
                && (continues(first) || isPredicateOf(preceding, first));
        if (!interrupts) {
            return null;
        }
        Report open = content(phrase.report(), first, first);
        Report rest = open.ending(bounds.last(open, byClause));
        int comma = preceding.contentLast();
        while (comma > preceding.contentFirst() && !grammar.isComma(comma)) {
            comma--;
        }
        return rest.contentLast() - rest.contentFirst() > preceding.contentLast() - comma ? rest : null;
    }

    /** "وفق المحامي الذي وكله المنتجون، …": the comma after what is told of who speaks; the token itself where nothing is. */
    private int afterRelative(int token) {
        int at = token;
        if (grammar.isRelative(token)) {
            while (at < token + LONGEST_RELATIVE && words.isWord(at) && !grammar.isComplementizer(at)) {
                at++;
            }
        }
        return grammar.isComma(at) ? at : token;
    }

    /** "الأزمة، وفقا للخبير، لن تنتهي", "السبب، بحسب الخبير، هو الجفاف": whether what begins here after a comma is what is told of a subject before the phrase. */
    private boolean isPredicateOf(Report preceding, int token) {
        boolean predicate = words.isWord(token)
                && words.get(token).conjunction() == 0
                && (grammar.isNegation(token)
                        || words.is(token, WordClass.PRONOUN)
                        || !words.get(token).isFunctionWord() && isVerb(token));
        for (int i = preceding.contentFirst(); predicate && i <= preceding.contentLast(); i++) {
            predicate = !isVerb(i) && !grammar.isAuxiliary(i);
        }
        return predicate;
    }

    private boolean isVerb(int token) {
        return !grammar.finiteVerbs(token).isEmpty()
                || words.is(token, WordClass.COMMON_VERB)
                        && !words.is(token, WordClass.NOUN)
                        && !words.is(token, WordClass.ADJECTIVE);
    }

    /** Whether what begins here after a comma is a complement that the clause before it still lacks. */
    private boolean continues(int token) {
        if (!words.isWord(token)) {
            return grammar.opensQuotation(token);
        }
        boolean governed = words.isAmong(token, WordSet.COMPLEMENT_OF_VERB) && !grammar.isPrepositionWithPronoun(token);
        return words.get(token).conjunction() == 0
                && (governed || !words.get(token).isFunctionWord())
                && grammar.timeEnd(token) < 0
                && grammar.finiteVerbs(token).isEmpty()
                && !circumstances.isPlainVerb(token)
                && !circumstances.isCircumstantialParticiple(token)
                && !circumstances.standsBeside(token);
    }

    /** With the preposition, if there is one: "وللوصول". */
    private int afterConjunction(int token) {
        if (words.get(token).preposition() == 0) {
            return words.get(token).start();
        }
        int start = words.token(token).start() + 1;
        while (start < words.get(token).start()
                && !Character.isLetter(words.text().charAt(start))) {
            start++;
        }
        return start;
    }

    Report content(Report report, int first, int last) {
        int start = words.isWord(first) && words.get(first).conjunction() != 0
                ? afterConjunction(first)
                : words.token(first).start();
        return new Report(
                report.type(),
                report.lemma(),
                report.kind(),
                report.strength(),
                report.cue(),
                report.cueToken(),
                report.clauseFirst(),
                null,
                report.speaker(),
                report.via(),
                first,
                start,
                last,
                -1,
                true,
                report.links());
    }
}
