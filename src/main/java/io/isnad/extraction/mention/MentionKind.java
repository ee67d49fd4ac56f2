package io.isnad.extraction.mention;

import io.isnad.extraction.ActorKind;

/** By what a mention refers. */
public enum MentionKind {
    /** A full or last name, perhaps with a title: "وزير الخارجية سيرغي لافروف", "بوتين". */
    NAME(ActorKind.PERSON),
    /** A title alone: "وزير الخارجية الروسي". */
    ROLE(ActorKind.PERSON),
    /** A country. */
    COUNTRY(ActorKind.ORGANIZATION),
    /** A capital or its like, which may stand for the government. */
    CAPITAL(ActorKind.ORGANIZATION),
    /** A government by its country's adjective: "السلطات السودانية". */
    GOVERNMENT(ActorKind.ORGANIZATION),
    /** A body with a fixed name. */
    BODY(ActorKind.ORGANIZATION),
    /** A noun phrase with an organisation's head: "وزارة العدل", "المحكمة". */
    ORGANIZATION(ActorKind.ORGANIZATION),
    /** Unnamed or collective: "مصادر عسكرية", "الجانبان". */
    GROUP(ActorKind.GROUP),
    /** A vehicle of speech, which speaks for who issued it: "البيان". */
    STATEMENT_NOUN(ActorKind.GROUP);

    private final ActorKind actorKind;

    MentionKind(ActorKind actorKind) {
        this.actorKind = actorKind;
    }

    /** The kind of actor that it refers to. */
    public ActorKind actorKind() {
        return actorKind;
    }
}
