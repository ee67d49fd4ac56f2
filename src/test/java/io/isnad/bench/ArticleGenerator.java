package io.isnad.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes any number of plausible Arabic news articles, a JSON object a line, the same for the same seed: invented persons
 * with offices of real kinds, who speak in the frames of the news, among sentences in which nobody does. Some persons are
 * in many articles, most in few.
 *
 * <pre>java -cp target/test-classes:target/classes io.isnad.bench.ArticleGenerator 100000 1 archive.jsonl.gz</pre>
 */
public final class ArticleGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 3650;
    private static final int LEAST_PARAGRAPHS = 5;
    private static final int MOST_PARAGRAPHS = 8;
    private static final int LEAST_PERSONS = 3;
    private static final int MOST_PERSONS = 6;
    private static final int LEAST_SENTENCES = 2;
    private static final int MOST_SENTENCES = 3;

    private final long seed;
    private final Cast cast;

    public ArticleGenerator(long seed) {
        this.seed = seed;
        this.cast = new Cast(seed);
    }

    /** An article. */
    public record Generated(String title, String text, String publisher, LocalDate published) {

        String json() {
            return "{\"title\":\"" + title + "\",\"text\":\"" + text.replace("\n", "\\n") + "\",\"publisher\":\""
                    + publisher + "\",\"published\":\"" + published + "\"}";
        }
    }

    /** The article of this number, whichever others are made. */
    public Generated article(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        List<Cast.Member> members = new ArrayList<>();
        for (int i = between(random, LEAST_PERSONS, MOST_PERSONS); i > 0; i--) {
            members.add(cast.any(random));
        }
        Phrases phrases = new Phrases(random, cast);
        String title = phrases.headline(members.get(0));
        StringBuilder text = new StringBuilder(title);
        for (int i = between(random, LEAST_PARAGRAPHS, MOST_PARAGRAPHS); i > 0; i--) {
            text.append('\n').append(paragraph(random, phrases, members));
        }
        return new Generated(
                title,
                text.toString(),
                Phrases.pick(random, Phrases.PUBLISHERS),
                FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    private static String paragraph(Random random, Phrases phrases, List<Cast.Member> members) {
        List<String> sentences = new ArrayList<>();
        for (int i = between(random, LEAST_SENTENCES, MOST_SENTENCES); i > 0; i--) {
            sentences.add(random.nextInt(5) < 2 ? phrases.report(Phrases.pick(random, members)) : phrases.background());
        }
        return String.join(" ", sentences);
    }

    private static int between(Random random, int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Writes articles into a file, compressed if its name ends in ".gz". */
    public void write(int articles, Path file) throws IOException {
        try (Writer out = open(file)) {
            for (int number = 0; number < articles; number++) {
                out.write(article(number).json());
                out.write('\n');
            }
        }
    }

    private static Writer open(Path file) throws IOException {
        var bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        boolean isCompressed = file.toString().endsWith(".gz");
        return new OutputStreamWriter(isCompressed ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8);
    }

    /** Arguments: how many articles, the seed, the file. */
    public static void main(String... arguments) throws IOException {
        int articles = Integer.parseInt(arguments[0]);
        new ArticleGenerator(Long.parseLong(arguments[1])).write(articles, Path.of(arguments[2]));
    }
}
