package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.CaseEndings;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Memo;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single word of a document has to do with names: whether it can be one, begin one or confirm one. */
final class NameWords {

    private static final int SHORTEST = 3;

    private static final Pattern CLITIC_AND_ARTICLE = Pattern.compile("^(?:[وف]?بال|[وف]كال|[وف]ال.{2}|[وف]?لل)");
    private static final Pattern PRONOUN = Pattern.compile("(?:ها|هم|هما|تنا|ايه)$");
    /** "لفحوصات": a plural of things with a preposition. */
    private static final Pattern THINGS = Pattern.compile("^[وف]?[بلك].{4,}ات$");
    /** "المعاقلة", "الطراونة": the plural that names a family or tribe. */
    private static final Pattern TRIBE = Pattern.compile("^ال..ا..ه$");
    /** Whether grammar marks a word, known for all articles. */
    private static final Memo<Boolean> MARKED = new Memo<>(NameWords::isMarked);

    private static final WordClasses FAMILY_NAME = WordClasses.of(EnumSet.of(WordClass.FAMILY_NAME));

    private static final String NOT = "لا";
    private static final String TWO = "تا";
    private static final String SERVANT = "عبد";
    private static final String ALI = "علي";
    private static final String MOTHER = "ام";
    static final Set<String> CHILD_OF = Set.of("بن", "بنت");

    private final Words words;
    private final NamePlaces places;

    NameWords(Words words) {
        this.words = words;
        this.places = new NamePlaces(words, this);
    }

    /** "علي" with its dots, against "على". */
    static boolean isDotted(Word word) {
        return word.form().equals(ALI) && word.token().bare().endsWith(ALI);
    }

    /** "رأى", "رأي" against "راي": a verb or a noun of saying with a letter that the name which is folded like it has not. */
    static boolean isSpeltAsVerb(Word word) {
        String bare = word.token().bare();
        boolean noun =
                bare.indexOf('أ', 1) > 0 && word.entry().cueNouns().stream().anyMatch(n -> bare.endsWith(n.lemma()));
        return noun
                || (bare.endsWith("ى") || bare.endsWith("أ"))
                        && word.entry().finiteForms().stream()
                                .anyMatch(f -> bare.endsWith(f.verb().lemma())
                                        && !f.verb().lemma().equals(word.form()));
    }

    /** Not so a word that grammar marks: with a clitic before the article, or with a pronoun at its end. */
    static boolean looksLikeName(Word word) {
        String form = word.token().folded();
        String bare = word.token().bare();
        boolean thing = word.definite() && (bare.endsWith("ة") || bare.endsWith("ات") || bare.endsWith("ون"));
        return form.length() >= SHORTEST
                && (!thing || TRIBE.matcher(form).find())
                && !MARKED.get(form)
                && !CaseEndings.isShown(word);
    }

    private static boolean isMarked(String form) {
        return THINGS.matcher(form).find()
                || CLITIC_AND_ARTICLE.matcher(form).find()
                || PRONOUN.matcher(form).find();
    }

    /** "عبد القوي": any attribute of God makes a name with عبد. */
    boolean isServantOf(int first) {
        return words.is(first, SERVANT)
                && words.sameParagraph(first, first + 1)
                && words.isWord(first + 1)
                && words.get(first + 1).definite();
    }

    /** "أبو الغيط", "أم ريان", "قال أبو كفاح": a name of parenthood stands for its bearer; not "أبو ظبي". */
    boolean isKunya(int first) {
        String form = words.isWord(first) ? words.get(first).form() : "";
        boolean parent = words.isAmong(first, WordSet.FATHER) || form.equals(MOTHER);
        if (!parent
                || words.get(first).preposition() != 0
                || !words.sameParagraph(first, first + 1)
                || !words.isWord(first + 1)
                || opensFixedName(first)) {
            return false;
        }
        Word next = words.get(first + 1);
        if (form.equals(MOTHER)) {
            return (next.is(WordClass.GIVEN_NAME) || isServantOf(first + 1))
                    && !next.hasProclitic()
                    && !next.definite()
                    && (!next.isFunctionWord() || isDotted(next))
                    && !isChoice(first);
        }
        return !next.hasProclitic()
                && (!next.isFunctionWord() || isDotted(next))
                && (next.definite() || isNameWord(first + 1) || words.is(first - 1, WordClass.REPORTING_VERB));
    }

    /** "سامر أم نزار": "or" after a name or what it is set against. */
    private boolean isChoice(int index) {
        if (!words.sameParagraph(index, index - 1) || !words.isWord(index - 1)) {
            return false;
        }
        Word before = words.get(index - 1);
        return before.is(WordClass.GIVEN_NAME) || before.is(WordClass.FAMILY_NAME) || before.unknown();
    }

    /** "سيف بن زايد": what stands before "son of" is a name, whatever else it means. */
    boolean isPatronymic(int first) {
        if (!words.isWord(first)
                || words.get(first).isFunctionWord()
                || words.get(first).definite()
                || !words.sameParagraph(first, first + 2)
                || !words.isWord(first + 1)
                || !words.isWord(first + 2)) {
            return false;
        }
        Word of = words.get(first + 1);
        return CHILD_OF.contains(of.form())
                && !of.hasProclitic()
                && !words.get(first + 2).isFunctionWord();
    }

    /** "كوليبالي": a family name that is nothing else. */
    boolean isOnlyFamilyName(int token) {
        Word word = words.get(token);
        return word.is(WordClass.FAMILY_NAME)
                && word.classes().areAmong(FAMILY_NAME)
                && !word.hasProclitic()
                && !word.definite()
                && word.form().length() > SHORTEST;
    }

    /** "ماركو": a given name of another language, or what no lexicon file has. */
    boolean isForeign(int token) {
        Word word = words.get(token);
        return word.entry().isForeignName() || word.unknown() && !word.definite() && looksLikeName(word);
    }

    /** "البيت الأبيض": the first word of a fixed name is nobody's given name, whatever else it is. */
    boolean opensFixedName(int first) {
        var body = words.match(words.lexicon().bodies(), first);
        var country = words.match(words.lexicon().countries(), first);
        var group = words.matchBase(words.lexicon().groupHeads(), first);
        var place = words.match(words.lexicon().places(), first);
        var feast = words.match(words.lexicon().feasts(), first);
        return body != null && body.last() > first
                || place != null && place.last() > first && !places.isNamedLike(first, place.last())
                || feast != null && feast.last() > first
                || group != null && group.last() > first
                || country != null && country.last() > first;
    }

    /** "حكومتا البلدين": two bodies, before what they are of. */
    boolean isTwoBodies(int token) {
        String form = words.get(token).form();
        return form.endsWith(TWO)
                && words.lexicon().organizationHead(form.substring(0, form.length() - TWO.length()) + "ه") != null;
    }

    /** "الكرملين", "على تويتر", "لرويترز": a body with a fixed name of one word, which is nobody's name. */
    boolean isBody(int token) {
        Word word = words.get(token);
        var body =
                word.definite() || word.unknown() ? words.match(words.lexicon().bodies(), token) : null;
        return body != null
                && !body.value().ambiguous()
                && !word.is(WordClass.GIVEN_NAME)
                && !word.is(WordClass.FAMILY_NAME);
    }

    /** "لمدينة زيغينشور", "إدارة مهرجان لوكارنو": what follows a city or a body without the article is its name. */
    boolean isNameOfBody(int token) {
        if (!isAfterIndefinite(token)) {
            return false;
        }
        Word head = words.get(token - 1);
        return (head.is(WordClass.ORGANIZATION_HEAD) || head.is(WordClass.EPONYMOUS)) && !head.is(WordClass.TITLE);
    }

    /** "إمام أوغلو", "حاجي زاده": what stands before "son of" in Turkish and Persian is a name, whatever else it means. */
    boolean isBeforeSuffix(int token) {
        return words.isWord(token)
                && words.isAmong(token + 1, WordSet.NAME_SUFFIX)
                && words.sameParagraph(token, token + 1);
    }

    /** What confirms a weak name before it: another name, or a word that no lexicon file has. */
    boolean isNameWord(int index) {
        if (!words.isWord(index) || !words.sameParagraph(index - 1, index)) {
            return false;
        }
        Word word = words.get(index);
        boolean function = word.isFunctionWord() && !isDotted(word) && !isBeforeSuffix(index);
        if (function || word.hasProclitic()) {
            return false;
        }
        if (word.unknown()) {
            return looksLikeName(word);
        }
        if (isBeforeSuffix(index)) {
            return true;
        }
        boolean name =
                word.is(WordClass.GIVEN_NAME) || word.is(WordClass.FAMILY_NAME) || word.is(WordClass.NAME_PARTICLE);
        return name
                && (!word.is(WordClass.NOUN)
                        || word.is(WordClass.FAMILY_NAME)
                        || word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME)
                        || opensCompound(index)
                        || isNameWord(index + 1)
                        || isJoinedName(index + 1));
    }

    /** "خالد عمر وسامر حداد": another person's name, joined to this one. */
    private boolean isJoinedName(int index) {
        return words.isWord(index)
                && words.sameParagraph(index - 1, index)
                && words.get(index).conjunction() == 'و'
                && words.get(index).preposition() == 0
                && words.is(index, WordClass.GIVEN_NAME)
                && isNameWord(index + 1);
    }

    /** Whether evidence around it lets a name begin with this word. */
    boolean beginsName(int index) {
        Word word = words.get(index);
        if (word.isFunctionWord()) {
            return isDotted(word)
                    || UndottedNames.isAt(words, index)
                    || opensCompound(index)
                    || places.isEastAsian(index)
                    || places.isBehindOffice(index)
                    || word.is(WordClass.GIVEN_NAME)
                            && !word.form().equals(ALI)
                            && !isAfterIndefinite(index)
                            && (places.isPlainName(index + 1) || places.isBetweenVerbAndContent(index));
        }
        // "فارق الفتى الحياة"
        boolean thing = word.definite() && word.is(WordClass.NOUN) && !ArticledNames.isAlways(words, word);
        return word.is(WordClass.GIVEN_NAME) && !thing
                || word.is(WordClass.FAMILY_NAME) && !word.is(WordClass.NOUN) && !UnlikeNames.isTitleOf(words, index)
                || word.is(WordClass.NAME_PARTICLE) && !word.definite()
                || isPatronymic(index)
                || places.isBeforeGivenNames(index)
                || places.isAdjectiveOfNothing(index)
                || places.isBeforeUnknownName(index)
                || word.unknown() && (looksLikeName(word) && !isNegatedVerb(word) || places.isEastAsian(index))
                || opensCompound(index);
    }

    /** "لايجب": written together. */
    private boolean isNegatedVerb(Word word) {
        String form = word.form();
        return form.startsWith(NOT)
                && form.length() > NOT.length() + 2
                && words.lexicon()
                        .entry(form.substring(NOT.length()))
                        .classes(false)
                        .contains(WordClass.COMMON_VERB);
    }

    /** "بان كي مون": given names of two words are nothing else. */
    boolean opensCompound(int index) {
        var given = words.match(words.lexicon().givenNames(), index);
        return given != null && given.last() > index;
    }

    /** "حساب مسجل باسم سامر": after a noun without the article rather the preposition. */
    private boolean isAfterIndefinite(int index) {
        return words.isWord(index - 1)
                && words.sameParagraph(index - 1, index)
                && !words.get(index - 1).definite();
    }

    /** "روبرت أشكروفت-لين": whether a hyphen without spaces joins the word after it to the one before. */
    boolean isHyphenated(int last) {
        int next = last + 2;
        return words.sameParagraph(last, next)
                && words.token(last + 1).is('-')
                && words.token(last).end() == words.token(last + 1).start()
                && words.isWord(next)
                && words.token(last + 1).end() == words.token(next).start()
                && !words.get(next).definite()
                && (!words.get(next).isFunctionWord() || words.isTokenAmong(next, WordSet.ASIAN_SYLLABLE))
                && !words.is(next, WordClass.TITLE);
    }
}
