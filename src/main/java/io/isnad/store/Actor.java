package io.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Whoever can speak, or issue or suffer a measure. Persons and organisations are shared by the articles that name them;
 * one that no article refers to any more is removed with the last that did.
 */
@Entity
@Table(name = "actor")
public class Actor extends PanacheEntityBase {

    /** {@link StableId#actor} or {@link StableId#localActor}. */
    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /** Canonical name, without title. */
    public String name;

    /** {@link NormalizedText#words} of the name: what pages are ordered by and names are looked up in. */
    public String normalizedName;

    /** Latin-script form, or null. */
    public String latinName;
}
