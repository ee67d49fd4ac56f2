package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What a phrase of attribution attributes: the clause before it, or after it where it opens the sentence. Where that is
 * another report's already, the phrase tells through whom it became known.
 */
final class AttributedContent {

    /** It names the source of a medium: "نقلا عن". */
    private static final String QUOTING = "نقلا";

    private static final String THAT = "وذلك";
    private static final int LONGEST_SUBJECT = 8;

    private final Grammar grammar;
    private final Words words;
    private final ContentBounds bounds;
    private final Consequences consequences;
    private final AttributedClauses clauses;

    AttributedContent(Grammar grammar, ContentBounds bounds) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.bounds = bounds;
        this.consequences = new Consequences(grammar);
        this.clauses = new AttributedClauses(grammar, bounds);
    }

    List<Report> join(List<Report> reports, List<AttributiveCues.Phrase> phrases, ReportsByClause byClause) {
        Contents joined = new Contents(words, reports);
        IntervalIndex<Report> frames = new IntervalIndex<>(words.size());
        for (Report report : reports) {
            if (report.type() == CueType.VERB) {
                frames.add(report, report.cueToken() + 1, report.contentFirst() - 1);
            }
        }
        AttributiveCues.Phrase last = null;
        for (AttributiveCues.Phrase phrase : phrases) {
            AttributiveCues.Phrase previous = last;
            last = phrase;
            if (isInFrame(phrase, frames)) {
                source(joined, phrase, frames);
                continue;
            }
            if (isBeforeSaying(phrase, byClause)) {
                continue;
            }
            if (previous != null && isRightAfter(previous.last(), phrase.first())) {
                deepen(joined, previous.first(), phrase);
                continue;
            }
            boolean opens =
                    opensSentence(phrase.first()) || opensClause(phrase.first()) || clauses.isAnswered(phrase.last());
            Report own = opens ? clauses.following(phrase, byClause) : null;
            if (own != null) {
                joined.add(own);
                continue;
            }
            int owner = owner(joined, phrase.first());
            owner = owner < 0 ? ownerOfConsequence(joined, phrase) : owner;
            boolean beside = owner >= 0
                    && (isCircumstance(joined, joined.get(owner)) || isOfSomebody(joined, joined.get(owner), phrase));
            Report whole = beside ? sentence(phrase) : null;
            if (whole != null) {
                joined.add(whole);
                continue;
            }
            if (owner >= 0) {
                joined.replace(owner, r -> passedOn(r, phrase.report().speaker()));
                continue;
            }
            Report preceding = opens ? null : preceding(phrase, previous, joined);
            Report rest = preceding == null ? null : clauses.rest(phrase, preceding, byClause);
            if (rest != null) {
                joined.add(rest);
            } else if (preceding != null
                    && preceding.contentLast() > preceding.contentFirst()
                    && !isNothingButVerb(preceding.contentFirst(), preceding.contentLast())) {
                joined.add(preceding);
            }
        }
        return joined.reports();
    }

    /** "أجمعت الصحف -نقلا عن مصادر- أن …": between a cue and its content. */
    private static boolean isInFrame(AttributiveCues.Phrase phrase, IntervalIndex<Report> frames) {
        for (Report verb : frames.around(phrase.first())) {
            if (phrase.last() < verb.contentFirst()) {
                return true;
            }
        }
        return false;
    }

    /** "قالت الوكالة نقلا عن مصدر إن": the source that a medium names between its verb and what was said. */
    private void source(Contents joined, AttributiveCues.Phrase phrase, IntervalIndex<Report> frames) {
        boolean quotes = words.get(phrase.first()).form().equals(QUOTING);
        for (Report verb : quotes ? frames.around(phrase.first()) : List.<Report>of()) {
            deepen(joined, verb.cueToken(), phrase);
        }
    }

    /** "نقلا عن مصدر قوله إن": the noun is the cue. */
    private static boolean isBeforeSaying(AttributiveCues.Phrase phrase, ReportsByClause byClause) {
        Report next = byClause.get(phrase.last() + 1);
        return next != null
                && next.type() == CueType.NOUN
                && next.speaker() == phrase.report().speaker();
    }

    /** "بحسب ما ذكرته رويترز، نقلا عن مصادر": the second phrase names the source, the first the medium. */
    private void deepen(Contents joined, int medium, AttributiveCues.Phrase source) {
        for (int place : joined.withCue(medium)) {
            joined.replace(
                    place,
                    r -> r.speaker() == null
                            ? r.spokenBy(source.report().speaker())
                            : grammar.media().isMedium(r.speaker())
                                    ? r.spokenBy(source.report().speaker()).through(r.speaker())
                                    : r);
        }
    }

    private Report passedOn(Report report, MentionCandidate medium) {
        return grammar.media().isMedium(medium) && report.via() == null ? report.through(medium) : report;
    }

    private boolean opensSentence(int token) {
        int start = words.document().sentenceStart(token);
        return token == start || token == start + 1 && words.get(start).isFunctionWord();
    }

    /** "…، وبحسب دراسة، قد يصل العدد": with its own clause after it. */
    private boolean opensClause(int token) {
        return grammar.isComma(token - 1) && words.get(token).conjunction() == 'و';
    }

    /** Whose content ends at the phrase, or holds it; -1 for nobody's. */
    private int owner(Contents joined, int token) {
        List<Integer> owners = new ArrayList<>(joined.around(token));
        owners.removeIf(i -> joined.get(i).type() == CueType.COLON);
        for (int last = token - 1; words.sameParagraph(last, token); last--) {
            owners.addAll(joined.endingAt(last));
            if (words.isWord(last)) {
                break;
            }
        }
        int owner = -1;
        for (int other : owners) {
            int later = owner < 0
                    ? 1
                    : joined.get(other).cueToken() - joined.get(owner).cueToken();
            owner = later > 0 || later == 0 && other < owner ? other : owner;
        }
        return owner;
    }

    /** "قالت الوزارة إن …، ما أدى إلى …، بحسب الموقع": what follows from what a medium passes on; -1 for none. */
    private int ownerOfConsequence(Contents joined, AttributiveCues.Phrase phrase) {
        int last = joined.lastBefore(phrase.first());
        boolean follows = words.sameParagraph(last, phrase.first())
                && grammar.isComma(last + 1)
                && consequences.isOne(last + 2)
                && grammar.media().isMedium(phrase.report().speaker());
        List<Integer> owners = follows ? joined.endingAt(last) : List.of();
        return owners.isEmpty() ? -1 : owners.get(0);
    }

    /** "وفق ما أوردت الصحيفة أمس، نقلا عن مصادر": whether nothing but marks and a time stand between two phrases. */
    private boolean isRightAfter(int last, int token) {
        for (int i = last + 1; i < token; i++) {
            if (words.isWord(i) && !grammar.isTime(i)) {
                return false;
            }
        }
        return true;
    }

    /** "تظاهر العشرات وهم يهتفون "…"، بحسب الشرطة": whether the words are only what is said the while, in a sentence that nobody says. */
    private boolean isCircumstance(Contents joined, Report report) {
        return report.type() == CueType.VERB
                && words.isTokenAmong(report.cueToken() - 1, WordSet.THE_WHILE)
                && words.isWord(report.cueToken() - 2)
                && joined.around(report.cueToken()).isEmpty();
    }

    /** "فرقت الشرطة محتجين يطالبون بالإفراج عنه، بحسب الوزارة": whether the words only tell of somebody without a name in a sentence that nobody says. */
    private boolean isOfSomebody(Contents joined, Report report, AttributiveCues.Phrase phrase) {
        MentionCandidate somebody = report.speaker();
        return report.type() == CueType.VERB
                && somebody != null
                && !somebody.definite()
                && !somebody.isNamedPerson()
                && somebody.last() < report.cueToken()
                && words.is(words.document().sentenceStart(somebody.first()), WordClass.COMMON_VERB)
                && words.document().sentenceStart(somebody.first()) < somebody.first() - 1
                && joined.around(report.cueToken()).isEmpty()
                && !grammar.media().isMedium(phrase.report().speaker());
    }

    private Report sentence(AttributiveCues.Phrase phrase) {
        return content(phrase, words.document().sentenceStart(phrase.first()));
    }

    /** "سبعة آلاف، وفقا للمنظمين، | وثلاثة آلاف بحسب الشرطة": what nobody has said before. */
    private Report preceding(AttributiveCues.Phrase phrase, AttributiveCues.Phrase previous, Contents joined) {
        int sentence = words.document().sentenceStart(phrase.first());
        int said = joined.lastBefore(phrase.first());
        int other = previous == null ? said : Math.max(said, previous.last());
        int next = grammar.isComma(other + 1) ? other + 2 : other + 1;
        // "، فيما أوقف ثلاثة، وفق الشرطة"
        boolean meanwhile = other > said && words.isAmong(next, WordSet.MEANWHILE);
        return content(phrase, Math.max(sentence, meanwhile ? next + 1 : other + 1));
    }

    private Report content(AttributiveCues.Phrase phrase, int from) {
        int last = phrase.first() - 1;
        int first = from;
        while (first < last && (!words.isWord(first) && words.document().quotationOpenedBy(first) == null)) {
            first++;
        }
        last = withoutThat(first, bounds.trimmed(first, last));
        return last < first ? null : clauses.content(phrase.report(), first, last);
    }

    /** "ارتفعت الأسعار، وذلك بحسب الوزارة": the words that only lead to the phrase. */
    private int withoutThat(int first, int last) {
        boolean that =
                last > first && words.isWord(last) && words.token(last).folded().equals(THAT);
        return that ? bounds.trimmed(first, last - 1) : last;
    }

    /** "أفادت الوكالة (سانا)، نقلا عن مصدر": a verb of saying and who says it, whose content is still to come. */
    private boolean isNothingButVerb(int verb, int last) {
        if (pointsBack(verb, last)) {
            return true;
        }
        boolean nothing = last - verb <= LONGEST_SUBJECT
                && words.isWord(verb)
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.verb().strength() != Strength.WEAK);
        for (int i = verb + 1; nothing && i <= last && !words.token(i).is('('); i++) {
            nothing = words.isWord(i)
                    && grammar.finiteVerbs(i).isEmpty()
                    && !words.get(i).hasProclitic()
                    && !isObject(i)
                    && !grammar.isComplementizer(i)
                    && !grammar.isPreposition(i);
        }
        return nothing;
    }

    /** "جاء ذلك | على لسان المتحدث", "جاءت هذه التصريحات | على لسان المتحدث": that what the sentence before told has come. */
    private boolean pointsBack(int verb, int last) {
        int pointer = verb + 1;
        return words.isAmong(verb, WordSet.COMES) && words.is(pointer, WordClass.DEMONSTRATIVE) && last <= pointer + 1;
    }

    /** "بلغت الخسائر | مليون درهم", "نشر الجيش | قوات": a number, or a noun without article after one that has it. */
    private boolean isObject(int token) {
        Word word = words.get(token);
        return word.is(WordClass.NUMBER)
                || word.is(WordClass.NOUN)
                        && !word.definite()
                        && words.get(token - 1).definite()
                        && !word.isFunctionWord()
                        && !word.is(WordClass.TIME)
                        && !word.is(WordClass.TITLE)
                        && !word.is(WordClass.GIVEN_NAME)
                        && !word.is(WordClass.ADJECTIVE);
    }
}
