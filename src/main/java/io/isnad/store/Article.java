package io.isnad.store;

import io.isnad.store.search.SearchVector;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A stored article: the only place where text is kept; all spans of {@link Statement}, {@link Mention} and
 * {@link Measure} point into {@link #text}.
 */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase {

    /** {@link StableId#article}. */
    @Id
    public UUID id;

    /** Where it came from, relative to the seed folder: "summit.txt", "archive.jsonl#17". Unique. */
    public String sourceName;

    @Enumerated(EnumType.STRING)
    public ArticleOrigin origin;

    public String title;

    /** The whole text, as read. */
    public String text;

    /** Flat spans, see {@link Span#list}. */
    public int[] paragraphs;

    /** BCP 47 tag. */
    public String language;

    /** Null where unknown, as are author, url and publishedAt. */
    public String publisher;

    public String author;
    public String url;
    public Instant publishedAt;

    public Instant importedAt;

    /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits. */
    @JdbcTypeCode(SqlTypes.CHAR)
    public String contentHash;

    /** Version of the engine whose results are stored. */
    public String engineVersion;

    /** Hash of the document: an equal one, and an equal engine, mean that there is nothing to do. */
    public UUID fingerprint;

    /** {@link #publishedAt}, with undated articles before all others: what pages are ordered by. Set by the database. */
    @Column(insertable = false, updatable = false)
    public Instant publishedOrder;

    /** What full text search over the article sees: title and text, {@link SearchVector}. Copied into the table, never read back. */
    @Transient
    public byte[] searched;

    /** The paragraphs, in order, without line ends. */
    public List<Span> paragraphSpans() {
        return Span.list(paragraphs);
    }
}
