package io.isnad.ingest;

import io.isnad.extraction.Cue;
import io.isnad.extraction.TimeExpression;
import io.isnad.store.Article;
import io.isnad.store.AttributionMethod;
import io.isnad.store.CueKind;
import io.isnad.store.Span;
import io.isnad.store.StableId;
import io.isnad.store.Statement;
import io.isnad.store.StatementForm;
import io.isnad.store.search.SearchText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of one article. Two of the same content and cue are one, the first. */
final class StatementMapper {

    private final Article article;
    private final Spans spans;
    private final SearchText searched;
    private final List<UUID> actorIds;
    private final List<UUID> mentionIds;

    private final List<UUID> ids = new ArrayList<>();
    private final Map<UUID, Statement> rows = new LinkedHashMap<>();

    StatementMapper(Article article, Spans spans, SearchText searched, List<UUID> actorIds, List<UUID> mentionIds) {
        this.article = article;
        this.spans = spans;
        this.searched = searched;
        this.actorIds = actorIds;
        this.mentionIds = mentionIds;
    }

    void map(List<io.isnad.extraction.Statement> found) {
        found.forEach(statement -> ids.add(id(statement)));
        for (int i = 0; i < found.size(); i++) {
            if (!rows.containsKey(ids.get(i))) {
                rows.put(ids.get(i), row(ids.get(i), found.get(i)));
            }
        }
    }

    /** The ids, by the engine's index. */
    List<UUID> ids() {
        return ids;
    }

    List<Statement> rows() {
        return List.copyOf(rows.values());
    }

    private UUID id(io.isnad.extraction.Statement found) {
        Span cue = found.cue() == null ? null : spans.of(found.cue().span());
        return StableId.statement(article.id, spans.of(found.content()), cue);
    }

    private Statement row(UUID id, io.isnad.extraction.Statement found) {
        Span content = spans.of(found.content());
        Statement row = new Statement();
        row.id = id;
        row.articleId = article.id;
        row.position = rows.size();
        row.form = StatementForm.valueOf(found.form().name());
        row.contentStart = content.start();
        row.contentEnd = content.end();
        row.searched = searched.vector(content.start(), content.end()).binary();
        row.quotes = Span.flat(spans.of(found.quotes()));
        row.speakerId = found.speaker() == null ? null : actorIds.get(found.speaker());
        row.withinId = found.within() == null ? null : ids.get(found.within());
        row.publishedAt = article.publishedAt;
        setCue(row, found.cue());
        setAttribution(row, found.attribution());
        setSaidAt(row, found.saidAt());
        return row;
    }

    private void setCue(Statement row, Cue cue) {
        if (cue != null) {
            row.cueLemma = cue.lemma();
            row.cueKind = CueKind.valueOf(cue.kind().name());
            row.cueStart = spans.of(cue.span()).start();
            row.cueEnd = cue.span().end();
        }
    }

    private void setAttribution(Statement row, io.isnad.extraction.Attribution attribution) {
        row.method = AttributionMethod.valueOf(attribution.method().name());
        row.mentionId = attribution.mention() == null ? null : mentionIds.get(attribution.mention());
        row.viaId = attribution.via() == null ? null : actorIds.get(attribution.via());
        row.confidence = attribution.confidence();
        row.chainRules =
                attribution.chain().stream().map(link -> link.rule().id()).toArray(String[]::new);
        row.chainSpans = Span.flat(
                attribution.chain().stream().map(link -> spans.of(link.span())).toList());
    }

    private void setSaidAt(Statement row, TimeExpression saidAt) {
        if (saidAt != null) {
            row.saidAtStart = spans.of(saidAt.span()).start();
            row.saidAtEnd = saidAt.span().end();
            row.saidAtEarliest = saidAt.earliest();
            row.saidAtLatest = saidAt.latest();
        }
    }
}
