package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.cue.Accusatives;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.function.IntPredicate;

/** Who is the subject of a sentence or of one of its clauses, whether or not somebody speaks there. */
final class SentenceSubjects {

    private static final int FARTHEST_SUBJECT = 14;
    private static final int LONGEST_DATELINE = 12;
    private static final int LONGEST_CONSTRUCT = 4;
    private static final int LONGEST_MATTER = 40;
    /** It puts the verb after it in the past: "لم يحضر الوزير". */
    private static final String DID_NOT = "لم";

    private final Words words;
    private final MentionTable mentions;
    private final CueClauses clauses;
    private final Accusatives accusatives;
    private final Openings openings;
    private final Occasions occasions;
    private final IntPredicate said;

    /**
     * The sentences of a document.
     *
     * @param words the document
     * @param mentions all mentions
     * @param clauses what the words around a cue tell
     * @param said whether a token stands in what somebody says
     */
    SentenceSubjects(Words words, MentionTable mentions, CueClauses clauses, IntPredicate said) {
        this.words = words;
        this.mentions = mentions;
        this.clauses = clauses;
        this.accusatives = new Accusatives(words);
        this.openings = new Openings(words, mentions);
        this.occasions = new Occasions(words, mentions);
        this.said = said;
    }

    /** The first mention of the sentence that no preposition governs and that stands before {@code limit}, or null. */
    MentionCandidate ofSentence(int sentence, int limit) {
        if (occasions.isAt(sentence)) {
            return null;
        }
        int opening = afterDateline(sentence, limit);
        int first = mainClause(opening, limit);
        if (first == limit && first > opening) {
            return openings.subject(opening);
        }
        boolean implicit = opensWithVerb(first);
        for (int i = first; i < Math.min(limit, first + FARTHEST_SUBJECT); i++) {
            if (!words.isWord(i)) {
                // "النائب سامر الخطيب (يسار الوسط)": nobody acts in brackets
                i = Math.max(i, Brackets.after(words, i, limit - 1 - i) - 1);
                MentionCandidate crowd = i == first + 1 && isVerb(first) ? mentions.crowdAt(i) : null;
                if (crowd != null) {
                    return crowd;
                }
                continue;
            }
            int before = words.isWord(i - 1) || i - 1 <= sentence ? i - 1 : i - 2;
            boolean marked = before == i - 2
                    && !words.token(i - 1).isComma()
                    && !words.token(i - 1).is('-');
            boolean governed = words.get(i).preposition() != 0
                    || i > sentence && Prepositions.isOpen(words, i - 1)
                    || marked && Prepositions.isOpen(words, before)
                    || i > sentence && isDescriptionAfterPreposition(i - 1)
                    || implicit && (isPossessorAfterPreposition(i, first) || isOfClauseInside(i, first));
            MentionCandidate mention = mentions.at(i);
            // "وعلى صعيد دعم أوكرانيا، أشارت"
            governed |= mention != null
                    && mention.kind() == MentionKind.COUNTRY
                    && Prepositions.isOpen(words, first)
                    && isPossessorAfterPreposition(i, first);
            governed |= mention != null && mention.kind() == MentionKind.GROUP && isOwnerInside(i, first);
            // "وفي المساء رد المجلس": a verb rather than the noun
            boolean verb = mention != null
                    && mention.kind() == MentionKind.STATEMENT_NOUN
                    && isVerb(i)
                    && (i == first || !governed && words.is(i - 1, WordClass.TIME));
            if (verb) {
                continue;
            }
            if (mention == null && i == first + 1 && isVerb(first)) {
                mention = mentions.speakerAt(i, false);
                mention = mention == null ? mentions.crowdAt(i) : mention;
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

    /** "وبدورها تتذكر ليلى": where the sentence begins after a word that only joins it to the one before. */
    private int afterConnective(int sentence) {
        return words.isAmong(sentence, WordSet.CONNECTIVE) && isVerb(sentence + 1) ? sentence + 1 : sentence;
    }

    /** As {@link Occasions#tellsWhoElse}. */
    boolean tellsWhoElse(int sentence) {
        return occasions.tellsWhoElse(sentence);
    }

    /** Where the main clause of a sentence begins, behind what joins it to another or tells of circumstances. */
    int mainClause(int first, int limit) {
        return openings.past(afterConnective(first), limit);
    }

    /** "الزج بالفلسطيني عماد خليلي": a preposition governs whom it describes as well. */
    private boolean isDescriptionAfterPreposition(int token) {
        return words.isWord(token)
                && words.get(token).preposition() != 0
                && words.get(token).definite()
                && (words.is(token, WordClass.NISBA) || words.is(token, WordClass.TITLE));
    }

    /** "كما تطرق إلى": whether a sentence begins with its verb, which tells more than when something was said ("جاء ذلك"). */
    private boolean opensWithVerb(int first) {
        boolean particle = words.isTokenAmong(first, WordSet.GOES_ON) || words.isTokenAmong(first, WordSet.ALREADY);
        return isVerb(particle ? first + 1 : first) && !words.isAmong(first, WordSet.COMES);
    }

    /** "تطرق إلى مواجهة المدرب سامر الخطيب": whose the thing is that a preposition governs. */
    private boolean isPossessorAfterPreposition(int token, int first) {
        int earliest = Math.max(first + 1, token - LONGEST_CONSTRUCT);
        for (int i = token - 1; i >= earliest && isNounWithComplement(i); i--) {
            if (words.get(i).preposition() != 0 || Prepositions.isOpen(words, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "أو ما يخص حقوق المؤلف": whose the thing is that a verb inside the sentence has after it. */
    boolean isOwnerInside(int token, int first) {
        return token - 1 > first + 1 && isNounWithComplement(token - 1) && isVerb(token - 2);
    }

    /** "علق على المبلغ الذي حدده البنك", "رد عبر قناة «صدى البلد»": who acts in a relative clause, and a word of a name in quotation marks. */
    private boolean isOfClauseInside(int token, int first) {
        boolean relative =
                words.is(token - 2, WordClass.RELATIVE) && !words.get(token - 1).definite();
        Quotation around = relative ? null : words.document().quotationAround(token);
        return relative || around != null && around.firstToken() > first + 1;
    }

    private boolean isNounWithComplement(int token) {
        boolean noun = words.is(token, WordClass.NOUN) || words.is(token, WordClass.VERBAL_NOUN);
        return noun
                && !words.get(token).definite()
                && !words.hasPronoun(token)
                && !words.is(token, WordClass.TIME)
                && !words.token(token).bare().endsWith("ا");
    }

    /** "في موقع التواصل الاجتماعي، فيسبوك، حيث قالت": the name between commas of where the words stand. */
    private boolean isInApposition(MentionCandidate mention) {
        return mention.body() != null
                && words.token(mention.first() - 1).isComma()
                && words.sameParagraph(mention.last(), mention.last() + 1)
                && words.token(mention.last() + 1).isComma();
    }

    /**
     * "…، فرد الوزير على السؤال، قائلا", "فرد عليه الوزير": the subject right after the last verb before the cue that opens a clause; null where
     * there is none, or where what somebody says stands in between.
     */
    MentionCandidate ofClause(int sentence, int cue) {
        int earliest = afterMatter(sentence, cue);
        for (int i = cue - 1; i > earliest && !said.test(i); i--) {
            int verb = Prepositions.isWithPronoun(words, i - 1) ? i - 2 : i - 1;
            MentionCandidate mention = verb >= sentence && isClauseOpenedBy(verb, sentence) ? mentions.at(i) : null;
            boolean subject = mention != null
                    && mention.last() < cue
                    && !accusatives.isPluralInAccusative(mention)
                    && mention.kind() != MentionKind.STATEMENT_NOUN
                    && words.get(i).preposition() == 0
                    // "عبر قناة «صدى البلد»"
                    && words.document().quotationAround(verb)
                            == words.document().quotationAround(cue);
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
                && !words.is(verb, WordClass.PREPOSITION)
                && !words.get(verb).definite()
                && (verb == sentence
                        || words.get(verb).conjunction() != 0
                        || !words.isWord(verb - 1) && !words.token(verb - 1).is('(')
                        || clauses.isSubordinator(verb - 1)
                        || words.isAmong(verb - 1, WordSet.ALREADY)
                        || words.isAmong(verb - 1, WordSet.HERE));
    }

    /** The subject of a sentence that tells what somebody did or a body told: named first, or right after the verb; or null. */
    MentionCandidate actor(int sentence) {
        if (words.is(sentence, DID_NOT)) {
            return actor(sentence + 1);
        }
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
        if (words.is(sentence, DID_NOT)) {
            return isVerb(sentence + 1);
        }
        if (!isVerb(sentence)) {
            return false;
        }
        String form = words.get(sentence).form();
        return !form.startsWith("ي") && !form.startsWith("س");
    }

    /** "واستمع إلى …": whether the sentence goes on with what the subject of the one before did. */
    boolean goesOnWithVerb(int sentence) {
        return isVerb(sentence) && words.get(sentence).conjunction() == 'و';
    }

    private boolean isVerb(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB));
    }

    /** "دبي، الإمارات (CNN) – نظمت …", "كينيا: المعارضة …": where the sentence begins after its place and source. */
    private int afterDateline(int sentence, int limit) {
        int after = Math.max(afterTopic(sentence), afterMatter(sentence, limit));
        for (int i = sentence; i < Math.min(limit, sentence + LONGEST_DATELINE); i++) {
            // "وصل إلى المطار – بيروت": no place where the article was written, after a verb
            after = words.token(i).isDash() && !isVerb(sentence) ? i + 1 : after;
        }
        return after;
    }

    /** "وبشأن الهدف الذي سجله اللاعب، قال": where the sentence begins after what somebody speaks of in it. */
    private int afterMatter(int sentence, int limit) {
        int opening = words.is(sentence, WordClass.TOPIC) ? sentence + 1 : sentence;
        if (!words.isTokenAmong(opening, WordSet.MATTER_OF) && !words.areAmong(opening, WordSet.MATTER_OF)) {
            return sentence;
        }
        for (int i = opening + 1; i < Math.min(limit, opening + LONGEST_MATTER); i++) {
            if (words.token(i).isComma() && isVerb(i + 1) && words.get(i + 1).conjunction() != 'و') {
                return i + 1;
            }
        }
        return isVerb(limit) && words.get(limit).conjunction() == 0 ? limit : sentence;
    }

    /** "كينيا: المعارضة ترفض النتائج", "نيروبي: تظاهر الآلاف": of what country a heading is, or where an article was written. */
    private int afterTopic(int sentence) {
        MentionCandidate country = mentions.at(sentence);
        boolean written = country != null && country.kind() == MentionKind.CAPITAL
                || sentence > 0 && !words.sameParagraph(sentence - 1, sentence);
        boolean topic = country != null
                && (words.token(sentence).paragraph() == 0 || written)
                && country.country() != null
                && words.sameParagraph(sentence, country.last() + 1)
                && words.token(country.last() + 1).isColon();
        return topic ? country.last() + 2 : sentence;
    }
}
