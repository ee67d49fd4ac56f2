package io.isnad.store.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said on the channel: the ids of statements, in as many pieces as it takes. */
final class StatementNotice {

    static final String CHANNEL = "isnad_statements";

    private static final String SEPARATOR = ",";

    /** PostgreSQL takes payloads of less than 8000 bytes; an id and its separator have 37. */
    static final int IDS_PER_PAYLOAD = 200;

    private StatementNotice() {}

    /** The payloads that tell of statements. */
    static List<String> payloads(List<UUID> statements) {
        List<String> payloads = new ArrayList<>();
        for (int from = 0; from < statements.size(); from += IDS_PER_PAYLOAD) {
            List<UUID> piece = statements.subList(from, Math.min(statements.size(), from + IDS_PER_PAYLOAD));
            payloads.add(piece.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR)));
        }
        return payloads;
    }

    /**
     * The statements that a payload tells of.
     *
     * @throws IllegalArgumentException if somebody else has said something else on the channel
     */
    static List<UUID> statements(String payload) {
        return Stream.of(payload.split(SEPARATOR)).map(UUID::fromString).toList();
    }
}
