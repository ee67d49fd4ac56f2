package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;

/** Words that are spelt like titles and are others where they stand: verbs, decisions, provinces. */
final class OtherThanTitles {

    private static final int FOREIGN_NAME = 3;
    private static final char HAMZA_ABOVE = 'أ';
    private static final char IN = 'ب';
    private static final String WITHIN = "في";
    private static final String OPEN_TA = "ة";

    private final Words words;
    private final ArticledNames articled;
    private final DemandsLikeNames demands;
    private final ShortPatronyms sons;

    OtherThanTitles(Words words, ArticledNames articled) {
        this.words = words;
        this.articled = articled;
        this.demands = new DemandsLikeNames(words);
        this.sons = new ShortPatronyms(words);
    }

    /** "بأمر من", "بحكم المحكمة": the decision rather than the commander and the referee; or a verb. */
    boolean isOne(int token) {
        boolean decision = words.isTokenAmong(token, WordSet.BY_DECISION)
                && words.sameParagraph(token, token + 1)
                && (words.is(token + 1, "من") || words.is(token + 1, WordClass.ORGANIZATION_HEAD));
        // "الأمر": the matter rather than who commands, which the hamza tells
        boolean matter = words.isBaseAmong(token, WordSet.MATTER)
                && words.token(token).bare().indexOf(HAMZA_ABOVE) >= 0;
        // "بمحافظة الطائف": the province rather than who governs it
        boolean province = words.isBaseAmong(token, WordSet.AREA)
                && (words.get(token).preposition() == IN || words.is(token - 1, WITHIN));
        // "حضره": attended it rather than a form of address, which the dots tell
        boolean attended = words.isAmong(token, WordSet.ATTENDS)
                && !words.token(token).bare().endsWith(OPEN_TA);
        // "الحكم الصادر بحقه": the sentence rather than the referee
        boolean sentence = words.is(token, WordClass.STATEMENT_NOUN) || words.is(token, WordClass.NOUN);
        boolean issued =
                sentence && words.sameParagraph(token, token + 1) && words.isBaseAmong(token + 1, WordSet.ISSUED);
        return decision
                || issued
                || matter
                || province
                || attended
                || isBody(token)
                || isFoundation(token)
                || sons.isAt(token)
                || isVerbRather(token)
                || articled.begins(token);
    }

    /** "إداري فريق الهلال": a team, since a general without article has none. */
    private boolean isBody(int token) {
        Word word = words.get(token);
        return word.is(WordClass.ORGANIZATION_HEAD)
                && !word.definite()
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1)
                && words.get(token + 1).definite()
                && !words.is(token + 1, WordClass.TITLE)
                && isRank(token);
    }

    /** "مؤسسة غلوبال فاير باور": a foundation rather than she who founded something, before a name of words that no lexicon file has. */
    private boolean isFoundation(int token) {
        Word word = words.get(token);
        boolean body = word.is(WordClass.ORGANIZATION_HEAD)
                && !word.definite()
                && words.sameParagraph(token, token + FOREIGN_NAME)
                && word.entry().organizationHead() != null
                && word.entry().organizationHead().takesName();
        for (int i = token + 1; body && i <= token + FOREIGN_NAME; i++) {
            Word name = words.get(i);
            body = name.unknown() && !name.definite() && !name.hasProclitic();
        }
        return body;
    }

    private boolean isRank(int token) {
        var title = words.matchBase(words.lexicon().titles(), token);
        return title != null
                && title.last() == token
                && title.value().titleClass() == TitleClass.RANK
                && !title.value().complement();
    }

    /** "طالب المشاركون", "حكم الرئيس": a verb or another noun written like a title, before a definite noun. */
    private boolean isVerbRather(int first) {
        Word word = words.get(first);
        boolean other = word.is(WordClass.REPORTING_VERB) || word.is(WordClass.COMMON_VERB);
        // "والي المدينة": the verb would end in ى.
        if (!other || word.token().bare().endsWith("ي") || word.definite() || word.preposition() != 0) {
            return false;
        }
        if (isBeforeVerb(first)) {
            return false;
        }
        boolean opens = word.conjunction() != 0 || first == words.document().sentenceStart(first);
        boolean title = words.is(first + 1, WordClass.TITLE) && !isTheirRelative(first + 1);
        return opens || title || demands.opens(first) || demands.follows(first);
    }

    /** "ابن | خاله", "زوج | أخته": through whom somebody is related rather than who does what the verb tells. */
    private boolean isTheirRelative(int token) {
        Title relative = words.get(token).entry().titleWithPronoun();
        return relative != null && relative.titleClass() == TitleClass.KIN;
    }

    /** "رئيس | هيئة الهلال الأحمر": the last token of a title before the fixed name of a body that its own last word opens; else that word. */
    int beforeBody(int first, int last) {
        var body = last > first && !words.get(last).definite()
                ? words.match(words.lexicon().bodies(), last)
                : null;
        return body != null && body.last() > last ? last - 1 : last;
    }

    /** "مساعد | مدير عام | الجوازات": the last token of another office of several words, whose aide or deputy somebody is; or -1. */
    int office(int token) {
        var title = words.get(token).hasProclitic()
                ? null
                : words.matchBase(words.lexicon().titles(), token);
        boolean office = title != null
                && title.last() > token
                && title.value().titleClass() == TitleClass.OFFICE
                && title.value().number() == GrammaticalNumber.SINGULAR
                && !words.get(token).definite()
                && !words.get(title.last()).definite();
        return office ? title.last() : -1;
    }

    /** "صاحب المطعم يقول": who stands with his complement before a verb of saying is no verb himself. */
    private boolean isBeforeVerb(int first) {
        int complement = first + 1;
        int verb = first + 2;
        return words.sameParagraph(first, verb)
                && words.isWord(complement)
                && words.get(complement).definite()
                && !words.get(complement).hasProclitic()
                && words.is(verb, WordClass.REPORTING_VERB)
                && !words.is(verb, WordClass.NOUN)
                && !words.get(verb).hasProclitic()
                && words.get(verb).entry().finiteForms().stream()
                        .anyMatch(f -> f.form().gender() == Gender.MASCULINE);
    }

    /** "طمأن مدير الصحة | المواطنين", "أبلغ مدير المدرسة | الطلاب": several people after the whole title of one, who are no part of it. */
    boolean areOthers(int first, int token) {
        var title = words.matchBase(words.lexicon().titles(), first);
        var people = words.matchBase(words.lexicon().groupHeads(), token);
        return title != null
                && title.value().number() == GrammaticalNumber.SINGULAR
                && people != null
                && people.value().plural()
                && words.is(token, WordClass.NOUN);
    }

    /** "العقيد المهندس", "النائب الدكتورة"; neither "الرئيس المواطنين" nor "الصحفيون الوزير", nor "المعارضة | الرئيس". */
    boolean areSamePersonsTitles(int one, int other) {
        var title = words.matchBase(words.lexicon().titles(), one);
        var next = words.matchBase(words.lexicon().titles(), other);
        boolean both = title != null && next != null;
        return isOfOne(title)
                && isOfOne(next)
                && (!both
                        || next.value().titleClass() == TitleClass.HONORIFIC
                        || title.value().gender().agreesWith(next.value().gender()));
    }

    private static boolean isOfOne(PhraseMatch<Title> title) {
        return title == null || title.value().number() == GrammaticalNumber.SINGULAR;
    }

    /** "د. البلوشي", "أ.د. سامر", "م/ الخطيب": a title of one letter, which takes nothing but a name. */
    static boolean isAbbreviation(Words words, int token) {
        return words.token(token).folded().length() == 1;
    }
}
