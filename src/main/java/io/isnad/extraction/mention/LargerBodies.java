package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The larger body by which a part of it is told from others of its name: "لجنة العقوبات | في مجلس الأمن", "وحدة النزاهة | التابعة
 * للاتحاد الدولي", "الدائرة الجزائية | بالمحكمة الإدارية".
 */
final class LargerBodies {

    private static final String IN = "في";
    private static final char WITH = 'ب';

    /** Bodies that are parts of others. */
    private static final Set<OrganizationClass> PARTS = EnumSet.of(
            OrganizationClass.AUTHORITY,
            OrganizationClass.COUNCIL,
            OrganizationClass.UNION,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.BANK);

    /** Bodies that have such parts. */
    private static final Set<OrganizationClass> WHOLES = EnumSet.of(
            OrganizationClass.MINISTRY,
            OrganizationClass.AUTHORITY,
            OrganizationClass.COUNCIL,
            OrganizationClass.COURT,
            OrganizationClass.UNION,
            OrganizationClass.UNIVERSITY,
            OrganizationClass.HOSPITAL,
            OrganizationClass.COMPANY,
            OrganizationClass.POLICE,
            OrganizationClass.MILITARY);

    private final Words words;
    private final TakenComplements taken;
    private final NounPhrases phrases;
    private final Seats seats;
    private final IntUnaryOperator extents;

    /**
     * Of a document.
     *
     * @param extents where the name ends of a body whose head stands at a token
     */
    LargerBodies(Words words, NounPhrases phrases, Seats seats, IntUnaryOperator extents) {
        this.words = words;
        this.taken = new TakenComplements(words);
        this.phrases = phrases;
        this.seats = seats;
        this.extents = extents;
    }

    /** The last token of the whole phrase; {@code last} itself where no larger body is told. */
    int end(int first, int last, OrganizationHead head) {
        if (last == first || head.plural() || !words.sameParagraph(first, last + 1) || !words.isWord(last + 1)) {
            return last;
        }
        var known = words.match(words.lexicon().bodies(), first);
        if (known != null && known.last() >= last) {
            // "برنامج الأغذية العالمي التابع للأمم المتحدة": there is no other of its name
            return last;
        }
        // "قناة «النور» | التابعة | للحركة" may have been read as an attribute
        int whole = belonging(words.isAmong(last, WordSet.BELONGING) ? last - 1 : last);
        if (whole < 0 && PARTS.contains(head.organizationClass())) {
            whole = Math.max(inBody(last), atBody(last + 1));
            // "رحبت كلية الطب | بقرار الجامعة", against "أفادت كلية الطب بجامعة عين شمس | بأن"
            boolean verbs = VerbComplements.mayTake(words, first - 1, last + 1) && !taken.at(whole + 1);
            whole = verbs ? -1 : whole;
        }
        whole = whole < 0 && words.get(first).definite() && words.isBaseAmong(first, WordSet.COURT_PART)
                ? atCourt(last)
                : whole;
        return whole < 0 ? last : seats.withPlace(whole);
    }

    /** "التابعة للاتحاد": last token of whom the body belongs to; or -1. */
    private int belonging(int last) {
        int owner = last + 2;
        boolean belongs = words.isAmong(last + 1, WordSet.BELONGING)
                && words.sameParagraph(last, owner)
                && words.isWord(owner)
                && words.get(owner).preposition() == 'ل'
                && words.get(owner).conjunction() == 0;
        return belongs ? bodyEnd(owner) : -1;
    }

    /** "في مجلس الأمن": -1 for none. */
    private int inBody(int last) {
        int body = last + 2;
        boolean in = words.is(last + 1, IN)
                && !words.get(last + 1).hasProclitic()
                && words.sameParagraph(last, body)
                && words.isWord(body)
                && !words.get(body).hasProclitic();
        return in ? whole(body) : -1;
    }

    /** "بجامعة طيبة", "بمستشفى الملك خالد": -1 for none. */
    private int atBody(int body) {
        return isJoined(body) && words.is(body, WordClass.ORGANIZATION_HEAD) ? whole(body) : -1;
    }

    /** "بالمحكمة الإدارية": -1 for none. */
    private int atCourt(int last) {
        Word word = words.get(last + 1);
        OrganizationHead court = word.entry().organizationHead();
        boolean at = isJoined(last + 1)
                && word.definite()
                && court != null
                && court.organizationClass() == OrganizationClass.COURT;
        return at ? bodyEnd(last + 1) : -1;
    }

    /** Whether "at" is joined to the word, and nothing else. */
    private boolean isJoined(int token) {
        return words.get(token).preposition() == WITH && words.get(token).conjunction() == 0;
    }

    /** The last token of the body that begins at the token, if others are parts of such; or -1. */
    private int whole(int token) {
        if (phrases.isVehicle(token)) {
            return -1;
        }
        var body = words.match(words.lexicon().bodies(), token);
        if (body != null) {
            return body.value().medium() ? -1 : bodyEnd(token);
        }
        OrganizationHead head = words.get(token).entry().organizationHead();
        if (head == null || head.plural() || !WHOLES.contains(head.organizationClass())) {
            return -1;
        }
        int end = bodyEnd(token);
        return words.get(token).definite() || isName(end) ? end : -1;
    }

    private boolean isName(int last) {
        return words.get(last).definite()
                || words.is(last, WordClass.PLACE)
                || words.is(last, WordClass.GIVEN_NAME)
                || words.get(last).unknown();
    }

    private int bodyEnd(int token) {
        var body = words.match(words.lexicon().bodies(), token);
        boolean headed = words.is(token, WordClass.ORGANIZATION_HEAD);
        int end = headed ? extents.applyAsInt(token) : phrases.purpose(phrases.end(token, false));
        return body == null ? end : Math.max(body.last(), end);
    }
}
