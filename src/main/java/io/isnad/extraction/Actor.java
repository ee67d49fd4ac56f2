package io.isnad.extraction;

import java.util.List;

/**
 * Someone whom an article names: a person, an organisation or a group. Its index in {@link Extraction#actors()} is how
 * the other records refer to it.
 *
 * @param kind what sort of actor it is
 * @param scope whether the name identifies it beyond this article
 * @param name the fullest form of the name in the article, without title, typographically clean (no clitics, no
 *     diacritics); a reconstructed form, so not necessarily a substring of the text
 * @param englishName what a country or a body with a fixed name is called in English; null of all others
 * @param aliases every other distinct form by which the article refers to it, in order of appearance
 * @param roles the titles that the article gives it
 */
public record Actor(
        ActorKind kind, ActorScope scope, String name, String englishName, List<String> aliases, List<Role> roles) {

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
