package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.NamedBody;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** How far the name of a body goes that a noun heads: "لجنة | الدفاع عن الحريات", "الغرفة | التجارية بالرياض". */
final class BodyExtents {

    private static final String DEFENCE = "دفاع";

    private final Words words;
    private final NounPhrases phrases;
    private final FixedNames fixed;
    private final MarkedNames marked;
    private final BodyTasks tasks;
    private final UnknownNames unknown;
    private final PersonRecognizer persons;
    private final Eponyms eponyms;
    private final BodyParts parts;
    private final LargerBodies larger;
    private final Seats seats;

    BodyExtents(
            Words words,
            NounPhrases phrases,
            FixedNames fixed,
            MarkedNames marked,
            BodyTasks tasks,
            UnknownNames unknown,
            PersonRecognizer persons,
            Eponyms eponyms) {
        this.words = words;
        this.phrases = phrases;
        this.fixed = fixed;
        this.marked = marked;
        this.tasks = tasks;
        this.unknown = unknown;
        this.persons = persons;
        this.eponyms = eponyms;
        this.parts = new BodyParts(words, phrases);
        this.seats = new Seats(words);
        this.larger = new LargerBodies(words, phrases, seats, this::ofLarger);
    }

    /**
     * Where the name ends.
     *
     * @param first the token of the head
     * @param names whether a name that means nothing may follow the head
     * @return its last token; the head itself where nothing belongs to it
     */
    int end(int first, OrganizationHead head, boolean names) {
        return seats.branch(first, whole(first, head, names), head);
    }

    /** The same of the body to which another one belongs. */
    private int ofLarger(int head) {
        OrganizationHead body = words.get(head).entry().organizationHead();
        return body == null ? head : whole(head, body, body.takesName());
    }

    private int whole(int first, OrganizationHead head, boolean names) {
        int next = first + 1;
        PhraseMatch<NamedBody> body = words.match(words.lexicon().bodies(), next);
        boolean apart =
                words.get(first).definite() && !words.is(next, WordClass.NISBA) && !words.is(next, WordClass.ADJECTIVE);
        boolean called = body != null && !apart;
        // "شركة فلاي دبي": what looks like a particle belongs to the name
        boolean apartFromIt = called && body.start() > words.token(next).start();
        if (called
                && words.sameParagraph(first, next)
                && (!words.get(next).hasProclitic() || !apartFromIt && body.last() > next)) {
            int named = fixed.attributes(body.last());
            return seats.withPlace(tasks.end(first, names ? unknownWords(named) : named, head));
        }
        int name = head.plural() && words.get(first).definite() ? -1 : marked.quoted(next);
        if (name >= 0) {
            return larger.end(first, tasks.end(first, phrases.attributes(name), head), head);
        }
        int bracketed = marked.bracketed(next);
        if (bracketed >= 0 && words.sameParagraph(first, bracketed)) {
            return tasks.end(first, phrases.attributes(bracketed), head);
        }
        int numbered = marked.numbered(next, head);
        if (numbered >= 0) {
            return phrases.attributes(numbered);
        }
        int eponym = eponyms.nameEnd(first);
        if (eponym >= 0) {
            int last = phrases.attributes(eponym);
            // "مدينة الملك فهد للعلوم": no city is for anything but one that is an institution
            return head.organizationClass() == OrganizationClass.STATE
                    ? phrases.purpose(last)
                    : tasks.forPurpose(first, last, head);
        }
        int last = acting(first, parts.ofBoth(first, tasks.withoutHolder(first, phrases.end(first, names))));
        last = last == first && names ? ofOneName(first) : last;
        if (!words.get(first).definite()) {
            last = Math.max(last, ofPerson(first + 1));
            last = isOfSomewhere(head) ? Math.max(last, unknown.ofSeat(first, last)) : last;
        }
        int seat = seats.end(first, last, head);
        return seat > last
                ? seat
                : larger.end(
                        first,
                        parts.whole(first, seats.withPlace(tasks.end(first, seats.withPlace(last), head)), head),
                        head);
    }

    /** "هيئة الرقابة | على الأغذية", "لجنة الدفاع | عن الحريات": the end of a name that tells what the body does, and to what; else the token itself. */
    private int acting(int first, int last) {
        boolean act = last == first + 1 && !VerbComplements.mayTake(words, first - 1, last + 1);
        int end = act ? phrases.ofAct(last) : last;
        // "هيئة الدفاع | عن سامر حداد"
        boolean defence =
                last == first + 1 && words.get(last).base().equals(DEFENCE) && words.isAmong(last + 1, WordSet.GUARDS);
        end = defence ? Math.max(end, ofPerson(last + 2)) : end;
        return end > last ? phrases.coordinated(end) : last;
    }

    /** "شرطة ويلتشاير", "بلدية كيداباوان", "مكتب فالنتي": one that is told by a place or by whose it is. */
    private static boolean isOfSomewhere(OrganizationHead head) {
        return switch (head.organizationClass()) {
            case POLICE, COURT, STATE, AUTHORITY, GOVERNMENT, HOSPITAL -> true;
            default -> false;
        };
    }

    /** "حكومة حيدر العبادي", "إدارة الرئيس ترامب": last token of the person; or -1. */
    private int ofPerson(int token) {
        boolean possible = words.sameParagraph(token - 1, token)
                && words.isWord(token)
                && !words.get(token).hasProclitic();
        MentionCandidate person = possible ? persons.at(token) : null;
        boolean named = person != null
                && person.isNamedPerson()
                && words.isWord(words.document().tokenAtOrAfter(person.name().start()) - 1);
        return named ? person.last() : -1;
    }

    /** "شركة زين", "مجموعة فاغنر": a single name that somebody may have, which nothing but the head shows to be the body's; else the head. */
    private int ofOneName(int head) {
        int name = head + 1;
        int next = head + 2;
        boolean one = !words.get(head).definite()
                && words.sameParagraph(head, name)
                && words.isWord(name)
                && !words.get(name).hasProclitic()
                && !words.get(name).definite()
                && !words.get(name).isFunctionWord()
                && isName(name)
                && !words.is(name, WordClass.TITLE);
        boolean closed = one
                && (!words.sameParagraph(name, next)
                        || !words.isWord(next)
                        || words.is(next, WordClass.COMPLEMENTIZER)
                        || words.is(next, WordClass.PREPOSITION)
                        || words.get(next).hasProclitic()
                        || words.is(next, WordClass.REPORTING_VERB) && !isName(next)
                        || words.get(next).definite() && !words.is(next, WordClass.FAMILY_NAME));
        return closed ? name : head;
    }

    private boolean isName(int token) {
        return words.is(token, WordClass.GIVEN_NAME) || words.is(token, WordClass.FAMILY_NAME);
    }

    /** "تويوتا موتور كورب": further words of a name that no lexicon file has. */
    private int unknownWords(int from) {
        int last = from;
        while (words.sameParagraph(from, last + 1)
                && words.isWord(last + 1)
                && words.get(last + 1).unknown()
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).definite()
                && !phrases.isAddressed(last + 1)) {
            last++;
        }
        return last;
    }
}
