package io.isnad.extraction.attribution;

import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/**
 * People without names whom a sentence introduces as its subject and who speak in the next: "ويتبرأ أحد التجار من ذلك. ويضيف أن …", "بائع برتقال
 * في السوق. يقول: …". A definite noun refers to whom the article knows, and what happened to somebody is no scene in which they speak.
 */
final class UnnamedIntroductions {

    private static final String HE = "ي";
    private static final String SHE = "ت";
    private static final int FARTHEST = 6;

    private final Words words;
    private final MentionTable mentions;

    UnnamedIntroductions(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whom the sentence introduces, after which the report's cue opens the next of the same paragraph; or null. */
    MentionCandidate in(int sentence, Report report) {
        int cue = report.cueToken();
        if (!words.sameParagraph(sentence, cue)) {
            return null;
        }
        MentionCandidate described = personAt(sentence);
        if (isUnnamed(described)) {
            boolean tellsOn = words.get(cue).conjunction() == 0
                    || report.form() != null && report.form().tense() == Tense.PRESENT;
            return tellsOn && words.get(sentence).conjunction() == 0 ? described : null;
        }
        return described == null ? subject(sentence) : null;
    }

    /** "ويقف بائع أمام متجره", "وفي السوق يجلس بائع", "وكان أحد الركاب ينتظر": who stands after the verb of the sentence; or null. */
    private MentionCandidate subject(int sentence) {
        int verb = verb(sentence);
        MentionCandidate subject = verb < 0 ? null : personAt(verb + 1);
        if (!isUnnamed(subject) || verb == sentence && !goesOn(subject)) {
            return null;
        }
        boolean was = words.is(verb, WordClass.AUXILIARY);
        String opening = subject.gender() == Gender.FEMININE ? SHE : HE;
        String form = words.get(verb).form();
        return was || form.startsWith(opening) && !form.endsWith(SHE) ? subject : null;
    }

    /** "ويقابل أحد الخبراء.": a noun that ends its sentence may as well be the verb's object. */
    private boolean goesOn(MentionCandidate subject) {
        int after = subject.last() + 1;
        return words.sameParagraph(subject.last(), after) && words.isWord(after);
    }

    /** The verb that opens the sentence, behind a negation or the words with a preposition that tell where; negative for none. */
    private int verb(int sentence) {
        if (words.is(sentence, WordClass.NEGATION)) {
            return isVerb(sentence + 1) ? sentence + 1 : -1;
        }
        boolean where =
                words.is(sentence, WordClass.PREPOSITION) || words.get(sentence).preposition() != 0;
        int last = where ? sentence + FARTHEST : sentence;
        for (int i = sentence; i <= last && words.sameParagraph(sentence, i + 1); i++) {
            if (isVerb(i)) {
                return i;
            }
            boolean clause = words.is(i, WordClass.RELATIVE)
                    || words.is(i, WordClass.COMPLEMENTIZER)
                    || words.is(i, WordClass.SUBORDINATOR);
            if (clause || !words.isWord(i) && !words.token(i).isComma()) {
                return -1;
            }
        }
        return -1;
    }

    /** "تعيش", "كان": a verb or an auxiliary, which nothing else is written like. */
    boolean isVerb(int token) {
        return words.isWord(token)
                && !words.get(token).definite()
                && words.get(token).preposition() == 0
                && (words.is(token, WordClass.AUXILIARY)
                        || (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB))
                                && !words.is(token, WordClass.NOUN)
                                && !words.is(token, WordClass.ADJECTIVE)
                                && !words.is(token, WordClass.PREPOSITION));
    }

    /** Who is mentioned at the token, be it by a noun alone; or null. */
    private MentionCandidate personAt(int token) {
        MentionCandidate mention = mentions.at(token);
        if (mention != null || !words.is(token, WordClass.GROUP_HEAD)) {
            return mention;
        }
        GroupHead head = words.lexicon().groupHeads().exact(words.get(token).base());
        boolean person = head != null && head.person() && !head.plural();
        MentionCandidate noun = person ? mentions.nounAt(token) : null;
        return noun == null ? null : noun.withGender(head.gender());
    }

    /** "أحد التجار", "سيدة مسنة": one person of whom nothing is known yet. */
    private boolean isUnnamed(MentionCandidate mention) {
        return mention != null
                && (mention.kind() == MentionKind.GROUP || mention.kind() == MentionKind.ROLE)
                && mention.name() == null
                && !mention.definite()
                && mention.number() == GrammaticalNumber.SINGULAR
                && mention.gender() != Gender.UNKNOWN
                && words.get(mention.first()).preposition() == 0
                && (!words.isAmong(mention.first(), WordSet.ONE_OF) || arePeople(mention.first() + 1));
    }

    /** "أحد التجار", not "أحد المصانع". */
    private boolean arePeople(int token) {
        return words.is(token, WordClass.TITLE) || words.is(token, WordClass.GROUP_HEAD);
    }
}
