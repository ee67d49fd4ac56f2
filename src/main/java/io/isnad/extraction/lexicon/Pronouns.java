package io.isnad.extraction.lexicon;

import java.util.List;

/** The pronouns that are written as the end of a word, folded: "بلاد|ها", "طرد|هم". */
public final class Pronouns {

    /** Of the third person, which take up somebody who was named. */
    public static final List<String> THIRD_PERSON = List.of("هما", "ها", "هم", "هن", "ه");

    /** Those that news puts at the end of verbs: the third person, us and me. */
    static final List<String> OBJECTS = List.of("هما", "ها", "هم", "هن", "نا", "ني", "ه");

    private Pronouns() {}
}
