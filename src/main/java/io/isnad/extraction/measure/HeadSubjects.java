package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Subjects that stand before their verbs: "واشنطن تعلن", "لجنة الانضباط برئاسة سامر حداد أوقفت". */
final class HeadSubjects {

    private static final int FARTHEST = 10;
    private static final char THEN = 'ف';

    private final Scene scene;
    private final Words words;
    private final MentionIndex mentions;
    private final OwnCountries ownCountries;
    private final BodiesByHead bodies;
    private final Descriptions descriptions;
    private final SubjectPhrases phrases;

    HeadSubjects(
            Scene scene,
            OwnCountries ownCountries,
            BodiesByHead bodies,
            Descriptions descriptions,
            SubjectPhrases phrases) {
        this.scene = scene;
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.ownCountries = ownCountries;
        this.bodies = bodies;
        this.descriptions = descriptions;
        this.phrases = phrases;
    }

    /** The subject that stands before the verb at the head of its clause, or null. */
    Subject of(int verb) {
        boolean joined = words.get(verb).conjunction() != 0;
        if (joined && words.get(verb).conjunction() != THEN) {
            return null;
        }
        Subject once = descriptions.once(verb);
        once = once == null && !joined ? descriptions.beyondComma(verb) : once;
        if (once != null) {
            return once;
        }
        int at = verb - 1;
        while (words.sameParagraph(verb, at) && verb - at <= FARTHEST) {
            if (scene.times().around(at) != null) {
                at = scene.times().around(at).firstToken() - 1;
            } else if (scene.isComma(at)
                    || scene.isQuoteMark(at)
                    || scene.is(at, WordClass.PARTICLE)
                    || scene.isForm(at, "فقد")
                    || scene.is(at, WordClass.NEGATION)
                    || scene.is(at, WordClass.AUXILIARY)
                    || scene.is(at, WordClass.ADVERB)
                    || Clauses.isPrepositionWithPronoun(scene, at)) {
                at--;
            } else {
                break;
            }
        }
        int bracket = words.sameParagraph(verb, at) ? scene.openingBracket(at) : -1;
        at = bracket < 0 ? at : bracket - 1;
        Named named = words.sameParagraph(verb, at) ? mentions.endingAt(at) : null;
        if (named != null && isPlace(named)) {
            // "أجهزة الأمن بالقاهرة قد ألقت"
            boolean apart = scene.is(named.first() - 1, WordClass.PREPOSITION);
            at = named.first() - (apart ? 2 : 1);
            named = words.sameParagraph(verb, at) ? mentions.endingAt(at) : null;
        }
        if (named != null && words.isTokenAmong(named.first() - 1, WordSet.UNDER_SOMEBODY)) {
            // "لجنة الانضباط | برئاسة سامر حداد | أوقفت"
            at = named.first() - 2;
            named = words.sameParagraph(verb, at) ? mentions.endingAt(at) : null;
        }
        if (joined) {
            // "أما الوزارة فأغلقت"
            boolean topic = named != null && scene.is(named.first() - 1, WordClass.TOPIC);
            return topic ? new Subject(named.actor(), named.first(), named.last()) : null;
        }
        if (named != null && descriptions.isPronoun(named.first() - 1)) {
            return null;
        }
        if (named != null) {
            Named first = firstOfTwo(named);
            return headsClause(first) && !isBeside(named, verb)
                    ? new Subject(first.actor(), first.first(), named.last())
                    : null;
        }
        if (words.sameParagraph(verb, at) && words.isWord(at) && ownCountries.isNamedBy(at)) {
            return ownCountries.at(at);
        }
        Subject own = words.sameParagraph(verb, at) && Clauses.opens(scene, at) ? ownCountries.body(at) : null;
        if (own != null) {
            return own;
        }
        int unknown = Clauses.unknownSubject(scene, at);
        if (unknown >= 0) {
            return new Subject(null, unknown, at);
        }
        return words.sameParagraph(verb, at) && Clauses.opens(scene, at) ? bodies.at(at) : null;
    }

    /** "فرنسا | وألمانيا تفرضان": the body to which another is joined, where both head the clause; or the mention itself. */
    private Named firstOfTwo(Named last) {
        boolean joined = words.get(last.first()).conjunction() == 'و'
                && !mentions.isWhole(last.first())
                && words.sameParagraph(last.first() - 1, last.first());
        Named first = joined ? mentions.endingAt(last.first() - 1) : null;
        return first != null && mentions.isOrganization(first) && headsClause(first) ? first : last;
    }

    /** "بالقاهرة", "في القاهرة". */
    private boolean isPlace(Named named) {
        boolean in = words.get(named.first()).preposition() == 'ب' || scene.isForm(named.first() - 1, "في");
        return in && words.get(named.first()).conjunction() == 0;
    }

    /** "وبالإضافة إلى الرئيس | وأفراد عائلته، | وافق الاتحاد": who is joined to others, where a body follows its verb. */
    private boolean isBeside(Named named, int verb) {
        boolean joined = mentions.isGroup(named) && words.get(named.first()).conjunction() != 0;
        Subject after = joined ? phrases.at(verb + 1) : null;
        return after != null && after.actor() != null && scene.authorities().isPublic(after.actor());
    }

    private boolean headsClause(Named named) {
        if (Clauses.opens(scene, named.first())) {
            return true;
        }
        // "وزارة الخارجية (…) تستدعي": a title or an adjective before the mention belongs to it.
        int before = named.first() - 1;
        boolean noun = scene.is(before, WordClass.ORGANIZATION_HEAD) || scene.is(before, WordClass.TITLE);
        return noun && Clauses.opens(scene, before);
    }
}
