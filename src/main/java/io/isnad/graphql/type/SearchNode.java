package io.isnad.graphql.type;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** Whatever a search finds. */
@Union
@Description("Whatever a search finds.")
public sealed interface SearchNode permits Article, Statement, Person, Organization, Measure {}
