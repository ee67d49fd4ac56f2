package io.isnad.extraction.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A tab-separated table: comment lines begin with #, the first other line names the columns, every further line is a row.
 * {@code -} is an empty cell, {@code |} separates the items of a list.
 */
final class LexiconTable {

    private final List<Row> rows = new ArrayList<>();

    private LexiconTable() {}

    /**
     * Reads a table.
     *
     * @throws LexiconException where a row does not have the header's columns, or the header not the asked-for ones
     */
    static LexiconTable read(String file, InputStream in, String... columns) {
        if (in == null) {
            throw new LexiconException(file, 0, "no such lexicon file");
        }
        LexiconTable table = new LexiconTable();
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
                    table.rows.add(new Row(file, number, header, cells));
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
