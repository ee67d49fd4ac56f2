package io.isnad.extraction.coreference;

import io.isnad.extraction.morphology.Words;

/** Bodies that spokesmen and heads speak for, whatever name of theirs the title has: "المتحدث باسم الرئاسة الروسية", "المتحدث باسم الكرملين". */
final class SpokenForBodies {

    private static final String IN_THE_NAME_OF = "باسم";

    private final Words words;

    SpokenForBodies(Words words) {
        this.words = words;
    }

    /**
     * The usual name of the body in a title that begins with the token and ends at the offset, with the office where that is not to speak for
     * it: "رئيس الفيفا"; null where it names none.
     */
    String usualName(int first, int end) {
        var whole = first + 1 < words.size() && words.isWord(first) && words.isWord(first + 1)
                ? words.match(words.lexicon().bodies(), first + 1)
                : null;
        if (whole != null && words.token(whole.last()).end() == end) {
            return words.get(first).base() + " " + whole.value().name();
        }
        for (int i = first; i + 1 < words.size() && words.token(i).end() < end; i++) {
            var body = words.is(i, IN_THE_NAME_OF) && words.isWord(i + 1)
                    ? words.match(words.lexicon().bodies(), i + 1)
                    : null;
            if (body != null && words.token(body.last()).end() == end) {
                return body.value().name();
            }
        }
        return null;
    }
}
