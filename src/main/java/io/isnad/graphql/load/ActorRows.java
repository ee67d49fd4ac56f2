package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.sql.Row;
import io.isnad.graphql.type.Actor;
import io.isnad.graphql.type.Group;
import io.isnad.graphql.type.Organization;
import io.isnad.graphql.type.Person;
import java.sql.SQLException;
import java.util.UUID;

/** Makes actors, and the other forms of their names, of rows. */
final class ActorRows {

    static final Rows<Actor> ROWS = new Rows<>("c.id, c.kind, c.name, c.latin_name", ActorRows::actor);

    static final Rows<String> ALIASES = new Rows<>("f.form", row -> row.text("form"));

    private ActorRows() {}

    private static Actor actor(Row row) throws SQLException {
        UUID key = row.key("id");
        String name = row.text("name");
        String latinName = row.text("latin_name");
        String kind = row.text("kind");
        return switch (kind) {
            case "PERSON" -> new Person(key, name, latinName);
            case "ORGANIZATION" -> new Organization(key, name, latinName);
            case "GROUP" -> new Group(key, name, latinName);
            default -> throw new IllegalStateException("Actor " + key + " is of unknown kind " + kind);
        };
    }
}
