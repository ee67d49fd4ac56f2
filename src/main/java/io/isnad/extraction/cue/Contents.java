package io.isnad.extraction.cue;

import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A growing list of reports, asked for those whose contents hold a token, end there or end before it. */
final class Contents {

    private final List<Report> reports = new ArrayList<>();
    private final IntervalIndex<Integer> byToken;
    private final Map<Integer, List<Integer>> byCue = new HashMap<>();
    private final Map<Integer, List<Integer>> byLast = new HashMap<>();
    private final TreeSet<Integer> lasts = new TreeSet<>();

    Contents(Words words, List<Report> reports) {
        this.byToken = new IntervalIndex<>(words.size());
        reports.forEach(this::add);
    }

    void add(Report report) {
        int place = reports.size();
        reports.add(report);
        byToken.add(place, report.contentFirst(), report.contentLast());
        byCue.computeIfAbsent(report.cueToken(), c -> new ArrayList<>(1)).add(place);
        byLast.computeIfAbsent(report.contentLast(), l -> new ArrayList<>(1)).add(place);
        if (report.type() != CueType.NOUN) {
            lasts.add(report.contentLast());
        }
    }

    Report get(int place) {
        return reports.get(place);
    }

    /** Puts another speaker or medium in a report; its cue and its content stay. */
    void replace(int place, UnaryOperator<Report> change) {
        reports.set(place, change.apply(reports.get(place)));
    }

    List<Report> reports() {
        return reports;
    }

    /** The places of the reports whose contents hold the token. */
    List<Integer> around(int token) {
        return byToken.around(token);
    }

    /** The places of the reports with this cue. */
    List<Integer> withCue(int token) {
        return byCue.getOrDefault(token, List.of());
    }

    /** The places of the reports whose contents end with the token. */
    List<Integer> endingAt(int token) {
        return byLast.getOrDefault(token, List.of());
    }

    /** The last token of the content that ends nearest before the token, nouns' aside; -1 for none. */
    int lastBefore(int token) {
        Integer last = lasts.lower(token);
        return last == null ? -1 : last;
    }
}
