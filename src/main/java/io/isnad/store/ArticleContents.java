package io.isnad.store;

import java.util.List;

/**
 * An article and all that was found in it, ready to be stored. The rows refer to each other by id; every actor that any
 * of them refers to is in {@code actors} and in {@code articleActors}.
 */
public record ArticleContents(
        Article article,
        List<Actor> actors,
        List<ArticleActor> articleActors,
        List<Mention> mentions,
        List<Role> roles,
        List<Statement> statements,
        List<Measure> measures) {}
