package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.Set;

/**
 * One reading of what follows a cue, with its state: from word to word, past what it can explain; past anything else only an
 * unmistakable introducer (أن, a colon, a quotation mark) is accepted.
 */
final class FrameWalk {

    /** "نقلت عن الوزير قوله": the noun is the cue, not the verb before it. */
    private static final Set<String> SAYING = Set.of("قوله", "قولها", "قولهم", "قولهما", "قولهن");

    private static final int LONGEST = 45;
    /** "واصفا إياه بأنه". */
    private static final Set<String> OBJECT_PRONOUNS = Set.of("اياه", "اياها", "اياهم", "اياهما");

    private static final int LONGEST_ASIDE = 20;
    /** Tokens of a name in quotation marks: لصحيفة "…". */
    private static final int LONGEST_NAME = 6;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final Agreement agreement = new Agreement();
    private final FrameRequest request;
    private final int from;
    private final int end;
    private final boolean subjectKnown;
    private MentionCandidate subject;
    private MentionCandidate addressee;
    private MentionCandidate vehicle;
    private MentionCandidate source;
    private int time = -1;
    private boolean loose;
    private boolean asideClosed;
    /** Whether a prepositional phrase that tells neither when nor in what stands before the content. */
    private boolean passed;

    private int at;

    FrameWalk(Grammar grammar, MentionTable mentions, int from, FrameRequest request, MentionCandidate subject) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = new Introducers(grammar);
        this.request = request;
        this.from = from;
        this.subject = subject;
        this.subjectKnown = subject != null || request.form() == null;
        this.at = from;
        this.end = from < words.size() ? Math.min(words.document().sentenceEnd(from), from + LONGEST) : from;
    }

    Frame run() {
        while (at < end) {
            Frame frame = introducer();
            if (frame != null) {
                return frame;
            }
            if (stops()) {
                break;
            }
            if (!step()) {
                Frame object = object();
                if (object != null) {
                    return object;
                }
                loose = true;
                at++;
            }
        }
        return stop(at);
    }

    private Frame stop(int token) {
        return new Frame(null, token, 0, subject, addressee, vehicle, source, loose || passed && request.weak(), time);
    }

    private Frame frame(Introducers.Found found) {
        return found == null
                ? null
                : new Frame(
                        found.introducer(),
                        found.first(),
                        found.start(),
                        subject,
                        addressee,
                        vehicle,
                        source,
                        loose || passed && request.weak(),
                        time);
    }

    private Frame introducer() {
        if (grammar.opensQuotation(at) && quotedAddressee()) {
            return null;
        }
        return frame(introducers.at(at, from, request, loose));
    }

    /** "دعا "كل المواطنين" إلى …": whom is quoted, not what. */
    private boolean quotedAddressee() {
        Quotation quoted = words.document().quotationOpenedBy(at);
        int next = quoted.lastToken() + 1;
        boolean possible = addressee == null
                && request.addressees().contains(Complement.OBJECT)
                && quoted.closed()
                && quoted.lastToken() - at <= LONGEST_NAME
                && words.isWord(next);
        boolean complement = possible
                && request.complements().stream()
                        .anyMatch(
                                c -> c.isPreposition() && words.get(next).form().equals(c.form()));
        if (complement) {
            at = next - 1;
        }
        return complement;
    }

    /** Where another clause or the sentence's next part begins. */
    private boolean stops() {
        if (!words.isWord(at)) {
            return words.token(at).isTerminator();
        }
        Word word = words.get(at);
        boolean conjoinedVerb =
                word.conjunction() != 0 && !grammar.finiteVerbs(at).isEmpty();
        boolean participle = at > from && isCircumstantial(at);
        boolean clauseOfTime =
                grammar.isPreposition(at) && !grammar.isPrepositionWithPronoun(at) && grammar.isComplementizer(at + 1);
        return SAYING.contains(word.form())
                || clauseOfTime
                || conjoinedVerb
                || participle
                || !loose && grammar.isSubordinator(at) && word.is(WordClass.SUBORDINATOR);
    }

    private boolean isCircumstantial(int token) {
        return words.get(token).form().endsWith("ا")
                && !grammar.participles(token).isEmpty()
                && !words.get(token).is(WordClass.TITLE);
    }

    /** Goes past one constituent; false where none is recognised. */
    private boolean step() {
        if (grammar.isComma(at) && grammar.timeEnd(at + 1) < 0 && aside()) {
            return true;
        }
        if (grammar.isComma(at)) {
            MentionCandidate named = subject == null || subjectKnown ? null : mentions.namedBy(subject, at + 1);
            subject = named == null ? subject : named;
            at = named == null ? at + 1 : named.last() + 1;
            return true;
        }
        int timeEnd = grammar.timeEnd(at);
        if (timeEnd >= 0) {
            time = time < 0 ? at : time;
            at = timeEnd + 1;
            return true;
        }
        if (!words.isWord(at)) {
            return bracket();
        }
        if (grammar.isPrepositionWithPronoun(at)) {
            at++;
            return true;
        }
        if (grammar.isPreposition(at)) {
            return prepositional(at + 1);
        }
        Word word = words.get(at);
        boolean quantifies = word.is(WordClass.QUANTIFIER) && !word.form().startsWith("ال") && !word.hasProclitic();
        if (quantifies && !startsObject()) {
            at += words.isWord(at + 1) && words.get(at + 1).form().equals("من") ? 2 : 1;
            return true;
        }
        if (word.is(WordClass.ADVERB) || word.is(WordClass.PARTICLE) || OBJECT_PRONOUNS.contains(word.form())) {
            at++;
            return true;
        }
        if (word.preposition() != 0 && word.conjunction() == 0) {
            return prepositional(at);
        }
        return participant(word);
    }

    /** "نفى كل ما قيل": the quantifier belongs to the content where the subject is there and no addressee is to come. */
    private boolean startsObject() {
        return (subject != null || subjectKnown) && !request.addressees().contains(Complement.OBJECT);
    }

    /** "قال الوزير، الذي كان يتحدث في القاهرة، إن": between commas after the subject, before an introducer. */
    private boolean aside() {
        if (subject == null || loose || mentions.namedBy(subject, at + 1) != null) {
            return false;
        }
        for (int close = at + 2; close < Math.min(end, at + LONGEST_ASIDE); close++) {
            if (grammar.isComma(close)) {
                boolean tellsWhere = grammar.isPreposition(at + 1) || grammar.isRelative(at + 1);
                boolean introduces = introducers.at(close + 1, from, request, false) != null
                        || tellsWhere && introducers.object(close + 1, from, request) != null;
                at = introduces ? close + 1 : at;
                asideClosed |= introduces;
                return introduces;
            }
        }
        return false;
    }

    /** "(…)": passed over. */
    private boolean bracket() {
        if (!words.token(at).is('(')) {
            return false;
        }
        int close = at;
        while (close < end && !words.token(close).is(')')) {
            close++;
        }
        if (close == end) {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean prepositional(int complement) {
        boolean wasTime = complement < end && grammar.isTime(complement);
        if (wasTime) {
            time = time < 0 ? at : time;
        }
        Quotation name = complement < end ? words.document().quotationOpenedBy(complement) : null;
        if (name != null && name.closed() && name.lastToken() - complement <= LONGEST_NAME) {
            at = name.lastToken() + 1;
            return true;
        }
        if (complement >= end || !words.isWord(complement)) {
            at = complement;
            return complement < end;
        }
        MentionCandidate mention = mentions.at(complement);
        if (mention != null && mention.kind() == MentionKind.STATEMENT_NOUN) {
            vehicle = vehicle == null ? mention : vehicle;
        }
        boolean from = complement > at && words.get(at).form().equals("عن");
        if (mention != null && from && subject != null && mention.kind() != MentionKind.STATEMENT_NOUN) {
            source = mention;
        }
        passed |= !wasTime && vehicle != mention;
        at = mention != null ? mention.last() + 1 : mentions.phraseEnd(complement) + 1;
        return true;
    }

    private boolean participant(Word word) {
        MentionCandidate mention = word.conjunction() == 0 || subject != null ? mentions.at(at) : null;
        if (mention != null && word.conjunction() == 0) {
            return place(mention);
        }
        if (mention != null && subject != null && subject.last() == at - 1 && !subjectKnown) {
            subject = mentions.joint(subject, mention);
            at = mention.last() + 1;
            return true;
        }
        if (subject == null && !subjectKnown) {
            return word.conjunction() == 0 && nounSubject();
        }
        return word.conjunction() == 0 && nounAddressee();
    }

    private boolean place(MentionCandidate mention) {
        boolean apposition = subject != null
                && grammar.isComma(at - 1)
                && (mention.title() != null
                        || mention.kind() == MentionKind.GROUP
                        || mention.isNamedPerson() && grammar.isComma(mention.last() + 1));
        if (apposition && addressee == null && !request.addressees().contains(Complement.OBJECT)) {
            at = mention.last() + 1;
            return true;
        }
        boolean adjacent = subject != null
                && subject.last() == at - 1
                && subject.isNamedPerson()
                && (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE)
                && new FrameWalk(grammar, mentions, mention.last() + 1, request, subject).clausal() != null;
        if (adjacent) {
            at = mention.last() + 1;
            return true;
        }
        if (subject == null && !subjectKnown && agreement.agrees(request.form(), mention)) {
            subject = mention;
        } else if (addressee == null && request.addressees().contains(Complement.OBJECT)) {
            addressee = mention;
        } else if (object() != null || request.takes(Complement.OBJECT)) {
            return false;
        } else if (subject == null) {
            return false;
        }
        at = mention.last() + 1;
        return true;
    }

    /** A noun phrase that names nobody known speaks where an introducer of a clause follows it. */
    private boolean nounSubject() {
        MentionCandidate noun = mentions.speakerAt(at, true);
        if (noun == null || at > from + 2) {
            return false;
        }
        FrameWalk after = new FrameWalk(grammar, mentions, noun.last() + 1, request, noun);
        boolean object = request.takes(Complement.OBJECT) && request.strong();
        if (after.clausal() == null || object && after.loose) {
            return false;
        }
        subject = noun;
        at = noun.last() + 1;
        return true;
    }

    /** "دعت السفارة رعاياها إلى …". */
    private boolean nounAddressee() {
        boolean expected = addressee == null
                && request.addressees().contains(Complement.OBJECT)
                && !request.takes(Complement.OBJECT);
        MentionCandidate noun = expected ? mentions.speakerAt(at, true) : null;
        if (noun == null) {
            return false;
        }
        addressee = noun;
        at = noun.last() + 1;
        return true;
    }

    private Frame clausal() {
        Frame frame = at < end && words.sameParagraph(from, at) ? run() : stop(at);
        return frame != null && frame.found() && frame.introducer() != Introducer.OBJECT ? frame : null;
    }

    private Frame object() {
        boolean apart = at > from && grammar.isComma(at - 1) && time < 0 && !asideClosed;
        return apart || loose ? null : frame(introducers.object(at, from, request));
    }
}
