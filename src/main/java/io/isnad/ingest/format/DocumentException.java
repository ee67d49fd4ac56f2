package io.isnad.ingest.format;

/** A document cannot be read; says where in it and why. */
public final class DocumentException extends Exception {

    private final String place;
    private final String reason;

    /**
     * @param place "line 3, column 7", "line 2", or empty for the whole document
     * @param reason what is wrong there
     */
    public DocumentException(String place, String reason) {
        super(place.isEmpty() ? reason : place + ": " + reason);
        this.place = place;
        this.reason = reason;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}
