package io.isnad.graphql.filter;

import io.isnad.graphql.list.Filter;
import io.isnad.graphql.list.FullText;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.sql.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * Which articles to list; null conditions do not count.
 *
 * @param text whose title or text has these words.
 * @param publisher from this publisher.
 * @param publishedFrom published on this day or later (UTC).
 * @param publishedTo published on this day or earlier (UTC).
 * @param actorId that mention this actor.
 */
@Input("ArticleFilter")
@Description("Which articles to list. All given conditions hold together.")
public record ArticleFilter(
        @Description(Conditions.TEXT) String text,

        @Description("From this publisher.") String publisher,

        @Description("Published on this day or later (UTC).")
        LocalDate publishedFrom,

        @Description("Published on this day or earlier (UTC).")
        LocalDate publishedTo,

        @Id @Description("That mention this actor.") String actorId)
        implements Filter {

    @Override
    public Optional<Sql> searched() {
        return Optional.ofNullable(text).map(words -> FullText.of("text", words).column());
    }

    @Override
    public List<Sql> conditions() {
        return new Conditions()
                .when(text, words -> Sql.of("a.search @@ p.query"))
                .is("a.publisher", publisher)
                .published("a", publishedFrom, publishedTo)
                .when(
                        actorId,
                        id -> Sql.of(
                                "exists (select from article_actor x where x.article_id = a.id and x.actor_id = ?)",
                                NodeIds.actor("actorId", id)))
                .all();
    }
}
