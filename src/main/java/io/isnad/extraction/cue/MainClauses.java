package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/**
 * Where the sentence goes on after what a noun of saying governs: the noun opens the sentence with a preposition ("بعد إعلان
 * الشركة خسائرها، هبطت الأسهم"), or is the subject of the verb before it ("أثار إعلان الشركة خسائرها قلقا").
 */
final class MainClauses {

    /** "على خلفية إعلان": so far may a noun be from the preposition that opens the sentence. */
    private static final int FARTHEST = 6;

    private static final int NEAR = 4;

    private static final String FUTURE = "س";
    private static final String AND = "و";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Circumstances circumstances;
    private final Agreement agreement = new Agreement();

    MainClauses(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.circumstances = new Circumstances(grammar);
    }

    /** The report, whose content ends before the sentence goes on. */
    Report without(Report report) {
        if (report.type() != CueType.NOUN || report.contentLast() <= report.contentFirst()) {
            return report;
        }
        int next = -1;
        if (isFronted(report.cueToken())) {
            next = verbAfterComma(report);
            next = next < 0 && !report.strict() ? verbWithSubject(report) : next;
        } else if (!report.strict() && isSubject(report.cueToken())) {
            next = afterPhrase(report);
        }
        return next < 0 ? report : report.ending(next - 1);
    }

    /** "بعد إعلان …", "على خلفية إعلان …": nothing but prepositions and nouns from the beginning of the sentence to the noun. */
    private boolean isFronted(int cue) {
        int first = words.document().sentenceStart(cue);
        boolean contrast = words.is(first, WordClass.SUBORDINATOR) && !grammar.isPreposition(first);
        int opening = contrast ? first + 1 : first;
        boolean preposition = cue - first <= FARTHEST
                && words.isWord(opening)
                && opening <= cue
                && (grammar.isPreposition(opening)
                        || words.get(opening).preposition() != 0
                        || words.isAmong(opening, WordSet.WHEN));
        for (int i = opening + 1; preposition && i < cue; i++) {
            preposition = words.isWord(i) && (!circumstances.isPlainVerb(i) || grammar.isPreposition(i - 1));
        }
        return preposition;
    }

    /** The comma before the sentence's verb; -1 where the content holds none. */
    private int verbAfterComma(Report report) {
        boolean aside = false;
        for (int i = report.contentFirst() + 1; i < report.contentLast(); i = next(i)) {
            if (!grammar.isComma(i)) {
                continue;
            }
            if (!aside && isVerb(i + 1)) {
                return i;
            }
            aside = !aside && isRelative(i + 1);
        }
        return -1;
    }

    /** "وعن مطالبة التجار بخفض الرسوم | رد الوزير: …": the sentence's verb and whoever speaks right after it; -1 for none. */
    private int verbWithSubject(Report report) {
        for (int i = report.contentFirst() + 1; i < report.contentLast(); i = next(i)) {
            MentionCandidate speaker = grammar.isReportingVerb(i) && words.isWord(i + 1) ? mentions.at(i + 1) : null;
            boolean opens = speaker != null
                    && words.get(i).conjunction() == 0
                    && !words.get(i + 1).hasProclitic()
                    && speaker.last() < report.contentLast()
                    && !grammar.isRelative(i - 1)
                    && !grammar.isComplementizer(i - 1)
                    && !grammar.isPreposition(i - 1)
                    && grammar.finiteVerbs(i).stream().anyMatch(f -> agreement.agrees(f.form(), speaker));
            if (opens && saysSomething(speaker.last() + 1, report.contentLast())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a colon, a quotation or a clause follows within the next words. */
    private boolean saysSomething(int from, int last) {
        for (int i = from; i <= last && i < from + NEAR; i++) {
            if (grammar.isColon(i) || grammar.isComplementizer(i) || grammar.opensQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int token) {
        return grammar.isRelative(token) || words.isWord(token) && circumstances.isCircumstantialParticiple(token);
    }

    private boolean isVerb(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        int verb = grammar.isNegation(token) || grammar.isParticleBeforeVerb(token) || grammar.isAuxiliary(token)
                ? token + 1
                : token;
        boolean result =
                word.conjunction() == 'ف' && (grammar.isComplementizer(token) || grammar.isParticleBeforeVerb(token));
        boolean reporting = words.isWord(verb)
                && !words.is(verb, WordClass.NOUN)
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.form().tense() != Tense.PARTICIPLE);
        boolean plain = words.is(verb, WordClass.COMMON_VERB)
                && !words.get(verb).hasProclitic()
                && !words.get(verb).form().startsWith(FUTURE);
        return result || word.conjunction() == 0 && (plain || reporting || verb > token && words.isWord(verb));
    }

    /** "أثار إعلان الشركة": a verb right before the noun. */
    private boolean isSubject(int cue) {
        int verb = cue - 1;
        if (!words.sameParagraph(verb, cue)
                || !words.isWord(verb)
                || words.get(cue).hasProclitic()
                || words.get(verb).isFunctionWord()
                || words.get(verb).definite()) {
            return false;
        }
        boolean opens =
                words.get(verb).conjunction() != 0 || verb == words.document().sentenceStart(verb);
        boolean known = words.is(verb, WordClass.COMMON_VERB)
                || !grammar.finiteVerbs(verb).isEmpty();
        return known && (opens || !words.is(verb, WordClass.NOUN))
                || opens && words.lexicon().entry(verbForm(verb)).classes(false).contains(WordClass.COMMON_VERB);
    }

    /** How the verb is spelt without "and", which may look like a part of it: "وأدى", a valley too. */
    private String verbForm(int verb) {
        String form = words.get(verb).form();
        boolean and = verb == words.document().sentenceStart(verb)
                && form.startsWith(AND)
                && !words.is(verb, WordClass.COMMON_VERB);
        return and ? form.substring(1) : form;
    }

    /** Where what the verb has besides its subject begins; -1 where nothing does. */
    private int afterPhrase(Report report) {
        int verb = report.cueToken() - 1;
        for (int i = report.contentFirst() + 1; i <= report.contentLast(); i = next(i)) {
            if (!words.isWord(i)) {
                continue;
            }
            if (isOfVerb(i, verb) || isObject(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "أدى … إلى", "قوبل … بانتقادات", "جاء … بعد": a preposition that the verb takes. */
    private boolean isOfVerb(int token, int verb) {
        Word word = words.get(token);
        if (word.conjunction() != 0) {
            return false;
        }
        String preposition = word.preposition() == 0 ? word.form() : String.valueOf(word.preposition());
        boolean comes = words.isAmong(verb, WordSet.COMES) && words.isAmong(token, WordSet.WHEN);
        return comes
                || (grammar.isPreposition(token) || word.preposition() != 0)
                        && words.lexicon().isAmong(WordSet.GOVERNS, verbForm(verb) + " " + preposition);
    }

    /** "… استقالته أزمة", "… خفض الميزانية غضب النقابات": a noun that nothing makes part of the phrase before it. */
    private boolean isObject(int token) {
        Word word = words.get(token);
        boolean closed = words.isWord(token - 1)
                && !words.get(token - 1).isFunctionWord()
                && (words.get(token - 1).definite() || words.hasPronoun(token - 1));
        boolean noun = !word.hasProclitic()
                && !word.isFunctionWord()
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.NISBA)
                && !word.is(WordClass.PLACE)
                && !word.is(WordClass.TIME)
                && grammar.timeEnd(token) < 0
                && !(word.definite() && isAttribute(token));
        MentionCandidate mention = mentions.at(token);
        boolean named = mention != null && mention.isNamedPerson();
        MentionCandidate before = mentions.outermostAt(token - 1);
        boolean inside = before != null && before.last() >= token;
        boolean accusative = !word.hasProclitic()
                && !word.definite()
                && word.form().endsWith("ا")
                && !words.hasPronoun(token)
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.ADJECTIVE);
        return !named && !inside && (closed && noun || accusative);
    }

    /** "الشركات المستثمرة", but "… تأجيل الطرح المستثمرين": people are no attribute of a thing. */
    private boolean isAttribute(int token) {
        Word word = words.get(token);
        boolean people = FrameAttributes.isPeople(word) && !FrameAttributes.isPeople(words.get(token - 1));
        return (word.is(WordClass.ADJECTIVE) || word.is(WordClass.MODIFIER)) && !people;
    }

    private int next(int token) {
        Quotation quotation = words.document().quotationOpenedBy(token);
        return quotation == null ? token + 1 : quotation.lastToken() + 1;
    }
}
