package io.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Invented persons with offices, made of the engine's own lexicons of names, portfolios and countries. */
final class Cast {

    private static final String LEXICONS = "/io/isnad/extraction/ar/";
    private static final int SIZE = 5_000;

    /** The greater, the more the first members are in all articles. */
    private static final double SKEW = 2.5;

    /** Who speaks: "وزير المالية الأردني" and "سمير الحداد". */
    record Member(String office, String name, String lastName, boolean isWoman) {

        String full() {
            return office + " " + name;
        }
    }

    private final List<Member> members = new ArrayList<>();
    private final List<String[]> countries;
    private final List<String> portfolios;

    Cast(long seed) {
        Random random = new Random(seed);
        List<String[]> given = rows("given-names.tsv", row -> row[3].equals("no") && !row[0].contains(" "));
        List<String[]> family = rows("family-names.tsv", row -> row[1].equals("family") && row[2].equals("-"));
        portfolios = rows("portfolios.tsv", row -> row[1].equals("yes")).stream()
                .map(row -> row[0])
                .toList();
        countries = rows("countries.tsv", row -> row[0].length() == 2 && !row[2].equals("-") && !row[2].contains(" "));
        for (int i = 0; i < SIZE; i++) {
            String[] first = Phrases.pick(random, given);
            String last = Phrases.pick(random, family)[0];
            boolean isWoman = first[1].equals("f");
            members.add(new Member(office(random, isWoman), first[0] + " " + last, last, isWoman));
        }
    }

    private String office(Random random, boolean isWoman) {
        String nationality = "ال" + first(Phrases.pick(random, countries)[2]);
        if (isWoman) {
            return "وزيرة " + Phrases.pick(random, portfolios) + " " + nationality + "ة";
        }
        return switch (random.nextInt(4)) {
            case 0 -> "المتحدث باسم وزارة " + Phrases.pick(random, portfolios) + " " + nationality + "ة";
            case 1 -> "رئيس الوزراء " + nationality;
            default -> "وزير " + Phrases.pick(random, portfolios) + " " + nationality;
        };
    }

    Member any(Random random) {
        return members.get((int) (SIZE * Math.pow(random.nextDouble(), SKEW)));
    }

    String country(Random random) {
        return first(Phrases.pick(random, countries)[1]);
    }

    String ministry(Random random) {
        String nationality = "ال" + first(Phrases.pick(random, countries)[2]) + "ة";
        return "وزارة " + Phrases.pick(random, portfolios) + " " + nationality;
    }

    private static String first(String items) {
        return items.split("\\|")[0];
    }

    private static List<String[]> rows(String lexicon, Predicate<String[]> wanted) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Cast.class.getResourceAsStream(LEXICONS + lexicon), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
