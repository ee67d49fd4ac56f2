package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Where a body sits, which tells it from others: "محكمة في باريس", "المحكمة الجزائية بالرياض", "شرطة العاصمة الإيطالية روما". */
final class Seats {

    private static final int SHORTEST_UNKNOWN = 4;
    private static final String IN = "في";
    private static final String CAPITAL = "عاصمه";

    private final Words words;

    Seats(Words words) {
        this.words = words;
    }

    /** The last token of the court with its seat; {@code last} itself where the seat is not told, or the court is called nothing but that. */
    int end(int first, int last, OrganizationHead head) {
        int capital = capital(first, last);
        if (capital > last) {
            return capital;
        }
        boolean nameless = head.organizationClass() == OrganizationClass.COURT
                && (!words.get(first).definite() || last > first);
        int in = last + 1;
        if (!nameless || !words.sameParagraph(first, in) || !words.isWord(in)) {
            return last;
        }
        boolean apart = words.is(in, IN) && !words.get(in).hasProclitic();
        boolean joined = words.get(in).preposition() == 'ب' && words.get(in).conjunction() == 0;
        int seat = apart ? seat(in + 1, false) : joined ? seat(in, true) : isUnknownWithIn(in) ? in : -1;
        return seat < 0 || !words.sameParagraph(first, seat) ? last : seat;
    }

    /** "شرطة العاصمة الإيطالية | روما": the capital's own name after the word and its nation; else {@code last} itself. */
    private int capital(int first, int last) {
        int name = last + 1;
        boolean told = last > first + 1
                && isNisba(last)
                && words.get(last - 1).base().equals(CAPITAL)
                && words.sameParagraph(last, name)
                && words.isWord(name)
                && !words.get(name).hasProclitic();
        var capital = told ? words.match(words.lexicon().capitals(), name) : null;
        return capital == null ? last : capital.last();
    }

    /** "العاصمة النرويجية أوسلو", "مدينة ميونيخ الألمانية", "باريس": its last token, or -1. */
    private int seat(int token, boolean joined) {
        if (!words.isWord(token) || !joined && words.get(token).hasProclitic()) {
            return -1;
        }
        OrganizationHead head = words.get(token).entry().organizationHead();
        boolean city = head != null && head.organizationClass() == OrganizationClass.STATE
                || words.get(token).base().equals(CAPITAL);
        if (!city) {
            return place(token, joined);
        }
        int adjective = token + 1;
        while (isNisba(adjective)) {
            adjective++;
        }
        int place = words.sameParagraph(token, adjective) ? place(adjective, false) : -1;
        return place >= 0 ? place : words.get(token).definite() ? adjective - 1 : -1;
    }

    /** "ببروكلين": a place that no lexicon file has, with the preposition joined to it. */
    private boolean isUnknownWithIn(int token) {
        String form = words.get(token).form();
        return words.get(token).unknown() && form.startsWith("ب") && form.length() > SHORTEST_UNKNOWN + 1;
    }

    private int place(int token, boolean joined) {
        if (!words.isWord(token) || !joined && words.get(token).hasProclitic()) {
            return -1;
        }
        Word word = words.get(token);
        var country = words.match(words.lexicon().countries(), token);
        var capital = words.match(words.lexicon().capitals(), token);
        var place = capital != null ? null : words.match(words.lexicon().places(), token);
        boolean named =
                word.is(WordClass.PLACE) || word.unknown() && word.form().length() >= SHORTEST_UNKNOWN;
        if (country == null && capital == null && place == null && (!named || word.is(WordClass.TIME))) {
            return -1;
        }
        int last = token;
        last = country == null ? last : Math.max(last, country.last());
        last = capital == null ? last : Math.max(last, capital.last());
        last = place == null ? last : Math.max(last, place.last());
        return isNisba(last + 1) ? last + 1 : last;
    }

    private boolean isNisba(int token) {
        return words.isWord(token)
                && words.sameParagraph(token - 1, token)
                && words.get(token).definite()
                && words.is(token, WordClass.NISBA)
                && !words.get(token).hasProclitic();
    }
}
