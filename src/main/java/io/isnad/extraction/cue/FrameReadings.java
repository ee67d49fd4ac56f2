package io.isnad.extraction.cue;

import io.isnad.extraction.mention.MentionCandidate;
import java.util.ArrayList;
import java.util.List;

/** The frames read from one token on: the forms that a word can be differ in little that their frames hang on. */
final class FrameReadings {

    private final List<Reading> readings = new ArrayList<>();
    private int from = -1;

    private record Reading(FrameRequest request, MentionCandidate subject, Frame frame) {}

    /** The frame that was read from the token for a request like this, or null. */
    Frame find(int token, FrameRequest request, MentionCandidate subject) {
        if (token == from) {
            for (Reading reading : readings) {
                if (reading.subject() == subject && reading.request().isLike(request)) {
                    return reading.frame();
                }
            }
        }
        return null;
    }

    /** Keeps a frame, and no longer those of another token. */
    Frame keep(int token, FrameRequest request, MentionCandidate subject, Frame frame) {
        if (token != from) {
            readings.clear();
            from = token;
        }
        readings.add(new Reading(request, subject, frame));
        return frame;
    }
}
