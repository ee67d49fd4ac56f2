package io.isnad.graphql.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.graphql.error.BadUserInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String KEY = "0b8f0c4e-2d3a-5e6f-8a9b-123456789abc";
    private static final Order ORDER = Order.by(
            "newest",
            SortKey.descending("t", SortType.TIME),
            SortKey.ascending("n", SortType.INTEGER),
            SortKey.ascending("id", SortType.KEY));

    private static final ListKey LIST = new ListKey(Listing.STATEMENTS, null, null, ORDER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04-16 10:00:00+00",
                "2021-04-16 10:00:00.123456+03",
                "2021-04-16 10:00:00-03:30",
                "-infinity",
                "infinity"
            })
    void readsWhatItWrites(String time) {
        List<String> place = List.of(time, "7", KEY);
        assertThat(Cursor.decode("after", Cursor.encode(LIST, place), LIST)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage!",
                "",
                "[]",
                "null",
                "{}",
                "[null]",
                "[\"STATEMENTS/newest\"]",
                "[\"STATEMENTS/newest\",\"yesterday\",\"7\",\"" + KEY + "\"]",
                "[\"STATEMENTS/newest\",\"2021-13-16 10:00:00+00\",\"7\",\"" + KEY + "\"]",
                "[\"STATEMENTS/newest\",\"infinity\",\"7.5\",\"" + KEY + "\"]",
                "[\"STATEMENTS/newest\",\"infinity\",\"7\",\"1 or 1=1\"]",
                "[\"STATEMENTS/newest\",\"infinity\",\"7\",\"" + KEY + "\",\"more\"]"
            })
    void anythingElseIsNoCursor(String json) {
        String cursor = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.decode("after", cursor, LIST))
                .isInstanceOf(BadUserInput.class)
                .hasMessageStartingWith("after is not a cursor");
        assertThatThrownBy(() -> Cursor.decode("before", json, LIST)).isInstanceOf(BadUserInput.class);
    }

    @Test
    void cursorsOfAnotherListOrOrderAreRefused() {
        List<String> place = List.of("infinity", "7", KEY);
        Order oldest = Order.by("oldest", ORDER.keys().toArray(SortKey[]::new));
        String otherOrder = Cursor.encode(new ListKey(Listing.STATEMENTS, null, null, oldest), place);
        String otherList = Cursor.encode(new ListKey(Listing.STATEMENTS_OF_ACTOR, null, null, ORDER), place);
        assertThatThrownBy(() -> Cursor.decode("after", otherOrder, LIST))
                .hasMessageContaining("another list or order");
        assertThatThrownBy(() -> Cursor.decode("after", otherList, LIST)).hasMessageContaining("another list or order");
    }

    @Test
    void placesAreComparedKeyByKey() {
        List<String> place = List.of("infinity", "7", KEY);
        assertThat(ORDER.beyond(place, false).text())
                .isEqualTo("t <= ?::timestamptz and ( t < ?::timestamptz or t = ?::timestamptz and ("
                        + " n > ?::int or n = ?::int and ( id > ?::uuid ) ) )");
        assertThat(ORDER.beyond(place, true).text())
                .startsWith("t >= ?::timestamptz and ( t > ")
                .contains("n < ?::int");
        assertThat(ORDER.orderBy(true)).isEqualTo("order by t asc, n desc, id desc");
    }
}
