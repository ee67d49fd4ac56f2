package io.isnad.store;

import io.isnad.store.search.LatinName;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an article refers to an actor, and how. An association is read through its object, written through its id. */
@Entity
@Table(name = "article_actor")
@IdClass(ArticleActor.Key.class)
public class ArticleActor extends PanacheEntityBase {

    /** The two ids together. */
    public record Key(UUID articleId, UUID actorId) {}

    @Id
    @Column(name = "article_id")
    public UUID articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", insertable = false, updatable = false)
    public Article article;

    @Id
    @Column(name = "actor_id")
    public UUID actorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id", insertable = false, updatable = false)
    public Actor actor;

    /** From 0, in order of first appearance in the article. */
    public int position;

    /** The distinct forms by which the article refers to the actor, in order of appearance. */
    public String[] forms;

    /** The forms normalised, each between line feeds; the database keeps their words beside them, in an index. */
    public String normalizedForms;

    /** How the forms sound ({@link LatinName#sounds}), each between line feeds, words with a space on either side. */
    public String sounds;
}
