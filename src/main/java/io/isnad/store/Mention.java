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

/** A place where an article refers to an actor. An association is read through its object, written through its id. */
@Entity
@Table(name = "mention")
public class Mention extends PanacheEntityBase {

    /** {@link StableId#mention}. */
    @Id
    public UUID id;

    @Column(name = "article_id")
    public UUID articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", insertable = false, updatable = false)
    public Article article;

    @Column(name = "actor_id")
    public UUID actorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id", insertable = false, updatable = false)
    public Actor actor;

    public int startOffset;
    public int endOffset;

    /** Its place in the article's text. */
    public Span span() {
        return new Span(startOffset, endOffset);
    }
}
