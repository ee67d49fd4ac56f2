package io.isnad.extraction;

/** How far an actor's name alone identifies it. */
public enum ActorScope {
    /** The name is full enough to mean the same actor in every article. */
    GLOBAL,
    /** The name means this actor only inside its article: a bare last name, "the ministry", every {@link ActorKind#GROUP}. */
    ARTICLE
}
