package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Words;

/** What stands beside the words after a comma: what the speaker does the while, where he speaks, what the article concludes. */
final class Circumstances {

    private static final String TO = "الي";
    private static final String ON = "علي";
    private static final String FIRST = "اول";
    private static final String AND_THAT = "وذلك";

    private static final int SHORTEST_PARTICIPLE = 5;

    private final Grammar grammar;
    private final Words words;
    private final Contrasts contrasts;
    private final Consequences consequences;

    Circumstances(Grammar grammar) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.contrasts = new Contrasts(grammar);
        this.consequences = new Consequences(grammar);
    }

    /** Whether what begins here after a comma belongs to the article rather than to what was said. */
    boolean standsBeside(int token) {
        String form = words.token(token).folded();
        return isAside(token)
                || consequences.isOne(token)
                || isAnswer(token)
                || isAndThat(token)
                || words.isTokenAmong(token, WordSet.ASIDE)
                || words.isTokenAmong(token, WordSet.THE_WHILE)
                        && words.isWord(token + 1)
                        && (words.get(token + 1).definite() || words.is(token + 1, "ما"))
                || contrasts.isMeanwhile(token)
                || words.isAmong(token, WordSet.COMES) && words.is(token + 1, WordClass.DEMONSTRATIVE)
                || words.isTokenAmong(token, WordSet.BY_THE_WAY)
                        && (grammar.isComplementizer(token + 1) || grammar.isComplementizer(token + 2))
                || form.equals("في") && (isMeanwhile(token + 1) || isRemark(token));
    }

    /** "ردا على سؤال", "تعليقا على القرار". */
    private boolean isAnswer(int token) {
        return words.isTokenAmong(token, WordSet.ANSWER) && words.is(token + 1, ON);
    }

    /** "، وذلك خلال …", "؛ وذلك بعد …": when or where it was said, not why it is so. */
    boolean isAndThat(int token) {
        return words.isWord(token) && words.token(token).folded().equals(AND_THAT) && !isReason(token + 1);
    }

    /** "في | حين", "في | وقت أفاد …", "في | الوقت الذي …": whether what comes after "in" opens what happens the while. */
    boolean isMeanwhile(int token) {
        return words.is(token, "حين")
                || words.is(token, "وقت")
                        && (isPlainVerb(token + 1)
                                || !grammar.finiteVerbs(token + 1).isEmpty())
                || words.is(token, "الوقت") && grammar.isRelative(token + 1);
    }

    /** "، وذلك بسبب …": belongs to what is said, as a time or a place does not. */
    boolean isReason(int token) {
        return words.isWord(token)
                && (words.get(token).preposition() == 'ل'
                        || words.isTokenAmong(token, WordSet.REASON)
                        || words.areAmong(token, WordSet.REASON));
    }

    /** "من «كارثة» إذا استمر التسرب", "«لن أوقع» لأن": on what condition or why what is said holds. */
    boolean isCondition(int token) {
        return isReason(token) || words.isAmong(token, WordSet.CONDITION);
    }

    /** "من دون أن يسميه", "في إشارة إلى", "في أول تعليق": what the article remarks on the words before. */
    boolean isRemark(int token) {
        boolean without = words.isAmong(token, WordSet.WITHOUT);
        boolean of = words.is(token, "من") && words.isWord(token + 1) && words.is(token + 1, "دون");
        boolean in = words.is(token, "في")
                && (words.isTokenAmong(token + 1, WordSet.REMARK)
                        || (words.is(token + 1, FIRST) || words.isAmong(token + 1, WordSet.LATEST))
                                && (words.isTokenAmong(token + 2, WordSet.REMARK) || isVehicle(token + 2)));
        return without || of || in;
    }

    /** "في إشارة إلى", "في تلميح إلى": what the article takes the words before for, with or without a comma. */
    boolean isHint(int token) {
        return words.is(token, "في")
                && words.isTokenAmong(token + 1, WordSet.HINT)
                && words.isWord(token + 2)
                && (words.get(token + 2).form().equals(TO)
                        || words.get(token + 2).preposition() == 'ل');
    }

    /**
     * "نفى ذلك، لكنه امتنع عن", "نفى ذلك قبل أن يقر به", "أعلن ذلك، دون أن يحدد": where the article goes on after a noun phrase, or
     * tells what somebody left unsaid.
     */
    boolean endsPhrase(int at, Report report) {
        if (words.token(at).isComma()) {
            boolean phrase = !report.strict() && words.isWord(at + 1);
            return phrase && (contrasts.at(at + 1) || isWithout(at + 1)) || isUnsaid(at + 1);
        }
        boolean aside = isAndThat(at) && (!report.strict() || isAside(at + 1) || isAnswer(at + 1))
                || !report.strict() && isAside(at) && !isOfSomebody(at + 1) && !isHopedFor(at);
        if (at > report.contentFirst() && (aside || !report.strict() && contrasts.isClause(at))) {
            return true;
        }
        return !report.strict()
                && at > report.contentFirst()
                && (words.is(at, "قبل") || words.is(at, "بعد"))
                && grammar.isComplementizer(at + 1)
                && words.sameParagraph(at, at + 2)
                && !grammar.finiteVerbs(at + 2).isEmpty();
    }

    /** "في خطاب الوزير", "في بيانات وزارة الصحة", "في التقرير": what has been heard of before, rather than in what something is said now. */
    private boolean isOfSomebody(int noun) {
        return words.get(noun).definite() || isBeforeOwner(noun);
    }

    private boolean isBeforeOwner(int noun) {
        int owner = noun + 1;
        while (words.sameParagraph(noun, owner) && isHead(owner)) {
            owner++;
        }
        return words.sameParagraph(noun, owner)
                && words.isWord(owner)
                && words.get(owner).definite()
                && !words.get(owner).hasProclitic()
                && !words.is(owner, WordClass.TIME);
    }

    /** "وزارة | الصحة", "وزير | الخارجية". */
    private boolean isHead(int token) {
        return words.isWord(token)
                && (words.is(token, WordClass.ORGANIZATION_HEAD) || words.is(token, WordClass.TITLE))
                && !words.get(token).definite()
                && !words.get(token).hasProclitic();
    }

    /** "في بيانات الوزارة", "في تقارير المنظمة": what several texts of somebody have, which the sentence is about. */
    boolean isInTextsOf(int in) {
        return words.is(in, "في")
                && words.lexicon().isPluralStatementNoun(words.get(in + 1).base())
                && !words.get(in + 1).definite()
                && isBeforeOwner(in + 1);
    }

    /** "أعرب عن أمله في لقاء قريب": a meeting that is still to come, rather than at which somebody speaks. */
    private boolean isHopedFor(int at) {
        return words.isAmong(at - 1, WordSet.HOPE) && words.isAmong(at + 1, WordSet.HOPED_FOR);
    }

    /** "دون أن يحدد", "من دون أن يوضح", "دون الكشف عن". */
    private boolean isUnsaid(int token) {
        if (!isWithout(token)) {
            return false;
        }
        int next = words.is(token, "من") ? token + 2 : token + 1;
        if (!words.sameParagraph(token, next + 1)) {
            return false;
        }
        boolean clause = grammar.isComplementizer(next);
        int left = clause ? next + 1 : next;
        return words.isWord(left)
                && (words.isBaseAmong(left, WordSet.UNSAID)
                        || (clause
                                ? !grammar.finiteVerbs(left).isEmpty()
                                : !words.get(left).entry().base().cueNouns().isEmpty()));
    }

    private boolean isWithout(int token) {
        int without = words.is(token, "من") ? token + 1 : token;
        return words.sameParagraph(token, without)
                && words.isWord(without)
                && (words.is(without, "دون") || words.is(without, "بدون"));
    }

    /** "في بيان", "خلال مؤتمر صحفي": tells where the words were said. */
    boolean isAside(int token) {
        return words.isAmong(token, WordSet.SAID_IN) && isVehicle(token + 1);
    }

    /** "بيان", "مؤتمر صحفي": in or at what something is said. */
    boolean isVehicle(int noun) {
        if (words.is(noun, WordClass.STATEMENT_NOUN)) {
            return !isDoing(noun);
        }
        return words.isWord(noun)
                && words.sameParagraph(noun, noun + 1)
                && words.isWord(noun + 1)
                && words.lexicon()
                        .isStatementNoun(
                                words.get(noun).base(), words.get(noun + 1).base());
    }

    /** "في البحث عن", "في الحكم على": what is done rather than what is said or written. */
    private boolean isDoing(int noun) {
        return (words.get(noun).definite() || words.hasPronoun(noun))
                && words.sameParagraph(noun, noun + 1)
                && (words.is(noun + 1, "عن") || words.is(noun + 1, ON));
    }

    /** "، مستدلا بدراسة": what the speaker does the while, even where it reports nothing. */
    boolean isCircumstantialParticiple(int at) {
        String form = words.get(at).form();
        boolean reporting = !grammar.participles(at).isEmpty() && !words.get(at).hasProclitic();
        if (reporting && (form.endsWith("ا") || isFeminineBeforeObject(at))) {
            return true;
        }
        return isDoer(at)
                || !words.get(at).hasProclitic()
                        && form.length() >= SHORTEST_PARTICIPLE
                        && form.startsWith("م")
                        && form.endsWith("ا")
                        && !words.hasPronoun(at)
                        && !words.get(at).isFunctionWord()
                        && !words.is(at, WordClass.NOUN);
    }

    /** "، رافعا تقديراته", "، تاركا المدينة": the participle of a short verb before what it is done to. */
    private boolean isDoer(int at) {
        String form = words.get(at).form();
        return form.length() == SHORTEST_PARTICIPLE
                && form.charAt(1) == 'ا'
                && form.endsWith("ا")
                && !words.get(at).hasProclitic()
                && !words.hasPronoun(at)
                && !words.get(at).isFunctionWord()
                && !words.is(at, WordClass.NOUN)
                && grammar.timeEnd(at) < 0
                && words.sameParagraph(at, at + 1)
                && words.isWord(at + 1)
                && !words.get(at + 1).hasProclitic()
                && (words.get(at + 1).definite() || words.hasPronoun(at + 1));
    }

    /** "، مشبهة صوته …": not another attribute, since an object or a preposition follows. */
    private boolean isFeminineBeforeObject(int at) {
        return words.get(at).form().endsWith("ه")
                && !words.get(at).definite()
                && !words.is(at, WordClass.NOUN)
                && words.isWord(at + 1)
                && (words.get(at + 1).definite()
                        || words.hasPronoun(at + 1)
                        || grammar.isPreposition(at + 1)
                        || ObjectPronouns.isAt(words, at + 1));
    }

    boolean isPlainVerb(int token) {
        return isPlainVerb(words, token);
    }

    static boolean isPlainVerb(Words words, int token) {
        return words.is(token, WordClass.COMMON_VERB)
                && !words.get(token).hasProclitic()
                && !words.is(token, WordClass.NOUN)
                && !words.is(token, WordClass.ADJECTIVE);
    }

    /** "إن الوثائق، التي نشرت أمس، تؤكد": where the only aside before a token begins, if it is a relative clause; else the token. */
    int relativeBefore(int first, int at) {
        int comma = first;
        while (comma < at - 1 && !grammar.isComma(comma)) {
            comma++;
        }
        int close = comma + 1;
        while (close < at - 1 && !grammar.isComma(close)) {
            close++;
        }
        return close == at - 1 && grammar.isRelative(comma + 1) ? comma : at;
    }

    /** "يدعو لحظر السلاح بعد مقتل طلاب": in a heading, upon what somebody speaks of a thing. */
    boolean isAfterwards(int at, Report report) {
        int event = at + 1;
        return !report.strict()
                && at > report.contentFirst() + 1
                && words.token(at).paragraph() == 0
                && !isOnPartOf(at)
                && words.isAmong(at, WordSet.AFTER)
                && !words.get(at).hasProclitic()
                && words.sameParagraph(at, event)
                && (words.is(event, WordClass.VERBAL_NOUN) || words.is(event, WordClass.NOUN))
                && !words.is(event, WordClass.TIME);
    }

    /** "العنف ضد المحتجين من قبل الشرطة": by rather than before. */
    private boolean isOnPartOf(int before) {
        return words.isAmong(before, WordSet.ON_PART_OF) && words.is(before - 1, "من");
    }
}
