package io.isnad.graphql.list;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.isnad.graphql.error.BadUserInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A place in an ordered list, as opaque text: base64url, without padding, of a JSON array with the list's name, its
 * order's name, and the values of its keys. It names the place, not a row: it stays good when rows come and go.
 */
final class Cursor {

    private static final JsonMapper JSON = new JsonMapper();

    private Cursor() {}

    /** The cursor of a place. */
    static String encode(ListKey list, List<String> place) {
        List<String> parts = new ArrayList<>(place.size() + 1);
        parts.add(tag(list));
        parts.addAll(place);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts that JSON cannot take: " + parts, e);
        }
    }

    /**
     * The place that a cursor names.
     *
     * @param argument name of the argument that it comes from
     * @throws BadUserInput if it is no cursor, or one of another list or order
     */
    static List<String> decode(String argument, String cursor, ListKey list) {
        List<String> parts = parse(cursor);
        if (parts == null) {
            throw new BadUserInput(argument + " is not a cursor: " + abbreviated(cursor));
        }
        if (!parts.get(0).equals(tag(list))) {
            throw new BadUserInput(argument + " is a cursor of another list or order: " + abbreviated(cursor));
        }
        List<String> place = parts.subList(1, parts.size());
        if (!fits(place, list.order())) {
            throw new BadUserInput(argument + " is not a cursor: " + abbreviated(cursor));
        }
        return place;
    }

    private static String tag(ListKey list) {
        return list.listing() + "/" + list.order().name();
    }

    private static List<String> parse(String cursor) {
        try {
            String[] parts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            return parts == null || parts.length == 0 || Arrays.asList(parts).contains(null) ? null : List.of(parts);
        } catch (IllegalArgumentException | IOException notOurs) {
            return null;
        }
    }

    private static boolean fits(List<String> place, Order order) {
        if (place.size() != order.keys().size()) {
            return false;
        }
        for (int i = 0; i < place.size(); i++) {
            if (place.get(i).indexOf('\0') >= 0 || !order.keys().get(i).type().accepts(place.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String abbreviated(String cursor) {
        return cursor.length() <= 64 ? cursor : cursor.substring(0, 64) + "…";
    }
}
