package io.isnad.graphql.filter;

import io.isnad.graphql.error.BadUserInput;
import io.isnad.graphql.list.Filter;
import io.isnad.graphql.list.FullText;
import io.isnad.graphql.node.NodeIds;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.type.CueKind;
import io.isnad.graphql.type.StatementForm;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Which statements to list; null conditions do not count.
 *
 * @param articleId of this article.
 * @param speakerId said by this actor.
 * @param speakerName said by an actor with this name or alias, Arabic or Latin, or a part of it in whole words; matched with Arabic normalisation.
 * @param forms of one of these forms.
 * @param cueKinds with a cue of one of these kinds.
 * @param text whose content has these words.
 * @param mentionsActorId whose content mentions this actor.
 * @param publishedFrom published on this day or later (UTC).
 * @param publishedTo published on this day or earlier (UTC).
 * @param publisher from an article of this publisher.
 * @param minConfidence attributed with at least this confidence, 0 to 1.
 */
@Input("StatementFilter")
@Description("Which statements to list. All given conditions hold together.")
public record StatementFilter(
        @Id @Description("Of this article.") String articleId,
        @Id @Description("Said by this actor.") String speakerId,

        @Description(
                "Said by an actor with this name or alias, Arabic or Latin, or a part of it in whole words; matched with Arabic normalisation.")
        String speakerName,

        @Nullable @Description("Of one of these forms.") List<@NonNull StatementForm> forms,

        @Nullable @Description("With a cue of one of these kinds.")
        List<@NonNull CueKind> cueKinds,

        @Description(Conditions.TEXT) String text,

        @Id @Description("Whose content mentions this actor.")
        String mentionsActorId,

        @Description("Published on this day or later (UTC).")
        LocalDate publishedFrom,

        @Description("Published on this day or earlier (UTC).")
        LocalDate publishedTo,

        @Description("From an article of this publisher.") String publisher,

        @Description("Attributed with at least this confidence, 0 to 1.")
        Double minConfidence)
        implements Filter {

    @Override
    public Optional<Sql> searched() {
        return Optional.ofNullable(text).map(words -> FullText.of("text", words).column());
    }

    @Override
    public List<Sql> conditions() {
        if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
            throw new BadUserInput("minConfidence must be 0 to 1, not " + minConfidence);
        }
        return new Conditions()
                .when(articleId, id -> Sql.of("s.article_id = ?", NodeIds.article("articleId", id)))
                .when(speakerId, id -> Sql.of("s.speaker_id = ?", NodeIds.actor("speakerId", id)))
                .when(
                        speakerName,
                        name -> Sql.of("s.speaker_id in (")
                                .add(NameMatch.of("speakerName", name).actors())
                                .add(")"))
                .oneOf("s.form", forms)
                .oneOf("s.cue_kind", cueKinds)
                .when(text, words -> Sql.of("s.search @@ p.query"))
                .when(
                        mentionsActorId,
                        id -> Sql.of(
                                "exists (select from mention x where x.article_id = s.article_id and x.actor_id = ?"
                                        + " and x.start_offset >= s.content_start and x.end_offset <= s.content_end)",
                                NodeIds.actor("mentionsActorId", id)))
                .published("s", publishedFrom, publishedTo)
                .is("a.publisher", publisher)
                .when(minConfidence, least -> Sql.of("s.confidence >= ?", least))
                .all();
    }
}
