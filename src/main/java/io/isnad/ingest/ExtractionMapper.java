package io.isnad.ingest;

import io.isnad.extraction.Extraction;
import io.isnad.store.Actor;
import io.isnad.store.ActorKind;
import io.isnad.store.Article;
import io.isnad.store.ArticleActor;
import io.isnad.store.ArticleContents;
import io.isnad.store.Mention;
import io.isnad.store.NormalizedText;
import io.isnad.store.Role;
import io.isnad.store.Span;
import io.isnad.store.StableId;
import io.isnad.store.search.LatinName;
import io.isnad.store.search.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the engine's records, which refer to each other by index, to the store's rows, which do by id. What has the same
 * id is one row: two actors of one name, two mentions of one actor in one place. One mapper maps one article.
 */
final class ExtractionMapper {

    private final Article article;
    private final Extraction extraction;
    private final Spans spans;
    private final SearchText searched;

    private final List<UUID> actorIds = new ArrayList<>();
    private final List<UUID> mentionIds = new ArrayList<>();

    ExtractionMapper(Article article, Extraction extraction) {
        this.article = article;
        this.extraction = extraction;
        this.spans = new Spans(article.text);
        this.searched = SearchText.of(article.text);
    }

    /**
     * Completes the article and makes everything that belongs to it.
     *
     * @throws IllegalStateException if the engine's spans or indexes do not fit the text
     */
    ArticleContents contents() {
        article.paragraphs = Span.flat(spans.of(extraction.paragraphs()));
        article.searched = searched.vector(article.title).binary();
        Map<UUID, Actor> actors = new LinkedHashMap<>();
        Map<UUID, Set<String>> forms = new LinkedHashMap<>();
        for (io.isnad.extraction.Actor found : extraction.actors()) {
            Actor actor = actor(found);
            actorIds.add(actor.id);
            actors.putIfAbsent(actor.id, actor);
            Set<String> names = forms.computeIfAbsent(actor.id, id -> new LinkedHashSet<>());
            names.add(found.name());
            names.addAll(found.aliases());
        }
        Map<UUID, Mention> mentions = new LinkedHashMap<>();
        for (io.isnad.extraction.Mention found : extraction.mentions()) {
            Mention mention = mention(found);
            mentionIds.add(mention.id);
            mentions.putIfAbsent(mention.id, mention);
        }
        Collection<Role> roles = roles();
        StatementMapper statements = new StatementMapper(article, spans, searched, actorIds, mentionIds);
        statements.map(extraction.statements());
        MeasureMapper measures = new MeasureMapper(article, spans, searched, actorIds, statements.ids());
        return new ArticleContents(
                article,
                List.copyOf(actors.values()),
                articleActors(actors, forms),
                List.copyOf(mentions.values()),
                List.copyOf(roles),
                statements.rows(),
                measures.map(extraction.measures()));
    }

    private Actor actor(io.isnad.extraction.Actor found) {
        Actor actor = new Actor();
        actor.kind = ActorKind.valueOf(found.kind().name());
        actor.name = found.name();
        actor.normalizedName = NormalizedText.words(found.name());
        actor.latinName = latinName(found);
        boolean local = found.scope() == io.isnad.extraction.ActorScope.ARTICLE || actor.kind == ActorKind.GROUP;
        actor.id = local
                ? StableId.localActor(article.id, actor.kind, actor.normalizedName)
                : StableId.actor(actor.kind, actor.normalizedName);
        return actor;
    }

    private static String latinName(io.isnad.extraction.Actor actor) {
        return actor.englishName() != null ? actor.englishName() : LatinName.of(actor.name());
    }

    private List<ArticleActor> articleActors(Map<UUID, Actor> actors, Map<UUID, Set<String>> formsByActor) {
        List<ArticleActor> rows = new ArrayList<>();
        formsByActor.forEach((actorId, forms) -> {
            ArticleActor row = new ArticleActor();
            row.articleId = article.id;
            row.actorId = actorId;
            row.position = rows.size();
            row.forms = forms.toArray(String[]::new);
            row.normalizedForms =
                    forms.stream().map(NormalizedText::words).distinct().collect(Collectors.joining("\n", "\n", "\n"));
            row.sounds = sounds(Stream.concat(forms.stream(), Stream.ofNullable(actors.get(actorId).latinName)));
            rows.add(row);
        });
        return rows;
    }

    private static String sounds(Stream<String> names) {
        return names.map(LatinName::sounds)
                .filter(form -> !form.isEmpty())
                .distinct()
                .map(form -> " " + form + " ")
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Mention mention(io.isnad.extraction.Mention found) {
        Span span = spans.of(found.span());
        Mention mention = new Mention();
        mention.articleId = article.id;
        mention.actorId = actorIds.get(found.actor());
        mention.startOffset = span.start();
        mention.endOffset = span.end();
        mention.id = StableId.mention(article.id, mention.actorId, span);
        return mention;
    }

    private Collection<Role> roles() {
        return Stream.iterate(0, i -> i < actorIds.size(), i -> i + 1)
                .flatMap(i -> extraction.actors().get(i).roles().stream().map(found -> role(actorIds.get(i), found)))
                .collect(Collectors.toMap(role -> role.id, role -> role, (first, same) -> first, LinkedHashMap::new))
                .values();
    }

    private Role role(UUID personId, io.isnad.extraction.Role found) {
        Role role = new Role();
        role.articleId = article.id;
        role.personId = personId;
        role.title = found.title();
        role.organizationId = found.organization() == null ? null : actorIds.get(found.organization());
        role.mentionId = mentionIds.get(found.mention());
        role.id = StableId.role(role.mentionId, role.title);
        return role;
    }
}
