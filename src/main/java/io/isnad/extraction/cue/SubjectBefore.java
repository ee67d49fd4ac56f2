package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.Rule;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.RelativePronouns;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * The subject that stands before its verb: "ترامب قال", "وكان الكرملين أعلن", "إن الوزير أكد", and the antecedent of a relative
 * clause: "المحامي الذي قال".
 */
final class SubjectBefore {

    private static final int LONGEST_ASIDE = 20;
    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Agreement agreement = new Agreement();
    private final Accusatives accusatives;
    private final Crowds crowds;
    private final IssuersBefore issuers;
    private final TextsBefore texts;
    private final NamesBefore persons;
    private final UnnamedBefore unnamed;
    private final BeforeVerbs beforeVerbs;
    private final Pairs pairs;
    private final SubjectsApart apart;
    private final GovernedMentions governed;
    private final PurposeClauses purposes;
    private final OthersBefore others;
    private final MattersSpokenOf matters;
    private final BodiesInQuotes quotedBodies;
    private final TopicSubjects topics;
    private final ShortenedBodies shortened;

    SubjectBefore(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.accusatives = new Accusatives(words);
        this.crowds = new Crowds(grammar, mentions);
        this.issuers = new IssuersBefore(grammar, mentions);
        this.texts = new TextsBefore(grammar, mentions);
        this.pairs = new Pairs(grammar, mentions);
        this.persons = new NamesBefore(grammar, mentions);
        this.unnamed = new UnnamedBefore(words, mentions);
        this.beforeVerbs = new BeforeVerbs(grammar, mentions);
        this.apart = new SubjectsApart(grammar, mentions);
        this.purposes = new PurposeClauses(words, mentions);
        this.others = new OthersBefore(grammar, mentions);
        this.matters = new MattersSpokenOf(grammar);
        this.governed = new GovernedMentions(grammar);
        this.quotedBodies = new BodiesInQuotes(words, mentions);
        this.topics = new TopicSubjects(grammar, mentions);
        this.shortened = new ShortenedBodies(words, mentions);
    }

    /**
     * What stands before a verb.
     *
     * @param mention the subject
     * @param rule how it is the subject
     * @param first where the clause begins
     * @param initial whether the subject opens its clause, so that it cannot belong to anything before it
     */
    record Found(MentionCandidate mention, Rule rule, int first, boolean initial) {

        /** Whether the verb's clause is about the mention and not one with it. */
        boolean relative() {
            return rule != Rule.SUBJECT_BEFORE_VERB;
        }
    }

    Found find(int verb, VerbForm form) {
        if (words.get(verb).conjunction() == 'و') {
            return null;
        }
        int sentence = matters.openingBefore(verb, words.document().sentenceStart(verb));
        if (purposes.isOne(verb)) {
            MentionCandidate acts = purposes.subject(verb, sentence, form);
            return acts == null ? null : new Found(acts, Rule.SUBJECT_BEFORE_VERB, verb, true);
        }
        if (words.get(verb).conjunction() == 'ف') {
            return topics.at(verb, sentence, form);
        }
        boolean somebodyNext = words.is(verb + 1, WordClass.TITLE) || mentions.at(verb + 1) != null;
        Found topic =
                words.isTokenAmong(verb - 1, WordSet.SO_HAS) && !somebodyNext ? topics.at(verb, sentence, form) : null;
        if (topic != null) {
            return topic;
        }
        int at = verb - 1;
        while (at >= sentence && beforeVerbs.isPassed(at)) {
            at--;
        }
        boolean relative = at >= sentence && grammar.isRelative(at);
        if (relative) {
            if (issuers.isWhereIn(verb + 1)) {
                // "المؤتمر الذي قال فيه": where the one says it whom the sentence is about
                MentionCandidate issuer = issuers.ofRelative(at, verb, sentence, form);
                return issuer == null ? null : new Found(issuer, Rule.ISSUER_BEFORE_VERB, verb, false);
            }
            if (RelativePronouns.isOfAnother(words, at, form)) {
                return null;
            }
            at--;
            at = at >= sentence && grammar.isComma(at) ? beforeVerbs.beforeOrigin(at - 1, sentence) : at;
            at = Brackets.before(words, at, sentence, LONGEST_ASIDE);
        } else {
            at = beforeVerbs.beforeSeat(
                    beforeVerbs.beforeAside(beforeVerbs.beforeTime(at, sentence), sentence), sentence);
        }
        MentionCandidate earlier = persons.beforeThat(verb, sentence, form);
        if (earlier != null) {
            return new Found(earlier, Rule.SUBJECT_BEFORE_VERB, verb, true);
        }
        MentionCandidate opener = relative ? null : apart.at(verb, sentence, form);
        if (opener != null) {
            return new Found(opener, Rule.SUBJECT_BEFORE_VERB, opener.first(), true);
        }
        MentionCandidate issuer = issuers.ofReceived(verb, sentence, form);
        issuer = issuer == null ? issuers.ofStatement(verb, sentence, form) : issuer;
        issuer = issuer == null ? crowds.speaking(verb, sentence) : issuer;
        issuer = issuer == null ? issuers.ofObject(verb, sentence, form) : issuer;
        issuer = issuer == null ? issuers.ofWhatStands(verb, sentence, form) : issuer;
        if (issuer != null) {
            return new Found(issuer, Rule.ISSUER_BEFORE_VERB, verb, false);
        }
        MentionCandidate issued = texts.at(verb, sentence, form);
        if (issued != null) {
            return new Found(issued, Rule.SUBJECT_BEFORE_VERB, verb, false);
        }
        if (at < sentence || !words.document().sameQuotation(at, verb) && !endsQuotedName(at)) {
            return null;
        }
        MentionCandidate mention = mentions.endingAt(at, sentence);
        mention = mention == null ? quoted(at, sentence) : mention;
        mention = mention == null && !relative ? quotedBodies.before(verb) : mention;
        mention = mention == null && !relative ? ministry(at, form) : mention;
        mention = mention == null ? unnamed.endingAt(at, sentence) : mention;
        if (relative && mention != null && !agrees(form, mention, true)) {
            // "محامي الممثلة هدى حداد، التي تتهم": whose lawyer it is
            mention = mentions.endingAt(at, mention.first() + 1);
        }
        boolean text = mention != null && mention.kind() == MentionKind.STATEMENT_NOUN;
        if (text && (accusatives.isObject(mention) || issuers.isWhereIn(verb + 1))) {
            return null;
        }
        if (mention == null && !relative && grammar.isComma(at)) {
            MentionCandidate between = mentions.endingAt(at - 1, sentence);
            boolean name = between != null
                    && between.isNamedPerson()
                    && (grammar.isComma(between.first() - 1)
                            || grammar.isAuxiliary(between.first() - 1)
                            || isNamedApart(between) && isInitial(between.first(), sentence));
            mention = name ? between : null;
        }
        boolean alone = mention == null && !relative && !pairs.isSecondAttribute(at) && !pairs.isSecondThing(at);
        if (alone && isInitial(at, sentence) && !isAuxiliary(at, form)) {
            // "عن تحرك وإضراب، نفى", "وعن رحيله وعودته قال": what is joined to another noun is no subject.
            boolean joined = (at < verb - 1 || grammar.isPreposition(sentence))
                    && at > sentence
                    && words.get(at).conjunction() != 0
                    && words.isWord(at - 1);
            mention = beforeVerbs.isOfFeminine(at, form) ? null : mentions.speakerAt(at, !joined);
        }
        mention = relative ? mention : persons.holder(mention, at, sentence, form);
        // "ليلى حداد، التي تقيم هنا منذ سنوات، قالت": what stands between the commas ends in a time.
        mention = mention == null && !relative && grammar.isComma(verb - 1)
                ? persons.holder(null, beforeVerbs.beforeAside(verb - 1, sentence), sentence, form)
                : mention;
        mention = mention == null || relative ? mention : pairs.both(mention, sentence, form);
        if (mention == null
                || !relative && (governed.is(mention, sentence) || pairs.isSecond(mention, sentence, form))
                || !agrees(form, mention, relative) && !isMinistry(at, form)) {
            return null;
        }
        if (!relative
                && (others.isSaidOfThem(mention, verb, form, sentence) || others.isDateline(mention, sentence, verb))) {
            return null;
        }
        Rule rule = relative ? Rule.RELATIVE_CLAUSE : Rule.SUBJECT_BEFORE_VERB;
        return new Found(mention, rule, mention.first(), isInitial(mention.first(), sentence));
    }

    /** "رئيس اللجنة، سامر الخطيب": a title with the name after a comma. */
    private boolean isNamedApart(MentionCandidate person) {
        int name = words.document().tokenAtOrAfter(person.name().start());
        return name > person.first() && grammar.isComma(name - 1);
    }

    private boolean agrees(VerbForm form, MentionCandidate mention, boolean relative) {
        // "تدابير بكين التي اعتبرها": a verb about a capital is masculine before it alone
        boolean after = relative && mention.kind() != MentionKind.CAPITAL;
        return after ? agreement.agrees(form, mention) : agreement.agreesWithin(form, mention);
    }

    /** ""الصحة العالمية" تحذر", "«الصحة» تعلن": a body or person whose name alone fills the quotation that closes at the token; or null. */
    private MentionCandidate quoted(int close, int sentence) {
        if (!endsQuotedName(close)) {
            return null;
        }
        boolean domain = isDomain(close - 1);
        MentionCandidate mention =
                domain ? mentions.speakerAt(close - 1, true) : mentions.endingAt(close - 1, sentence);
        boolean named = mention != null
                && (mention.isNamedPerson() || mention.kind().actorKind() == ActorKind.ORGANIZATION || domain)
                && words.document().quotationOpenedBy(mention.first() - 1) != null
                && isInitial(mention.first() - 1, sentence);
        return named ? mention : null;
    }

    private boolean isDomain(int token) {
        return words.is(token, WordClass.PORTFOLIO) && words.get(token).definite();
    }

    /** "«التعليم» تعلن": the domain in quotation marks stands for its ministry, whatever its own gender. */
    private boolean isMinistry(int close, VerbForm form) {
        return isDomain(close - 1)
                && words.document().quotationOpenedBy(close - 2) != null
                && form.gender() == Gender.FEMININE
                && form.number() == GrammaticalNumber.SINGULAR;
    }

    /** "العمل تنفي": the ministry that a headline calls by the domain with which it opens, where the article has its name; or null. */
    private MentionCandidate ministry(int domain, VerbForm form) {
        boolean possible = words.token(domain).paragraph() == 0
                && words.document().sentenceStart(domain) == domain
                && isDomain(domain)
                && form.gender() == Gender.FEMININE
                && form.number() == GrammaticalNumber.SINGULAR;
        return possible ? shortened.at(domain) : null;
    }

    /** "ومضى يقول", "راح يقول": goes on rather than is somebody. */
    private boolean isAuxiliary(int token, VerbForm form) {
        if (!words.isWord(token) || form.tense() != Tense.PRESENT) {
            return false;
        }
        Word word = words.get(token);
        boolean verb = word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB);
        boolean somebody = word.definite()
                || word.is(WordClass.TITLE)
                || word.is(WordClass.GROUP_HEAD)
                || word.is(WordClass.ORGANIZATION_HEAD)
                || word.is(WordClass.STATEMENT_NOUN)
                || word.is(WordClass.STUDY);
        return verb && !somebody;
    }

    private boolean endsQuotedName(int token) {
        return words.token(token).kind() == io.isnad.extraction.text.TokenKind.QUOTE;
    }

    private boolean isInitial(int first, int sentence) {
        if (first == sentence || words.isWord(first) && words.get(first).conjunction() != 0) {
            return true;
        }
        int before = first - 1;
        return !words.isWord(before)
                || grammar.isComplementizer(before)
                || grammar.isAuxiliary(before)
                || grammar.isSubordinator(before)
                || grammar.isParticleBeforeVerb(before);
    }
}
