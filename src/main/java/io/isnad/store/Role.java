package io.isnad.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A title that an article gives a person. An association is read through its object, written through its id. */
@Entity
@Table(name = "role")
public class Role extends PanacheEntityBase {

    /** {@link StableId#role}. */
    @Id
    public UUID id;

    @Column(name = "article_id")
    public UUID articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", insertable = false, updatable = false)
    public Article article;

    @Column(name = "person_id")
    public UUID personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", insertable = false, updatable = false)
    public Actor person;

    /** As the article has it: "وزير الخارجية الروسي". */
    public String title;

    /** Null where the article names no organisation. */
    @Column(name = "organization_id")
    public UUID organizationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id", insertable = false, updatable = false)
    public Actor organization;

    /** The mention that carries the title. */
    @Column(name = "mention_id")
    public UUID mentionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mention_id", insertable = false, updatable = false)
    public Mention mention;
}
