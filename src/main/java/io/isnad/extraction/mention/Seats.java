package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;

/** Where a body sits, which tells it from others: "محكمة في باريس", "المحكمة الجزائية بالرياض", "شرطة العاصمة الإيطالية روما". */
final class Seats {

    private static final int SHORTEST_UNKNOWN = 4;
    private static final String IN = "في";
    /** Before the country to which a mission is sent. */
    private static final String AT = "لدي";

    private static final String CAPITAL = "عاصمه";

    private static final char WITH = 'ب';

    /** Bodies that have one of their kind in each region. */
    private static final Set<OrganizationClass> BRANCHES = EnumSet.of(
            OrganizationClass.AUTHORITY,
            OrganizationClass.GOVERNMENT,
            OrganizationClass.POLICE,
            OrganizationClass.UNION,
            OrganizationClass.HOSPITAL,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.COUNCIL,
            OrganizationClass.NGO,
            OrganizationClass.CLUB,
            OrganizationClass.EMBASSY);

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

    /** "حركة المقاومة الإسلامية | حماس": the last token of another name of the same body right after it; {@code last} itself for none. */
    int calledAgain(NamedBody body, int last) {
        int next = last + 1;
        boolean possible = words.sameParagraph(last, next)
                && words.isWord(next)
                && !words.get(next).hasProclitic();
        var again = possible ? words.match(words.lexicon().bodies(), next) : null;
        return again != null && again.value().equals(body) ? again.last() : last;
    }

    /**
     * The last token of a body with the region or town of which it is a branch: "الغرفة التجارية | بالرياض", "إدارة التعليم | بمحافظة
     * الطائف"; {@code last} itself where none is told, or where a verb before the body may ask for it ("ترحب الهيئة | بالرياض").
     */
    int branch(int first, int last, OrganizationHead head) {
        return last > first && !head.plural() && BRANCHES.contains(head.organizationClass())
                ? region(first, last, true)
                : last;
    }

    /** The same of a body with a fixed name, which unless a noun heads it has no branch in a town: "حرس الحدود | بمنطقة جازان". */
    int branch(int first, int last) {
        OrganizationHead head = words.get(first).entry().organizationHead();
        return region(first, last, head != null && BRANCHES.contains(head.organizationClass()));
    }

    private int region(int first, int last, boolean town) {
        int in = last + 1;
        if (words.is(in, AT) && words.sameParagraph(first, in + 1)) {
            var country = words.match(words.lexicon().countries(), in + 1);
            if (country != null || words.is(in + 1, WordClass.PLACE)) {
                return country == null ? in + 1 : country.last();
            }
        }
        boolean joined = words.sameParagraph(first, in)
                && words.isWord(in)
                && words.get(in).preposition() == WITH
                && words.get(in).conjunction() == 0
                && words.match(words.lexicon().countries(), in) == null
                && (town || isState(in));
        int seat = joined ? seat(in, true) : -1;
        boolean asked =
                seat >= 0 && VerbComplements.mayTake(words, first - 1, in) && !isBeforeComplement(first - 1, seat + 1);
        return seat < 0 || asked || !words.sameParagraph(first, seat) ? last : seat;
    }

    /** "رحبت الغرفة بالرياض | بالقرار", "اتهمت الإدارة بمنطقة الرياض | المقاول بالتأخير": what the verb asks for comes only now. */
    private boolean isBeforeComplement(int verb, int token) {
        if (!words.sameParagraph(verb, token)) {
            return false;
        }
        boolean addressee = words.sameParagraph(token, token + 1)
                && words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic();
        return words.is(token, WordClass.COMPLEMENTIZER)
                || words.is(token, WordClass.TIME) && !words.is(token, WordClass.PREPOSITION)
                || VerbComplements.mayTake(words, verb, token)
                || addressee && VerbComplements.mayTake(words, verb, token + 1);
    }

    private boolean isState(int token) {
        OrganizationHead head = words.get(token).entry().organizationHead();
        return head != null && head.organizationClass() == OrganizationClass.STATE;
    }

    /** A place after في that belongs to the phrase: "السفارة الإيرانية في بغداد"; else {@code last} itself. */
    int withPlace(int last) {
        int place = last + 2;
        boolean in = words.sameParagraph(last, place)
                && words.isWord(place)
                && words.is(last + 1, IN)
                && !words.get(last + 1).hasProclitic();
        if (!in || words.get(place).hasProclitic()) {
            return last;
        }
        Word word = words.get(place);
        var country = words.match(words.lexicon().countries(), place);
        if (country != null) {
            return country.last();
        }
        boolean named =
                word.is(WordClass.PLACE) || word.unknown() && word.form().length() >= SHORTEST_UNKNOWN;
        return named && !word.is(WordClass.TIME) ? place : last;
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
        boolean city = isState(token) || words.get(token).base().equals(CAPITAL);
        if (!city) {
            boolean part = words.isBaseAmong(token, WordSet.COMPASS) && words.sameParagraph(token, token + 1);
            return part ? place(token + 1, false) : place(token, joined);
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
