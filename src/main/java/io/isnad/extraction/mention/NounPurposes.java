package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.EnumSet;

/** What a body is for, as part of its name: "للبترول والمعادن", "للوقاية من الأمراض ومكافحتها", "وتقنية المعلومات". */
final class NounPurposes {

    /** What speaks or acts, rather than what a body is for. */
    private static final WordClasses SOMEBODY = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.QUANTIFIER,
            WordClass.NUMBER,
            WordClass.TIME,
            WordClass.GIVEN_NAME,
            WordClass.REPORTING_VERB));

    private final Words words;
    private final NounPhrases phrases;
    private final NounEndings endings;
    private final BodyMembers members;

    NounPurposes(Words words, NounPhrases phrases, NounEndings endings) {
        this.words = words;
        this.phrases = phrases;
        this.endings = endings;
        this.members = new BodyMembers(words, endings);
    }

    /** "للبترول والمعادن", "للأنباء": with what a body is for; else {@code last} itself. */
    int end(int last) {
        int next = last + 1;
        boolean purpose = last >= 0
                && words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(next).preposition() == 'ل'
                && words.get(next).conjunction() == 0
                && !words.hasPronoun(next)
                && !isNumbered(next)
                && !isToldMedium(next)
                && !words.is(next, WordClass.TIME)
                && !words.isBaseAmong(next, WordSet.TURN)
                && !words.areAmong(next, WordSet.AGAIN)
                && (isThing(next) || members.areAt(last, next))
                && !endings.isAim(last, next);
        int end = purpose ? phrases.end(next, false) : last;
        if (purpose && end == next && isAgainstUnknown(next)) {
            return next + 1;
        }
        end = purpose && end == next ? Math.max(ofAct(next), ofBoth(next)) : end;
        // "الشركة المصرفية لضمان سداد غرامات": what nothing makes definite is an aim rather than part of a name
        boolean known = purpose
                && words.isWord(end)
                && (words.get(end).definite() || words.is(end, WordClass.PLACE) || words.hasPronoun(end));
        if (!known) {
            return last;
        }
        int both = coordinated(end);
        return both > end ? phrases.attributes(both) : end;
    }

    /** "الرقابة | على الأغذية", "الدفاع | عن الحريات": the end of what is acted upon; else the token of the act itself. */
    int ofAct(int act) {
        return isAgainst(act) ? phrases.end(act + 2, false) : act;
    }

    /** "ذكرت الوزارة | للجزيرة | أن": the medium to which it is said, however common a word its name is. */
    private boolean isToldMedium(int token) {
        var body = words.match(words.lexicon().bodies(), token);
        return body != null
                && body.value().medium()
                && words.sameParagraph(token, body.last() + 1)
                && words.is(body.last() + 1, WordClass.COMPLEMENTIZER);
    }

    /** "مخالفة النادي للمادة 59": an article of a law, for which no body is. */
    private boolean isNumbered(int noun) {
        int number = noun + 1;
        number = words.sameParagraph(noun, number) && words.token(number).is('(') ? number + 1 : number;
        return words.sameParagraph(noun, number) && words.token(number).kind() == TokenKind.NUMBER;
    }

    /** "لمتابعة الأسرى", "لمساعدة الأحداث": what is done to what follows, though people are called so as well. */
    private boolean isDeed(int noun) {
        int thing = noun + 1;
        return words.is(noun, WordClass.VERBAL_NOUN)
                && !words.get(noun).definite()
                && (words.is(noun, WordClass.GROUP_HEAD) || words.is(noun, WordClass.TITLE))
                && !words.is(noun, WordClass.ORGANIZATION_HEAD)
                && words.sameParagraph(noun, thing)
                && words.isWord(thing)
                && !words.get(thing).hasProclitic()
                && (words.get(thing).definite() || words.is(thing, WordClass.PLACE))
                && !(words.is(thing, WordClass.TITLE) && !words.is(thing, WordClass.GROUP_HEAD));
    }

    /** "لتنمية | وإعمار اليمن": the end of what two things are done to; else {@code deed}. */
    private int ofBoth(int deed) {
        return JoinedNouns.end(
                words,
                phrases,
                deed,
                noun -> words.is(noun, WordClass.VERBAL_NOUN)
                        && !words.get(noun).definite());
    }

    /** A noun for what neither speaks nor holds an office: "البترول", "الصحة". */
    private boolean isThing(int noun) {
        return isDeed(noun)
                || ofBoth(noun) > noun
                || words.is(noun, WordClass.NOUN)
                        && !words.is(noun, WordClass.TITLE)
                        && !words.is(noun, WordClass.GROUP_HEAD)
                        && (!words.is(noun, WordClass.ORGANIZATION_HEAD)
                                || words.is(noun, WordClass.PORTFOLIO)
                                || words.isBaseAmong(noun, WordSet.SERVICE)
                                || endings.isTask(words.get(noun)));
    }

    /** "للوقاية من الأمراض", "للحد من أخطار الزلازل": what is done, with its preposition and what that governs. */
    private boolean isAgainst(int task) {
        int thing = task + 2;
        if (!words.get(task).definite()
                || !words.sameParagraph(task, thing)
                || !words.isWord(thing)
                || words.get(thing).hasProclitic()) {
            return false;
        }
        if (words.areAmong(task, WordSet.TASK_WITH)) {
            return words.is(thing, WordClass.NOUN) || words.is(thing, WordClass.GROUP_HEAD);
        }
        return words.is(task, WordClass.VERBAL_NOUN)
                && words.isAmong(task + 1, WordSet.GUARDS)
                && words.get(thing).definite()
                && words.is(thing, WordClass.NOUN);
    }

    /** "لمكافحة كورونا": what is done, to what no lexicon file has. */
    private boolean isAgainstUnknown(int task) {
        int name = task + 1;
        return words.is(task, WordClass.VERBAL_NOUN)
                && !words.get(task).definite()
                && words.sameParagraph(task, name)
                && words.isWord(name)
                && words.get(name).unknown()
                && !words.get(name).hasProclitic();
    }

    /** "للعلوم والتكنولوجيا", "الاتصالات | وتقنية المعلومات", "شؤون الأسرى | والمحررين": what else it is for; else {@code last} itself. */
    int coordinated(int last) {
        int next = last + 1;
        if (isSecondQuality(last, next)) {
            return next;
        }
        boolean joined = words.sameParagraph(last, next)
                && words.isWord(next)
                && words.get(last).definite()
                && words.get(next).conjunction() == 'و'
                && words.get(next).preposition() == 0
                && (words.is(next, WordClass.NOUN) || words.is(next, WordClass.GROUP_HEAD));
        if (!joined) {
            return last;
        }
        if (!words.get(next).definite()) {
            boolean itself = words.is(next, WordClass.VERBAL_NOUN) && words.hasPronoun(next);
            return itself ? next : isTask(next) ? next + 1 : last;
        }
        boolean same = words.is(last, WordClass.GROUP_HEAD) && words.is(next, WordClass.GROUP_HEAD);
        boolean another =
                !words.is(next, WordClass.TITLE) && !standsForBody(next) && !words.is(next, WordClass.GROUP_HEAD);
        // "الأمراض | والوقاية منها"
        int whole =
                words.is(next, WordClass.VERBAL_NOUN) && Prepositions.isWithPronoun(words, next + 1) ? next + 1 : next;
        return another || same && endings.isPluralOfPeople(words.get(next)) ? whole : last;
    }

    /** "والحكومة", but not "والتجارة", "والوحدة", which stand for no body by themselves. */
    private boolean standsForBody(int noun) {
        OrganizationHead head = words.get(noun).entry().organizationHead();
        return words.is(noun, WordClass.ORGANIZATION_HEAD) && (head == null || head.bare());
    }

    /** "الشؤون البلدية | والقروية", not "السورية | والروسية", which are those of two. */
    private boolean isSecondQuality(int one, int other) {
        return isQuality(one)
                && words.sameParagraph(one, other)
                && isQuality(other)
                && words.get(other).conjunction() == 'و'
                && words.get(other).preposition() == 0
                && (!words.isAny(other, SOMEBODY) || isOfThings(one))
                && (words.get(other).entry().nisba() == null || words.is(other, WordClass.MODIFIER))
                && words.get(one).form().endsWith("ه")
                        == words.get(other).form().endsWith("ه");
    }

    /** "الشؤون | البلدية", where a further one is no woman from a village. */
    private boolean isOfThings(int quality) {
        int noun = quality - 1;
        return words.is(noun, WordClass.NOUN) && words.get(noun).definite() && !words.isAny(noun, SOMEBODY);
    }

    private boolean isQuality(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && (words.is(token, WordClass.ADJECTIVE) || words.is(token, WordClass.NISBA));
    }

    /** "وإعادة الإعمار", "وتقنية المعلومات": two nouns, of which neither is anybody. */
    private boolean isTask(int noun) {
        int next = noun + 1;
        return !words.isAny(noun, SOMEBODY)
                && words.sameParagraph(noun, next)
                && words.isWord(next)
                && words.get(next).definite()
                && !words.get(next).hasProclitic()
                && (words.is(next, WordClass.NOUN) || words.get(next).unknown())
                && !words.is(next, WordClass.TITLE);
    }
}
