package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Circumstantial participles of reporting verbs: "مشيرا إلى أن", "مؤكدة", "قائلين". Their speaker is their clause's subject, or one of their own. */
final class ParticipleCues {

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameWalk frames;
    private final Conditions conditions;
    private final Predicates predicates;
    private final ParticipleSubjects subjects;
    private final SayingClauses clauses;
    private final CircumstantialParticiples circumstances;

    ParticipleCues(Grammar grammar, MentionTable mentions, FrameWalk frames) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.frames = frames;
        this.conditions = new Conditions(grammar);
        this.predicates = new Predicates(grammar, mentions);
        this.clauses = new SayingClauses(words, mentions);
        this.subjects = new ParticipleSubjects(words, mentions, frames);
        this.circumstances = new CircumstantialParticiples(grammar, mentions, conditions, subjects);
    }

    /** The report whose cue is the participle at the token, or null. */
    Report at(int token) {
        List<CueForm> forms = grammar.participles(token);
        if (forms.isEmpty()
                || isName(token)
                || !circumstances.at(token)
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
