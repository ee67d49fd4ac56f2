package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.sql.Sql;
import io.isnad.store.NormalizedText;

/** Finds actors by a name as people type it. */
final class NameMatch {

    private NameMatch() {}

    /**
     * Selects the keys of the actors of whom one name or alias has all the given words, in this order and side by side.
     *
     * @throws BadUserInput for a name without letters
     */
    static Sql actors(String argument, String name) {
        String words = NormalizedText.words(name);
        if (words.isEmpty()) {
            throw new BadUserInput(argument + " must have letters: " + name);
        }
        return Sql.of(
                        "select x.actor_id from article_actor x where x.normalized_forms like ?"
                                + " and ' ' || replace(x.normalized_forms, E'\n', E' \n ') || ' ' like ?",
                        "%" + words + "%",
                        "% " + words + " %")
                .add(
                        "union select x.id from actor x where lower(x.latin_name) like ?"
                                + " and ' ' || lower(x.latin_name) || ' ' like ?",
                        "%" + words + "%",
                        "% " + words + " %");
    }
}
