package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;

/** Who speaks by number or by being another: "قال آخر إن", "اثنان من المصادر", "بعضهم". Only grammar's wanting a subject shows it. */
final class Counted {

    private static final int LONGEST_NUMBER = 5;

    private final Words words;
    private final NounPhrases phrases;

    Counted(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The last token of the phrase that begins at the token; -1 where it counts nobody, or a noun after it. */
    int end(int token) {
        Word word = words.get(token);
        if (word.hasProclitic()) {
            return -1;
        }
        boolean some = word.is(WordClass.QUANTIFIER) && words.hasPronoun(token);
        boolean several = word.is(WordClass.NUMBER) && words.sameParagraph(token, token + 2) && isOf(token + 1);
        boolean counts = some
                || several
                || words.isBaseAmong(token, WordSet.ANOTHER)
                || words.isBaseAmong(token, WordSet.ORDINAL);
        if (!counts) {
            return -1;
        }
        int next = token + 1;
        if (!words.sameParagraph(token, next) || !words.isWord(next)) {
            return token;
        }
        if (isOf(next)) {
            return phrases.end(Demonstratives.past(words, next + 1), false);
        }
        Word after = words.get(next);
        boolean alone = after.isFunctionWord() || after.hasProclitic() || after.is(WordClass.TIME);
        return alone ? token : -1;
    }

    /** "معدو الدراسة", "مستوردون": people by what they do, in the plural. */
    boolean arePeople(int token) {
        Word word = words.get(token);
        if (word.form().endsWith("ون") && word.is(WordClass.ADJECTIVE)) {
            return !word.definite();
        }
        return word.form().endsWith("و")
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NOUN))
                && words.sameParagraph(token, token + 1)
                && words.get(token + 1).definite();
    }

    /** "المعلمين", "هؤلاء النواب", "الأحزاب": whether people or bodies in the plural, who are known, begin at the token. */
    boolean areSeveral(int token) {
        int noun = Demonstratives.past(words, token);
        if (!words.isWord(noun)
                || !words.get(noun).definite()
                || words.get(noun).hasProclitic()) {
            return false;
        }
        var people = words.matchBase(words.lexicon().groupHeads(), noun);
        if (people != null) {
            return people.value().plural();
        }
        var title = words.matchBase(words.lexicon().titles(), noun);
        OrganizationHead body = words.get(noun).entry().organizationHead();
        return title != null && title.value().number() != GrammaticalNumber.SINGULAR || body != null && body.plural();
    }

    /** "عدد من أولياء الأمور", "لجنة من الخبراء": whom a quantity counts, and who makes up a body, belongs to the phrase. */
    int withPeople(int token, int last) {
        int people = last + 2;
        if (!words.sameParagraph(token, people) || !words.is(last + 1, "من") || !words.isWord(people)) {
            return last;
        }
        var head = words.matchBase(words.lexicon().groupHeads(), token);
        boolean quantity =
                head != null && head.value().quantifier() && !words.get(people).isFunctionWord();
        boolean madeUp = head == null && !words.get(token).definite() && areSeveral(people);
        return quantity || madeUp ? phrases.end(Demonstratives.past(words, people), false) : last;
    }

    /** "نحو مئتي متظاهر", "الآلاف": the last token of a crowd whose number begins at the token; -1 where none does. */
    int crowd(int token) {
        int first = words.isAmong(token, WordSet.ABOUT) ? token + 1 : token;
        int people = first;
        while (people - first < LONGEST_NUMBER && words.sameParagraph(token, people) && isNumber(people)) {
            people++;
        }
        if (people == first) {
            return -1;
        }
        boolean counted = words.sameParagraph(token, people)
                && (words.is(people, WordClass.GROUP_HEAD) || words.is(people, WordClass.ORGANIZATION_HEAD))
                && !words.get(people).hasProclitic();
        boolean alone = people == first + 1
                && first == token
                && words.isWord(first)
                && words.get(first).definite();
        boolean ends = alone
                && words.isWord(people)
                && (words.get(people).isFunctionWord() || words.get(people).hasProclitic());
        return counted ? phrases.end(people, false) : ends ? first : -1;
    }

    /** "200 متظاهر" are men; "ست منظمات" are "she"; "6 دول", "15 حزبا" may be either. */
    Gender gender(int first, int last) {
        for (int i = first; i <= last; i++) {
            var head = words.matchBase(words.lexicon().groupHeads(), i);
            if (head != null && head.value().person()) {
                return Gender.MASCULINE;
            }
            if (head != null || words.is(i, WordClass.ORGANIZATION_HEAD)) {
                String form = words.token(i).bare();
                return form.endsWith("ات") || form.endsWith("ة") ? Gender.FEMININE : Gender.UNKNOWN;
            }
        }
        return Gender.MASCULINE;
    }

    private boolean isNumber(int token) {
        return words.token(token).kind() == TokenKind.NUMBER
                || words.is(token, WordClass.NUMBER) && words.get(token).preposition() == 0;
    }

    /** "من المصادر", "من هذه المصادر". */
    private boolean isOf(int token) {
        if (!words.is(token, "من") || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        int noun = Demonstratives.past(words, token + 1);
        return words.isWord(noun)
                && words.get(noun).definite()
                && !words.get(noun).isFunctionWord();
    }
}
