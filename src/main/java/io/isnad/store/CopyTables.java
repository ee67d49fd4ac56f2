package io.isnad.store;

import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import de.bytefish.pgbulkinsert.pgsql.constants.DataType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How rows are copied into tables: which column has which value. */
final class CopyTables {

    private CopyTables() {}

    abstract static class Table<T> extends AbstractMapping<T> {

        Table(String name) {
            super(null, name);
        }

        void mapInstant(String column, Function<T, Instant> value) {
            map(column, DataType.TimestampTz, row -> {
                Instant instant = value.apply(row);
                return instant == null ? null : instant.atZone(ZoneOffset.UTC);
            });
        }

        void mapInts(String column, Function<T, int[]> value) {
            mapIntegerArray(
                    column, row -> Arrays.stream(value.apply(row)).boxed().toList());
        }

        void mapTexts(String column, Function<T, String[]> value) {
            mapTextArray(column, row -> List.of(value.apply(row)));
        }
    }

    static final class Articles extends Table<Article> {

        Articles() {
            super("article");
            mapUUID("id", article -> article.id);
            mapText("source_name", article -> article.sourceName);
            mapText("origin", article -> article.origin.name());
            mapText("title", article -> article.title);
            mapText("text", article -> article.text);
            mapInts("paragraphs", article -> article.paragraphs);
            mapText("language", article -> article.language);
            mapText("publisher", article -> article.publisher);
            mapText("author", article -> article.author);
            mapText("url", article -> article.url);
            mapInstant("published_at", article -> article.publishedAt);
            mapInstant("imported_at", article -> article.importedAt);
            mapText("content_hash", article -> article.contentHash);
            mapText("engine_version", article -> article.engineVersion);
            mapUUID("fingerprint", article -> article.fingerprint);
            mapByteArray("search", article -> article.searched);
        }
    }

    static final class ArticleActors extends Table<ArticleActor> {

        ArticleActors() {
            super("article_actor");
            mapUUID("article_id", reference -> reference.articleId);
            mapUUID("actor_id", reference -> reference.actorId);
            mapIntegerPrimitive("position", reference -> reference.position);
            mapTexts("forms", reference -> reference.forms);
            mapText("normalized_forms", reference -> reference.normalizedForms);
            mapText("sounds", reference -> reference.sounds);
        }
    }

    static final class Mentions extends Table<Mention> {

        Mentions() {
            super("mention");
            mapUUID("id", mention -> mention.id);
            mapUUID("article_id", mention -> mention.articleId);
            mapUUID("actor_id", mention -> mention.actorId);
            mapIntegerPrimitive("start_offset", mention -> mention.startOffset);
            mapIntegerPrimitive("end_offset", mention -> mention.endOffset);
        }
    }

    static final class Roles extends Table<Role> {

        Roles() {
            super("role");
            mapUUID("id", role -> role.id);
            mapUUID("article_id", role -> role.articleId);
            mapUUID("person_id", role -> role.personId);
            mapText("title", role -> role.title);
            mapUUID("organization_id", role -> role.organizationId);
            mapUUID("mention_id", role -> role.mentionId);
        }
    }

    static final class Statements extends Table<Statement> {

        Statements() {
            super("statement");
            mapUUID("id", statement -> statement.id);
            mapUUID("article_id", statement -> statement.articleId);
            mapIntegerPrimitive("position", statement -> statement.position);
            mapText("form", statement -> statement.form.name());
            mapIntegerPrimitive("content_start", statement -> statement.contentStart);
            mapIntegerPrimitive("content_end", statement -> statement.contentEnd);
            mapInts("quotes", statement -> statement.quotes);
            mapText("cue_lemma", statement -> statement.cueLemma);
            mapText("cue_kind", statement -> statement.cueKind == null ? null : statement.cueKind.name());
            mapInteger("cue_start", statement -> statement.cueStart);
            mapInteger("cue_end", statement -> statement.cueEnd);
            mapUUID("speaker_id", statement -> statement.speakerId);
            mapText("method", statement -> statement.method.name());
            mapUUID("mention_id", statement -> statement.mentionId);
            mapUUID("via_id", statement -> statement.viaId);
            mapTexts("chain_rules", statement -> statement.chainRules);
            mapInts("chain_spans", statement -> statement.chainSpans);
            mapDoublePrimitive("confidence", statement -> statement.confidence);
            mapUUID("within_id", statement -> statement.withinId);
            mapInteger("said_at_start", statement -> statement.saidAtStart);
            mapInteger("said_at_end", statement -> statement.saidAtEnd);
            mapDate("said_at_earliest", statement -> statement.saidAtEarliest);
            mapDate("said_at_latest", statement -> statement.saidAtLatest);
            mapInstant("published_at", statement -> statement.publishedAt);
            mapByteArray("search", statement -> statement.searched);
        }
    }

    static final class Measures extends Table<Measure> {

        Measures() {
            super("measure");
            mapUUID("id", measure -> measure.id);
            mapUUID("article_id", measure -> measure.articleId);
            mapIntegerPrimitive("position", measure -> measure.position);
            mapText("kind", measure -> measure.kind.name());
            mapText("status", measure -> measure.status.name());
            mapIntegerPrimitive("trigger_start", measure -> measure.triggerStart);
            mapIntegerPrimitive("trigger_end", measure -> measure.triggerEnd);
            mapUUID("issuer_id", measure -> measure.issuerId);
            mapInteger("target_start", measure -> measure.targetStart);
            mapInteger("target_end", measure -> measure.targetEnd);
            mapUUID("target_actor_id", measure -> measure.targetActorId);
            mapDouble("quantity_value", measure -> measure.quantityValue);
            mapInteger("quantity_start", measure -> measure.quantityStart);
            mapInteger("quantity_end", measure -> measure.quantityEnd);
            mapInteger("effective_start", measure -> measure.effectiveStart);
            mapInteger("effective_end", measure -> measure.effectiveEnd);
            mapDate("effective_earliest", measure -> measure.effectiveEarliest);
            mapDate("effective_latest", measure -> measure.effectiveLatest);
            mapIntegerPrimitive("evidence_start", measure -> measure.evidenceStart);
            mapIntegerPrimitive("evidence_end", measure -> measure.evidenceEnd);
            mapUUID("statement_id", measure -> measure.statementId);
            mapInstant("published_at", measure -> measure.publishedAt);
            mapByteArray("search", measure -> measure.searched);
        }
    }
}
