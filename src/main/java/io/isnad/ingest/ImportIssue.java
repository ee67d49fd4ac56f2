package io.isnad.ingest;

/**
 * Something about a source that could not be taken as it is.
 *
 * @param sourceName file or article, relative to the folder
 * @param place where in it: "line 3, column 7"; empty where it is the whole
 * @param reason what is wrong
 */
public record ImportIssue(String sourceName, String place, String reason) {

    /** An article that was read and cannot be imported. */
    static ImportIssue of(String sourceName, Throwable thrown) {
        return new ImportIssue(sourceName, "", "import failed: " + rootMessage(thrown));
    }

    /** The first line of what went wrong in the end; a database goes on with the whole row. */
    static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString().lines().findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return place.isEmpty() ? sourceName + ": " + reason : sourceName + ": " + place + ": " + reason;
    }
}
