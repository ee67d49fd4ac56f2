package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;

/** What may stand between a subject and its verb: "الوزير قد قال", "الوزير بدوره قال", "الوزير كان قد قال". */
final class BeforeVerbs {

    private static final int LONGEST_SEAT = 4;

    private static final int FARTHEST_TIME = 6;
    private static final int LONGEST_ASIDE = 20;
    private static final int LONGEST_ORIGIN = 4;

    private static final String FROM = "من";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;

    BeforeVerbs(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
    }

    boolean isPassed(int token) {
        return grammar.isParticleBeforeVerb(token) || isWayOfSaying(token) || isPluperfect(token) || isDenial(token);
    }

    /** "الوزير | لا | يستبعد": of a verb that reports where it is denied. */
    private boolean isDenial(int token) {
        return grammar.isNegation(token) && words.get(token).conjunction() == 0;
    }

    /** "أيضا", "بدوره". */
    private boolean isWayOfSaying(int token) {
        return words.is(token, WordClass.ADVERB) && words.get(token).conjunction() == 0;
    }

    /** "لكن المتحدث باسمها كان قد قال": the auxiliary with its particle. */
    private boolean isPluperfect(int token) {
        return grammar.isAuxiliary(token)
                && words.get(token).conjunction() == 0
                && words.isTokenAmong(token + 1, WordSet.ALREADY);
    }

    /** "كشف المدير، … حقيقة طلب اللاعبين": a noun that would want the feminine of the verb, which is a noun then. */
    boolean isOfFeminine(int noun, VerbForm form) {
        return form.gender() == Gender.MASCULINE
                && form.number() == GrammaticalNumber.SINGULAR
                && words.is(noun, WordClass.NOUN)
                && !words.get(noun).definite()
                && words.token(noun).bare().endsWith("ة");
    }

    /** "المنظمة ومقرها جنيف قالت": back over where a body has its seat, which no comma sets apart; else the token itself. */
    int beforeSeat(int from, int sentence) {
        int last = grammar.isComma(from) ? from - 1 : from;
        for (int at = last - 1; at > sentence && last - at <= LONGEST_SEAT && words.isWord(at); at--) {
            if (words.isAmong(at, WordSet.SEAT) && words.get(at).conjunction() != 0) {
                return at - 1;
            }
        }
        return from;
    }

    /** "البيت الأبيض، أمس، أعلن": back over an expression of time, with its commas. */
    int beforeTime(int from, int sentence) {
        int at = from;
        boolean time = false;
        while (at >= sentence && from - at < FARTHEST_TIME && (grammar.isTime(at) || grammar.isComma(at))) {
            time |= grammar.isTime(at);
            at--;
        }
        return time ? at : from;
    }

    /** "ليلى، وهي من المؤسسين، ترى": back over what stands between commas about the subject. */
    int beforeAside(int from, int sentence) {
        if (from < sentence || !grammar.isComma(from)) {
            return from;
        }
        for (int at = from - 2; at > sentence && from - at < LONGEST_ASIDE; at--) {
            if (grammar.isComma(at)) {
                boolean about = words.isTokenAmong(at + 1, WordSet.THE_WHILE) || grammar.isRelative(at + 1);
                return about ? at - 1 : from;
            }
        }
        return from;
    }

    /** "زميله سامر، من لبنان، | الذي": back over where somebody comes from, told between commas; the token itself where nothing is. */
    int beforeOrigin(int from, int sentence) {
        for (int at = from; at > sentence + 1 && from - at < LONGEST_ORIGIN && words.isWord(at); at--) {
            if (words.is(at, FROM) && grammar.isComma(at - 1)) {
                MentionCandidate who = mentions.endingAt(at - 2, sentence);
                return who != null && who.isNamedPerson() ? at - 2 : from;
            }
        }
        return from;
    }
}
