package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.Agreement;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Reactions;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** What is known when a report's speaker is looked for: the reports before it and around it, and who was spoken of. */
final class Scene {

    private static final int MOST_REPORTS = 12;
    private static final int FARTHEST_REPORT = 60;

    private static final String HIM = "ه";
    private static final String HER = "ها";
    private static final String THEM = "هم";

    private final Words words;
    private final MentionTable mentions;
    private final List<Report> reports;
    /** Whether any line may lead to another article. */
    private final boolean hasLinks;

    private final CueClauses clauses;
    private final SentenceSubjects subjects;
    private final Reactions reactions;
    private final Introductions introductions;
    private final VerbGenders genders;
    private final Agreement agreement = new Agreement();
    private final IntervalIndex<Report> contents;
    private final Map<Report, Integer> places;
    /** By the reports' places, as far as they are known. */
    private final Speaker[] speakers;

    private final Report[] around;
    /** The report for which was asked last what is {@link #before} it, which many rules do, until another is resolved. */
    private Report asked;

    private List<Report> before;

    Scene(Words words, MentionTable mentions, List<Report> reports) {
        this.words = words;
        this.mentions = mentions;
        this.reports = reports;
        this.hasLinks = words.has(WordSet.LINK_LABEL);
        this.clauses = new CueClauses(words, mentions);
        this.genders = new VerbGenders(words);
        this.reactions = new Reactions(words, mentions);
        this.introductions = new Introductions(words, mentions);
        this.contents = new IntervalIndex<>(words.size());
        this.subjects = new SentenceSubjects(words, mentions, clauses, this::isSaid);
        this.places = new IdentityHashMap<>(reports.size());
        this.speakers = new Speaker[reports.size()];
        this.around = new Report[reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            places.put(report, i);
            contents.add(report, report.contentFirst(), report.contentLast());
        }
        for (int i = 0; i < around.length; i++) {
            around[i] = findAround(reports.get(i), contents);
        }
    }

    Words words() {
        return words;
    }

    /** What the words around a cue tell of its clause. */
    CueClauses clauses() {
        return clauses;
    }

    /** Who are the subjects of sentences. */
    SentenceSubjects subjects() {
        return subjects;
    }

    /** Whom sentences introduce. */
    Introductions introductions() {
        return introductions;
    }

    /** How somebody reacts to what was said. */
    Reactions reactions() {
        return reactions;
    }

    /** Whether the mention can be whom the verb or the pronoun of a report refers to; one of some people is not several. */
    boolean agrees(Report report, MentionCandidate mention) {
        // "رسالة مفادها أن": the pronoun of a gist means the text
        boolean theirs = report.type() == CueType.NOUN && report.kind() != CueKind.REPORT;
        boolean phrase = report.type() == CueType.ATTRIBUTIVE && report.speaker() == null;
        VerbForm form = theirs ? ofNoun(report.cueToken()) : phrase ? ofPhrase(report) : report.form();
        boolean several = form != null && form.number() != GrammaticalNumber.SINGULAR;
        return agreement.agreesWithin(form, form == null ? mention : genders.shown(mention))
                && !(several && isOne(mention));
    }

    /** "قوله", "قولها", "كررت القول": the form of a verb that refers to the same; or null. */
    private VerbForm ofNoun(int noun) {
        return words.hasPronoun(noun) ? ofPronoun(words.get(noun).form()) : genders.ofVerb(noun - 1);
    }

    /** "على حد قوله", "بحسبها", "وفقا لهم": the same of whom the phrase means by its pronoun. */
    private VerbForm ofPhrase(Report phrase) {
        int cue = words.document().tokenAtOrAfter(phrase.cue().end()) - 1;
        VerbForm form = ofPronoun(words.token(cue).folded());
        return form == null && words.isWord(cue + 1)
                ? ofPronoun(words.token(cue + 1).folded())
                : form;
    }

    private static VerbForm ofPronoun(String form) {
        if (form.endsWith(THEM)) {
            return new VerbForm(form, Tense.PAST, 3, Gender.MASCULINE, GrammaticalNumber.PLURAL);
        }
        boolean her = form.endsWith(HER);
        return her || form.endsWith(HIM)
                ? new VerbForm(
                        form, Tense.PAST, 3, her ? Gender.FEMININE : Gender.MASCULINE, GrammaticalNumber.SINGULAR)
                : null;
    }

    private boolean isOne(MentionCandidate mention) {
        GroupHead head = mention.kind() == MentionKind.GROUP
                        && mention.number() == GrammaticalNumber.SINGULAR
                        && mention.head() != null
                ? words.lexicon().groupHeads().exact(mention.head())
                : null;
        return head != null && head.person();
    }

    MentionTable mentions() {
        return mentions;
    }

    void resolved(Report report, Speaker speaker) {
        speakers[places.get(report)] = speaker;
        asked = null;
    }

    Speaker speakerOf(Report report) {
        return speakers[places.get(report)];
    }

    /** The innermost report in whose content the cue stands, or null. */
    Report around(Report report) {
        return around[places.get(report)];
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
        if (asked != report) {
            Report around = around(report);
            before = earlier(report, other -> this.around[other] == around);
            asked = report;
        }
        return before;
    }

    /** Reports inside others before this one, in its paragraph; the nearest first, not all. */
    List<Report> nestedBefore(Report report) {
        return earlier(
                report,
                other -> around[other] != null
                        && words.sameParagraph(reports.get(other).cueToken(), report.cueToken()));
    }

    private List<Report> earlier(Report report, IntPredicate condition) {
        List<Report> earlier = new ArrayList<>();
        int index = places.get(report);
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_REPORT) && earlier.size() < MOST_REPORTS; i--) {
            Report other = reports.get(i);
            boolean somebodys = speakers[i] != null && speakers[i] != Speaker.WHOEVER;
            if (other.cueToken() < report.cueToken() && somebodys && condition.test(i) && !isLink(other, report)) {
                earlier.add(other);
            }
        }
        return earlier;
    }

    /** "اقرأ أيضا: الوزير يعلن": whether one stands in a line that leads to another article, and the other does not. */
    private boolean isLink(Report one, Report other) {
        return isInLink(one.cueToken()) && !words.sameParagraph(one.cueToken(), other.cueToken());
    }

    private boolean isInLink(int token) {
        return hasLinks && words.areAmong(words.document().paragraphStart(token), WordSet.LINK_LABEL);
    }

    /** Whether another report near before this one has its cue or its content between the tokens. */
    boolean isReportedBefore(Report report, int from, int to) {
        int index = places.get(report);
        for (int i = Math.max(0, index - FARTHEST_REPORT); i < index; i++) {
            Report r = reports.get(i);
            if (r.cueToken() >= from && r.cueToken() < to || r.contentFirst() < to && r.contentLast() >= from) {
                return true;
            }
        }
        return false;
    }

    boolean sameSentence(int one, int other) {
        return words.sameParagraph(one, other)
                && words.document().sentenceStart(one) == words.document().sentenceStart(other);
    }

    /** "كما تحدثت الصحيفة": where the verb stands behind what joins the sentence to others. */
    int afterParticles(int sentence) {
        int at = sentence;
        while (words.isTokenAmong(at, WordSet.ALREADY) || words.isTokenAmong(at, WordSet.GOES_ON)) {
            at++;
        }
        return at;
    }

    /** Where the main clause of the sentence before the token begins; negative for none. */
    int clauseBefore(int token) {
        int sentence = afterParticles(sentenceBefore(token));
        return sentence < 0
                ? sentence
                : subjects.mainClause(sentence, words.document().sentenceStart(token));
    }

    /** The first token of the sentence before, in the same paragraph or the one before; -1 for none. */
    int sentenceBefore(int token) {
        int start = words.document().sentenceStart(token);
        int previous = start - 1;
        while (previous >= 0 && (!words.isWord(previous) || isInLink(previous))) {
            previous--;
        }
        return previous < 0 ? -1 : words.document().sentenceStart(previous);
    }
}
