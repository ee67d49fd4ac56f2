package io.isnad.graphql.error;

/** What is limited. The key is what {@code extensions.limit} says, and the name of the setting under {@code isnad.graphql.limits}. */
public enum Limit {
    BODY_SIZE("body-size", "The body of the request has too many bytes", "Send less in one request."),
    ARTICLE_SIZE(
            "article-size", "The text of the article has too many bytes in UTF-8", "Import it from a file instead."),
    DOCUMENT_CHARACTERS(
            "document-characters", "The document is too long", "Use variables and fragments, or several requests."),
    TOKENS("tokens", "The document has too many tokens", "Use fragments, or several requests."),
    FIELDS(
            "fields",
            "The operation has too many fields, each spread of a fragment counted with all its fields",
            "Ask for less in one request."),
    DEPTH("depth", "The operation is nested too deeply", "Ask for what is further down by its id, in another request."),
    ROOT_FIELDS("root-fields", "The operation has too many fields at its root", "Send several requests."),
    ALIASES("aliases", "The document has too many aliases", "Use a list field like nodes(ids:), or several requests."),
    DIRECTIVES("directives", "The document has too many directives", "Build the document from what is needed instead."),
    COMPLEXITY(
            "complexity",
            "The operation costs too much: it asks for too many objects, pages multiplied by pages",
            "Give smaller sizes as first or last, or nest fewer lists."),
    CONNECTIONS("connections", "Too many WebSockets are open", "Try again later."),
    CONNECTIONS_PER_CLIENT(
            "connections-per-client",
            "Too many WebSockets are open from this address",
            "Send all subscriptions through one."),
    SUBSCRIPTIONS("subscriptions", "Too many operations run over WebSockets", "Try again later."),
    SUBSCRIPTIONS_PER_CLIENT(
            "subscriptions-per-client",
            "This client has too many operations run over WebSockets",
            "Complete one first, or subscribe with a wider filter."),
    SUBSCRIPTION_BUFFER(
            "subscription-buffer",
            "The subscription was ended, since too much waits for the client",
            "Subscribe again; read what is missing with the query statements, and ask for less, or take it faster."),
    INTROSPECTION("introspection", "The operation asks for more of the schema than tools need", "Ask for it once.");

    private final String key;
    private final String excess;
    private final String advice;

    Limit(String key, String excess, String advice) {
        this.key = key;
        this.excess = excess;
        this.advice = advice;
    }

    /** Its name to clients. */
    public String key() {
        return key;
    }

    /** What is wrong, and what to do. */
    public String message() {
        return excess + ". " + advice;
    }

    /** What is wrong, how much would be right, and what to do. */
    public String message(long allowed) {
        return excess + "; at most " + allowed + " may be. " + advice;
    }
}
