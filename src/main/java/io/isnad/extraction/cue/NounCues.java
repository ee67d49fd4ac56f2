package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.CueNoun;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Set;

/** Nouns that name an act of communication, with their speaker: "إعلان واشنطن فرض …", "عن الوزير قوله إن", "بالقول". */
final class NounCues {

    private static final int FARTHEST_SPEAKER = 24;

    /** "رسالة إلى فلان مفادها أن": what the sentence's subject has to say. */
    private static final Set<String> GIST = Set.of("مفاد", "فحوى");

    /** "بالإشارة إلى أن", "بالاعتراف بأن": what is said to be so, rather than felt, asked or feared. */
    private static final Set<CueKind> ASSERTING =
            Set.of(CueKind.SAY, CueKind.ADD, CueKind.STRESS, CueKind.EXPLAIN, CueKind.REPORT, CueKind.ADMIT);

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;
    private final VerbsOfNouns verbs;
    private final NounEvidence evidence;
    private final NounSpeakers speakers;
    private final Conditions conditions;
    private final SubjectBefore subjects;
    private final MovedSpeakers moved;
    private final NounReports reports;

    NounCues(Grammar grammar, MentionTable mentions, FrameWalk frames) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = frames;
        this.verbs = new VerbsOfNouns(grammar);
        this.evidence = new NounEvidence(grammar);
        this.speakers = new NounSpeakers(grammar, mentions);
        this.conditions = new Conditions(grammar);
        this.subjects = new SubjectBefore(grammar, mentions);
        this.moved = new MovedSpeakers(grammar, mentions);
        this.reports = new NounReports(words, verbs);
    }

    /** The report whose cue is the noun at the token, or null. */
    Report at(int token) {
        if (!words.isWord(token) || words.get(token).isFunctionWord() || conditions.at(token)) {
            return null;
        }
        Word word = words.get(token);
        List<CueNoun> nouns = word.entry().cueNouns();
        if (!nouns.isEmpty() && verbs.leaveTo(token)) {
            return entered(token, nouns);
        }
        MentionCandidate whom = nouns.isEmpty() ? null : moved.to(token);
        if (whom != null || !nouns.isEmpty() && moved.areMeantBefore(token)) {
            return moved(token, nouns, whom);
        }
        if (!nouns.isEmpty()) {
            Report report = word.definite() ? definite(token, nouns) : withSpeaker(token, nouns);
            return report == null && !word.hasProclitic() ? ofVerb(token, verbs.of(token), nouns) : report;
        }
        List<CueNoun> suffixed = words.cueNounsWithPronoun(token);
        if (!suffixed.isEmpty()) {
            // "أعرب عن "أمله في أن"": what a verb introduces.
            boolean introduced = words.is(token - 2, WordClass.PREPOSITION) && grammar.opensQuotation(token - 1);
            return introduced ? null : withPronoun(token, suffixed);
        }
        List<CueNoun> objects = word.entry().cueNounsAsObject();
        return objects.isEmpty() || word.hasProclitic() ? null : ofVerb(token, verbs.giving(token), objects);
    }

    /** "إعلان الولايات المتحدة فرض عقوبات": the speaker is the noun's complement. */
    private Report withSpeaker(int token, List<CueNoun> nouns) {
        if (!words.sameParagraph(token, token + 1) || !words.isWord(token + 1) || evidence.isSupposed(token)) {
            return null;
        }
        MentionCandidate speaker = speakers.after(token);
        if (speaker == null) {
            return null;
        }
        for (CueNoun noun : nouns) {
            FrameRequest request = FrameRequest.noun(noun);
            Frame frame = frames.read(speaker.last() + 1, request, speaker);
            if (evidence.isEnough(request, frame, speaker)
                    && words.get(token).preposition() == 'ب'
                    && verbs.speakBy(token)) {
                return reports.of(token, noun, frame, null, null);
            }
            if (evidence.isEnough(request, frame, speaker) && evidence.isPurpose(token, frame)) {
                return words.document().quotationAround(token) == null
                        ? reports.of(token, noun, frame, null, null)
                        : null;
            }
            if (evidence.isEnough(request, frame, speaker) && !evidence.isAccused(noun, speaker, frame)) {
                return reports.of(token, noun, frame, speaker, Rule.COMPLEMENT_OF_NOUN);
            }
        }
        return null;
    }

    /** "سارع الوزير إلى نفي الخبر": the subject of the verb before says what follows. */
    private Report entered(int token, List<CueNoun> nouns) {
        for (CueNoun noun : nouns) {
            FrameRequest request = FrameRequest.noun(noun);
            // "بدأ بالحديث عن تاريخ الورق": of what somebody speaks
            request = request.ofEvents() ? request : request.certain();
            Frame frame = frames.read(token + 1, request, null);
            if (frame.found() && !frame.loose()) {
                MentionCandidate subject = subjectOf(verbs.leavingTo(token));
                return reports.of(token, noun, frame, subject, subject == null ? null : Rule.SUBJECT_BEFORE_VERB);
            }
        }
        return null;
    }

    /** "دفع السفارة إلى دعوة رعاياها إلى الحذر": whom the verb before moves says what follows. */
    private Report moved(int token, List<CueNoun> nouns, MentionCandidate whom) {
        for (CueNoun noun : nouns) {
            FrameRequest request = FrameRequest.noun(noun).ofPronoun();
            Frame frame = frames.read(token + 1, request, null);
            if (!frame.loose() && evidence.isEnough(request, frame, whom)) {
                return reports.of(token, noun, frame, whom, whom == null ? null : Rule.SUBJECT_BEFORE_VERB);
            }
        }
        return null;
    }

    /** "لكن متحدثا باسم الوزارة اكتفى بالقول": who stands before the verb that leaves to the noun what is said; or null. */
    private MentionCandidate subjectOf(int verb) {
        for (CueForm form : grammar.finiteVerbs(verb)) {
            SubjectBefore.Found subject = subjects.find(verb, form.form());
            if (subject != null && !subject.relative()) {
                return subject.mention();
            }
        }
        return null;
    }

    /** "تبادل الطرفان الاتهامات بخرق الاتفاق": what the verb's subject says, where the verb itself tells nothing of it. */
    private Report ofVerb(int token, int verb, List<CueNoun> nouns) {
        for (CueNoun noun : verb < 0 ? List.<CueNoun>of() : nouns) {
            FrameRequest request = FrameRequest.noun(noun);
            Frame frame = pastAddressee(frames.read(verbs.pastOwnCountry(token + 1), request, null), request);
            MentionCandidate subject = subjectOf(verb, token);
            boolean enough = request.strong()
                    || subject != null && (request.sourced() || frame.introducer() == Introducer.CLAUSE);
            boolean again = noun.kind() == CueKind.STRESS && frame.found() && verbs.isSaidAgain(token, verb, subject);
            if ((isSaid(frame) || again && !frame.loose()) && enough) {
                return reports.of(token, noun, frame, subject, subject == null ? null : Rule.SUBJECT_AFTER_VERB);
            }
        }
        return null;
    }

    private static boolean isSaid(Frame frame) {
        return frame.found() && !frame.loose() && frame.introducer() != Introducer.OBJECT;
    }

    /** "وجه دعوة إلى الحكومة لفتح الجسر": the frame with what somebody is called upon to do, after who is; without content for none. */
    private Frame pastAddressee(Frame frame, FrameRequest request) {
        MentionCandidate whom = isSaid(frame) ? mentions.at(frame.contentFirst()) : null;
        boolean people = whom != null && whom.kind() != MentionKind.STATEMENT_NOUN;
        return people ? frames.read(whom.last() + 1, request, null) : frame;
    }

    /** The subject of the verb whose object the noun is; or null. */
    private MentionCandidate subjectOf(int verb, int noun) {
        MentionCandidate after = mentions.at(verb + 1);
        return after != null && after.last() < noun && !words.get(verb + 1).hasProclitic() ? after : null;
    }

    /** "عن ميسي قوله: …", "في تصريحه بأن": the pronoun's antecedent is the nearest mention before it, or who spoke last. */
    private Report withPronoun(int token, List<CueNoun> nouns) {
        for (CueNoun noun : nouns) {
            FrameRequest request = FrameRequest.noun(noun).ofPronoun();
            Frame frame = frames.read(token + 1, request, null);
            boolean saying = noun.lemma().equals("قول");
            boolean work = frame.introducer() == Introducer.QUOTE && noun.strength() != Strength.STRONG;
            boolean verb = !grammar.verbsWithPronoun(token).isEmpty() && !grammar.isPreposition(token - 1);
            boolean accused = evidence.isDoneTo(token, noun, frame);
            // "أوضح الصندوق، بعد رفع توقعاته لنمو المنطقة، أن": the clause of the verb before.
            boolean phrase = frame.introducer() == Introducer.PREPOSITION;
            boolean other = !saying
                    && (frame.loose() && (phrase || frame.introducer() == Introducer.CLAUSE)
                            || phrase
                                    && (words.is(frame.contentFirst(), WordClass.PLACE)
                                            || !words.cueNounsWithPronoun(frame.contentFirst())
                                                    .isEmpty()));
            if (frame.found()
                    && !other
                    && !accused
                    && !verb
                    && !work
                    && (frame.introducer().isClausal() || request.strong() && !saying)) {
                MentionCandidate antecedent = speakers.antecedent(token, GIST.contains(noun.lemma()));
                Report report = reports.of(token, noun, frame, antecedent, Rule.ANTECEDENT_OF_PRONOUN);
                int source = antecedent == null ? pronounOfSource(token) : antecedent.first();
                MentionCandidate medium = source < 0 ? null : mediumBefore(token);
                return medium == null ? report : report.through(medium);
            }
        }
        return null;
    }

    /** "نقلت عنه الوكالة قوله": the source of whom a medium passes something on, told by a pronoun; or -1. */
    private int pronounOfSource(int token) {
        int sentence = Math.max(words.document().sentenceStart(token), token - FARTHEST_SPEAKER);
        for (int i = token - 1; i >= sentence; i--) {
            if (words.isTokenAmong(i, WordSet.ABOUT_THEM)) {
                return i;
            }
        }
        return -1;
    }

    /** "رد بالقول", "تظاهروا للتنديد بالقرار": the speaker is the subject of the verb before. */
    private Report definite(int token, List<CueNoun> nouns) {
        Word word = words.get(token);
        if (word.preposition() != 'ب' && word.preposition() != 'ل') {
            return word.hasProclitic() ? null : ofSource(token, nouns);
        }
        for (CueNoun noun : nouns) {
            FrameRequest request = FrameRequest.noun(noun);
            Frame frame = frames.read(token + 1, request, null);
            boolean saying = frame.found()
                    && frame.introducer().isClausal()
                    && noun.lemma().equals("قول");
            boolean pointing = frame.found()
                    && word.preposition() == 'ب'
                    && (request.strong() || ASSERTING.contains(noun.kind()))
                    && frame.introducer() == Introducer.CLAUSE
                    && !frame.loose()
                    && !verbs.isAdverb(token);
            boolean closing = frame.found()
                    && word.preposition() == 'ب'
                    && request.strong()
                    && frame.introducer() != Introducer.OBJECT
                    && !frame.loose()
                    && verbs.speakBy(token);
            boolean purpose = frame.found()
                    && words.document().quotationAround(token) == null
                    && word.preposition() == 'ل'
                    && noun.kind() != CueKind.ANNOUNCE // still to be announced
                    && request.strong()
                    && frame.introducer() != Introducer.OBJECT
                    && !frame.loose();
            if (saying || pointing || closing || purpose) {
                return reports.of(token, noun, frame, null, null);
            }
        }
        return null;
    }

    /** "نقلت عن فلان القول إن": as with the pronoun. */
    private Report ofSource(int token, List<CueNoun> nouns) {
        for (CueNoun noun : nouns) {
            Frame frame = frames.read(token + 1, FrameRequest.noun(noun), null);
            MentionCandidate source = speakers.before(token);
            if (noun.lemma().equals("قول")
                    && source != null
                    && frame.found()
                    && frame.introducer().isClausal()
                    && !frame.loose()) {
                Report report = reports.of(token, noun, frame, source, Rule.ANTECEDENT_OF_PRONOUN);
                MentionCandidate medium = mediumBefore(source.first());
                return medium == null ? report : report.through(medium);
            }
        }
        return null;
    }

    /** The medium before "عن فلان": "نقلت الوكالة عن الوزير قوله". */
    private MentionCandidate mediumBefore(int token) {
        int sentence = Math.max(words.document().sentenceStart(token), token - FARTHEST_SPEAKER);
        for (int i = token - 1; i >= sentence; i--) {
            MentionCandidate mention = mentions.outermostAt(i);
            if (mention != null && grammar.media().passesOn(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "حقيقة مفادها أن": what a noun amounts to. */
    static boolean isGist(String lemma) {
        return GIST.contains(lemma);
    }
}
