package io.isnad.extraction.lexicon;

import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.text.Normalizer;
import java.util.Locale;

/** Loads the words of time and number. */
final class TimeFiles {

    private final Lexicon lexicon;
    private final LexiconLoader files;

    TimeFiles(Lexicon lexicon, LexiconLoader files) {
        this.lexicon = lexicon;
        this.files = files;
    }

    void load() {
        months();
        weekdays();
        timeWords();
        numbers();
    }

    private void months() {
        for (Row row : files.rows("months.tsv", "month", "names")) {
            int month = row.parsed("month", cell -> upTo(12, cell));
            for (String name : row.requiredList("names")) {
                lexicon.months.add(name, month);
                for (String word : name.split(" ")) {
                    lexicon.words.add(word, WordClass.TIME);
                }
            }
        }
        for (Row row : files.rows("hijri-months.tsv", "month", "names")) {
            int month = row.parsed("month", cell -> upTo(12, cell));
            for (String name : row.requiredList("names")) {
                lexicon.hijriMonths.add(name, month);
                lexicon.words.add(name, WordClass.TIME);
            }
        }
    }

    private void weekdays() {
        for (Row row : files.rows("weekdays.tsv", "day", "names")) {
            for (String name : row.requiredList("names")) {
                if (name.startsWith("ال")) {
                    lexicon.weekdays.put(Normalizer.fold(name), row.parsed("day", cell -> upTo(7, cell)));
                    lexicon.words.add(name, WordClass.TIME);
                }
            }
        }
    }

    private void timeWords() {
        for (Row row : files.rows("time-words.tsv", "form", "class", "value")) {
            String form = row.required("form");
            TimeWord.Kind kind = row.parsed("class", TimeWord.Kind::valueOf);
            TimeWord word = row.optional("value") == null
                    ? TimeWord.of(kind, null)
                    : row.parsed("value", value -> TimeWord.of(kind, value));
            lexicon.timeWords.add(form, word);
            if (!form.contains(" ")) {
                lexicon.words.add(Lexicon.base(form), WordClass.TIME);
            }
        }
    }

    private void numbers() {
        for (Row row : files.rows("numbers.tsv", "form", "value", "kind")) {
            String form = row.required("form");
            NumberWord number = new NumberWord(
                    row.parsed("value", TimeFiles::number),
                    row.parsed("kind", k -> NumberWord.Kind.valueOf(k.toUpperCase(Locale.ROOT))));
            lexicon.numbers.add(form, number);
            lexicon.words.add(form, WordClass.NUMBER);
        }
    }

    private static int upTo(int most, String cell) {
        int number = Integer.parseInt(cell);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(cell);
        }
        return number;
    }

    /** A decimal, or a fraction "a/b". */
    private static double number(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? Double.parseDouble(cell)
                : Double.parseDouble(cell.substring(0, slash)) / Double.parseDouble(cell.substring(slash + 1));
    }
}
