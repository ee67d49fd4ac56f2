package io.isnad.graphql.type;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Whoever can speak, or issue or suffer a measure. */
@Interface
@Description("Whoever can speak, or issue or suffer a measure.")
public sealed interface Actor extends Node permits Person, Organization, Group {

    /** The stored key. */
    @Ignore
    UUID key();

    /** Canonical name, without title. */
    @Name("name")
    @NonNull @Description("Canonical name, without title: the fullest form seen.")
    String name();

    /** The name in Latin script, or null. */
    @Name("latinName")
    @Description("Latin-script form of the name (authority file where it has one, else transliteration).")
    String latinName();
}
