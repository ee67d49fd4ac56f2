package io.isnad.store;

import io.isnad.store.search.SearchVector;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A concrete act of an authority upon someone or something. An association is read through its object, written through
 * its id.
 */
@Entity
@Table(name = "measure")
public class Measure extends PanacheEntityBase {

    /** {@link StableId#measure}. */
    @Id
    public UUID id;

    @Column(name = "article_id")
    public UUID articleId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", insertable = false, updatable = false)
    public Article article;

    /** From 0, in the order of the article. */
    public int position;

    @Enumerated(EnumType.STRING)
    public MeasureKind kind;

    @Enumerated(EnumType.STRING)
    public MeasureStatus status;

    public int triggerStart;
    public int triggerEnd;

    /** Null where the article does not tell. */
    @Column(name = "issuer_id")
    public UUID issuerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issuer_id", insertable = false, updatable = false)
    public Actor issuer;

    /** Null, with the end, where there is no target. */
    public Integer targetStart;

    public Integer targetEnd;

    /** Null where the target is no actor. */
    @Column(name = "target_actor_id")
    public UUID targetActorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_actor_id", insertable = false, updatable = false)
    public Actor targetActor;

    /** Null, with its span, where no quantity is given. */
    public Double quantityValue;

    public Integer quantityStart;
    public Integer quantityEnd;

    /** Null, with the end, where no time is given. */
    public Integer effectiveStart;

    public Integer effectiveEnd;
    public LocalDate effectiveEarliest;
    public LocalDate effectiveLatest;

    public int evidenceStart;
    public int evidenceEnd;

    /** The innermost statement that tells of it, or null where the article does in its own voice. */
    @Column(name = "statement_id")
    public UUID statementId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id", insertable = false, updatable = false)
    public Statement statement;

    /** The article's, repeated here so that measures page by it. */
    public Instant publishedAt;

    /** {@link #publishedAt}, with undated ones before all others: what pages are ordered by. Set by the database. */
    @Column(insertable = false, updatable = false)
    public Instant publishedOrder;

    /** What full text search over measures sees: the evidence, {@link SearchVector}. Copied into the table, never read back. */
    @Transient
    public byte[] searched;
}
