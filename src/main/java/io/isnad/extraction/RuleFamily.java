package io.isnad.extraction;

import java.util.Locale;

/** Rules that stand and fall together: what can be switched off to see what it is worth. docs/rules.md tells of each. */
public enum RuleFamily {
    /** Finite verbs of reporting with their subjects after them: "قال الوزير إن". */
    FINITE_VERBS,
    /** Subjects that stand before their verbs: "الوزير قال", "الوزير الذي قال". */
    SUBJECTS_BEFORE_VERBS,
    /** Verbs after what was said: ""…"، قال الوزير". */
    POSTPOSED_VERBS,
    /** Circumstantial participles: "مشيرا إلى أن". */
    PARTICIPLES,
    /** Nouns of saying: "إعلان واشنطن", "قوله إن". */
    VERBAL_NOUNS,
    /** Phrases of attribution: "بحسب الوزير". */
    ATTRIBUTIVE_PHRASES,
    /** Headings of the form "speaker: …". */
    HEADLINE_COLONS,
    /** Media that only pass on what others said: "نقلت الوكالة عن الوزير". */
    MEDIA,
    /** Statements, reports and letters, in which those who issued them speak: "أضاف البيان". */
    ISSUERS,
    /** A cue without subject goes on with who spoke before: "وأضاف أن". */
    CONTINUED_SUBJECTS,
    /** A cue without subject, and nobody spoke before: the subject of the sentence. */
    SUBJECTS_OF_SENTENCES,
    /** A cue without subject inside what somebody said. */
    NESTED_SUBJECTS,
    /** A title refers to the person who holds it. */
    TITLES,
    /** Part of a name refers to the person with the whole name. */
    SHORT_NAMES,
    /** A capital or a government refers to its country. */
    METONYMS,
    /** A definite noun refers to the body that was named with it: "الوزارة". */
    ANAPHORIC_NOUNS,
    /** Names that nothing but their speaking shows: what speaks once is a name elsewhere too. Makes no link. */
    REVEALED_NAMES;

    /** The stable name: the constant's in small letters with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The family of this name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static RuleFamily of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
