package io.isnad.extraction.attribution;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/**
 * Persons whom a sentence introduces, in which nobody speaks, and who speak in the next rather than whoever spoke before: "سمير حداد واحد من
 * هؤلاء. يقول إن …", "في خيمة صغيرة تعيش ليلى حداد. وتقول إن …".
 */
final class Introductions {

    private static final String OF = "من";
    private static final String WE = "نا";
    private static final String AMONG = "بين";
    private static final String ARTICLE = "ال";
    private static final String DID_NOT = "لم";
    private static final int FARTHEST = 16;

    private final Words words;
    private final MentionTable mentions;
    private final UnnamedIntroductions unnamed;

    Introductions(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
        this.unnamed = new UnnamedIntroductions(words, mentions);
    }

    /** Whom the sentence before introduces, where the report opens its sentence without a subject; or null. */
    MentionCandidate before(Report report, Scene scene) {
        int sentence = words.document().sentenceStart(report.cueToken());
        boolean quoted = report.contentLast() < report.cueToken() && report.contentFirst() <= sentence + 1;
        boolean opens = report.type() == CueType.VERB && (report.cueToken() == sentence || quoted);
        int before = opens ? scene.sentenceBefore(report.cueToken()) : -1;
        boolean possible = before >= 0
                && words.token(before).paragraph() > 0
                && (report.kind() != CueKind.ADD || isFirstInParagraph(report, before, scene));
        boolean introduces = possible && !scene.isReportedBefore(report, before, sentence);
        MentionCandidate person = introduces ? in(before) : null;
        person = introduces && person == null ? unnamed.in(before, report) : person;
        boolean speaks = person != null && person.last() < sentence && scene.agrees(report, person) && !hasDied(person);
        return speaks ? person : null;
    }

    /** "قتل سمير حداد في الهجوم", "توفي سمير حداد", "سمير حداد قتل أمس": whether the verb beside somebody tells of a death, which nobody speaks after. */
    boolean hasDied(MentionCandidate person) {
        int after = person.last() + 1;
        boolean nominal = words.isAmong(after, WordSet.DIES);
        if (nominal || words.isAmong(person.first() - 1, WordSet.DIES)) {
            return true;
        }
        // "قتل سمير حداد جاره": whom he killed, however like a title after his name it is
        boolean killed = words.isAmong(after, WordSet.KILLED) || words.isAmong(person.first() - 1, WordSet.KILLED);
        int next = words.isAmong(after, WordSet.KILLED) ? after + 1 : after;
        boolean alone =
                person.name() == null || person.name().end() == person.span().end();
        return killed
                && alone
                && (!words.sameParagraph(person.last(), next)
                        || !words.isWord(next)
                        || words.get(next).preposition() != 0
                        || words.is(next, WordClass.PREPOSITION)
                        || words.is(next, WordClass.TIME));
    }

    /** "ولا يخفي سمير حداد خوفه. ويضيف": a verb of going on, in a paragraph of somebody else than whoever spoke last. */
    private boolean isFirstInParagraph(Report report, int before, Scene scene) {
        List<Report> reports = scene.before(report);
        return words.sameParagraph(before, report.cueToken())
                && (reports.isEmpty() || !words.sameParagraph(reports.get(0).cueToken(), report.cueToken()));
    }

    private MentionCandidate in(int sentence) {
        boolean topic = words.is(sentence, WordClass.TOPIC);
        MentionCandidate first = mentions.at(topic ? sentence + 1 : sentence);
        if (isPerson(first)) {
            return first;
        }
        MentionCandidate guest = guest(sentence);
        if (guest != null) {
            return guest;
        }
        boolean one = words.is(sentence, AMONG)
                || words.isTokenAmong(sentence, WordSet.AS_FOR)
                || words.is(sentence, OF) && words.isAmong(sentence + 1, WordSet.AMONG_PEOPLE);
        return one ? named(sentence) : subject(sentence);
    }

    /** "التقت الصحيفة ليلى حداد", "تحدثت الإذاعة مع ليلى حداد": to whom a medium turns in the sentence; or null. */
    MentionCandidate guest(int sentence) {
        return isMetByMedium(sentence) ? named(sentence) : null;
    }

    /** "التقت الصحيفة ليلى حداد", "التقينا ليلى حداد". */
    private boolean isMetByMedium(int verb) {
        OrganizationHead subject =
                words.isWord(verb + 1) ? words.get(verb + 1).entry().organizationHead() : null;
        boolean medium = subject != null && subject.organizationClass() == OrganizationClass.MEDIA;
        boolean turns = words.isAmong(verb, WordSet.TURNS_TO) || words.isAmong(verb, WordSet.INTERVIEWS);
        return turns && (medium || words.get(verb).form().endsWith(WE));
    }

    /** "من بين المتضررين سمير حداد". */
    private MentionCandidate named(int sentence) {
        for (int i = sentence + 1; i <= sentence + FARTHEST && isInClause(sentence, i); i++) {
            MentionCandidate mention = words.isWord(i) ? mentions.at(i) : null;
            if (isPerson(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** "في خيمة صغيرة تعيش ليلى حداد", "هكذا بدأت قصة ليلى حداد": the subject of the first verb, or whose story that is; or null. */
    private MentionCandidate subject(int sentence) {
        int verb = sentence;
        while (verb <= sentence + FARTHEST && isInClause(sentence, verb) && !isVerb(verb)) {
            if (isClause(verb)) {
                return null;
            }
            verb++;
        }
        int next = words.isAmong(verb + 1, WordSet.STORY_OF) ? verb + 2 : verb + 1;
        boolean follows = isVerb(verb) && words.sameParagraph(verb, next);
        MentionCandidate subject = follows ? mentions.at(next) : null;
        return isPerson(subject) ? subject : null;
    }

    /** "الذي", "أن", but not "ما زال". */
    private boolean isClause(int token) {
        return words.is(token, WordClass.RELATIVE) && words.get(token).form().startsWith(ARTICLE)
                || words.is(token, WordClass.COMPLEMENTIZER)
                || words.is(token, WordClass.SUBORDINATOR);
    }

    private boolean isInClause(int sentence, int token) {
        return words.sameParagraph(sentence, token)
                && !words.token(token).isTerminator()
                && !words.token(token).isComma();
    }

    private boolean isVerb(int token) {
        return words.is(token - 1, DID_NOT) || unnamed.isVerb(token);
    }

    private boolean isPerson(MentionCandidate mention) {
        return mention != null
                && mention.isNamedPerson()
                && words.get(mention.first()).preposition() == 0;
    }
}
