package io.isnad.graphql.api;

import io.isnad.graphql.filter.StatementFilter;
import io.isnad.graphql.list.Facet;
import io.isnad.graphql.list.FacetKey;
import io.isnad.graphql.list.ListKey;
import io.isnad.graphql.list.Listing;
import io.isnad.graphql.list.PageRequest;
import io.isnad.graphql.list.Table;
import io.isnad.graphql.load.Loading;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.CueKind;
import io.isnad.graphql.type.CueKindCount;
import io.isnad.graphql.type.DayCount;
import io.isnad.graphql.type.FormCount;
import io.isnad.graphql.type.PublisherCount;
import io.isnad.graphql.type.SpeakerCount;
import io.isnad.graphql.type.StatementForm;
import io.isnad.graphql.type.StatementStats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Counts over statements; each is read, in one statement, only where it is asked for. */
@GraphQLApi
@ApplicationScoped
public class StatsFields {

    private static final String FIRST = "How many of those with the most statements: 1 to 100; 20 if it is not given.";

    private final Loading loading;

    StatsFields(Loading loading) {
        this.loading = loading;
    }

    /** Counts over the statements that a filter selects. */
    @Query
    @NonNull @Description("Counts over the statements that a filter selects.")
    public StatementStats statementStats(@Description(Arguments.FILTER) StatementFilter filter) {
        if (filter != null) {
            // Once, not for every count.
            filter.conditions();
            filter.searched();
        }
        return new StatementStats(new ListKey(Listing.STATEMENTS, null, filter, Listing.STATEMENTS.order()));
    }

    /** How many statements they are. */
    @NonNull @Description("How many statements they are.")
    public CompletionStage<Integer> total(@Source StatementStats stats) {
        return loading.count(stats.list());
    }

    /** How many of each form, most first. */
    @NonNull @Description("How many of each form, most first.")
    public CompletionStage<List<@NonNull FormCount>> byForm(@Source StatementStats stats) {
        return counts(stats, Facet.FORM, count -> new FormCount(StatementForm.valueOf(count.value()), count.total()));
    }

    /** How many with each kind of cue, most first. */
    @NonNull @Description("How many with each kind of cue, most first; those without a cue are in none.")
    public CompletionStage<List<@NonNull CueKindCount>> byCueKind(@Source StatementStats stats) {
        return counts(stats, Facet.CUE_KIND, count -> new CueKindCount(CueKind.valueOf(count.value()), count.total()));
    }

    /** How many of each speaker, most first. */
    @NonNull @Description("How many of each speaker, most first.")
    public CompletionStage<List<@NonNull SpeakerCount>> bySpeaker(
            @Source StatementStats stats, @Description(FIRST) Integer first) {
        return counts(
                stats, Facet.SPEAKER, first, count -> new SpeakerCount(UUID.fromString(count.value()), count.total()));
    }

    /** How many of each publisher, most first. */
    @NonNull @Description("How many of each publisher, most first.")
    public CompletionStage<List<@NonNull PublisherCount>> byPublisher(
            @Source StatementStats stats, @Description(FIRST) Integer first) {
        return counts(stats, Facet.PUBLISHER, first, count -> new PublisherCount(count.value(), count.total()));
    }

    /** How many of each day of publication, in order of the days. */
    @NonNull @Description("How many of each day of publication (UTC), in order of the days; those without a date are in none.")
    public CompletionStage<List<@NonNull DayCount>> byDay(@Source StatementStats stats) {
        return counts(stats, Facet.DAY, count -> new DayCount(LocalDate.parse(count.value()), count.total()));
    }

    /** Who said them. */
    @NonNull @Description("Who said them.")
    public CompletionStage<Actor> speaker(@Source SpeakerCount count) {
        return loading.node(Table.ACTOR, count.speakerKey());
    }

    private <C> CompletionStage<List<C>> counts(
            StatementStats stats, Facet facet, Integer first, Function<Facet.Count, C> make) {
        return counts(
                new FacetKey(
                        stats.list(),
                        facet,
                        PageRequest.of(first, null, null, null).size()),
                make);
    }

    private <C> CompletionStage<List<C>> counts(StatementStats stats, Facet facet, Function<Facet.Count, C> make) {
        return counts(new FacetKey(stats.list(), facet, Integer.MAX_VALUE), make);
    }

    private <C> CompletionStage<List<C>> counts(FacetKey key, Function<Facet.Count, C> make) {
        return loading.facet(key).thenApply(counts -> counts.stream().map(make).toList());
    }
}
