package io.isnad.extraction.cue;

import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.AttributiveCue;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Phrases of attribution: "بحسب المتحدث", "نقلا عن رويترز", "كما قال الوزير". */
final class AttributiveCues {

    private static final String ON = "علي";

    private static final int FARTHEST_SUBJECT = 6;
    private static final String TO = "ل";
    /** "وفقا لما ورد من المركز": whom something came from. */
    private static final String FROM = "من";

    /** "نقلت الصحيفة عن الوزير": whose words somebody passes on. */
    private static final String ABOUT = "عن";

    private static final String BY = "ب";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameCounts counts;
    private final VerbCues verbs;
    private final QuotedNames names;
    private final AttributivePlaces places;
    private final PhraseSources sources;
    private final PhrasesOfPronouns pronouns;
    private final JoinedSources joined;
    private final SourceNames sourceNames;

    AttributiveCues(Grammar grammar, MentionTable mentions, VerbCues verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.words = grammar.words();
        this.mentions = mentions;
        this.counts = new FrameCounts(words, mentions);
        this.names = new QuotedNames(words);
        this.places = new AttributivePlaces(grammar);
        this.sources = new PhraseSources(grammar, mentions);
        this.pronouns = new PhrasesOfPronouns(words);
        this.joined = new JoinedSources(words, mentions);
        this.sourceNames = new SourceNames(grammar, mentions);
    }

    /**
     * A phrase found.
     *
     * @param report without its content
     * @param first first token of the phrase
     * @param last last token of the phrase with its speaker
     */
    record Phrase(Report report, int first, int last) {}

    /** Whether a phrase may begin at the token. */
    boolean mayBegin(int token) {
        return words.mayMatch(words.lexicon().attributiveCues(), token);
    }

    /** The phrase that begins at the token, or null. */
    Phrase at(int token) {
        if (!mayBegin(token)) {
            return null;
        }
        PhrasesOfPronouns.Found found = pronouns.at(token);
        if (found != null) {
            return new Phrase(report(found.cue(), found.span(), token, null, null), token, found.last());
        }
        PhraseMatch<AttributiveCue> match = words.match(words.lexicon().attributiveCues(), token);
        if (match == null || !words.sameParagraph(token, match.last() + 1)) {
            return null;
        }
        AttributiveCue cue = match.value();
        boolean adverbial = cue.strength() == Strength.STRONG
                ? places.isVarying(token)
                : cue.beforeSpeaker() && places.isOfVerb(token);
        if (adverbial || places.isGoverned(token)) {
            return null;
        }
        int next = match.last() + 1;
        String preposition = cue.joinedPreposition();
        boolean pronoun =
                preposition != null && cue.strength() == Strength.STRONG && joined.isPronoun(next, preposition);
        if (cue.ofPronoun() || pronoun) {
            Span alone = new Span(match.start(), words.token(token).end());
            boolean apart = !cue.ofPronoun() || places.isApart(token);
            return apart
                    ? new Phrase(report(cue, alone, token, null, null), token, cue.ofPronoun() ? token : next)
                    : null;
        }
        if (preposition != null && !joined.isAt(next, preposition)) {
            return null;
        }
        next = preposition == null ? next : joined.source(next, preposition);
        MentionCandidate speaker = cue.beforeSpeaker() ? sources.at(next, cue) : null;
        Rule rule = speaker == null ? Rule.SUBJECT_IN_PHRASE : Rule.COMPLEMENT_OF_PHRASE;
        boolean weak = cue.strength() == Strength.WEAK;
        if (speaker == null && cue.beforeClause() && !(weak && verbs.at(next, null) != null)) {
            MentionCandidate subject = subjectOfClause(next, weak, words.is(token, ON));
            speaker = weak && opensSentence(token) && !isAnswered(token, subject) ? null : subject;
        }
        if (speaker == null) {
            return null;
        }
        Span span = words.get(token + Math.max(0, Math.min(cue.cueWord(), match.last() - token)))
                .span();
        if (cue.cueWord() == 0) {
            span = new Span(match.start(), words.token(token).end());
        }
        Quotation quoted = words.document().quotationOpenedBy(next);
        int last = quoted == null ? speaker.last() : Math.max(speaker.last(), quoted.lastToken());
        MentionCandidate source = rule == Rule.SUBJECT_IN_PHRASE ? sourceAfter(last, speaker) : null;
        Report report = report(cue, span, token, speaker, rule);
        if (cue.cueWord() == AttributiveCue.VERB) {
            int verb = verbOfClause(next);
            report = report.cuedBy(formAt(verb), words.get(verb).span());
        }
        return source == null
                ? new Phrase(report, token, last)
                : new Phrase(report.spokenBy(source).through(speaker), token, source.last());
    }

    /** "بحسب ما نقلت الصحيفة، عن مصدر": whom the medium names as its source after the token, or null. */
    private MentionCandidate sourceAfter(int last, MentionCandidate medium) {
        int from = grammar.isComma(last + 1) ? last + 2 : last + 1;
        boolean names = grammar.media().passesOn(medium)
                && words.sameParagraph(last, from + 1)
                && words.is(from, ABOUT)
                && !grammar.isPrepositionWithPronoun(from)
                && words.isWord(from + 1);
        MentionCandidate source = names ? counts.mentionAt(from + 1, words.size()) : null;
        return source != null && source.isSource() ? source : null;
    }

    private static Report report(AttributiveCue cue, Span span, int token, MentionCandidate speaker, Rule rule) {
        List<AttributionLink> links = new ArrayList<>();
        links.add(new AttributionLink(Rule.CUE_PHRASE, span));
        if (speaker != null) {
            links.add(new AttributionLink(rule, speaker.span()));
        }
        return new Report(
                CueType.ATTRIBUTIVE,
                cue.lemma(),
                cue.kind(),
                cue.strength(),
                span,
                token,
                token,
                null,
                speaker,
                null,
                token,
                -1,
                token,
                -1,
                true,
                links);
    }

    /** "كما نفى الوزير …": joins a sentence to the one before. */
    private boolean opensSentence(int token) {
        return token == words.document().sentenceStart(token);
    }

    /** "وكما قال الوزير، ستبدأ", "كما قال الوزير فإن": joins no sentence, but tells who says what follows. */
    private boolean isAnswered(int token, MentionCandidate subject) {
        int next = subject == null ? -1 : subject.last() + 1;
        if (!words.sameParagraph(token, next)) {
            return false;
        }
        boolean comma = grammar.isComma(next);
        return comma && words.get(token).conjunction() != 0 || places.opensAnswer(comma ? next + 1 : next);
    }

    /** "، كما امتنعت اللجنة عن التعليق", "على ما يسمى الحزام", "كما يسميه الناس": tells what somebody does or what is called so. */
    private boolean isWeak(int verb) {
        List<CueForm> forms = grammar.finiteVerbs(verb);
        forms = forms.isEmpty() ? grammar.finiteWithPronoun(verb) : forms;
        return !forms.isEmpty() && forms.stream().allMatch(form -> form.verb().saysLittle());
    }

    /** "، كما زادت الأرباح", "، كما أضافت الشركة فروعا": what happens or is done as well; nobody's words are taken up as he goes on. */
    private boolean goesOn(int verb) {
        List<CueForm> forms = grammar.finiteVerbs(verb);
        return !forms.isEmpty() && forms.stream().allMatch(form -> form.verb().kind() == CueKind.ADD);
    }

    /** "على ما قالت إنه مواقع", "على ما وصفه بـ«الضرورة»": what somebody says of it follows, rather than who. */
    private boolean opensContent(int token) {
        return grammar.isComplementizer(token) || words.isWord(token) && joined.isAt(token, BY);
    }

    /** "ما | أعلنت المفوضية", "كما | قال": where the verb stands, if there is one. */
    private int verbOfClause(int from) {
        int verb = from;
        while (words.isWord(verb)
                && verb - from < 3
                && !grammar.isReportingVerb(verb)
                && (words.is(verb, "ما") || grammar.isParticleBeforeVerb(verb))) {
            verb++;
        }
        return verb;
    }

    /** The verb with or without a pronoun: "كما قاله". */
    private CueForm formAt(int verb) {
        List<CueForm> forms = grammar.finiteVerbs(verb);
        return (forms.isEmpty() ? grammar.finiteWithPronoun(verb) : forms).get(0);
    }

    /** "ما ذكره ل | «الغد» | المدير": a preposition of whom it is said to, rather than of whom it came from. */
    private boolean isTold(int preposition) {
        return words.token(preposition).folded().equals(TO)
                || grammar.isPreposition(preposition) && !words.is(preposition, FROM);
    }

    /** "كما تقول | دراسة حديثة": what its authors found, which is told as theirs. */
    private boolean isStudy(MentionCandidate subject) {
        return subject.kind() == MentionKind.STATEMENT_NOUN && words.is(subject.first(), WordClass.STUDY);
    }

    /** "ما أعلنت المفوضية": the subject of the reporting clause. */
    private MentionCandidate subjectOfClause(int from, boolean weak, boolean on) {
        int verb = verbOfClause(from);
        if (!grammar.isReportingVerb(verb)
                || (weak || on) && isWeak(verb)
                || weak && goesOn(verb)
                || on && opensContent(verb + 1)) {
            return null;
        }
        MentionCandidate source = null;
        for (int i = verb + 1; i <= verb + FARTHEST_SUBJECT && words.sameParagraph(verb, i); i++) {
            Quotation quoted = words.document().quotationOpenedBy(i);
            if (names.isName(quoted)) {
                MentionCandidate known = mentions.at(i + 1);
                boolean whole = known != null && known.last() == quoted.lastToken() - 1;
                return whole ? known : mentions.quoted(i + 1, quoted.lastToken() - 1);
            }
            if (!words.isWord(i)) {
                return source;
            }
            int time = grammar.timeEnd(i);
            if (time >= 0 || grammar.isPrepositionWithPronoun(i)) {
                i = Math.max(i, time);
                continue;
            }
            Quotation told = words.document().quotationOpenedBy(i + 1);
            if (names.isName(told) && isTold(i)) {
                i = told.lastToken();
                continue;
            }
            if (weak && (grammar.isPreposition(i) || words.get(i).preposition() != 0)) {
                return null;
            }
            if (grammar.isPreposition(i)) {
                MentionCandidate object = mentions.at(i + 1);
                source = words.is(i, FROM) && source == null ? object : source;
                i = object == null ? i + 1 : object.last();
                continue;
            }
            if (words.get(i).preposition() != 0) {
                MentionCandidate object = mentions.at(i);
                i = object == null ? i : object.last();
                continue;
            }
            MentionCandidate mention = mentions.speakerAt(i, true);
            if (mention != null && on && grammar.isComplementizer(mention.last() + 1)) {
                return null;
            }
            if (mention != null) {
                boolean speaks = mention.isSource() && !words.is(i, WordClass.VERBAL_NOUN);
                return weak && !speaks && !isStudy(mention) ? null : sourceNames.named(mention);
            }
        }
        return source;
    }
}
