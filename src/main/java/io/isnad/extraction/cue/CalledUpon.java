package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Blessings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom a call is made upon or thanks are given to, where the noun after the verb looks like who makes it: "قال الوزير إن ….
 * ودعا البرلمان إلى …". Who spoke in the sentence before goes on, and the noun is the verb's object, where nothing else is and
 * nothing tells that somebody new speaks.
 */
final class CalledUpon {

    private static final Set<MentionKind> STATES =
            EnumSet.of(MentionKind.COUNTRY, MentionKind.CAPITAL, MentionKind.GOVERNMENT);

    /** What a body alone is called that needs no introduction, so that the noun refers back to nobody: "الحكومة". */
    private static final Set<OrganizationClass> KNOWN = EnumSet.of(
            OrganizationClass.STATE,
            OrganizationClass.GOVERNMENT,
            OrganizationClass.MILITARY,
            OrganizationClass.POLICE,
            OrganizationClass.COURT,
            OrganizationClass.COUNCIL);

    private final Grammar grammar;
    private final Words words;
    private final Agreement agreement = new Agreement();

    CalledUpon(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
    }

    /** The reports, in the order of the text, without the speakers who are rather called upon. */
    List<Report> without(List<Report> reports) {
        List<Report> result = new ArrayList<>(reports.size());
        Report last = null;
        MentionCandidate speaker = null;
        Set<String> spoke = new HashSet<>();
        int seen = 0;
        for (Report report : reports) {
            boolean may = mayCall(report);
            boolean called = may && isNeverSpeaking(report);
            if (may && !called && goesOn(report, last, speaker)) {
                for (; seen < result.size(); seen++) {
                    spoke.add(ends(result.get(seen).speaker()));
                }
                called = !isNamedIn(speaker, report.speaker()) && !spoke.contains(ends(report.speaker()));
            }
            Report read = called ? report.withoutSpeaker() : report;
            result.add(read);
            if (last == null || read.cueToken() > last.contentLast() || read.cueToken() < last.contentFirst()) {
                last = read;
                speaker = read.speaker() == null ? speaker : read.speaker();
            }
        }
        return result;
    }

    /** Whether the verb calls upon somebody and the noun after it is the only one that can be that. */
    private boolean mayCall(Report report) {
        return (report.kind() == CueKind.DEMAND || isThanked(report) || isPrayedTo(report))
                && report.type() == CueType.VERB
                && report.speaker() != null
                && report.speaker().first() > report.cueToken()
                && report.via() == null
                && report.links().size() == 2
                && report.links().get(1).rule() == Rule.SUBJECT_AFTER_VERB
                && isOfVerb(report, verb -> verb.addressees().contains(Complement.OBJECT))
                && isAlone(report);
    }

    /** "وشكر وزير النقل على جهوده": who is praised to his face, whoever he is. */
    private static boolean isThanked(Report report) {
        return report.kind() == CueKind.PRAISE;
    }

    /** "وسأل الله أن يحفظه": who is asked, whoever asks. */
    private boolean isPrayedTo(Report report) {
        return report.kind() == CueKind.ASK && isNeverSpeaking(report);
    }

    private boolean isOfVerb(Report report, Predicate<ReportingVerb> such) {
        for (CueForm form : grammar.finiteVerbs(report.cueToken())) {
            if (such.test(form.verb())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but phrases stand between the verb, the noun and what is called for. */
    private boolean isAlone(Report report) {
        int before = report.speaker().first() - 1;
        boolean next = before == report.cueToken()
                || before == report.cueToken() + 1
                        && (words.is(before, WordClass.QUANTIFIER) || words.is(before, WordClass.DEMONSTRATIVE));
        for (int i = report.speaker().last() + 1; next && i < report.contentFirst(); i++) {
            boolean governed = !words.isWord(i)
                    || words.get(i).preposition() != 0
                    || words.get(i).isFunctionWord()
                    || words.is(i, FrameAdverbs.WHOLE)
                    || Blessings.isIn(words, i)
                    || grammar.isPreposition(i - 1);
            next = governed || isAttribute(i);
        }
        return next;
    }

    /** "القوى السياسية", "الأطراف المتحاربة": an adjective, or a participle, of the feminine. */
    private boolean isAttribute(int token) {
        Word word = words.get(token);
        boolean adjective = word.is(WordClass.ADJECTIVE)
                || word.is(WordClass.NISBA)
                || !word.is(WordClass.NOUN) && word.token().bare().endsWith("ة");
        return adjective && word.definite() && word.conjunction() == 0;
    }

    /** "المجتمع الدولي", "جميع الأطراف": of whom much is asked, and who ask for nothing. */
    private boolean isNeverSpeaking(Report report) {
        int next = report.cueToken() + 1;
        return words.isAmong(next, WordSet.CALLED_UPON) || words.areAmong(next, WordSet.CALLED_UPON);
    }

    /** Whether who spoke in the sentence before can be the subject of the verb, which opens a sentence after "and" or "likewise". */
    private boolean goesOn(Report report, Report last, MentionCandidate speaker) {
        int verb = report.cueToken();
        int sentence = words.document().sentenceStart(verb);
        boolean joined = verb == sentence && words.get(verb).conjunction() == 'و'
                || verb == sentence + 1 && words.isTokenAmong(sentence, WordSet.GOES_ON);
        return joined
                && last != null
                && last.form() != null
                && last.form().gender() == report.form().gender()
                && words.sameParagraph(last.cueToken(), verb)
                && words.document().sentenceEnd(Math.max(last.cueToken(), last.contentLast())) >= sentence - 1
                && (last.speaker() == null || agreement.agreesWithin(report.form(), last.speaker()))
                && mayBeCalled(report, speaker);
    }

    private boolean mayBeCalled(Report report, MentionCandidate speaker) {
        MentionCandidate noun = report.speaker();
        if (isThanked(report)) {
            return noun.kind() != MentionKind.STATEMENT_NOUN;
        }
        boolean people = noun.kind() == MentionKind.GROUP && words.isBaseAmong(noun.first(), WordSet.CALLED_PEOPLE);
        if (!noun.definite() && !(people && words.get(noun.last()).definite())) {
            return false;
        }
        return switch (noun.kind()) {
            case NAME, STATEMENT_NOUN -> false;
            // "ودعا العالم إلى": the world is spelt like a scientist
            case ROLE -> noun.first() == noun.last() && words.isBaseAmong(noun.first(), WordSet.CALLED_PEOPLE);
            case COUNTRY, CAPITAL, GOVERNMENT -> speaker == null || !STATES.contains(speaker.kind());
            case BODY -> true;
            case ORGANIZATION -> noun.first() < noun.last() || isKnown(noun.first());
            // "وطالب الأهالي بإصلاح الطريق": people demand of whoever can do it
            case GROUP ->
                !words.token(noun.first()).bare().endsWith("ون")
                        && isOfVerb(report, verb -> verb.takes(Complement.ILA));
        };
    }

    private boolean isKnown(int token) {
        OrganizationHead head = words.get(token).entry().organizationHead();
        return head != null && KNOWN.contains(head.organizationClass());
    }

    /** Whether a word of who spoke is the noun's first: "المتحدث باسم البرلمان …. ودعا البرلمان". */
    private boolean isNamedIn(MentionCandidate speaker, MentionCandidate noun) {
        if (speaker == null || noun.isNamedPerson()) {
            return false;
        }
        String head = base(noun.first());
        for (int i = speaker.first(); i <= speaker.last(); i++) {
            if (base(i).equals(head)) {
                return true;
            }
        }
        return false;
    }

    /** The first and the last word of who speaks, by which he is known again; empty for nobody. */
    private String ends(MentionCandidate speaker) {
        return speaker == null ? "" : base(speaker.first()) + " " + base(speaker.last());
    }

    private String base(int token) {
        return words.isWord(token) ? words.get(token).base() : "";
    }
}
