package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.regex.Pattern;

/** What somebody does while speaking, told between the cue and the words: "وتابع وهو يمسح الغبار عن وجهه: …". */
final class FrameCircumstances {

    private static final int LONGEST = 20;
    private static final int LONGEST_EVENT = 35;

    private static final String AND_THE = "وال";
    private static final String IN = "في";
    private static final String ACCUSATIVE = "ا";
    private static final String FEMININE = "ه";

    private static final int NEAR = 3;

    private static final Pattern PRONOUN = Pattern.compile("(?:ه|ها|هم|هن)$");

    private final Grammar grammar;
    private final Words words;
    private final FrameRelatives relatives;
    private final QuotedNames names;
    private final Conditions conditions;
    private final FrameBehalf behalf;
    private final TimeClauseOpenings openings;
    private final Questions questions;
    private final Circumstances circumstances;

    FrameCircumstances(Grammar grammar, MentionTable mentions, FrameRelatives relatives) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.relatives = relatives;
        this.names = new QuotedNames(words);
        this.conditions = new Conditions(grammar);
        this.behalf = new FrameBehalf(grammar, mentions);
        this.openings = new TimeClauseOpenings(grammar);
        this.questions = new Questions(grammar);
        this.circumstances = new Circumstances(grammar);
    }

    /** "وتابع وهو يمسح الغبار عن وجهه: …", "قالت وهي تجفف دموعها إن": past what the speaker does the while, up to what is said, and for whom somebody speaks; false for none. */
    boolean pass(FrameState state) {
        if (behalf.pass(state)) {
            return true;
        }
        if (isMannerRightAfter(state)) {
            state.continues();
            state.at++;
            return true;
        }
        boolean opens = words.isTokenAmong(state.at, WordSet.THE_WHILE)
                && (state.subject != null || state.at == state.from)
                && words.sameParagraph(state.at, state.at + 1)
                && relatives.isFiniteVerb(state.at + 1);
        int end = opens || isTheirState(state) ? spokenAfter(state) : -1;
        if (end < 0) {
            return false;
        }
        if (state.subject == null) {
            state.continues();
        }
        state.at = end;
        return true;
    }

    /**
     * "وأوضح متحدثا في مؤتمر أن", "وقال معلقا على القرار", "وقالت متحدثة إلى الصحفيين": how somebody spoke who goes on, and no spokesman
     * or commentator. A woman of whom nothing is told is written like the accusative: "قالت متحدثة باسم الوزارة".
     */
    private boolean isMannerRightAfter(FrameState state) {
        int at = state.at;
        boolean possible = at == state.from
                && state.wantsSubject()
                && words.isWord(at)
                && !words.get(at).hasProclitic();
        if (!possible || words.get(at).definite() || grammar.participles(at).isEmpty()) {
            return false;
        }
        boolean little = words.is(at, WordClass.TITLE)
                || conditions.isMannerOfSpeaking(at)
                || grammar.participles(at).stream().allMatch(f -> isAddressing(f.verb()));
        String form = words.get(at).form();
        return little
                && (form.endsWith(ACCUSATIVE)
                        || form.endsWith(FEMININE) && !words.is(at, WordClass.VERBAL_NOUN) && isWhere(at + 1));
    }

    /** "مخاطبا الحضور": a verb that by itself tells only to whom somebody speaks. */
    private static boolean isAddressing(ReportingVerb verb) {
        return verb.strength() == Strength.CLAUSAL && verb.addressees().contains(Complement.OBJECT);
    }

    /** "معلقة على", "متحدثة إلى", "متحدثة للصحفيين": on what or to whom. */
    private boolean isWhere(int token) {
        if (!words.sameParagraph(token - 1, token) || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return words.isTokenAmong(token, WordSet.SPEAKS_TO)
                || word.definite() && word.conjunction() == 0 && word.preposition() == 'ل';
    }

    /**
     * "قال سامر حداد من بيروت حيث يعمل: …", "بينما كان يغادر إن", "بعدما خسر النهائي: …": past what is done where or while somebody, who
     * is named, speaks, or before or after it; false for none.
     */
    boolean passPlaceOrTime(FrameState state) {
        int verb = state.at + 1;
        boolean opens = state.subject != null
                && words.isTokenAmong(state.at, WordSet.WHERE_OR_WHILE)
                && state.request.takes(Complement.IN)
                && words.sameParagraph(state.at, verb)
                && (words.is(verb, WordClass.COMMON_VERB) || words.is(verb, WordClass.AUXILIARY))
                && grammar.finiteVerbs(verb).stream().noneMatch(f -> f.verb().strength() == Strength.STRONG);
        int end = opens ? spokenAfter(state) : spokenAfterEvent(state);
        if (end >= 0 && state.subject == null) {
            state.continues();
        }
        state.at = Math.max(state.at, end);
        return end >= 0;
    }

    /**
     * "بعدما أعلن النادي تأجيل المباراة | : …", "بعد أن وصل | إن", "عما إذا كان سيستقيل | إن": where the words begin after what had happened
     * or was asked; -1 where nothing had, or where others speak in it.
     */
    private int spokenAfterEvent(FrameState state) {
        boolean possible = state.request.strong()
                && state.request.takesSpeech()
                && (state.subject != null || state.at == state.from);
        int asked = possible && !state.request.question() ? questions.clause(state.at) : -1;
        int verb = possible && asked < 0 ? openings.verb(state.at) : asked;
        for (int i = verb; i >= 0 && i < Math.min(state.end, state.at + LONGEST_EVENT); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            if (grammar.isColon(i) || quotation != null && state.request.isSpoken(words.document(), i)) {
                return i;
            }
            if (i > verb && (isThat(i, state) || asked >= 0 && isThatAfterQuestion(i, state))) {
                return i;
            }
            if (asked < 0 && tells(i)) {
                return -1;
            }
            i = quotation == null ? i : quotation.lastToken();
        }
        return -1;
    }

    /** "حول ما إذا كان الجسر آمنا، أنه": of a verb without a clause of its own mood the one after a comma, or the one with a preposition. */
    private boolean isThatAfterQuestion(int token, FrameState state) {
        return grammar.isBiComplementizer(token)
                ? state.request.takes(Complement.BIAN)
                : grammar.isComma(token - 1) && grammar.isComplementizer(token) && state.request.takes(Complement.AN);
    }

    /** "، في حين أعلنت فرنسا", "، في الوقت الذي قال فيه الوزير": whether somebody else tells something the while, after the comma. */
    boolean othersTellAfter(int comma) {
        int time = comma + 2;
        boolean meanwhile = grammar.isComma(comma)
                && words.sameParagraph(comma, time)
                && words.is(comma + 1, IN)
                && circumstances.isMeanwhile(time);
        int verb = grammar.isRelative(time + 1) ? time + 2 : time + 1;
        return meanwhile
                && words.is(verb, WordClass.REPORTING_VERB)
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.verb().strength() == Strength.STRONG);
    }

    private boolean tells(int token) {
        return words.is(token, WordClass.REPORTING_VERB)
                && grammar.finiteVerbs(token).stream()
                        .anyMatch(f -> FrameRequest.verb(f.verb(), f.form()).tells());
    }

    /** "وقال والدموع في عينيه: …", "والحزن يكسو وجهها": a nominal clause right after the cue, which has no subject but the one before. */
    private boolean isTheirState(FrameState state) {
        int next = state.at + 1;
        boolean noun = state.at == state.from
                && state.subject == null
                && words.isWord(state.at)
                && words.token(state.at).folded().startsWith(AND_THE)
                && words.sameParagraph(state.at, next)
                && (grammar.isPreposition(next) || relatives.isFiniteVerb(next));
        for (int i = next; noun && i <= next + NEAR && words.isWord(i); i++) {
            if (i > next && PRONOUN.matcher(words.token(i).bare()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The colon, quotation or clause with which the words begin, after a comma or without; -1 where anything else comes before. */
    private int spokenAfter(FrameState state) {
        for (int i = state.at + 2; i < Math.min(state.end, state.at + LONGEST); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            boolean spoken = grammar.isColon(i) || quotation != null && !names.isName(quotation);
            if (spoken || isThat(i, state)) {
                return i;
            }
            if (grammar.isComplementizer(i) || grammar.isComma(i) && !begins(i + 1, state)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean begins(int token, FrameState state) {
        return token < state.end && (grammar.opensQuotation(token) || isThat(token, state));
    }

    /** "قال وهو يبتسم إن", against "قال وهو يأمل أن": the clause of the cue, which no verb of doing takes. */
    private boolean isThat(int token, FrameState state) {
        return grammar.isComplementizer(token)
                && state.request.takes(Complement.IN)
                && words.text().charAt(words.get(token).start()) == 'إ'
                && words.get(token).conjunction() == 0;
    }
}
