package io.isnad.graphql.load;

import io.isnad.graphql.list.Rows;
import io.isnad.graphql.type.Role;

/** Makes roles of rows. */
final class RoleRows {

    static final Rows<Role> ROWS = new Rows<>(
            "r.title, r.organization_id, r.mention_id",
            row -> new Role(row.key("organization_id"), row.key("mention_id"), row.text("title")));

    private RoleRows() {}
}
