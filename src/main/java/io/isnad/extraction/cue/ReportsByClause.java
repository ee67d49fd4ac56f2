package io.isnad.extraction.cue;

import java.util.ArrayList;
import java.util.List;

/** The reports of a document by the tokens at which their clauses begin. */
final class ReportsByClause {

    private final Report[] byToken;
    private final List<Report> all = new ArrayList<>();

    /** None yet, of a document of so many tokens. */
    ReportsByClause(int tokens) {
        this.byToken = new Report[tokens];
    }

    /** Puts a report where its clause begins, in the place of another that was put there before. */
    void put(int token, Report report) {
        Report before = byToken[token];
        if (before != null) {
            all.removeIf(r -> r == before);
        }
        all.add(report);
        byToken[token] = report;
    }

    /** The report whose clause begins at the token, or null. */
    Report get(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }

    /** All of them. */
    List<Report> all() {
        return all;
    }
}
