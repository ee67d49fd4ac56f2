package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.EnumSet;

/** What the accusative tells of a mention after a verb: that it is not its subject. */
public final class Accusatives {

    private static final String ON = "علي";
    private static final String DUAL = "ين";
    private static final String FEMININE_DUAL = "تين";
    /** "الحوثيين", but not "الكرملين". */
    private static final String PEOPLE = "يين";

    private static final int SHORTEST_DUAL = 4;
    private static final WordClasses SPEAKERS = WordClasses.of(EnumSet.of(
            WordClass.TITLE,
            WordClass.GROUP_HEAD,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.STUDY,
            WordClass.QUANTIFIER,
            WordClass.NUMBER));

    private static final WordClasses PERSONS = WordClasses.of(EnumSet.of(WordClass.TITLE, WordClass.GROUP_HEAD));

    private final Words words;

    public Accusatives(Words words) {
        this.words = words;
    }

    /** "ودعا المواطنين", "واختتم تغريدته": a plural in the accusative, or the words of who speaks, are no subject. */
    boolean isObject(MentionCandidate mention) {
        if (mention.kind() == MentionKind.STATEMENT_NOUN) {
            Word word = words.get(mention.first());
            return words.hasPronoun(mention.first()) || isAccusative(word) || isDualInAccusative(word);
        }
        if (mention.kind() == MentionKind.ROLE) {
            return isSomebody(words.get(mention.first()));
        }
        if (mention.kind() == MentionKind.BODY) {
            return isPeopleInAccusative(mention);
        }
        return mention.kind() == MentionKind.GROUP
                && !isDualInNominative(mention)
                && (isPluralInAccusative(mention)
                        || isSomebody(words.get(mention.first()))
                        || isDualInAccusative(words.get(mention.first()))
                        || isAccusative(words.get(mention.first()))
                        || isOwnThing(mention.first()));
    }

    /** "واتهم طبيبا", "وطالب مسؤولين": somebody without the article, whom the ending shows to be an object; not "محاميها". */
    boolean isSomebody(Word word) {
        String form = word.form();
        boolean person = !word.definite() && (word.is(WordClass.TITLE) || word.is(WordClass.GROUP_HEAD));
        return person
                && (form.endsWith("ا") && isPerson(form.substring(0, form.length() - 1))
                        || form.length() > SHORTEST_DUAL
                                && form.endsWith(DUAL)
                                && isPerson(form.substring(0, form.length() - DUAL.length())));
    }

    /** "وزيرا الدفاع", "محاميا المتهم": two of them, whose ن is dropped before whose they are. */
    private boolean isDualInNominative(MentionCandidate mention) {
        return mention.number() == GrammaticalNumber.DUAL
                && mention.last() > mention.first()
                && words.get(mention.first()).form().endsWith("ا");
    }

    private boolean isPerson(String form) {
        return !form.endsWith("ه")
                && !form.endsWith("هم")
                && (words.lexicon().entry(form).classes(false).bits() & PERSONS.bits()) != 0;
    }

    /** "وأكد حرصه على": what belongs to who speaks, and can't speak itself, as "محاميه" and "حزبه" can. */
    private boolean isOwnThing(int token) {
        return words.hasPronoun(token) && words.is(token, WordClass.NOUN) && !words.isAny(token, SPEAKERS);
    }

    /** "وأبلغ الصحفيين قائلا": a plural or dual whose ending shows that it is the object of the verb before it. */
    public boolean isPluralInAccusative(MentionCandidate mention) {
        Word word = words.get(mention.first());
        return mention.number() != GrammaticalNumber.SINGULAR
                && word.definite()
                && word.token().bare().endsWith("ين");
    }

    /** "اتهم الحوثيين": a body that is called by its people. */
    private boolean isPeopleInAccusative(MentionCandidate body) {
        Word word = words.get(body.first());
        return body.first() == body.last()
                && word.definite()
                && word.token().bare().endsWith(PEOPLE);
    }

    /** "قال كلمتين", "تسلم طلبين": two of what has a singular, which no ending but this one shows. */
    private boolean isDualInAccusative(Word word) {
        String form = word.form();
        return !word.definite()
                && form.length() > SHORTEST_DUAL
                && form.endsWith(DUAL)
                && (isNoun(form.substring(0, form.length() - DUAL.length()))
                        || form.endsWith(FEMININE_DUAL)
                                && isNoun(form.substring(0, form.length() - FEMININE_DUAL.length()) + "ه"));
    }

    private boolean isNoun(String form) {
        return words.lexicon().entry(form).classes(false).contains(WordClass.NOUN);
    }

    /** "أجاب ردا على سؤال بأن", "أضاف تعليقا على القرار أن": on what somebody speaks. */
    boolean isOccasion(MentionCandidate mention) {
        return isAccusative(words.get(mention.first()))
                && words.sameParagraph(mention.last(), mention.last() + 1)
                && words.is(mention.last() + 1, ON);
    }

    /** "اتهمت ضباطا": a noun with the ending of the indefinite accusative. */
    private boolean isAccusative(Word word) {
        String form = word.form();
        return !word.definite()
                && form.endsWith("ا")
                && (word.is(WordClass.GROUP_HEAD) || word.is(WordClass.TITLE) || word.is(WordClass.STATEMENT_NOUN))
                && words.lexicon()
                        .entry(form.substring(0, form.length() - 1))
                        .classes(false)
                        .contains(WordClass.NOUN);
    }
}
