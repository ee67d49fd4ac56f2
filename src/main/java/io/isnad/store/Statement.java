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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One act of communication that an article attributes to a source. An association is read through its object, written
 * through its id.
 */
@Entity
@Table(name = "statement")
public class Statement extends PanacheEntityBase {

    /** {@link StableId#statement}. */
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
    public StatementForm form;

    public int contentStart;
    public int contentEnd;

    /** Flat spans, see {@link Span#list}. */
    public int[] quotes;

    /** The cue's four parts are null together, where there is none. */
    public String cueLemma;

    @Enumerated(EnumType.STRING)
    public CueKind cueKind;

    public Integer cueStart;
    public Integer cueEnd;

    /** Null where the article does not tell. */
    @Column(name = "speaker_id")
    public UUID speakerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id", insertable = false, updatable = false)
    public Actor speaker;

    @Enumerated(EnumType.STRING)
    public AttributionMethod method;

    /** The mention in the cue's own clause, or null where the subject is implicit. */
    @Column(name = "mention_id")
    public UUID mentionId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mention_id", insertable = false, updatable = false)
    public Mention mention;

    /** The medium that passed it on, or null. */
    @Column(name = "via_id")
    public UUID viaId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "via_id", insertable = false, updatable = false)
    public Actor via;

    public String[] chainRules;
    public int[] chainSpans;

    /** 0 to 1. */
    public double confidence;

    /** The statement in whose content this one stands, or null. */
    @Column(name = "within_id")
    public UUID withinId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "within_id", insertable = false, updatable = false)
    public Statement within;

    public Integer saidAtStart;
    public Integer saidAtEnd;
    public LocalDate saidAtEarliest;
    public LocalDate saidAtLatest;

    /** The article's, repeated here so that statements page by it. */
    public Instant publishedAt;

    /** {@link #publishedAt}, with undated ones before all others: what pages are ordered by. Set by the database. */
    @Column(insertable = false, updatable = false)
    public Instant publishedOrder;

    /** What full text search over statements sees: the content, {@link SearchVector}. Copied into the table, never read back. */
    @Transient
    public byte[] searched;

    /** What was said. */
    public Span content() {
        return new Span(contentStart, contentEnd);
    }

    /** The parts of the content inside quotation marks. */
    public List<Span> quoteSpans() {
        return Span.list(quotes);
    }

    /** The links from the cue back to the mention that names the speaker, in that order. */
    public List<AttributionLink> chain() {
        List<Span> spans = Span.list(chainSpans);
        return IntStream.range(0, chainRules.length)
                .mapToObj(i -> new AttributionLink(chainRules[i], spans.get(i)))
                .toList();
    }
}
