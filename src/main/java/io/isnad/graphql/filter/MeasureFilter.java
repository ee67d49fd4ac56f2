package io.isnad.graphql.filter;

import io.isnad.graphql.list.Filter;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.type.MeasureKind;
import io.isnad.graphql.type.MeasureStatus;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Which measures to list; null conditions do not count.
 *
 * @param kinds of one of these kinds.
 * @param statuses with one of these statuses.
 * @param issuerId taken by this actor.
 * @param targetActorId acting upon this actor.
 * @param articleId told of in this article.
 * @param publishedFrom published on this day or later (UTC).
 * @param publishedTo published on this day or earlier (UTC).
 */
@Input("MeasureFilter")
@Description("Which measures to list. All given conditions hold together.")
public record MeasureFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull MeasureKind> kinds,

        @Nullable @Description("With one of these statuses.")
        List<@NonNull MeasureStatus> statuses,

        @Id @Description("Taken by this actor.") String issuerId,
        @Id @Description("Acting upon this actor.") String targetActorId,
        @Id @Description("Told of in this article.") String articleId,

        @Description("Published on this day or later (UTC).")
        LocalDate publishedFrom,

        @Description("Published on this day or earlier (UTC).")
        LocalDate publishedTo)
        implements Filter {

    @Override
    public List<Sql> conditions() {
        return new Conditions()
                .oneOf("e.kind", kinds)
                .oneOf("e.status", statuses)
                .when(issuerId, id -> Sql.of("e.issuer_id = ?", NodeIds.actor("issuerId", id)))
                .when(targetActorId, id -> Sql.of("e.target_actor_id = ?", NodeIds.actor("targetActorId", id)))
                .when(articleId, id -> Sql.of("e.article_id = ?", NodeIds.article("articleId", id)))
                .published("e", publishedFrom, publishedTo)
                .all();
    }
}
