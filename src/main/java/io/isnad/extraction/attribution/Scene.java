package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.Accusatives;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What is known when a report's speaker is looked for: the reports before it and around it, and who was spoken of. */
final class Scene {

    private static final Set<String> PARTICLES = Set.of("كما", "وقد", "قد", "لقد", "ولقد");
    private static final int FARTHEST_SUBJECT = 14;
    private static final int LONGEST_DATELINE = 12;
    private static final int MOST_REPORTS = 12;
    private static final int FARTHEST_REPORT = 60;

    private final Words words;
    private final MentionTable mentions;
    private final List<Report> reports;
    private final CueClauses clauses;
    private final Accusatives accusatives;
    private final IntervalIndex<Report> contents;
    private final Map<Report, Speaker> speakers = new IdentityHashMap<>();
    private final Map<Report, Report> around = new IdentityHashMap<>();
    private final Map<Report, Integer> places = new IdentityHashMap<>();

    Scene(Words words, MentionTable mentions, List<Report> reports) {
        this.words = words;
        this.mentions = mentions;
        this.reports = reports;
        this.clauses = new CueClauses(words, mentions);
        this.accusatives = new Accusatives(words);
        this.contents = new IntervalIndex<>(words.size());
        reports.forEach(r -> contents.add(r, r.contentFirst(), r.contentLast()));
        reports.forEach(r -> around.put(r, findAround(r, contents)));
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i), i);
        }
    }

    Words words() {
        return words;
    }

    /** What the words around a cue tell of its clause. */
    CueClauses clauses() {
        return clauses;
    }

    MentionTable mentions() {
        return mentions;
    }

    void resolved(Report report, Speaker speaker) {
        speakers.put(report, speaker);
    }

    Speaker speakerOf(Report report) {
        return speakers.get(report);
    }

    /** The innermost report in whose content the cue stands, or null. */
    Report around(Report report) {
        return around.get(report);
    }

    private static Report findAround(Report report, IntervalIndex<Report> contents) {
        Report innermost = null;
        for (Report other : report.cue() == null ? List.<Report>of() : contents.around(report.cueToken())) {
            boolean smaller = innermost == null
                    || other.contentLast() - other.contentFirst() < innermost.contentLast() - innermost.contentFirst();
            if (other != report && smaller) {
                innermost = other;
            }
        }
        return innermost;
    }

    /** Whether the token stands in what somebody says. */
    boolean isSaid(int token) {
        return contents.covers(token);
    }

    /** Reports before this one that stand in the same content as it, or in none as it does; the nearest first, not all. */
    List<Report> before(Report report) {
        Report around = around(report);
        return earlier(report, other -> around(other) == around);
    }

    /** Reports inside others before this one, in its paragraph; the nearest first, not all. */
    List<Report> nestedBefore(Report report) {
        return earlier(
                report, other -> around(other) != null && words.sameParagraph(other.cueToken(), report.cueToken()));
    }

    private List<Report> earlier(Report report, Predicate<Report> condition) {
        List<Report> earlier = new ArrayList<>();
        int index = places.get(report);
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_REPORT) && earlier.size() < MOST_REPORTS; i--) {
            Report other = reports.get(i);
            if (other.cueToken() < report.cueToken() && speakers.get(other) != null && condition.test(other)) {
                earlier.add(other);
            }
        }
        return earlier;
    }

    /** Whether another report near before this one has its cue or its content between the tokens. */
    boolean isReportedBefore(Report report, int from, int to) {
        int index = places.get(report);
        return reports.subList(Math.max(0, index - FARTHEST_REPORT), index).stream()
                .anyMatch(r ->
                        r.cueToken() >= from && r.cueToken() < to || r.contentFirst() < to && r.contentLast() >= from);
    }

    boolean sameSentence(int one, int other) {
        return words.sameParagraph(one, other)
                && words.document().sentenceStart(one) == words.document().sentenceStart(other);
    }

    /** The first mention of the sentence that no preposition governs and that stands before {@code limit}, or null. */
    MentionCandidate subjectOfSentence(int sentence, int limit) {
        int first = afterDateline(sentence, limit);
        for (int i = first; i < Math.min(limit, first + FARTHEST_SUBJECT); i++) {
            if (!words.isWord(i)) {
                continue;
            }
            int before = words.isWord(i - 1) || i - 1 <= sentence ? i - 1 : i - 2;
            boolean marked = before == i - 2
                    && !words.token(i - 1).isComma()
                    && !words.token(i - 1).is('-');
            boolean governed = words.get(i).preposition() != 0
                    || i > sentence && isOpenPreposition(i - 1)
                    || marked && isOpenPreposition(before);
            MentionCandidate mention = mentions.at(i);
            boolean verb = i == first && mention != null && mention.kind() == MentionKind.STATEMENT_NOUN && isVerb(i);
            if (verb) {
                continue;
            }
            if (mention == null && i == first + 1 && isVerb(first)) {
                mention = mentions.speakerAt(i, false);
            }
            if (mention != null) {
                boolean where = i > first && isInApposition(mention);
                boolean object = i > first && isVerb(i - 1) && accusatives.isPluralInAccusative(mention);
                if (!governed && !where && !object && mention.kind() != MentionKind.STATEMENT_NOUN) {
                    return mention;
                }
                i = mention.last();
            }
        }
        return null;
    }

    /** "في موقع التواصل الاجتماعي، فيسبوك، حيث قالت": the name between commas of where the words stand. */
    private boolean isInApposition(MentionCandidate mention) {
        return mention.body() != null
                && words.token(mention.first() - 1).isComma()
                && words.sameParagraph(mention.last(), mention.last() + 1)
                && words.token(mention.last() + 1).isComma();
    }

    /**
     * "…، فرد الوزير على السؤال، قائلا": the subject right after the last verb before the cue that opens a clause; null where
     * there is none, or where what somebody says stands in between.
     */
    MentionCandidate subjectOfClause(int sentence, int cue) {
        for (int i = cue - 1; i > sentence && !isSaid(i); i--) {
            MentionCandidate mention = isClauseOpenedBy(i - 1, sentence) ? mentions.at(i) : null;
            boolean subject = mention != null
                    && mention.last() < cue
                    && !accusatives.isPluralInAccusative(mention)
                    && mention.kind() != MentionKind.STATEMENT_NOUN
                    && words.get(i).preposition() == 0;
            if (subject) {
                return mention;
            }
        }
        return null;
    }

    private boolean isClauseOpenedBy(int verb, int sentence) {
        boolean noun = words.is(verb, WordClass.NOUN) && !words.is(verb, WordClass.REPORTING_VERB);
        return isVerb(verb)
                && !noun
                && !words.get(verb).definite()
                && (verb == sentence
                        || words.get(verb).conjunction() != 0
                        || !words.isWord(verb - 1)
                        || clauses.isSubordinator(verb - 1));
    }

    /** A preposition that has its complement still to come: "مع", not "معها". */
    private boolean isOpenPreposition(int token) {
        return words.is(token, WordClass.PREPOSITION) && !Prepositions.isWithPronoun(words, token);
    }

    /** "كما تحدثت الصحيفة": where the verb stands behind what joins the sentence to others. */
    int afterParticles(int sentence) {
        int at = sentence;
        while (at >= 0 && words.isWord(at) && PARTICLES.contains(words.token(at).folded())) {
            at++;
        }
        return at;
    }

    /** The subject of a sentence that tells what somebody did or a body told: named first, or right after the verb; or null. */
    MentionCandidate actorOfSentence(int sentence) {
        MentionCandidate subject = mentions.at(sentence);
        if (subject == null && isVerb(sentence) && words.sameParagraph(sentence, sentence + 1)) {
            boolean with = Prepositions.isWithPronoun(words, sentence + 1);
            subject = mentions.at(with ? sentence + 2 : sentence + 1);
        }
        boolean person = subject != null
                && (subject.kind().actorKind() == ActorKind.PERSON
                        || subject.kind().actorKind() == ActorKind.ORGANIZATION && opensWithReportingVerb(sentence));
        return person && words.get(subject.first()).preposition() == 0 ? subject : null;
    }

    /** Whether the sentence opens with a verb of saying, told of or not. */
    boolean opensWithReportingVerb(int sentence) {
        return words.is(sentence, WordClass.REPORTING_VERB);
    }

    /** Whether the sentence opens with a verb that tells of the past, as far as its form shows. */
    boolean opensWithPast(int sentence) {
        if (!isVerb(sentence)) {
            return false;
        }
        String form = words.get(sentence).form();
        return !form.startsWith("ي") && !form.startsWith("س");
    }

    private boolean isVerb(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB));
    }

    /** "دبي، الإمارات (CNN) – نظمت …", "كينيا: المعارضة …": where the sentence begins after its place and source. */
    private int afterDateline(int sentence, int limit) {
        int after = afterTopic(sentence);
        for (int i = sentence; i < Math.min(limit, sentence + LONGEST_DATELINE); i++) {
            boolean dash = words.token(i).is('-')
                    || words.token(i).is('–')
                    || words.token(i).is('—');
            after = dash ? i + 1 : after;
        }
        return after;
    }

    /** "كينيا: المعارضة ترفض النتائج": a heading tells of what country it is. */
    private int afterTopic(int sentence) {
        MentionCandidate country = words.token(sentence).paragraph() == 0 ? mentions.at(sentence) : null;
        boolean topic = country != null
                && country.country() != null
                && words.sameParagraph(sentence, country.last() + 1)
                && words.token(country.last() + 1).isColon();
        return topic ? country.last() + 2 : sentence;
    }

    /** "واستمع إلى …": whether the sentence goes on with what the subject of the one before did. */
    boolean goesOnWithVerb(int sentence) {
        return isVerb(sentence) && words.get(sentence).conjunction() == 'و';
    }

    /** The first token of the sentence before, in the same paragraph or the one before; -1 for none. */
    int sentenceBefore(int token) {
        int start = words.document().sentenceStart(token);
        int previous = start - 1;
        while (previous >= 0 && !words.isWord(previous)) {
            previous--;
        }
        return previous < 0 ? -1 : words.document().sentenceStart(previous);
    }
}
