package io.isnad.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole extraction, and beside it, as a measure that goes with the machine, Lucene's Arabic analyzer on the same text, which
 * cuts, folds and stems words and does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 5)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 25);
    private static final int SENTENCES = 1000;

    private final Extractor extractor = Extractor.create();
    private final Analyzer analyzer = new ArabicAnalyzer();

    /** The article of the seed, or a long text of invented news. */
    @Param({"seed", "long"})
    public String text;

    private String read;

    @Setup
    public void read() throws IOException {
        read = text.equals("seed")
                ? Files.readString(Path.of("seeds", "white-house-summit.txt"))
                : new InventedNews().sentences(SENTENCES);
    }

    @Benchmark
    public Extraction extraction() {
        return extractor.extract(read, "ar", PUBLISHED);
    }

    @Benchmark
    public int arabicAnalyzer() throws IOException {
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("text", read)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }
}
