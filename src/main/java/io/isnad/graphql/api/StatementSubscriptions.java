package io.isnad.graphql.api;

import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.live.LiveStatements;
import io.isnad.graphql.live.SubscriptionWorkers;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Statement;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

/** What happens, as it happens. */
@GraphQLApi
@ApplicationScoped
public class StatementSubscriptions {

    private final Loading loading;
    private final LiveStatements live;
    private final SubscriptionWorkers workers;

    StatementSubscriptions(Loading loading, LiveStatements live, SubscriptionWorkers workers) {
        this.loading = loading;
        this.live = live;
        this.workers = workers;
    }

    /** Statements as they are stored, from now on. */
    @Subscription
    @NonNull @Description(
            "Statements as they are stored, from now on, by whichever node. Where an article is replaced, those that it did not have before.")
    public Multi<Statement> statementAdded(@Description(Arguments.FILTER) StatementFilter filter) {
        if (filter != null) {
            // What is wrong with it is told now, and not with the first statement.
            filter.searched();
            filter.conditions();
        }
        return loading.each(Table.STATEMENT, live.added(filter), workers);
    }
}
