package io.isnad.graphql.export;

import java.util.Map;

/** What schema.org calls our types. */
final class SchemaOrg {

    private SchemaOrg() {}

    /** The type of an actor. Of a group nobody knows whether it is one person or many: an organisation may be either. */
    static String typeOf(Map<String, Object> actor) {
        return "Person".equals(actor.get("__typename")) ? "Person" : "Organization";
    }
}
