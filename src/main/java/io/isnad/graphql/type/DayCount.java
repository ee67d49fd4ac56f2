package io.isnad.graphql.type;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How many statements are in articles published on one day.
 *
 * @param day the day, in UTC
 * @param count how many
 */
@Description("How many statements are in articles published on one day.")
public record DayCount(
        @NonNull @Description("The day, in UTC.") LocalDate day,
        @NonNull @Description("How many.") int count) {}
