package io.isnad.ingest.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, as documents write it: an ISO date ("2021-05-24": its start), an ISO date and time with
 * or without an offset ("2021-05-24T18:30:00+03:00", also with a space for the T or
 * with fractions of a second), or RFC 1123 ("Mon, 24 May 2021
 * 18:30:00 GMT"). UTC where no offset is given.
 */
final class PublicationDate {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd['T'HH:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            // A thirtieth of February is a mistake, not the twenty-eighth.
            .withResolverStyle(ResolverStyle.STRICT);

    private PublicationDate() {}

    /** The moment that {@code text} tells, or nothing where it is none of these forms. */
    static Optional<Instant> parse(String text) {
        String iso = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[ t](?=\\d)", "$1T");
        try {
            return Optional.of(
                    toInstant(ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeParseException notIso) {
            return rfc1123(text.strip());
        }
    }

    private static Instant toInstant(TemporalAccessor moment) {
        if (moment instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return moment instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) moment).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<Instant> rfc1123(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
