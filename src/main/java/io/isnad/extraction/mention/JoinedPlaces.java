package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Words;

/** Further places that an office has, or where something is: "مدير إدارة الشرق الأوسط | وآسيا الوسطى", "المدير الإقليمي في مصر | والأردن". */
public final class JoinedPlaces {

    private static final int MOST_PLACES = 3;
    /** "الشرق الأوسط", "أمريكا اللاتينية", "شرق أفريقيا". */
    private static final int LONGEST_PLACE = 3;

    private final Words words;

    /** Of the document of these words. */
    public JoinedPlaces(Words words) {
        this.words = words;
    }

    /** The last token of the places that go on after the one with which the title ends; {@code last} itself where none does. */
    public int end(int first, int last) {
        int end = last;
        for (int count = 0; count < MOST_PLACES && (count > 0 || endsWithPlace(first, last)); count++) {
            int next = joined(end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** "حاكم | هونغ كونغ", "أمير | المدينة المنورة": the last token of a place's or a capital's name of several words, of a country's where the first is somebody's too; or -1. */
    int ofSeveralWords(int first) {
        var place = words.match(words.lexicon().places(), first);
        if (place != null && place.last() > first) {
            return place.last();
        }
        var capital = words.match(words.lexicon().capitals(), first);
        int country = words.is(first, WordClass.GIVEN_NAME) ? ofCountry(first) : -1;
        int last = Math.max(country, capital == null ? -1 : capital.last());
        return last > first ? last : -1;
    }

    /** "رئيسة | جورجيا | سالومي حداد": the last token of a country's name right after an office, though somebody may be called so; or -1. */
    int governed(int office, int token) {
        var title = token == office + 1 ? words.matchBase(words.lexicon().titles(), office) : null;
        return title != null && title.last() == office && title.value().titleClass() == TitleClass.OFFICE
                ? ofCountry(token)
                : -1;
    }

    private int ofCountry(int first) {
        var country = words.match(words.lexicon().countries(), first);
        return country == null || words.get(first).hasProclitic() ? -1 : country.last();
    }

    /** A region, which no government is called after, or a country in which somebody holds the office. */
    private boolean endsWithPlace(int first, int last) {
        if (last < first
                || !words.sameParagraph(last, last + 1)
                || !words.isWord(last + 1)
                || words.get(last + 1).conjunction() != 'و') {
            return false;
        }
        for (int at = last; at > first && at > last - LONGEST_PLACE; at--) {
            var region = words.match(words.lexicon().places(), at);
            if (region != null && region.last() == last) {
                return true;
            }
            var country = words.match(words.lexicon().countries(), at);
            if (country != null && country.last() == last) {
                return words.get(at).preposition() == 'ب' || words.is(at - 1, WordClass.PREPOSITION);
            }
        }
        return false;
    }

    private int joined(int last) {
        int next = last + 1;
        boolean and = words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0;
        var region = and ? words.match(words.lexicon().places(), next) : null;
        var country = and ? words.match(words.lexicon().countries(), next) : null;
        int end = Math.max(region == null ? last : region.last(), country == null ? last : country.last());
        return end > last && words.sameParagraph(last, end) ? end : last;
    }
}
