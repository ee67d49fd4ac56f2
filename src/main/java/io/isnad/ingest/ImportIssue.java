package io.isnad.ingest;

/**
 * Something about a source that could not be taken as it is.
 *
 * @param sourceName file or article, relative to the folder
 * @param place where in it: "line 3, column 7"; empty where it is the whole
 * @param reason what is wrong
 */
public record ImportIssue(String sourceName, String place, String reason) {

    @Override
    public String toString() {
        return place.isEmpty() ? sourceName + ": " + reason : sourceName + ": " + place + ": " + reason;
    }
}
