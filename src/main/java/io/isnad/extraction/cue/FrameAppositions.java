package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Offices of a speaker after the name, with what each of them is for or where it is, up to what introduces the content and with no comma before
 * that: "أكد سامر الخطيب، أستاذ القانون بجامعة المنار والنائب عن حزب الغد على ضرورة …".
 */
final class FrameAppositions {

    private static final String IN = "في";
    private static final String FOR = "عن";
    private static final String IN_NAME_OF = "باسم";
    private static final char AND = 'و';
    private static final char AT = 'ب';

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;

    FrameAppositions(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
    }

    /** Goes past them; false where something else stands before what introduces the content, or nothing does. */
    boolean pass(FrameState state) {
        MentionCandidate subject = state.subject;
        if (subject == null || !subject.isNamedPerson() || state.loose || !state.atSubjectEnd()) {
            return false;
        }
        int after = chain(state);
        boolean passed = after > state.at
                && after < state.end
                && words.sameParagraph(state.at, after)
                && introduces(after, state);
        if (passed) {
            state.at = after;
            state.subjectEnd = after - 1;
        }
        return passed;
    }

    /** The token after all of them, which begin at the subject's end; that token itself where none does. */
    private int chain(FrameState state) {
        boolean addresses = state.request.addressees().contains(Complement.OBJECT);
        boolean comma = grammar.isComma(state.at);
        int at = comma ? state.at + 1 : state.at;
        boolean titled = !comma && state.subject.last() == state.at - 1 && hasTitleAfterName(state.subject);
        int end = titled ? pastComplements(at, state.end) : at;
        if (end == at && !titled) {
            end = addresses || !isOffice(at, state.end, false) ? at : pastOffice(at, state.end);
        }
        if (end == at && !titled) {
            return state.at;
        }
        while (isOffice(end, state.end, true)) {
            end = pastOffice(end, state.end);
        }
        return end;
    }

    private static boolean hasTitleAfterName(MentionCandidate subject) {
        return subject.title() != null
                && subject.name() != null
                && subject.title().start() >= subject.name().end();
    }

    private boolean isOffice(int token, int end, boolean joined) {
        if (token >= end || !words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        return word.is(WordClass.TITLE)
                && word.preposition() == 0
                && (joined ? word.conjunction() == AND : word.conjunction() == 0)
                && !words.hasPronoun(token)
                && grammar.finiteVerbs(token).isEmpty();
    }

    private int pastOffice(int token, int end) {
        return pastComplements(Math.max(mentions.phraseEnd(token), lastOf(token)) + 1, end);
    }

    private int lastOf(int token) {
        MentionCandidate mention = mentions.at(token);
        return mention == null ? token : mention.last();
    }

    /** "عن حزب الغد", "على الحملة", "باسم الوزارة", "في شؤون النقل", "بجامعة المنار", "سابقا". */
    private int pastComplements(int token, int end) {
        int at = token;
        int before = -1;
        while (at > before && at < end && words.isWord(at) && words.sameParagraph(token - 1, at)) {
            before = at;
            at = pastComplement(at, end);
        }
        return at;
    }

    private int pastComplement(int token, int end) {
        Word word = words.get(token);
        if (word.conjunction() != 0) {
            return token;
        }
        if (words.is(token, WordClass.ADVERB)) {
            return token + 1;
        }
        boolean place = word.preposition() == AT
                && (words.is(token, WordClass.ORGANIZATION_HEAD)
                        || words.is(token, WordClass.PLACE)
                        || words.isBaseAmong(token, WordSet.AREA));
        if (place) {
            return Math.max(mentions.phraseEnd(token), lastOf(token)) + 1;
        }
        int noun = token + 1;
        int title = token - 1;
        boolean takes = words.is(token, IN)
                || words.is(token, IN_NAME_OF)
                || words.is(token, FOR) && words.isBaseAmong(title, WordSet.STANDS_FOR)
                || words.isAmong(token, WordSet.OVERSEES_BY) && words.isBaseAmong(title, WordSet.OVERSEES);
        boolean complement = takes
                && noun < end
                && words.isWord(noun)
                && !words.get(noun).isFunctionWord()
                && !words.get(noun).hasProclitic()
                && !words.is(noun, WordClass.STATEMENT_NOUN)
                && !words.is(noun, WordClass.TIME);
        return complement ? Math.max(mentions.phraseEnd(noun), lastOf(noun)) + 1 : token;
    }

    /** "على ضرورة", "إلى أن", "أن", ":", "ضرورة الحوار". */
    private boolean introduces(int token, FrameState state) {
        boolean object = state.request.takes(Complement.OBJECT)
                && state.request.strong()
                && words.is(token, WordClass.VERBAL_NOUN)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic();
        return object || introducers.at(token, state.from, state.request, false) != null;
    }
}
