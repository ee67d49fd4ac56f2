package io.isnad.ingest;

import io.isnad.extraction.MeasureTarget;
import io.isnad.extraction.Quantity;
import io.isnad.extraction.TimeExpression;
import io.isnad.store.Article;
import io.isnad.store.Measure;
import io.isnad.store.MeasureKind;
import io.isnad.store.MeasureStatus;
import io.isnad.store.Span;
import io.isnad.store.StableId;
import io.isnad.store.search.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The measures of one article. Two of the same kind and trigger are one, the first. */
final class MeasureMapper {

    private final Article article;
    private final Spans spans;
    private final SearchText searched;
    private final List<UUID> actorIds;
    private final List<UUID> statementIds;

    MeasureMapper(Article article, Spans spans, SearchText searched, List<UUID> actorIds, List<UUID> statementIds) {
        this.article = article;
        this.spans = spans;
        this.searched = searched;
        this.actorIds = actorIds;
        this.statementIds = statementIds;
    }

    List<Measure> map(List<io.isnad.extraction.Measure> found) {
        Map<UUID, Measure> rows = new LinkedHashMap<>();
        for (io.isnad.extraction.Measure measure : found) {
            Measure row = row(measure, rows.size());
            rows.putIfAbsent(row.id, row);
        }
        return List.copyOf(rows.values());
    }

    private Measure row(io.isnad.extraction.Measure found, int position) {
        Span trigger = spans.of(found.trigger());
        Span evidence = spans.of(found.evidence());
        Measure row = new Measure();
        row.articleId = article.id;
        row.position = position;
        row.kind = MeasureKind.valueOf(found.kind().name());
        row.status = MeasureStatus.valueOf(found.status().name());
        row.triggerStart = trigger.start();
        row.triggerEnd = trigger.end();
        row.id = StableId.measure(article.id, row.kind, trigger);
        row.issuerId = found.issuer() == null ? null : actorIds.get(found.issuer());
        row.evidenceStart = evidence.start();
        row.evidenceEnd = evidence.end();
        row.searched = searched.vector(evidence.start(), evidence.end()).binary();
        row.statementId = found.statement() == null ? null : statementIds.get(found.statement());
        row.publishedAt = article.publishedAt;
        setTarget(row, found.target());
        setQuantity(row, found.quantity());
        setEffective(row, found.effective());
        return row;
    }

    private void setTarget(Measure row, MeasureTarget target) {
        if (target != null) {
            row.targetStart = spans.of(target.span()).start();
            row.targetEnd = target.span().end();
            row.targetActorId = target.actor() == null ? null : actorIds.get(target.actor());
        }
    }

    private void setQuantity(Measure row, Quantity quantity) {
        if (quantity != null) {
            row.quantityValue = quantity.value();
            row.quantityStart = spans.of(quantity.span()).start();
            row.quantityEnd = quantity.span().end();
        }
    }

    private void setEffective(Measure row, TimeExpression effective) {
        if (effective != null) {
            row.effectiveStart = spans.of(effective.span()).start();
            row.effectiveEnd = effective.span().end();
            row.effectiveEarliest = effective.earliest();
            row.effectiveLatest = effective.latest();
        }
    }
}
