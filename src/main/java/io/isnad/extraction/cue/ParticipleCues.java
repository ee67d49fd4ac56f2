package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Circumstantial participles of reporting verbs: "مشيرا إلى أن", "مؤكدة", "قائلين". Their speaker is their clause's subject, or one of their own. */
final class ParticipleCues {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_SUBJECT = 8;

    /** "أعمالها": a noun with its owner, also one that no lexicon file has. */
    private static final String HER = "ها";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;
    private final Conditions conditions;
    private final NounsLikeParticiples nouns;
    private final Predicates predicates;
    private final ParticipleSubjects subjects;
    private final SayingClauses clauses;

    ParticipleCues(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = new FrameWalk(grammar, mentions);
        this.conditions = new Conditions(grammar);
        this.nouns = new NounsLikeParticiples(words);
        this.predicates = new Predicates(grammar, mentions);
        this.clauses = new SayingClauses(words, mentions);
        this.subjects = new ParticipleSubjects(words, mentions, frames);
    }

    /** The report whose cue is the participle at the token, or null. */
    Report at(int token) {
        List<CueForm> forms = grammar.participles(token);
        if (forms.isEmpty()
                || isName(token)
                || !isCircumstantial(token)
                || conditions.at(token)
                || isQuotedAlone(token)
                || subjects.isNounOf(token)) {
            return null;
        }
        Report best = null;
        for (CueForm form : forms) {
            FrameRequest request = FrameRequest.participle(form.verb());
            Frame own = subjects.after(token, form, request);
            Frame frame = own != null ? own : frames.read(token + 1, request, null);
            int after = own != null ? own.subject().last() : token;
            boolean noun =
                    words.is(token, WordClass.NOUN) && words.sameParagraph(token - 1, token) && words.isWord(token - 1);
            boolean enough = frame.found()
                    && (!frame.loose() || isUnmistakable(frame))
                    && (form.verb().kind() != CueKind.ACCUSE
                            || request.takes(Complement.BLAME)
                            || frame.addressee() != null
                            || ObjectPronouns.isAt(words, token + 1)
                            || frame.contentFirst() > after + 2)
                    && (!noun && !words.is(token, WordClass.STATEMENT_NOUN)
                            || frame.introducer().isClausal()
                            || frame.contentFirst() == after + 1
                            || frame.introducer() == Introducer.PREPOSITION
                                    && (!words.isWord(token - 1) || CaseEndings.isPluralBeforeObject(words, token))
                            || words.get(token).form().endsWith("ا"))
                    && (frame.introducer() != Introducer.OBJECT
                            || !request.takes(Complement.PREDICATE)
                            || predicates.follows(frame)
                            || ObjectPronouns.isAt(words, token + 1) && predicates.isIndefinite(frame.contentFirst()))
                    && (request.strong()
                            || request.sourced()
                            || request.ofClaims()
                            || request.ofStances()
                            || request.ofCourtesies()
                            || frame.introducer().isClausal() && (!request.weak() || isRightBefore(token, frame)));
            if (enough && (best == null || frame.contentFirst() < best.contentFirst())) {
                best = grammar.media().passedOn(report(token, form, frame), frame);
            }
        }
        return best;
    }

    /** "الإعلامية | مفيدة حداد", "أوضحت | مفيدة حداد": rather a name. */
    private boolean isName(int token) {
        MentionCandidate named = mentions.at(token);
        return mentions.isInName(token) || named != null && named.isNamedPerson() && named.last() > token;
    }

    /** "عقوبات "مشددة" على المصرف": an adjective that somebody else has used. */
    private boolean isQuotedAlone(int token) {
        Quotation quotation = words.document().quotationClosedBy(token + 1);
        return quotation != null && quotation.firstToken() == token - 1;
    }

    /** "عادا أن": an accusative with its clause is no noun, however rarely the verb reports. */
    private boolean isRightBefore(int token, Frame frame) {
        return frame.introducer() == Introducer.CLAUSE
                && frame.contentFirst() == token + 2
                && words.get(token).form().endsWith("ا");
    }

    /** "قائلا بنبرة حزن: "…"". */
    private boolean isUnmistakable(Frame frame) {
        return frame.introducer() == Introducer.COLON && grammar.opensQuotation(frame.contentFirst());
    }

    /**
     * In the accusative: "مشيرا"; or feminine or plural where it follows a comma, what closes a phrase, or a verb, so that it is
     * nobody's attribute: "…، مؤكدة أن", "وتابعت قائلة".
     */
    private boolean isCircumstantial(int token) {
        Word word = words.get(token);
        if (nouns.isAt(token)
                || grammar.isAuxiliary(token - 1)
                || conditions.isThing(token)
                || isPredicate(token)
                || isPredicateOfClause(token)) {
            return false;
        }
        if (word.form().endsWith("ا")) {
            return true;
        }
        // "أبدى أسفه": a noun with its owner
        boolean owned = word.token().bare().endsWith("ه")
                && !words.is(token + 1, WordClass.COMPLEMENTIZER)
                && !words.is(token + 2, WordClass.COMPLEMENTIZER)
                && !grammar.isColon(token + 1);
        boolean marked = !owned && word.form().endsWith("ه") || word.form().endsWith("ين") || subjects.areWomen(token);
        return marked
                && (opens(token)
                        || !words.isWord(token - 1)
                        || closesPhrase(token - 1)
                        || word.form().endsWith("ه") && isVerb(token - 1)
                        || isVerb(token - 1) && words.get(token - 1).form().endsWith("وا"));
    }

    /** "بات النادي مطالبا": what somebody becomes, after the verb and the subject. */
    private boolean isPredicate(int token) {
        for (int i = token - 1; i > token - LONGEST_SUBJECT && words.isWord(i); i--) {
            if (words.isAmong(i, WordSet.BECOMES)) {
                return words.sameParagraph(i, token);
            }
        }
        return false;
    }

    /** "إن الحكومة مطالبة باحترام الدستور", "الحكومة مطالبة بالتحرك": what a clause tells of nothing but a noun before it, whose case would be another if it were a circumstance. */
    private boolean isPredicateOfClause(int token) {
        int start = words.document().sentenceStart(token);
        int first = token - 1;
        while (first > start
                && first > token - LONGEST_SUBJECT
                && words.isWord(first)
                && !grammar.isComplementizer(first)) {
            first--;
        }
        boolean clause = words.isWord(first) && grammar.isComplementizer(first);
        if (clause && words.hasPronoun(first)) {
            return first == token - 1 && words.get(token).form().endsWith("ه");
        }
        int noun = clause ? first + 1 : first;
        if (!words.get(token).form().endsWith("ه")
                || !clause && first != start
                || noun >= token
                || !words.isWord(noun)) {
            return false;
        }
        MentionCandidate subject = mentions.at(noun);
        boolean whole = mentions.phraseEnd(noun) == token - 1 || subject != null && subject.last() == token - 1;
        return whole
                && !isVerb(noun)
                && (subject != null || clause && words.get(noun).definite());
    }

    private boolean isVerb(int token) {
        Word word = words.get(token);
        return word.is(WordClass.REPORTING_VERB) && !word.is(WordClass.NOUN) && !word.is(WordClass.ADJECTIVE);
    }

    private boolean opens(int token) {
        return token == words.document().sentenceStart(token)
                || words.get(token).conjunction() != 0;
    }

    private boolean closesPhrase(int token) {
        Word word = words.get(token);
        // "حديثها قائلة"
        boolean owned = word.is(WordClass.NOUN) && words.hasPronoun(token);
        return owned
                || words.isAmong(token, WordSet.THIS_ALONE)
                || word.definite()
                || grammar.isTime(token)
                || word.is(WordClass.PLACE)
                || word.is(WordClass.GIVEN_NAME)
                || word.is(WordClass.FAMILY_NAME)
                || isMasculineAdjective(word)
                || CaseEndings.isAccusativeNoun(words, token)
                || words.hasPronoun(token)
                || Prepositions.isWithPronoun(words, token)
                || word.unknown() && word.form().endsWith(HER)
                || isNamed(mentions.endingAt(token, token - LONGEST_NAME));
    }

    /** "إن الطريق آمن مشيرة إلى أن": what the feminine after it does not describe. */
    private static boolean isMasculineAdjective(Word word) {
        return word.is(WordClass.ADJECTIVE)
                && !word.form().endsWith("ه")
                && !word.form().endsWith("ات");
    }

    /** "كتبت على تويتر قائلة": a name, which takes no attribute without article. */
    private static boolean isNamed(MentionCandidate mention) {
        return mention != null && (mention.isNamedPerson() || mention.body() != null || mention.country() != null);
    }

    private Report report(int token, CueForm form, Frame frame) {
        Span cue = words.get(token).span();
        SayingClauses.Clause clause = frame.subject() == null ? clauses.before(token, form) : null;
        MentionCandidate speaker = clause == null ? frame.subject() : clause.subject();
        List<AttributionLink> links = new ArrayList<>();
        links.add(new AttributionLink(Rule.CUE_PARTICIPLE, cue));
        if (speaker != null) {
            links.add(new AttributionLink(Rule.SUBJECT_AFTER_VERB, speaker.span()));
        }
        return new Report(
                CueType.PARTICIPLE,
                form.verb().participle(),
                form.verb().kind(),
                form.verb().strength(),
                cue,
                token,
                clause == null ? token : clause.verb(),
                form.form(),
                speaker,
                null,
                frame.contentFirst(),
                frame.contentStart(),
                frame.contentFirst(),
                frame.time(),
                frame.introducer().isClausal(),
                links);
    }
}
