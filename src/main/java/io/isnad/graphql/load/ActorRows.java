package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.sql.Row;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Group;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Person;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Makes actors of rows. */
final class ActorRows {

    static final Rows<Actor> ROWS = new Rows<>(
            "c.id, c.kind, c.name, c.latin_name, array(select distinct f.form from article_actor x cross join unnest(x.forms) f (form)"
                    + " where x.actor_id = c.id and f.form <> c.name order by f.form) as aliases",
            ActorRows::actor);

    private ActorRows() {}

    private static Actor actor(Row row) throws SQLException {
        UUID key = row.key("id");
        String name = row.text("name");
        List<String> aliases = row.texts("aliases");
        String latinName = row.text("latin_name");
        String kind = row.text("kind");
        return switch (kind) {
            case "PERSON" -> new Person(key, name, aliases, latinName);
            case "ORGANIZATION" -> new Organization(key, name, aliases, latinName);
            case "GROUP" -> new Group(key, name, aliases, latinName);
            default -> throw new IllegalStateException("Actor " + key + " is of unknown kind " + kind);
        };
    }
}
