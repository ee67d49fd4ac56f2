package io.isnad.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A tab-separated table: comment lines begin with #, the first other line names the columns, every further line is a row.
 * {@code -} is an empty cell, {@code |} separates the items of a list.
 */
final class LexiconTable {

    /** The column for readers. */
    private static final String NOTE = "note";

    private final List<Row> rows = new ArrayList<>();

    private LexiconTable() {}

    /**
     * Reads a table.
     *
     * @throws LexiconException where a row does not have the header's columns, the header not the asked-for ones, or a row
     *     says the same as another
     */
    static LexiconTable read(String file, InputStream in, String... columns) {
        if (in == null) {
            throw new LexiconException(file, 0, "no such lexicon file");
        }
        LexiconTable table = new LexiconTable();
        Map<List<String>, Integer> known = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            List<String> header = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (header == null) {
                    header = cells;
                    if (!header.containsAll(Arrays.asList(columns))) {
                        throw new LexiconException(file, number, "columns " + header + ", wanted " + List.of(columns));
                    }
                } else if (cells.size() != header.size()) {
                    throw new LexiconException(
                            file, number, cells.size() + " columns, the header has " + header.size());
                } else {
                    Row row = new Row(file, number, header, cells);
                    Integer earlier = known.putIfAbsent(row.meaning(), number);
                    if (earlier != null) {
                        throw new LexiconException(file, number, "says the same as line " + earlier);
                    }
                    table.rows.add(row);
                }
            }
            if (header == null) {
                throw new LexiconException(file, number, "no header line");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon " + file, e);
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** One line of a table. */
    record Row(String file, int line, List<String> header, List<String> cells) {

        /** The cell, or null where it is empty. */
        String optional(String column) {
            String cell = cells.get(header.indexOf(column)).strip();
            return cell.equals("-") || cell.isEmpty() ? null : cell;
        }

        String required(String column) {
            String cell = optional(column);
            if (cell == null) {
                throw new LexiconException(file, line, "column " + column + " is empty");
            }
            return cell;
        }

        /** The cell, which must be one of the values. */
        String oneOf(String column, String... values) {
            return someOf(column, required(column), values);
        }

        /** The items of a list, which must all be of the values. */
        List<String> listOf(String column, String... values) {
            return list(column).stream()
                    .map(item -> someOf(column, item, values))
                    .toList();
        }

        private String someOf(String column, String value, String... values) {
            if (!List.of(values).contains(value)) {
                throw new LexiconException(file, line, "column " + column + ": unknown value " + value);
            }
            return value;
        }

        /** All that the row says to the engine. */
        private List<String> meaning() {
            List<String> meaning = new ArrayList<>(cells);
            int note = header.indexOf(NOTE);
            if (note >= 0) {
                meaning.remove(note);
            }
            return meaning;
        }

        /** The items of a cell that has some. */
        List<String> requiredList(String column) {
            required(column);
            return list(column);
        }

        List<String> list(String column) {
            String cell = optional(column);
            return cell == null
                    ? List.of()
                    : Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList();
        }

        boolean yes(String column) {
            String cell = optional(column);
            if (cell != null && !cell.equals("yes") && !cell.equals("no")) {
                throw new LexiconException(file, line, "column " + column + ": yes or no, not " + cell);
            }
            return "yes".equals(cell);
        }

        <T> T parsed(String column, Function<String, T> parser) {
            return parsed(column, required(column), parser);
        }

        <T> List<T> parsedList(String column, Function<String, T> parser) {
            return list(column).stream()
                    .map(item -> parsed(column, item, parser))
                    .toList();
        }

        private <T> T parsed(String column, String value, Function<String, T> parser) {
            try {
                return parser.apply(value);
            } catch (IllegalArgumentException e) {
                throw new LexiconException(file, line, "column " + column + ": unknown value " + value);
            }
        }
    }
}
