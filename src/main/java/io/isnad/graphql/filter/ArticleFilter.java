package io.isnad.graphql.filter;

import io.isnad.graphql.list.Filter;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.sql.Sql;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * Which articles to list; null conditions do not count.
 *
 * @param publisher from this publisher.
 * @param publishedFrom published on this day or later (UTC).
 * @param publishedTo published on this day or earlier (UTC).
 * @param actorId that mention this actor.
 */
@Input("ArticleFilter")
@Description("Which articles to list. All given conditions hold together.")
public record ArticleFilter(
        @Description("From this publisher.") String publisher,

        @Description("Published on this day or later (UTC).")
        LocalDate publishedFrom,

        @Description("Published on this day or earlier (UTC).")
        LocalDate publishedTo,

        @Id @Description("That mention this actor.") String actorId)
        implements Filter {

    @Override
    public List<Sql> conditions() {
        return new Conditions()
                .is("a.publisher", publisher)
                .published(publishedFrom, publishedTo)
                .when(
                        actorId,
                        id -> Sql.of(
                                "exists (select from article_actor x where x.article_id = a.id and x.actor_id = ?)",
                                NodeIds.actor("actorId", id)))
                .all();
    }
}
