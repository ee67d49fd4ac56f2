package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.cue.CueType;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.Entry;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.RelativePronouns;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.function.Predicate;

/** What the words right before and after a cue tell of its clause. */
final class CueClauses {

    private static final String ON = "علي";
    private static final String THAT = "ان";

    /** "في حين" sets one against another and tells no time. */
    private static final String WHEREAS_IN = "في";

    /** "الذي", "التي": unlike "ما" they tell of a noun before them. */
    private static final String ARTICLE = "ال";

    /** So far before its gist it is told that something was received. */
    private static final int LONGEST_RECEIPT = 12;

    private final Words words;
    private final MentionTable mentions;

    CueClauses(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** "بعد أن أشارت النتائج": whether the cue's clause only tells when or why something was. */
    boolean isSubordinate(Report report) {
        int before = report.type() == CueType.VERB ? report.cueToken() - 1 : -1;
        if (!words.isWord(before) || !words.sameParagraph(before, report.cueToken())) {
            return false;
        }
        boolean relative = words.get(before).is(WordClass.RELATIVE)
                && words.get(before).form().startsWith(ARTICLE)
                && report.speaker() != null
                && report.speaker().first() > report.cueToken();
        if (relative) {
            // "المدينة التي تقول الأمم المتحدة إنها محاصرة"
            return true;
        }
        boolean clause = words.get(before).is(WordClass.COMPLEMENTIZER);
        int when = clause ? before - 1 : before;
        // "وجاء موقفه بعد أن قال الوزير إن": what came is only the occasion for what was said
        return words.isWord(when)
                && !words.isAmong(words.document().sentenceStart(when), WordSet.COMES)
                && !words.is(when - 1, WHEREAS_IN)
                && words.isAmong(when, clause ? WordSet.BEFORE_THAT : WordSet.TIME_CLAUSE);
    }

    /** Whether the mention follows a verb of saying: "أوضحت الصحيفة". */
    boolean isSubjectOfSaying(MentionCandidate mention) {
        int verb = mention.first() - 1;
        return words.isWord(verb)
                && words.sameParagraph(verb, mention.first())
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f ->
                                f.verb().kind() != CueKind.REPORT && f.verb().strength() != Strength.WEAK);
    }

    /** "ونقلت عنه صحيفة قوله", "لكن مقربين نقلوا عنه قوله": whether the sentence up to the noun only tells who passes somebody's words on. */
    boolean isPassedOn(Report report, int sentence) {
        // "دافع عنه محاميه بقوله": by which somebody does something
        boolean object = report.type() == CueType.NOUN
                && report.speaker() == null
                && words.get(report.cueToken()).preposition() == 0;
        if (!object) {
            return false;
        }
        for (int i = sentence; i < report.cueToken(); i++) {
            if (words.isTokenAmong(i, WordSet.ABOUT_THEM)) {
                return true;
            }
        }
        return false;
    }

    /** "تلقت الشرطة بلاغا مفاده أن": whether whoever acts in the sentence was told what the noun's gist is, and did not tell it. */
    boolean isReceived(Report report) {
        boolean gist = report.type() == CueType.NOUN && report.speaker() == null && report.kind() == CueKind.REPORT;
        int first = gist ? words.document().sentenceStart(report.cueToken()) : report.cueToken();
        for (int i = report.cueToken() - 1; i >= Math.max(first, report.cueToken() - LONGEST_RECEIPT); i--) {
            if (words.isAmong(i, WordSet.RECEIVES)) {
                return true;
            }
        }
        return false;
    }

    /** "كتب على لافتة", "وكتب على إحدى اللافتات": whether words stand on a banner that nobody is told to have written. */
    boolean isOnBanner(Report report) {
        int on = report.cueToken() + 1;
        int banner = words.isAmong(on + 1, WordSet.ONE_OF) ? on + 2 : on + 1;
        return report.type() == CueType.VERB
                && report.speaker() == null
                && words.isAmong(report.cueToken(), WordSet.WRITTEN)
                && words.is(on, ON)
                && words.sameParagraph(on, banner)
                && words.is(banner, WordClass.CHANT);
    }

    /** "قصة الصحيفة التي تزعم", "تظاهرات حاشدة تطالب": a verb about something that speaks for nobody known. */
    boolean isAboutThing(Report report) {
        int relative = report.cueToken() - 1;
        return isOfGathering(report)
                || report.type() == CueType.VERB
                        && report.speaker() == null
                        && words.isWord(relative)
                        && words.sameParagraph(relative, report.cueToken())
                        && words.get(relative).is(WordClass.RELATIVE)
                        && words.get(relative).form().startsWith("ال")
                        && !isSaidOfIt(report)
                        && !isWhereIn(report);
    }

    /** "تظاهرات حاشدة تطالب بـ", "مسيرات شعبية تدعو إلى": right after a noun for what people gather for, with its attributes. */
    private boolean isOfGathering(Report report) {
        boolean clause = report.type() == CueType.VERB
                && report.speaker() == null
                && words.get(report.cueToken()).conjunction() == 0
                && !isWhereIn(report);
        int noun = report.cueToken() - 1;
        while (clause && words.isWord(noun) && isIndefiniteAttribute(noun)) {
            noun--;
        }
        return clause
                && words.sameParagraph(noun, report.cueToken())
                && words.isAmong(noun, WordSet.GATHERING)
                && !words.get(noun).definite();
    }

    private boolean isIndefiniteAttribute(int token) {
        return words.is(token, WordClass.ADJECTIVE)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.isAmong(token, WordSet.GATHERING);
    }

    /** "في الوقت الذي أكد فيه", "المقابلة التي قال خلالها": a clause about when or where somebody says it. */
    private boolean isWhereIn(Report report) {
        int in = report.cueToken() + 1;
        return words.isAmong(in, WordSet.IN_IT) && words.sameParagraph(report.cueToken(), in);
    }

    /**
     * "الرجل الذي تتهمه", "في حمص التي قال إنها محاصرة": whether the clause about something says what somebody else says of it,
     * as a pronoun for it or a verb of the other gender shows.
     */
    boolean isSaidOfIt(Report report) {
        int relative = report.cueToken() - 1;
        boolean clause = report.type() == CueType.VERB
                && report.form() != null
                && words.is(relative, WordClass.RELATIVE)
                && words.sameParagraph(relative, report.cueToken());
        if (!clause) {
            return false;
        }
        Entry verb = words.get(report.cueToken()).entry();
        return verb.finiteForms().isEmpty() && !verb.verbsWithPronoun().isEmpty()
                || report.form().number() == GrammaticalNumber.SINGULAR
                        && RelativePronouns.isOfAnother(words, relative, report.form());
    }

    /** "ونشرت مقطعا لخطيبته، وهي تؤكد": a pronoun means who was spoken of last, whether or not somebody spoke. */
    boolean isOfPronoun(Report report) {
        int pronoun = report.cueToken() - 1;
        return report.type() == CueType.VERB
                && report.speaker() == null
                && words.isTokenAmong(pronoun, WordSet.THE_WHILE)
                && words.sameParagraph(pronoun, report.cueToken());
    }

    /** "تجمع المحتجون وهم يهتفون": whether the subject of the sentence is the only one before the pronoun whom it can mean. */
    boolean isOnlyBefore(Report report, MentionCandidate subject, Predicate<MentionCandidate> agrees) {
        int sentence = words.document().sentenceStart(report.cueToken());
        for (int i = sentence; i < report.cueToken() - 1; i++) {
            MentionCandidate mention = mentions.at(i);
            if (mention == null || i >= subject.first() && i <= subject.last()) {
                boolean somebody = words.isWord(i) && words.hasPronoun(i) && words.is(i, WordClass.TITLE);
                if (somebody && (i < subject.first() || i > subject.last())) {
                    return false;
                }
                continue;
            }
            boolean other = mention.kind() != MentionKind.STATEMENT_NOUN
                    && mention.kind().actorKind() != ActorKind.ORGANIZATION
                    && agrees.test(mention);
            if (other) {
                return false;
            }
        }
        return true;
    }

    /** "وتقدم رجل بطلب، حيث كشف عن": whether the verb tells more of what the clause before it tells. */
    boolean explains(int verb) {
        return words.sameParagraph(verb - 1, verb) && isSubordinator(verb - 1);
    }

    /** "طالب باستقالة الوزيرة بعد أن صرحت": whether the verb tells after what something was done. */
    boolean isAfterwards(int verb) {
        return words.sameParagraph(verb - 2, verb)
                && words.is(verb - 1, THAT)
                && words.isAmong(verb - 2, WordSet.AFTER);
    }

    /** "قال معدو الدراسة إن": a noun after the verb that nothing explains is rather its subject than nobody is. */
    boolean hasUnreadSubject(Report report) {
        int next = report.cueToken() + 1;
        while (next < report.contentFirst() && Prepositions.isWithPronoun(words, next)) {
            next++;
        }
        // "فيما قال 20% إنهم"
        boolean counted = report.type() == CueType.VERB
                && report.speaker() == null
                && next < report.contentFirst()
                && words.token(next).kind() == TokenKind.NUMBER;
        if (counted) {
            return true;
        }
        boolean possible = report.type() == CueType.VERB
                && report.speaker() == null
                && next < report.contentFirst()
                && words.sameParagraph(report.cueToken(), next)
                && words.isWord(next)
                && mentions.at(next) == null
                && (!addresses(report) || isBeforeObject(next));
        if (!possible) {
            return false;
        }
        Word word = words.get(next);
        boolean theirs = (word.is(WordClass.TITLE) || word.is(WordClass.GROUP_HEAD) || isBeforeObject(next))
                && words.hasPronoun(next);
        return !word.hasProclitic()
                && !word.isFunctionWord()
                && !word.is(WordClass.TIME)
                && !words.isAmong(next, WordSet.SAYING)
                && !words.areAmong(next, WordSet.VEIL)
                && (theirs || word.definite() || word.unknown() && !word.form().endsWith("ا"));
    }

    /** "وصف دفاعه الحكم بأنه": of two nouns after the verb, the first is its subject. */
    private boolean isBeforeObject(int token) {
        if (!words.sameParagraph(token, token + 1) || !words.isWord(token + 1) || !words.hasPronoun(token)) {
            return false;
        }
        Word object = words.get(token + 1);
        boolean attribute =
                object.is(WordClass.ADJECTIVE) || object.is(WordClass.NISBA) || object.is(WordClass.MODIFIER);
        return object.definite() && object.is(WordClass.NOUN) && !object.hasProclitic() && !attribute;
    }

    private boolean addresses(Report report) {
        return words.get(report.cueToken()).entry().cueForms().stream()
                .anyMatch(f -> f.verb().addressees().contains(Complement.OBJECT));
    }

    /** A word that opens a subordinate clause: "حيث". */
    boolean isSubordinator(int token) {
        return words.isWord(token)
                && words.get(token).is(WordClass.SUBORDINATOR)
                && !words.get(token).is(WordClass.AUXILIARY);
    }
}
