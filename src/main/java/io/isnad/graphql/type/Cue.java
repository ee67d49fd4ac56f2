package io.isnad.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The words that announce a statement.
 *
 * @param lemma dictionary form
 * @param kind what kind of act it names
 * @param span where it stands
 */
@Description("The words that announce a statement: a verb, a participle, a noun, a preposition.")
public record Cue(
        @NonNull @Description("Dictionary form: قال, أضاف, وفق.")
        String lemma,

        @NonNull @Description("What kind of act it names.") CueKind kind,
        @NonNull @Description("Where it stands.") TextSpan span) {}
