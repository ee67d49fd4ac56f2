package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A verb after what was said: ""…"، قال الوزير". */
final class PostposedVerbs {

    /** "…"، هذا ما قاله. */
    private static final String WHAT = "ما";

    private static final String THUS = "هكذا";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final ContentBounds bounds;
    private final QuotedNames names;
    private final BodiesInQuotes bodies;
    private final Agreement agreement = new Agreement();

    PostposedVerbs(Grammar grammar, MentionTable mentions, ContentBounds bounds) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.bounds = bounds;
        this.names = new QuotedNames(words);
        this.bodies = new BodiesInQuotes(words, mentions);
    }

    List<Report> join(List<Report> reports) {
        List<Report> joined = new ArrayList<>(reports);
        IntervalIndex<Report> contents = new IntervalIndex<>(words.size());
        BitSet cues = new BitSet(words.size());
        for (Report report : reports) {
            contents.add(report, report.contentFirst(), report.contentLast());
            cues.set(report.cueToken());
        }
        for (Quotation quotation : words.document().quotations()) {
            boolean name = names.isName(quotation) && isAfterWord(quotation.firstToken());
            if (quotation.closed() && !name && !contents.covers(quotation.firstToken())) {
                Report report = after(quotation, cues);
                report = report == null ? inHeadline(quotation, cues) : report;
                if (report != null) {
                    joined.add(report);
                }
            }
        }
        return joined;
    }

    private boolean isAfterWord(int token) {
        return words.sameParagraph(token - 1, token) && words.isWord(token - 1);
    }

    private Report after(Quotation quotation, BitSet cues) {
        int verb = afterMark(quotation.lastToken() + 1);
        boolean what = words.is(verb, WordClass.DEMONSTRATIVE) && words.is(verb + 1, WHAT);
        verb = what ? verb + 2 : words.isAmong(verb, WordSet.SO) ? verb + 1 : verb;
        if (!words.sameParagraph(quotation.lastToken(), verb)
                || !words.isWord(verb)
                || words.get(verb).isFunctionWord()
                || namesSomebody(quotation)
                || verb == quotation.lastToken() + 1 && isNameAlone(quotation)
                || bodies.isBefore(quotation, verb)) {
            return null;
        }
        for (CueForm form : what ? grammar.finiteWithPronoun(verb) : grammar.finiteVerbs(verb)) {
            boolean speech = FrameRequest.verb(form.verb(), form.form()).takesSpeech();
            MentionCandidate speaker = mentions.speakerAt(verb + 1, true);
            boolean fits = speech
                    && speaker != null
                    && !isDeed(speaker)
                    && words.get(verb).conjunction() == 0
                    && agreement.agrees(form.form(), speaker)
                    && isAllThatIsSaid(speaker.last() + 1)
                    && !(isBreak(quotation.lastToken() + 1) && cues.get(verb));
            if (fits) {
                return report(quotation, verb, form, speaker);
            }
            boolean alone = speech
                    && verb > quotation.lastToken() + 1
                    && !isBreak(quotation.lastToken() + 1)
                    && form.form().number() == GrammaticalNumber.SINGULAR
                    && form.form().person() == 3
                    && isAlone(verb);
            if (alone) {
                return report(quotation, verb, form, null);
            }
        }
        return null;
    }

    /** ""لن أغادر".. سامر الخطيب يرد على منتقديه": in a headline, who speaks after the dots, where his verb has no content of its own. */
    private Report inHeadline(Quotation quotation, BitSet cues) {
        int first = quotation.lastToken() + 2;
        boolean dots = words.token(quotation.firstToken()).paragraph() == 0
                && !names.isName(quotation)
                && words.sameParagraph(quotation.lastToken(), first + 1)
                && words.token(first - 1).isTerminator();
        MentionCandidate speaker = dots ? mentions.at(first) : null;
        int verb = speaker == null || !speaker.isSource() ? -1 : speaker.last() + 1;
        if (verb < 0 || !words.sameParagraph(first, verb) || cues.get(verb)) {
            return null;
        }
        for (CueForm form : grammar.finiteVerbs(verb)) {
            boolean speaks = form.form().tense() == Tense.PRESENT
                    && FrameRequest.verb(form.verb(), form.form()).takesSpeech()
                    && agreement.agreesWithin(form.form(), speaker)
                    && words.get(verb).conjunction() == 0;
            if (speaks) {
                return report(quotation, verb, form, speaker);
            }
        }
        return null;
    }

    /** The token after a comma, or after the stop before what takes the quotation up: ""…". هكذا قال". */
    private int afterMark(int token) {
        if (grammar.isComma(token) || isBreak(token)) {
            return token + 1;
        }
        int next = token + 1;
        boolean up = words.sameParagraph(token, next + 1)
                && words.token(token).isTerminator()
                && (words.is(next, THUS) || words.is(next, WordClass.DEMONSTRATIVE) && words.is(next + 1, WHAT));
        return up ? next : token;
    }

    /** ""…".. قال الوزير", ""…" – قالت المديرة": dots or a dash in place of a comma. */
    private boolean isBreak(int token) {
        return words.sameParagraph(token - 1, token)
                && (words.token(token).isPause() || words.token(token).isDash());
    }

    /** ""…"، يقول بلا تردد", ""…"، تضيف.": a verb that nothing follows but how it is said, so that who spoke before goes on. */
    private boolean isAlone(int verb) {
        int next = verb + 1;
        if (words.get(verb).conjunction() != 0) {
            return false;
        }
        if (!words.sameParagraph(verb, next) || !words.isWord(next)) {
            return next >= words.size()
                    || !words.sameParagraph(verb, next)
                    || words.token(next).isTerminator();
        }
        Word word = words.get(next);
        if (isTheWhile(next) || isHow(next)) {
            return true;
        }
        return (word.preposition() == 'ب' || grammar.isPreposition(next))
                && word.conjunction() == 0
                && !grammar.isComplementizer(next)
                && !grammar.isComplementizer(next + 1)
                && !word.definite();
    }

    /** ""…"، تقول وهي تشير إلى الخريطة": what whoever spoke before does the while. */
    private boolean isTheWhile(int token) {
        return words.isTokenAmong(token, WordSet.THE_WHILE)
                && words.sameParagraph(token, token + 1)
                && (words.is(token + 1, WordClass.COMMON_VERB) || words.is(token + 1, WordClass.REPORTING_VERB));
    }

    /** ""…"، يضيف ضاحكا.": an adjective that closes the clause and tells how it is said. */
    private boolean isHow(int token) {
        Word word = words.get(token);
        int next = token + 1;
        String form = word.token().bare();
        return word.is(WordClass.ADJECTIVE)
                && !word.definite()
                && !word.hasProclitic()
                && (form.endsWith("ا") || form.endsWith("ة"))
                && mentions.at(token) == null
                && (!words.sameParagraph(token, next) || !words.isWord(next));
    }

    /** ""فيلق النور" ينفي إغلاق الجسر": what the verb has as its content, which says nothing. */
    private boolean isDeed(MentionCandidate speaker) {
        return speaker.kind() == MentionKind.GROUP
                && words.is(speaker.first(), WordClass.VERBAL_NOUN)
                && !words.is(speaker.first(), WordClass.GROUP_HEAD)
                && !words.is(speaker.first(), WordClass.STATEMENT_NOUN);
    }

    /** ""الصحة العالمية" تدعو الحكومة": a quotation that a name fills is who says something rather than what. */
    private boolean namesSomebody(Quotation quotation) {
        MentionCandidate mention = mentions.at(quotation.firstToken() + 1);
        return mention != null
                && mention.last() == quotation.lastToken() - 1
                && mention.kind().actorKind() == ActorKind.ORGANIZATION;
    }

    /** ""الخطيب" يعلن استقالته": nothing but names of persons, right before what one does. */
    private boolean isNameAlone(Quotation quotation) {
        int first = quotation.firstToken() + 1;
        boolean names = first < quotation.lastToken();
        for (int i = first; names && i < quotation.lastToken(); i++) {
            names = words.isPersonName(i);
        }
        return names;
    }

    /** Whether nothing follows that could be the verb's content instead. */
    private boolean isAllThatIsSaid(int token) {
        return token >= words.size() || !grammar.isComplementizer(token) && !grammar.isColon(token);
    }

    private Report report(Quotation quotation, int verb, CueForm form, MentionCandidate speaker) {
        return new Report(
                CueType.VERB,
                form.verb().lemma(),
                form.verb().kind(),
                form.verb().strength(),
                words.get(verb).span(),
                verb,
                verb,
                form.form(),
                speaker,
                null,
                quotation.firstToken(),
                words.token(quotation.firstToken()).start(),
                bounds.trimmed(quotation.firstToken(), quotation.lastToken()),
                -1,
                true,
                links(verb, speaker));
    }

    private List<AttributionLink> links(int verb, MentionCandidate speaker) {
        AttributionLink cue =
                new AttributionLink(Rule.CUE_AFTER_CONTENT, words.get(verb).span());
        return speaker == null
                ? List.of(cue)
                : List.of(
                        cue,
                        new AttributionLink(
                                speaker.first() < verb ? Rule.SUBJECT_BEFORE_VERB : Rule.SUBJECT_AFTER_VERB,
                                speaker.span()));
    }
}
