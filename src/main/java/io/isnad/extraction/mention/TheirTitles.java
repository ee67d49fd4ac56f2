package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Titles that end in the pronoun of whom they belong to, against the feminine spelt like it: "نظيره", "نظيره العراق". */
final class TheirTitles {

    private static final char FEMININE = 'ة';

    private final Words words;

    TheirTitles(Words words) {
        this.words = words;
    }

    /**
     * A title with the pronoun of whom it belongs to.
     *
     * @param title what it is without the pronoun
     * @param last its last token
     */
    record Their(Title title, int last) {}

    /** The title at the token that ends in a pronoun: "رئيسته", "أمينه العام"; or null. */
    Their at(int token) {
        Title title = words.get(token).entry().titleWithPronoun();
        Title longer = title == null ? null : withAdjective(token);
        return longer != null ? new Their(longer, token + 1) : title != null ? new Their(title, token) : null;
    }

    /** "أمينه العام": of two words, where only both together are the title; or null. */
    private Title withAdjective(int token) {
        int next = token + 1;
        if (!words.isWord(next) || !words.get(next).definite() || !words.sameParagraph(token, next)) {
            return null;
        }
        String form = words.get(token).form();
        if (!Pronouns.mayEnd(form)) {
            return null;
        }
        for (String pronoun : Pronouns.THIRD_PERSON) {
            String noun = Pronouns.noun(form, pronoun);
            Title title = noun == null
                    ? null
                    : words.lexicon()
                            .titles()
                            .exact(noun + " " + words.get(next).base());
            if (title != null) {
                return title;
            }
        }
        return null;
    }

    /** "نظيره" against "نظيرة": what no complement follows ends in a pronoun where it is spelt so. */
    boolean isOne(int first) {
        boolean complement = words.isWord(first + 1)
                && words.get(first + 1).definite()
                && words.get(first + 1).entry().nisba() == null
                && !isMasculineAttribute(words.get(first + 1))
                && withAdjective(first) == null
                && !isTheirRelative(first);
        return words.token(first).bare().endsWith("ه") && !words.get(first).definite() && !complement;
    }

    /** "عين وزيرا للخارجية" against "وزيرا الخارجية", "رئيسا روسيا والصين": two of them drop their ن before whose they are. */
    boolean isOtherThanDual(Title title, int token) {
        return title.number() == GrammaticalNumber.DUAL
                && words.get(token).form().endsWith("ا")
                && (words.get(token).definite()
                        || words.is(token, WordClass.REPORTING_VERB)
                        || !isComplement(token, token + 1));
    }

    private boolean isComplement(int title, int next) {
        if (!words.sameParagraph(title, next)
                || !words.isWord(next)
                || words.get(next).hasProclitic()) {
            return false;
        }
        boolean whole = words.get(next).definite() || words.is(next, WordClass.PLACE);
        // "عضوا مجلس الشيوخ", "وزيرا خارجية روسيا"
        boolean part = words.is(next, WordClass.ORGANIZATION_HEAD) || words.is(next, WordClass.PORTFOLIO);
        boolean quoted = part && words.document().quotationOpenedBy(next + 1) != null;
        return whole || quoted || part && isComplement(next, next + 1);
    }

    /** "ابنه الطبيب سامر": where the article spells the feminine as it should. */
    private boolean isTheirRelative(int token) {
        Title title = words.get(token).entry().titleWithPronoun();
        return title != null
                && title.titleClass() == TitleClass.KIN
                && words.is(token + 1, WordClass.TITLE)
                && words.text().indexOf(FEMININE) >= 0;
    }

    /** "مستشاره الإعلامي", "محاميه الخاص". */
    private static boolean isMasculineAttribute(Word word) {
        return (word.is(WordClass.NISBA) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER))
                && !word.form().endsWith("ه")
                && (!word.is(WordClass.NOUN) || word.form().endsWith("ي"));
    }
}
