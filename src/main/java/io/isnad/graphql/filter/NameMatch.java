package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.sql.Sql;

/** Finds actors by a name as people type it. */
final class NameMatch {

    private NameMatch() {}

    /**
     * Selects the keys of the actors of whom one name or alias has all the given words, in this order and side by side.
     *
     * @throws BadUserInput for a name without letters
     */
    static Sql actors(String argument, String name) {
        String words = NormalizedName.of(name);
        if (words.isEmpty()) {
            throw new BadUserInput(argument + " must have letters: " + name);
        }
        return Sql.of(
                "select x.actor_id from actor_alias x where ' ' || x.normalized || ' ' like ?", "% " + words + " %");
    }
}
