package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.sql.Sql;
import io.isnad.store.NormalizedText;
import io.isnad.store.search.LatinName;

/**
 * A name as people type it: with or without hamza and article, in Arabic or in Latin script. An actor has it if one of its
 * forms has all the words, in this order and side by side.
 *
 * @param words the words, normalised
 * @param pattern what normalised forms, each between line feeds, match
 * @param query what the words of those forms match, which have an index; null where there is no such query
 * @param sounds what the sounds of forms are like, or null where the name is not in Latin script
 * @param end what follows the name: a space after a whole word, nothing where the last word has only begun
 */
record NameMatch(String words, String pattern, String query, String sounds, String end) {

    /** How long a name may be: PostgreSQL compiles the pattern, which has to stay small. */
    static final int LONGEST = 100;

    /**
     * The match of a name.
     *
     * @throws BadUserInput for a name without letters, or of more than {@value #LONGEST} characters
     */
    static NameMatch of(String argument, String name) {
        return of(argument, name, " ");
    }

    /**
     * The match of a name whose last word may only have begun, as while it is typed.
     *
     * @throws BadUserInput for a name without letters
     */
    static NameMatch begun(String argument, String name) {
        return of(argument, name, "");
    }

    private static NameMatch of(String argument, String name, String end) {
        if (name.length() > LONGEST) {
            throw new BadUserInput(argument + " must have at most " + LONGEST + " characters, not " + name.length());
        }
        String words = NormalizedText.words(name);
        if (words.isEmpty()) {
            throw new BadUserInput(argument + " must have letters: " + name);
        }
        String sounds = LatinName.isLatin(name) ? LatinName.sounds(name) : "";
        NameWords spelt = new NameWords(words, !end.isEmpty());
        return new NameMatch(
                words, spelt.pattern(), spelt.query(), sounds.isEmpty() ? null : "% " + sounds + end + "%", end);
    }

    /** Selects the keys of the actors that have the name. */
    Sql actors() {
        Sql sql = Sql.of("select x.actor_id from article_actor x where x.normalized_forms ~ ?", pattern);
        if (query != null) {
            sql.add("and x.name_words @@ ?::tsquery", query);
        }
        if (LatinName.isLatin(words)) {
            sql.add(
                    "union select x.id from actor x where lower(x.latin_name) like ?"
                            + " and ' ' || lower(x.latin_name) || ' ' like ?",
                    "%" + words + "%",
                    "% " + words + end + "%");
        }
        return sounds == null
                ? sql
                : sql.add("union select x.actor_id from article_actor x where x.sounds like ?", sounds);
    }

    /** Columns with what a search knows of a name, or, where it is null, that there is none. */
    static Sql columns(NameMatch name) {
        return name == null
                ? Sql.of("''::text as words, null::text as name, null::tsquery as name_words, null::text as sounds")
                : Sql.of(
                        "?::text as words, ?::text as name, ?::tsquery as name_words, ?::text as sounds",
                        name.words,
                        name.pattern,
                        name.query,
                        name.sounds);
    }
}
