package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.regex.Pattern;

/** Where a phrase for people ends who have no name: whose they are, of whom they are, who is counted. */
final class GroupExtents {

    private static final Pattern THEIRS = Pattern.compile(".{3}(?:ه|ها|هم|هما|هن)$");

    private static final String OWN = "خاصه";

    private final Words words;
    private final NounPhrases phrases;
    private final Belonging belonging;
    private final PeopleOfSomebody somebody;
    private final Counted counted;

    GroupExtents(Words words, NameParser names, NounPhrases phrases, Belonging belonging) {
        this.words = words;
        this.phrases = phrases;
        this.belonging = belonging;
        this.somebody = new PeopleOfSomebody(words, names);
        this.counted = new Counted(words, phrases);
    }

    /** "مجموعة من السكان", "فريق كبير من الباحثين", "أسرة سامر الخطيب": who people are, or whose. */
    int people(int first, int head, GroupHead kind) {
        int theirs = somebody.end(head, kind.plural());
        boolean definite = words.get(first).definite();
        int phrase = Math.max(theirs, Math.max(head, phrases.end(first, false)));
        int last = belonging.end(first, isOwnSource(head, phrase, kind) ? phrase + 1 : phrase, definite);
        boolean of = !definite
                && words.is(last + 1, "من")
                && (words.is(first, WordClass.ORGANIZATION_HEAD) || isOfPeople(first, last + 2, kind));
        return of ? Math.max(last, quantified(last)) : last;
    }

    /** "كشفت مصادر | خاصة أن": to whom alone sources have spoken, rather than "especially". */
    private boolean isOwnSource(int head, int last, GroupHead kind) {
        return last == head
                && kind.plural()
                && !kind.person()
                && !words.get(head).definite()
                && words.is(last + 1, OWN)
                && words.sameParagraph(head, last + 1)
                && !words.get(last + 1).hasProclitic();
    }

    /** "وفد من | المعلمين": several who make up a body of people, unlike "طلب وفد من الحكومة". */
    private boolean isOfPeople(int first, int people, GroupHead kind) {
        return !kind.person() && !kind.plural() && words.sameParagraph(first, people) && counted.areSeveral(people);
    }

    /** "عدد من المسؤولين", "بعض الخبراء": what is counted must be people or bodies; else -1. */
    int quantified(int first) {
        int next = first + 1;
        if (words.is(next, "من")) {
            next++;
        }
        next = Demonstratives.past(words, next);
        // "المئات | مطالبين": people, without a word for them
        boolean alone = next == first + 1 && words.get(first).definite() && words.is(first, WordClass.NUMBER);
        if (alone || !words.sameParagraph(first, next) || !words.isWord(next)) {
            return alone ? first : -1;
        }
        Word counted = words.get(next);
        boolean people = counted.is(WordClass.GROUP_HEAD)
                || counted.is(WordClass.TITLE)
                || counted.is(WordClass.ORGANIZATION_HEAD)
                || words.isAmong(first, WordSet.ONE_OF) && isTheirs(counted, next);
        boolean theirs = counted.entry().titleWithPronoun() != null
                && !words.token(next).bare().endsWith("ة");
        // "أحد محاميه وكالة فرانس برس": no complement follows a pronoun
        int end = theirs && words.isAmong(first, WordSet.ONE_OF) ? phrases.attributes(next) : phrases.end(next, false);
        return people && !counted.hasProclitic() ? end : -1;
    }

    /** "أحد أصدقائه", "إحدى جاراتها": one of those of somebody. */
    private boolean isTheirs(Word word, int token) {
        return words.hasPronoun(token)
                || word.unknown() && THEIRS.matcher(word.form()).find();
    }
}
