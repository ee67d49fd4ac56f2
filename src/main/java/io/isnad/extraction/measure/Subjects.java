package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/**
 * Who does what a verb says: named after it (أعلنت واشنطن), before it (واشنطن تعلن, التي أعلنت), or not named again (وأعلنت),
 * where it is the subject of the verb before or the speaker.
 */
final class Subjects {

    private static final int FARTHEST = 5;
    private static final int FARTHEST_BACK = 90;
    private static final String RULING = "القاضي";
    private final Scene scene;
    private final Words words;
    private final MentionIndex mentions;
    private final Authorities authorities;
    private final OwnCountries ownCountries;
    private final Agreement agreement;
    private final BodiesByHead bodies;
    private final Descriptions descriptions;
    private final SubjectPhrases phrases;
    private final HeadSubjects heads;

    Subjects(Scene scene) {
        this.authorities = scene.authorities();
        this.scene = scene;
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.ownCountries = new OwnCountries(scene, authorities);
        this.agreement = new Agreement(scene);
        this.bodies = new BodiesByHead(scene);
        this.descriptions = new Descriptions(scene);
        this.phrases = new SubjectPhrases(scene, authorities, ownCountries);
        this.heads = new HeadSubjects(scene, ownCountries, bodies, descriptions, phrases);
    }

    /**
     * A subject.
     *
     * @param actor index of the actor, or null where the text names someone who is none
     * @param first first token where it is named, -1 where it is not named again
     * @param last last token likewise
     */
    record Subject(Integer actor, int first, int last) {

        boolean named() {
            return first >= 0;
        }
    }

    /** The subject that stands in the verb's own clause, or null. */
    Subject named(int verb, int lastOfVerb) {
        Subject subject = headOf(verb);
        if (subject != null && Clauses.isPrepositionWithPronoun(scene, lastOfVerb + 1)) {
            // "سامر حداد وجه له القضاء": the topic, which the pronoun takes up.
            Subject actor = agreeing(verb, lastOfVerb + 1);
            subject = actor != null && actor.named() ? actor : subject;
        }
        subject = subject != null ? subject : agreeing(verb, lastOfVerb);
        return subject != null ? subject : descriptions.subject(verb);
    }

    /** "المجلس الذي | عزل": whom a relative clause describes, if he can do such things; or null. */
    Subject described(int verb) {
        Subject subject = scene.is(verb - 1, WordClass.RELATIVE) ? descriptions.subject(verb) : null;
        return subject != null && subject.actor() != null && authorities.mayAct(subject.actor()) ? subject : null;
    }

    /** "أعلنت الوزارة أنها | ستحظر": whether a pronoun before the verb stands for who speaks. */
    boolean isOfSpeaker(int verb) {
        return pronoun(verb, scene.statements().around(verb)) != null;
    }

    private Subject agreeing(int verb, int lastOfVerb) {
        Subject after = isOfSpeaker(verb) ? null : after(lastOfVerb);
        return after != null && agreement.canBeSubject(verb, after) ? after : null;
    }

    /** The subject, also where the clause does not name it; or null. */
    Subject of(int verb, int lastOfVerb) {
        Subject named = named(verb, lastOfVerb);
        Integer speaker = scene.statements().speakerOfCue(verb);
        if (speaker != null && (named != null || !authorities.isMedium(speaker))) {
            return named == null ? new Subject(speaker, -1, -1) : new Subject(speaker, named.first(), named.last());
        }
        return named != null || scene.is(verb - 1, WordClass.RELATIVE) ? named : carried(verb);
    }

    /** The same of a verb whose object is no person: "فرض عمدة المدينة حظر التجول", by an office that nobody known holds. */
    Subject ofAct(int verb, int lastOfVerb) {
        int after = scene.afterTime(lastOfVerb + 1);
        boolean official = authorities.isOfficial(after) && named(verb, lastOfVerb) == null;
        return official ? new Subject(null, after, after) : of(verb, lastOfVerb);
    }

    /** Named after the verb, over times, commas and adverbs. */
    Subject after(int lastOfVerb) {
        int at = lastOfVerb + 1;
        for (int i = 0; i < FARTHEST && words.sameParagraph(lastOfVerb, at); i++) {
            int after = scene.afterTime(at);
            after = after > at ? after : scene.adjuncts().afterManner(at);
            if (after > at) {
                at = after;
            } else if (scene.isComma(at)
                    || scene.is(at, WordClass.ADVERB)
                    || Clauses.isPrepositionWithPronoun(scene, at)) {
                at++;
            } else if (scene.isQuoteMark(at)) {
                return phrases.quoted(at);
            } else {
                Subject subject = nounPhrase(at);
                return subject != null || !scene.is(at, WordClass.ORGANIZATION_HEAD) ? subject : bodies.at(at);
            }
        }
        return null;
    }

    /** Whose decision it is: "قرار | المحكمة", "قرار | «المجلس الرئاسي»"; or null. */
    Subject complement(int token) {
        boolean rules = words.is(token, RULING)
                && words.isWord(token + 1)
                && words.get(token + 1).preposition() == 'ب';
        if (rules) {
            // "القرار القاضي بإغلاق": no judge
            return null;
        }
        return scene.isQuoteMark(token) ? phrases.quoted(token) : phrases.at(token);
    }

    /** A noun phrase in the nominative place that is an actor or stands for one. */
    Subject nounPhrase(int token) {
        return phrases.at(token);
    }

    /** The subject that stands before the verb at the head of its clause, or null. */
    Subject headOf(int verb) {
        return heads.of(verb);
    }

    /** The subject of the verb before, or the speaker. */
    Subject carried(int verb) {
        Integer statement = scene.statements().around(verb);
        Subject meant = pronoun(verb, statement);
        meant = meant != null ? meant : descriptions.topic(verb);
        if (meant != null) {
            return meant;
        }
        Subject earlier = earlier(verb, statement);
        if (earlier != null) {
            return earlier;
        }
        if (statement != null) {
            Integer speaker = scene.statements().speaker(statement);
            boolean other = speaker == null || !authorities.mayAct(speaker) || !agreement.withCue(verb, statement);
            return other ? null : new Subject(speaker, -1, -1);
        }
        return null;
    }

    /** "قال سامر إنه سيفرض": the pronoun is the speaker, whoever that is; null where there is none. */
    private Subject pronoun(int verb, Integer statement) {
        int before = verb - 1;
        while (words.sameParagraph(verb, before)
                && (scene.is(before, WordClass.PARTICLE) || scene.is(before, WordClass.NEGATION))) {
            before--;
        }
        boolean pronoun = statement != null
                && words.sameParagraph(verb, before)
                && scene.is(before, WordClass.COMPLEMENTIZER)
                && Descriptions.HIMSELF.matcher(words.get(before).form()).find();
        Integer speaker = pronoun ? scene.statements().speaker(statement) : null;
        return speaker == null || !agreement.withCue(verb, statement) ? null : new Subject(speaker, -1, -1);
    }

    /** "احتجزت": a verb that can be nothing but that of a measure. */
    private boolean isOfMeasure(int token) {
        if (!words.isWord(token) || words.get(token).definite() || mentions.around(token) != null) {
            return false;
        }
        var forms = words.lexicon().triggers().exact(words.get(token).form());
        return forms != null && forms.stream().allMatch(f -> f.isVerb());
    }

    /** "قبل أن تغلق "نافيرا" مكتبها وتسرح": a verb of the same sentence whose subject is a name that nobody knows. */
    private boolean isOfQuotedName(int verb, int earlier) {
        return scene.sameSentence(verb, earlier)
                && (scene.isPlainVerb(earlier) || isOfMeasure(earlier))
                && words.document().quotationOpenedBy(earlier + 1) != null
                && phrases.quoted(earlier + 1) == null
                && agreement.isFeminine(verb) == agreement.isFeminine(earlier);
    }

    /** "وكانت | النيابة خلال التحقيق قد رصدت": beside the verb that tells when, the subject may stand far from its own. */
    private boolean isWas(int token) {
        return scene.isForm(token, "كان") || scene.isForm(token, "كانت");
    }

    /** The nearest named subject of an earlier verb of the same gender, within the statement if there is one. */
    private Subject earlier(int verb, Integer statement) {
        boolean feminine = agreement.isFeminine(verb);
        // "…، بحسب الصحيفة": what is attributed afterwards goes on with what was told before.
        boolean goesOn = statement == null || scene.statements().cueOf(statement) > verb;
        for (int i = verb - 1; i >= 0 && verb - i <= FARTHEST_BACK; i--) {
            if (!goesOn && !statement.equals(scene.statements().around(i))) {
                return null;
            }
            boolean reports = scene.is(i, WordClass.REPORTING_VERB)
                    && !words.get(i).definite()
                    && !words.get(i).isFunctionWord();
            if (isOfQuotedName(verb, i)) {
                return null;
            }
            if ((reports || scene.isPlainVerb(i) || isOfMeasure(i) || Clauses.opensWithVerb(scene, i) || isWas(i))
                    && agreement.isFeminine(i) == feminine) {
                Integer speaker = scene.statements().speakerOfCue(i);
                Subject subject = speaker == null ? headOf(i) : new Subject(speaker, -1, -1);
                subject = subject != null ? subject : agreeing(i, i);
                if (subject != null && subject.actor() != null && authorities.mayAct(subject.actor())) {
                    return new Subject(subject.actor(), -1, -1);
                }
            }
        }
        return null;
    }
}
