package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Targets.Target;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import io.isnad.extraction.text.OncePerToken;
import io.isnad.extraction.text.Quotation;

/** Noun phrases that a measure may fall upon: where they begin and end. */
final class TargetPhrases {

    private static final int LONGEST = 10;
    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;
    private final TargetEndings endings;
    private final States states;
    private final OncePerToken<Target> found;

    TargetPhrases(Scene scene, NumberParser numbers) {
        this.endings = new TargetEndings(scene, numbers);
        this.states = new States(scene);
        this.scene = scene;
        this.words = scene.words();
        this.numbers = numbers;
        this.found = new OncePerToken<>(words.size(), this::read);
    }

    /** A noun phrase without preposition at the token, or null. */
    Target at(int token) {
        return found.at(token);
    }

    private Target read(int token) {
        if (scene.isQuoteMark(token) && words.sameParagraph(token, token + 1) && words.isWord(token + 1)) {
            // "على «غوغل»", where "ضد «ميتا»" tells of nobody's state
            return words.get(token + 1).hasProclitic() ? null : from(token + 1);
        }
        if (scene.isForm(token, "ما") && scene.isForm(token + 1, "مجموعه")
                || scene.isForm(token, "اجمالي") && numbers.at(token + 1) != null) {
            // "على ما مجموعه 22 فردا", "على إجمالي 22 شخصا"
            int counted = token + (scene.isForm(token, "ما") ? 2 : 1);
            Target target = numbers.at(counted) == null ? null : from(counted);
            return target == null
                    ? null
                    : new Target(token, target.last(), words.get(token).start(), target.actor(), false);
        }
        if (words.is(token, WordClass.DEMONSTRATIVE)
                && words.sameParagraph(token, token + 1)
                && isNoun(token + 1)
                && words.get(token + 1).definite()) {
            // "يقيل | هذا الوزير"
            Target noun = words.get(token).hasProclitic() ? null : from(token + 1);
            return noun == null
                    ? null
                    : new Target(token, noun.last(), words.get(token).start(), noun.actor(), false);
        }
        if (words.isAmong(token, WordSet.ABOUT) && numbers.at(token + 1) != null) {
            return at(token + 1);
        }
        if (Circumstances.isReply(scene, token) && scene.isForm(token + 1, "علي")) {
            return null;
        }
        if (token >= words.size()
                || words.isWord(token) && words.get(token).hasProclitic()
                || words.isWord(token) && (Circumstances.isAdverbial(scene, token) || isState(token))
                || scene.times().at(token) != null) {
            return null;
        }
        return from(token);
    }

    /** "أحالته محبوسا": in what state somebody is. */
    private boolean isState(int token) {
        Word word = words.get(token);
        return word.form().startsWith("م")
                && word.form().endsWith("ا")
                && !word.hasProclitic()
                && word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.NOUN)
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.GROUP_HEAD);
    }

    Target from(int token) {
        Named named = scene.mentions().at(token);
        Named holder = named == null ? null : holder(named);
        if (holder != null) {
            return new Target(token, holder.last(), words.get(token).start(), holder.actor(), false);
        }
        if (named != null) {
            int last = scene.mentions().isGroup(named) ? endings.after(token, named.last(), this::plain) : named.last();
            return new Target(token, last, words.get(token).start(), named.actor(), false);
        }
        Target phrase = plain(token);
        return phrase == null
                ? null
                : new Target(token, endings.after(token, phrase.last(), this::plain), phrase.start(), null, false);
    }

    /** "الناشطة السياسية | سلمى حداد": the person whose name follows the title; or null. */
    private Named holder(Named title) {
        int next = title.last() + 1;
        Named name = scene.mentions().isGroup(title) && words.sameParagraph(title.first(), next)
                ? scene.mentions().around(next)
                : null;
        boolean holds = name != null
                && scene.is(title.first(), WordClass.TITLE)
                && scene.mentions().isPerson(name)
                && words.isWord(next)
                && !words.get(next).hasProclitic();
        return holds ? name : null;
    }

    /** The noun phrase at the token, without what is joined to it; or null. */
    private Target plain(int token) {
        if (words.isAmong(token, WordSet.MORE_OR_LESS) && scene.isForm(token + 1, "من")) {
            Target counted = numbers.at(token + 2) == null ? null : from(token + 2);
            return counted == null
                    ? null
                    : new Target(token, counted.last(), words.get(token).start(), null, false);
        }
        int first = token;
        NumberMatch number = numbers.at(token);
        int at = number == null ? token : number.last() + 1;
        boolean quantified = number == null && scene.is(token, WordClass.QUANTIFIER) || scene.isForm(token, "اي");
        boolean duration = scene.isUnitOfTime(at) && !words.get(at).isFunctionWord();
        if (duration || number == null && !quantified && !isNoun(token)) {
            return null;
        }
        int last = number == null ? token : number.last();
        boolean each = isEach(first);
        for (; at < words.size() && at - first < LONGEST && words.sameParagraph(first, at); at++) {
            int quoted = each ? quoted(at) : -1;
            if (quoted >= 0) {
                last = quoted;
                at = last;
                continue;
            }
            boolean counted = number != null
                    || quantified
                    || scene.is(first, WordClass.QUANTIFIER)
                    || isAmount(first)
                    || words.isAmong(first, MeasureSet.LOT);
            if (at > first && endings.isAttribute(at)) {
                last = at;
                continue;
            }
            if (scene.times().at(at) != null || !words.isWord(at) || at > first && !continues(at, counted)) {
                break;
            }
            Named inside = scene.mentions().at(at);
            last = inside == null ? Math.max(at, titleEnd(at)) : inside.last();
            last = each ? joined(last) : last;
            at = last;
        }
        boolean ofThem = number != null && last == number.last() && words.isAmong(last + 1, WordSet.AMONG_THEM);
        last = ofThem && words.get(last + 1).form().startsWith("من") ? last + 1 : last;
        int start = words.isWord(first)
                ? words.get(first).start()
                : words.token(first).start();
        return new Target(first, last, start, null, false);
    }

    /** "القائم بالأعمال": the last token of a title of several words; the token itself where none begins. */
    private int titleEnd(int token) {
        var title = words.matchBase(words.lexicon().titles(), token);
        return title == null ? token : title.last();
    }

    /** "كل من فلان وفلان": the last of them all. */
    private int joined(int from) {
        int last = from;
        for (int next = last + 1;
                words.sameParagraph(from, next)
                        && words.isWord(next)
                        && words.get(next).conjunction() == 'و'
                        && scene.mentions().at(next) != null;
                next = last + 1) {
            last = scene.mentions().at(next).last();
        }
        return last;
    }

    boolean isNoun(int token) {
        return words.isWord(token)
                && !words.get(token).isFunctionWord()
                && !scene.isPlainVerb(token)
                && !isImposed(token);
    }

    /** "حظرها المفروض على": a participle that only tells that a measure stands. */
    boolean isImposed(int token) {
        return words.is(token, "المفروض") || words.is(token, "المفروضه");
    }

    /** "عشرات", "مئات". */
    boolean isAmount(int token) {
        return words.isWord(token)
                && words.lexicon()
                        .isAmong(
                                MeasureSet.PASSES_ON,
                                withoutEnding(words.get(token).form()));
    }

    private static String withoutEnding(String form) {
        return form.endsWith("ا") ? form.substring(0, form.length() - 1) : form;
    }

    /** Only an amount goes on with من: "عدد من الدبلوماسيين"; a number begins another phrase: "اللاعب | أربع مباريات". */
    private boolean continues(int token, boolean counted) {
        Word word = words.get(token);
        boolean apart = words.isAmong(token, MeasureSet.SUM)
                || scene.isUnitOfTime(token)
                        && !word.definite()
                        && words.get(token - 1).definite()
                || Circumstances.isCause(scene, token);
        if (apart || endings.isAnother(token) || CaseEndings.isOtherObject(words, token) || states.opensAt(token)) {
            return false;
        }
        boolean of = counted
                && word.form().equals("من")
                && !word.hasProclitic()
                && (words.isWord(token + 1) && !isSource(token + 1) || isEach(token - 1));
        return of
                || !word.hasProclitic()
                        && !Circumstances.isAdverbial(scene, token)
                        && isNoun(token)
                        && (numbers.at(token) == null || counted && scene.isForm(token - 1, "من"));
    }

    /** "ثلاثة من | بين", "عشرين مشجعا من | دخول الملعب": no people or things of whom some are counted. */
    private boolean isSource(int token) {
        return scene.isForm(token, "بين")
                || scene.is(token, WordClass.VERBAL_NOUN) && !words.get(token).definite();
    }

    /** "كل من «الوفاق» و«النور»": the end of a name in quotation marks, with the و before it; -1 for none. */
    private int quoted(int token) {
        int mark = words.isWord(token) && words.token(token).folded().equals("و") ? token + 1 : token;
        Quotation name = words.sameParagraph(token, mark) ? words.document().quotationOpenedBy(mark) : null;
        return name != null && name.lastToken() - mark <= LONGEST ? name.lastToken() : -1;
    }

    /** "كل من", "كلا من". */
    private boolean isEach(int token) {
        return (words.is(token, "كل") || words.is(token, "كلا")) && scene.isForm(token + 1, "من");
    }

    /** "شابا", "متظاهرين": people in the accusative of whom nothing was told. */
    boolean isIndefinitePerson(int token) {
        String form = scene.is(token, WordClass.GROUP_HEAD) ? words.get(token).form() : "";
        return (form.endsWith("ا") || form.endsWith("ين"))
                && !words.get(token).hasProclitic()
                && !words.get(token).definite();
    }

    /** "بحقه", "تغريمه": whom a pronoun at the end of the token means. */
    Target pronoun(int token) {
        return new Target(token, token, words.get(token).start(), null, true);
    }
}
