package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.function.IntUnaryOperator;

/** Where a source without a name belongs: "مسؤول في وزارة الدفاع", "قاض في كالياري". */
final class Belonging {

    private static final String IN = "في";
    private static final String FOR = "عن";
    private static final String FROM = "من";
    private static final String INSIDE = "داخل";
    private static final char WITH = 'ب';
    private static final int SHORTEST_PLACE = 5;

    private final Words words;
    private final TakenComplements taken;
    private final NounPhrases phrases;
    private final IntUnaryOperator bodies;

    /**
     * Of a document.
     *
     * @param bodies the last token of the body that begins at a token; -1 where none does
     */
    Belonging(Words words, NounPhrases phrases, IntUnaryOperator bodies) {
        this.words = words;
        this.bodies = bodies;
        this.taken = new TakenComplements(words);
        this.phrases = phrases;
    }

    /** "مسؤول في وزارة الدفاع", "مصادر من المعارضة": where the source belongs. */
    int end(int first, int last, boolean definite) {
        int partaking = definite ? partaking(first, last) : last;
        if (partaking > last) {
            return partaking;
        }
        // "مصادر من داخل الحزب"
        int preposition = words.is(last + 1, FROM) && words.is(last + 2, INSIDE) ? last + 2 : last + 1;
        int next = preposition + 1;
        if (!words.sameParagraph(last, next) || !words.isWord(preposition)) {
            return last;
        }
        if (!words.isWord(next)) {
            return IN.equals(words.get(preposition).form()) ? marked(next, last) : last;
        }
        int concern = isPortfolio(first, last + 1) ? phrases.attributes(last + 1) : concern(last);
        if (concern > last) {
            return concern;
        }
        int workplace = workplace(first, last);
        if (workplace > last) {
            return workplace;
        }
        String form = words.get(preposition).form();
        boolean knows = words.isBaseAmong(last, WordSet.INFORMED) && words.is(preposition, WordClass.PREPOSITION);
        if (knows && isKnown(next)) {
            return phrases.end(next, false);
        }
        if (isParty(last, next)) {
            return phrases.end(next, true);
        }
        boolean belongs = form.equals("في") || form.equals("من") || form.equals("لدي") || form.equals(INSIDE);
        if (!belongs || words.get(preposition).hasProclitic() || isAskedOf(first, preposition)) {
            return last;
        }
        if (isOneOf(next)) {
            return phrases.end(next + 1, false);
        }
        Word word = words.get(next);
        boolean body = word.is(WordClass.ORGANIZATION_HEAD)
                || word.is(WordClass.PLACE)
                || words.match(words.lexicon().bodies(), next) != null
                || words.match(words.lexicon().countries(), next) != null
                || isQuarter(next)
                || form.equals("في")
                        && (definite ? isField(next) && !words.hasPronoun(next) : isUnknownPlace(next) || isTask(next));
        if (!body || word.hasProclitic() || phrases.isVehicle(next) || isContent(first, preposition)) {
            return last;
        }
        var country = words.match(words.lexicon().countries(), next);
        if (country != null) {
            return country.last();
        }
        var fixed = words.match(words.lexicon().bodies(), next);
        if (fixed != null && fixed.last() > next) {
            // "القيادي في حركة فتح سامر": a body with a fixed name has no further words
            return phrases.purpose(phrases.attributes(fixed.last()));
        }
        OrganizationHead head = word.entry().organizationHead();
        if (fixed != null && head == null && !word.definite()) {
            // "القيادي في حماس صالح العاروري"
            return next;
        }
        // "قاض في مدريد أمرا": nothing but adjectives belongs to a place.
        int end = head == null && word.is(WordClass.PLACE)
                ? phrases.attributes(next)
                : phrases.end(next, head != null && head.takesName());
        end = head == null || head.plural() ? end : Math.max(end, bodies.applyAsInt(next));
        return fixed == null ? end : Math.max(end, fixed.last());
    }

    /** "الدول الأعضاء في المنظمة", "الشركات المصنعة للسيارات": in what those that are known take part; else {@code last}. */
    private int partaking(int first, int last) {
        boolean told = last > first && words.isBaseAmong(last, WordSet.PARTAKES);
        int participle = told ? last : last + 1;
        if (!words.isBaseAmong(participle, WordSet.PARTAKES)
                || !words.get(participle).definite()
                || words.get(participle).hasProclitic()) {
            return last;
        }
        int after = participle + 1;
        boolean apart =
                words.isAmong(after, WordSet.PARTAKES_BY) && !words.get(after).hasProclitic();
        int in = apart ? after + 1 : after;
        boolean noun = words.sameParagraph(last, in)
                && words.isWord(in)
                && !words.get(in).isFunctionWord()
                && words.get(in).conjunction() == 0
                && (words.get(in).preposition() != 0) != apart
                && !words.is(in, WordClass.TIME)
                && !phrases.isVehicle(in);
        int end = noun ? phrases.end(in, false) : last;
        // "تعهدت الدول المانحة | بتقديم مساعدات": what the verb takes
        return noun && words.get(in).preposition() == WITH && taken.byVerb(first) && !taken.at(end + 1)
                ? participle
                : end;
    }

    /**
     * "رحبت جماعات معنية | بالخصوصية | بالقرار": what a source is concerned with, where what the verb takes by the same
     * preposition follows it, or the clause that is said; else {@code last}.
     */
    private int concern(int last) {
        int with = last + 1;
        boolean tied = words.isBaseAmong(last, WordSet.TIED)
                && words.isWord(with)
                && words.get(with).preposition() == WITH
                && words.get(with).conjunction() == 0;
        int end = tied ? phrases.end(with, false) : last;
        return tied && taken.at(end + 1) ? end : last;
    }

    /**
     * "أكد مصدر | بوزارة العدل | أن": the body for which a source works, joined to it, where the verb before takes nothing by the same
     * preposition or takes it after that; else {@code last}.
     */
    private int workplace(int first, int last) {
        int with = last + 1;
        boolean body = words.get(with).preposition() == WITH
                && words.get(with).conjunction() == 0
                && words.is(with, WordClass.ORGANIZATION_HEAD)
                && (!words.is(with, WordClass.VERBAL_NOUN) || words.is(with + 1, WordClass.PLACE))
                && !phrases.isVehicle(with);
        if (!body) {
            return last;
        }
        OrganizationHead head = words.get(with).entry().organizationHead();
        int end = phrases.end(with, head != null && head.takesName());
        var fixed = words.match(words.lexicon().bodies(), with);
        end = fixed == null ? end : Math.max(end, fixed.last());
        // "طالب الوزير بقوة بوقف": how, and no force
        boolean known = fixed != null || words.get(end).definite() || words.is(end, WordClass.PLACE);
        return !known || taken.byVerb(first) && !taken.at(end + 1) ? last : end;
    }

    /** "طلب مواطنون | من وزارة النقل": of whom something is asked, where the verb before tells it by "من". */
    private boolean isAskedOf(int first, int preposition) {
        return words.is(preposition, FROM)
                && words.isWord(first - 1)
                && words.get(first - 1).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().addressees().contains(Complement.MIN));
    }

    /** "وزير سابق | للمالية": the portfolio of a minister of whom it is first told that he was one. */
    private boolean isPortfolio(int minister, int token) {
        Word word = words.get(token);
        return words.is(minister, WordClass.TITLE)
                && token > minister + 1
                && words.is(token - 1, WordClass.MODIFIER)
                && !words.get(token - 1).definite()
                && words.isWord(token)
                && word.preposition() == 'ل'
                && word.conjunction() == 0
                && word.definite()
                && words.is(token, WordClass.PORTFOLIO);
    }

    /** "موظف في أحد المكاتب", "طبيبة في إحدى عيادات المدينة". */
    private boolean isOneOf(int token) {
        return words.isAmong(token, WordSet.ONE_OF)
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.NOUN)
                && !words.get(token + 1).hasProclitic();
    }

    /** "مصدر مطلع على التحقيقات", "مصادر مقربة من الرئيس": what somebody knows about, or whom. */
    private boolean isKnown(int token) {
        return words.get(token).definite()
                && !words.get(token).hasProclitic()
                && !words.get(token).isFunctionWord();
    }

    /** "نائب عن حزب النور": for which party somebody sits or stands. */
    private boolean isParty(int person, int body) {
        OrganizationHead head = words.get(body).entry().organizationHead();
        return words.is(body - 1, FOR)
                && words.isBaseAmong(person, WordSet.STANDS_FOR)
                && head != null
                && head.organizationClass() == OrganizationClass.PARTY
                && !words.get(body).hasProclitic();
    }

    /** "خبير في شؤون النقل": what somebody who is not known yet knows about. */
    private boolean isTask(int token) {
        return words.isBaseAmong(token, WordSet.TASK) && isField(token);
    }

    /** "سكان في حي الزهور": what is called after something. */
    private boolean isQuarter(int token) {
        return words.is(token, WordClass.EPONYMOUS)
                && !words.get(token).definite()
                && phrases.end(token, false) > token;
    }

    /** "قاض في كالياري": a word that no lexicon file has, where a place must stand. */
    private boolean isUnknownPlace(int token) {
        Word word = words.get(token);
        return word.unknown() && !word.definite() && word.form().length() >= SHORTEST_PLACE;
    }

    /** "مسؤول في "حزب الله"", "مصدر في (حزب الله)", "قيادي في "الجبهة الوطنية"": the last token of a body's name with its marks; else {@code last}. */
    private int marked(int open, int last) {
        Quotation quotation = words.document().quotationOpenedBy(open);
        if (QuotedBodies.aroundDomain(words, open + 1) != null) {
            return quotation.lastToken() + 1;
        }
        if (quotation != null
                && QuotedBodies.isShort(quotation, last + 1)
                && words.is(open + 1, WordClass.ORGANIZATION_HEAD)
                && !words.get(open + 1).hasProclitic()) {
            return quotation.lastToken();
        }
        boolean bracket = words.token(open).is('(');
        var body = quotation != null || bracket ? words.match(words.lexicon().bodies(), open + 1) : null;
        int close = body == null ? -1 : body.last() + 1;
        boolean whole = close >= 0
                && words.sameParagraph(open, close)
                && (quotation != null
                        ? quotation.lastToken() == close
                        : words.token(close).is(')'));
        return whole ? close : last;
    }

    /** "الخبير في شؤون النقل", "الباحث في القانون": something known, in which one can be at home. */
    private boolean isField(int token) {
        Word word = words.get(token);
        return word.is(WordClass.NOUN)
                && !word.is(WordClass.TIME)
                && words.get(phrases.end(token, false)).definite();
    }

    /** "شكك الوزير في صحة الأرقام", "حذر خبراء من عاصفة": what the verb before the source takes after the preposition, where no other follows. */
    private boolean isContent(int source, int preposition) {
        String form = words.get(preposition).form();
        Complement complement = form.equals(IN) ? Complement.FI : form.equals(FROM) ? Complement.MIN : null;
        boolean takes = complement != null
                && words.isWord(source - 1)
                && words.get(source - 1).entry().finiteForms().stream()
                        .anyMatch(f -> f.verb().strength() == Strength.STRONG
                                && f.verb().takes(complement));
        int end = takes ? words.document().sentenceEnd(preposition) : preposition;
        for (int i = preposition + 2; i < end; i++) {
            if (words.is(i, form)
                    || words.token(i).isColon()
                    || complement == Complement.FI
                            && words.isWord(i)
                            && words.get(i).preposition() == 'ب') {
                return false;
            }
        }
        return takes;
    }
}
