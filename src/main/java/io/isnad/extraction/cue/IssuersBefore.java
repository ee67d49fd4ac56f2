package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Authors;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Who issued the text that a verb right after it tells of: "أصدر الحزب مذكرة تدعو إلى". */
final class IssuersBefore {

    /** Of the verbs of saying, those that may have the text itself as their object. */
    private static final Set<CueKind> ISSUING = EnumSet.of(CueKind.SAY, CueKind.ANNOUNCE, CueKind.REPORT);

    private static final int FARTHEST = 14;

    private static final String ABOUT = "عن";
    private static final String FROM = "من";
    private static final String IN = "في";

    /** "اتصالا هاتفيا مطولا من". */
    private static final int MOST_ATTRIBUTES = 3;

    private static final int LONGEST_SUBJECT = 14;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Authors authors;
    private final Agreement agreement = new Agreement();

    IssuersBefore(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.authors = new Authors(words, mentions::at);
    }

    /** "تقرير لصحيفة …، أفاد بأن": who issued the statement that the clause is about, or in which the verb says something; or null. */
    MentionCandidate ofStatement(int verb, int sentence, VerbForm form) {
        int last = grammar.isComma(verb - 1) ? verb - 2 : verb - 1;
        MentionCandidate mention = last < sentence ? null : mentions.endingAt(last, sentence);
        if (mention == null || !words.isWord(mention.first() - 1) || mention.first() - 1 < sentence) {
            return null;
        }
        boolean of = words.get(mention.first()).preposition() == 'ل';
        // "تصريحات سابقة للوزير".
        int noun = mention.first() - 1;
        boolean described = words.is(noun, WordClass.ADJECTIVE) && !words.is(noun, WordClass.STATEMENT_NOUN);
        noun = described && !words.get(noun).definite() ? noun - 1 : noun;
        boolean statement = noun >= sentence
                && words.is(noun, WordClass.STATEMENT_NOUN)
                && !words.get(noun).definite();
        return of && statement && !isTold(mention, noun) && mayIssue(mention, noun, form) ? mention : null;
    }

    /** "تصريح لوكالة رويترز", "تصريحات للصحفيين": to whom somebody spoke. */
    private boolean isTold(MentionCandidate mention, int noun) {
        boolean press = grammar.media().isPress(mention) || grammar.media().isMedium(mention);
        return press && !words.lexicon().isSpeakingNoun(words.get(noun).base());
    }

    /** "في رسالة للموظفين، أكد": in the text somebody else says something, where the verb is not that of who belongs to it. */
    private boolean mayIssue(MentionCandidate mention, int noun, VerbForm form) {
        boolean in = words.sameParagraph(noun - 1, noun) && words.is(noun - 1, IN);
        return !in || agreement.agreesWithin(form, mention);
    }

    /** "مذكرة وصفت فيها": whether the text is only what something is said in. */
    boolean isWhereIn(int token) {
        return VerbPlaces.isInIt(words, token);
    }

    /** The subject of the verb that has the text before {@code verb} as its object, or who says something in that: "أصدر بيانا قال فيه"; or null. */
    MentionCandidate ofObject(int verb, int sentence, VerbForm form) {
        MentionCandidate text = textBefore(verb, sentence);
        boolean inIt = isWhereIn(verb + 1);
        boolean object = text != null
                && text.kind() == MentionKind.STATEMENT_NOUN
                && !text.definite()
                && text.first() > sentence + 1
                && !words.get(text.first()).hasProclitic()
                && (inIt || agreement.agreesWithin(form, text));
        MentionCandidate subject = object ? mentions.endingAt(text.first() - 1, sentence) : null;
        if (subject != null && inIt && isReceiver(subject, sentence)) {
            // "وجهت الوزارة إلى اللجنة مذكرة تدعوها فيها"
            subject = mentions.endingAt(subject.first() - 2, sentence);
        }
        boolean issues = subject != null
                && subject.first() > 0
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && words.sameParagraph(subject.first() - 1, subject.first())
                && (inIt
                        ? isVerb(subject.first() - 1) && agreement.agreesWithin(form, subject)
                        : isIssuing(subject.first() - 1));
        return issues && !words.get(subject.first()).hasProclitic() ? subject : null;
    }

    private boolean isVerb(int token) {
        return words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
    }

    private boolean isReceiver(MentionCandidate mention, int sentence) {
        int to = mention.first() - 1;
        return to > sentence + 1
                && grammar.isPreposition(to)
                && !words.get(to).hasProclitic()
                && !words.isAmong(to, WordSet.ISSUED_BY);
    }

    /** "بيان السفارة، الذي أكدت فيه", "تغريدة الوزير التي قال فيها": whose the text is in which the verb says something; or null. */
    MentionCandidate ofRelative(int relative, int verb, int sentence, VerbForm form) {
        if (!isWhereIn(verb + 1)) {
            return null;
        }
        int last = grammar.isComma(relative - 1) ? relative - 2 : relative - 1;
        for (int i = last - 1; i > sentence && last - i <= LONGEST_SUBJECT && words.isWord(i); i--) {
            if (words.is(i, WordClass.STATEMENT_NOUN)) {
                MentionCandidate issuer = afterOffice(mentions.at(i + 1));
                boolean his = issuer != null
                        && issuer.last() == last
                        && issuer.kind() != MentionKind.STATEMENT_NOUN
                        && !words.get(i).definite()
                        && !words.hasPronoun(i)
                        && !words.get(i + 1).hasProclitic();
                return his && agreement.agreesWithin(form, issuer) ? issuer : null;
            }
        }
        return null;
    }

    /** "تصريحات مؤسس الحركة | ورئيس البرلمان سامر حداد": the person whose second office follows; else the mention itself. */
    private MentionCandidate afterOffice(MentionCandidate office) {
        int next = office == null ? 0 : office.last() + 1;
        MentionCandidate second = office != null
                        && office.kind() == MentionKind.ROLE
                        && words.isWord(next)
                        && words.get(next).conjunction() == 'و'
                ? mentions.at(next)
                : null;
        return second != null && second.isNamedPerson() ? second : office;
    }

    /**
     * "تلقى الرئيس اتصالا من نظيره، أكد خلاله", "تسلم رسالة من السفيرة قالت فيها", "تلقى بلاغا من مواطن ذكر أن": from whom it was received in
     * which the verb says something, or of whom nobody knows more than that; or null.
     */
    MentionCandidate ofReceived(int verb, int sentence, VerbForm form) {
        int last = grammar.isComma(verb - 1) ? verb - 2 : verb - 1;
        MentionCandidate sender = last > sentence ? sender(last, sentence) : null;
        sender = isWhereIn(verb + 1) || isUnknown(sender) && sender.last() == verb - 1 ? sender : null;
        int from = sender == null ? -1 : sender.first() - 1;
        boolean sent = from > sentence
                && words.is(from, FROM)
                && sender.kind() != MentionKind.STATEMENT_NOUN
                && (agreement.agreesWithin(form, sender)
                        || words.get(verb).entry().finiteForms().stream().anyMatch(IssuersBefore::stands));
        for (int i = from - 1; sent && i > sentence && i >= from - MOST_ATTRIBUTES; i--) {
            if (words.isAmong(i, WordSet.RECEIVED)) {
                return isReceived(i, sentence) ? sender : null;
            }
        }
        return null;
    }

    /** Who is named up to the token, or a noun of people there: "من مواطن". */
    private MentionCandidate sender(int last, int sentence) {
        MentionCandidate sender = mentions.endingAt(last, sentence);
        boolean noun = sender == null && words.is(last - 1, FROM) && FrameAttributes.isPeople(words.get(last));
        MentionCandidate somebody = noun ? mentions.nounAt(last) : sender;
        // "من مواطن | ذكر فيه"
        return noun && somebody != null && somebody.last() > last ? mentions.quoted(last, last) : somebody;
    }

    private static boolean isUnknown(MentionCandidate sender) {
        return sender != null && sender.kind() == MentionKind.GROUP && !sender.definite();
    }

    private boolean isReceived(int text, int sentence) {
        for (int i = text - 1; i >= sentence && i >= text - LONGEST_SUBJECT; i--) {
            if (words.isAmong(i, WordSet.RECEIVES)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "أصدرت الوزارة أمس بيانا إلى العمال جاء فيه", "نشرت الصحيفة مقالا للكاتب سامر عن الوزير قال فيه": who issued or wrote the
     * nearest text before the verb, where that tells what stands in a text; or null.
     */
    MentionCandidate ofWhatStands(int verb, int sentence, VerbForm form) {
        if (!isWhereIn(verb + 1)) {
            return null;
        }
        boolean stands = words.get(verb).entry().finiteForms().stream().anyMatch(IssuersBefore::stands);
        for (int i = verb - 1; i > sentence && verb - i <= FARTHEST; i--) {
            MentionCandidate text = words.is(i, WordClass.STATEMENT_NOUN) ? mentions.at(i) : null;
            if (text != null && text.kind() == MentionKind.STATEMENT_NOUN && !text.definite() && !words.hasPronoun(i)) {
                MentionCandidate author = authors.of(text.last());
                author = author == null ? giver(text.last() + 1, verb) : author;
                author = author == null ? cameFrom(text, verb, sentence) : author;
                MentionCandidate issuer = author == null ? subjectBefore(text.first() - 1, sentence) : author;
                return issuer != null && (stands || agreement.agreesWithin(form, issuer)) ? issuer : null;
            }
        }
        return null;
    }

    /** "تصريحات | أدلى بها الوزير", "أقوال | نسبت إلى المتهم": who a clause or an attribute about the text says it is from; or null. */
    private MentionCandidate giver(int token, int verb) {
        if (!words.isAmong(token, WordSet.GIVEN_BY)) {
            return null;
        }
        int next = token + 1;
        boolean apart = grammar.isPrepositionWithPronoun(next)
                || grammar.isPreposition(next) && !words.get(next).hasProclitic();
        MentionCandidate giver = mentions.at(apart ? next + 1 : next);
        return giver != null && giver.kind() != MentionKind.STATEMENT_NOUN && giver.last() < verb ? giver : null;
    }

    /** "صدر بيان عن الوزارة جاء فيه": from whom the text came out; or null. */
    private MentionCandidate cameFrom(MentionCandidate text, int verb, int sentence) {
        int from = text.last() + 1;
        boolean out = text.first() - 1 >= sentence
                && words.isAmong(text.first() - 1, WordSet.ISSUES)
                && words.is(from, ABOUT)
                && !words.get(from).hasProclitic();
        MentionCandidate issuer = out ? mentions.at(from + 1) : null;
        return issuer != null && issuer.last() < verb && issuer.kind() != MentionKind.STATEMENT_NOUN ? issuer : null;
    }

    /** Whose mention ends at the token, or before a time there, and is the subject of a verb or the source of what came out; or null. */
    private MentionCandidate subjectBefore(int last, int sentence) {
        int at = grammar.isComma(last) ? last - 1 : last;
        MentionCandidate subject = mentions.endingAt(at, sentence);
        while (subject == null && at > sentence && words.is(at, WordClass.TIME)) {
            at--;
            subject = mentions.endingAt(at, sentence);
        }
        boolean acts = subject != null
                && subject.first() > sentence
                && subject.kind() != MentionKind.STATEMENT_NOUN
                && !words.get(subject.first()).hasProclitic()
                && (words.is(subject.first() - 1, WordClass.COMMON_VERB)
                        || words.is(subject.first() - 1, WordClass.REPORTING_VERB)
                        || words.isAmong(subject.first() - 1, WordSet.ISSUED_BY));
        return acts ? subject : null;
    }

    /** "جاء في", "ورد في". */
    private static boolean stands(CueForm form) {
        return form.verb().kind() == CueKind.REPORT
                && form.verb().strength() == Strength.WEAK
                && form.verb().takes(Complement.SPEECH);
    }

    /** The text right before the verb, also where its phrase takes the verb for an adjective: "كلمة أوضح فيها". */
    private MentionCandidate textBefore(int verb, int sentence) {
        // "نشرت الصحيفة تحقيقا، ذكر أن"
        boolean apart = grammar.isComma(verb - 1) && words.get(verb).conjunction() == 0;
        MentionCandidate text = mentions.endingAt(apart ? verb - 2 : verb - 1, sentence);
        MentionCandidate longer = text == null && !apart ? mentions.at(verb - 1) : null;
        return longer != null && longer.kind() == MentionKind.STATEMENT_NOUN && longer.last() == verb ? longer : text;
    }

    private boolean isIssuing(int token) {
        return words.isWord(token)
                && words.get(token).entry().cueForms().stream()
                        .anyMatch(f -> ISSUING.contains(f.verb().kind()));
    }
}
