package io.isnad.graphql.filter;

import io.isnad.graphql.list.Filter;
import io.isnad.graphql.sql.Sql;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/**
 * Which actors to list; null conditions do not count.
 *
 * @param name with this name or alias, Arabic or Latin, or a part of it in whole words; matched with Arabic normalisation.
 * @param nameStart like name, but the last word may only have begun.
 * @param minStatements with at least this many statements.
 */
@Input("ActorFilter")
@Description("Which persons or organisations to list. All given conditions hold together.")
public record ActorFilter(
        @Description(
                "With this name or alias, Arabic or Latin, or a part of it in whole words; matched with Arabic normalisation.")
        String name,

        @Description("Like name, but the last word may only have begun: for what is offered while somebody types.")
        String nameStart,

        @Description("With at least this many statements.") Integer minStatements)
        implements Filter {

    @Override
    public List<Sql> conditions() {
        return new Conditions()
                .when(
                        name,
                        text -> Sql.of("c.id in (")
                                .add(NameMatch.of("name", text).actors())
                                .add(")"))
                .when(
                        nameStart,
                        text -> Sql.of("c.id in (")
                                .add(NameMatch.begun("nameStart", text).actors())
                                .add(")"))
                .when(
                        minStatements,
                        least -> Sql.of(
                                "(select count(*) from (select from statement x where x.speaker_id = c.id limit ?) y) >= ?",
                                Math.max(0, least),
                                least))
                .all();
    }
}
