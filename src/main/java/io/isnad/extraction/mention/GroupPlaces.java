package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** What only the word before tells of one that names somebody: "لكن الأخير أكد", "المقابلة التي نشرتها". */
final class GroupPlaces {

    private static final String FEMININE = "ه";

    private static final String SEVERAL = "ات";

    private static final String MOTHER = "ام";

    private final Words words;

    GroupPlaces(Words words) {
        this.words = words;
    }

    /** "قالت أم الطفل": somebody's mother rather than "or", after a verb of hers and before whose mother she is. */
    boolean isMother(int token) {
        int verb = token - 1;
        boolean hers = words.is(token, MOTHER)
                && !words.get(token).hasProclitic()
                && words.is(verb, WordClass.REPORTING_VERB)
                && words.sameParagraph(verb, token + 1)
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.form().gender() == Gender.FEMININE);
        return hers
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.get(token + 1).hasProclitic();
    }

    /** "ونفت الأخيرة", "لكن الأخير أكد": which of two, where the word is not an attribute. */
    boolean isLatter(int token) {
        int before = token - 1;
        if (!words.isAmong(token, WordSet.LATTER) || !words.sameParagraph(before, token) || !words.isWord(before)) {
            return false;
        }
        Word word = words.get(before);
        boolean verb = word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB);
        return !word.definite()
                && word.preposition() == 0
                && (verb
                        || word.is(WordClass.COMPLEMENTIZER)
                        || word.is(WordClass.DEMONSTRATIVE)
                        || words.isAmong(before, WordSet.BUT));
    }

    /** "وتوقع هؤلاء أن", "ويقول هؤلاء إن": people of whom was told before, rather than what points at a noun. */
    boolean areThese(int token) {
        int next = token + 1;
        return words.isTokenAmong(token, WordSet.THESE)
                && words.sameParagraph(token - 1, token)
                && words.is(token - 1, WordClass.REPORTING_VERB)
                && !(words.sameParagraph(token, next)
                        && words.isWord(next)
                        && words.get(next).definite()
                        && !words.get(next).hasProclitic());
    }

    /** "أغلق من | طرف | الوزارة": who does it stands after the word, which is nobody here. */
    boolean isOnPartOf(int token) {
        int next = token + 1;
        return words.isAmong(token, WordSet.ON_PART_OF)
                && words.is(token - 1, "من")
                && words.sameParagraph(token - 1, next)
                && words.isWord(next);
    }

    /** "المقابلة التي نشرتها": a verb after a relative pronoun, whatever noun is written like it. */
    boolean isVerbOfRelative(int token) {
        Word word = words.get(token);
        return (word.is(WordClass.COMMON_VERB) || word.is(WordClass.REPORTING_VERB))
                && !word.definite()
                && words.sameParagraph(token - 1, token)
                && words.is(token - 1, WordClass.RELATIVE)
                && words.get(token - 1).form().startsWith("ال");
    }

    /** "المركزيات | النقابية", "الفرق | البرلمانية": of what kind those are whom the word before tells, rather than a woman. */
    boolean isOfSeveral(int token) {
        int before = token - 1;
        boolean kind = words.is(token, WordClass.NISBA)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.get(token).form().endsWith(FEMININE)
                && words.sameParagraph(before, token)
                && words.isWord(before)
                && words.get(before).definite()
                && !words.is(before, WordClass.TITLE);
        var head = kind ? words.matchBase(words.lexicon().groupHeads(), before) : null;
        return kind
                && (words.get(before).form().endsWith(SEVERAL)
                        || head != null && head.value().plural());
    }

    /** "بنبرة | غاضبة", "في خطاب | غاضب": what a thing is like, rather than who is so. */
    boolean isOfThing(int token) {
        int thing = token - 1;
        boolean after = words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.TITLE)
                && !words.get(token).definite()
                && !words.get(token).hasProclitic()
                && words.sameParagraph(thing, token)
                && (words.is(thing, WordClass.STATEMENT_NOUN) || words.is(thing, WordClass.QUALITY))
                && words.get(thing).entry().cueNouns().isEmpty()
                && !words.get(thing).definite()
                && !CaseEndings.isPlural(words.get(token));
        return after
                && !words.is(thing, WordClass.REPORTING_VERB)
                && !words.is(thing, WordClass.COMMON_VERB)
                && !words.is(thing, WordClass.TIME)
                && words.get(thing).form().endsWith(FEMININE)
                        == words.get(token).form().endsWith(FEMININE);
    }
}
