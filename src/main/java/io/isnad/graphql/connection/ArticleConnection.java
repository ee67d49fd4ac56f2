package io.isnad.graphql.connection;

import io.isnad.graphql.list.Page;
import io.isnad.graphql.type.Article;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of articles.
 *
 * @param page its rows and where it stands in the whole list
 */
@Description("A page of articles, by the Relay connection specification.")
public record ArticleConnection(@Ignore Page<Article> page) {

    @NonNull @Description("The articles of this page, each with its cursor.")
    public List<@NonNull ArticleEdge> getEdges() {
        return page.edges(ArticleEdge::new);
    }

    @NonNull @Description("The articles of this page, without cursors.")
    public List<@NonNull Article> getNodes() {
        return page.nodes();
    }

    @NonNull @Description("Whether there is more before and after this page.")
    public PageInfo getPageInfo() {
        return PageInfo.of(page);
    }
}
