package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.time.TimeMatch;
import io.isnad.extraction.time.TimeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a word does in its clause, as far as it shows on the surface. */
final class Grammar {

    private static final Pattern UNNAMED = Pattern.compile("(?:ه|ها|هم|هما)$");

    private static final String WHETHER = "هل";
    private static final String QUOTING = "نقلا";

    private final Words words;
    private final TimeTable times;
    private final Media media;
    private final Complementizers complementizers;
    private final JoinedBi joinedBi;
    private final OwnVerbs ownVerbs;
    private final IntroducerMarks introducerMarks;

    Grammar(Words words, TimeTable times, Media media) {
        this.words = words;
        this.times = times;
        this.media = media;
        this.complementizers = new Complementizers(words);
        this.joinedBi = new JoinedBi(words);
        this.ownVerbs = new OwnVerbs(words);
        this.introducerMarks = new IntroducerMarks(this);
    }

    IntroducerMarks introducerMarks() {
        return introducerMarks;
    }

    Words words() {
        return words;
    }

    Media media() {
        return media;
    }

    Document document() {
        return words.document();
    }

    boolean isComplementizer(int token) {
        return complementizers.at(token);
    }

    /** As {@link Complementizers#explains}. */
    boolean opensExplanation(int token) {
        return complementizers.explains(token);
    }

    /** "بأن", "بأنه". */
    boolean isBiComplementizer(int token) {
        return complementizers.withBi(token);
    }

    /** "ألا": أن and the negation in one word, so that it belongs to the content. */
    boolean isNegatedComplementizer(int token) {
        return complementizers.negated(token);
    }

    boolean isQuestionWord(int token) {
        if (!words.isWord(token)) {
            return false;
        }
        Word word = words.get(token);
        boolean whether = word.form().equals("ما") && words.is(token + 1, "اذا");
        return whether || words.is(token, WordClass.QUESTION) || word.form().equals(WHETHER);
    }

    /** "روى كيف نجا": a question that stands for what was told. */
    boolean isHowOrWhy(int token) {
        return (words.is(token, "كيف") || words.is(token, "لماذا"))
                && !words.get(token).hasProclitic();
    }

    /** "أضاف لا يمكن", "قال نحن": what opens words that are told without a complementizer. */
    boolean opensBareSpeech(int token) {
        // "قال الوزير، في مقابلة، هناك فرصة"
        boolean there = words.isAmong(token, WordSet.HERE) && isComma(token - 1) && !isComplementizer(token + 1);
        boolean own = words.isAmong(token, WordSet.OWN_WORDS) && !isName(token) && !isAboutUnnamed(token);
        return (there || own || isOwnVerb(token))
                && !words.get(token).hasProclitic()
                && words.sameParagraph(token, token + 1)
                && words.isWord(token + 1);
    }

    /** "قالت آنا": a name that is told from "أنا" by its first letter. */
    boolean isName(int token) {
        return words.is(token, WordClass.GIVEN_NAME) && !words.is(token, WordClass.PRONOUN);
    }

    /** "قال الوزير نناشد الجهات": a verb by which "we" tell of ourselves. */
    boolean isOwnVerb(int token) {
        return words.isWord(token) && ownVerbs.openSpeech(token);
    }

    /** "قال مسؤول | لم يذكر اسمه إن", "مصادر | لم تسمها أن": what is told of a source that has no name. */
    boolean isAboutUnnamed(int negation) {
        int source = negation - 1;
        boolean somebody = isNegation(negation)
                && words.sameParagraph(source, negation + 2)
                && words.isWord(source)
                && !words.get(source).definite()
                && (words.is(source, WordClass.GROUP_HEAD)
                        || words.is(source, WordClass.TITLE)
                        || words.is(source, WordClass.ADJECTIVE));
        int verb = negation + 1;
        if (!somebody || !words.isWord(verb)) {
            return false;
        }
        boolean own = UNNAMED.matcher(words.get(verb).form()).find();
        boolean next = words.isWord(verb + 1)
                && (isPrepositionWithPronoun(verb + 1)
                        || words.hasPronoun(verb + 1)
                        || UNNAMED.matcher(words.token(verb + 1).bare()).find()
                                && !words.get(verb + 1).definite());
        int after = next ? verb + 2 : own ? verb + 1 : -1;
        return after > 0 && (isComplementizer(after) || isComma(after) && isComplementizer(after + 1));
    }

    /** A preposition that stands as a word of its own. */
    boolean isPreposition(int token) {
        return words.is(token, WordClass.PREPOSITION);
    }

    /** "فيه", "عليها": a preposition with its complement in it. */
    boolean isPrepositionWithPronoun(int token) {
        return Prepositions.isWithPronoun(words, token);
    }

    /** "نقلا" in "نقلا عن". */
    boolean isQuoting(int token) {
        return words.is(token, QUOTING);
    }

    boolean isParticleBeforeVerb(int token) {
        return words.isAmong(token, WordSet.ALREADY);
    }

    boolean isNegation(int token) {
        return words.is(token, WordClass.NEGATION);
    }

    boolean isRelative(int token) {
        return words.is(token, WordClass.RELATIVE) && !words.is(token, "ما");
    }

    boolean isAuxiliary(int token) {
        return words.is(token, WordClass.AUXILIARY);
    }

    /** "كأن", but not "كان", which is folded like it. */
    boolean isSubordinator(int token) {
        return words.is(token, WordClass.SUBORDINATOR)
                && !(isAuxiliary(token) && words.token(token).bare().indexOf('أ') < 0);
    }

    /** Whether the token is part of an expression of time. */
    boolean isTime(int token) {
        return times.around(token) != null;
    }

    /** The last token of the expression of time that begins at the token; -1 where none does. */
    int timeEnd(int token) {
        TimeMatch match = times.at(token);
        return match == null ? -1 : match.lastToken();
    }

    boolean isComma(int token) {
        return token >= 0 && token < words.size() && words.token(token).isComma();
    }

    boolean isColon(int token) {
        return token >= 0 && token < words.size() && words.token(token).isColon();
    }

    /** Forms of reporting verbs at the token, finite ones in the third person. */
    List<CueForm> finiteVerbs(int token) {
        if (!words.isWord(token)) {
            return List.of();
        }
        Word word = words.get(token);
        if (word.definite() || word.preposition() == 'ب' || word.preposition() == 'ك') {
            return List.of();
        }
        List<CueForm> forms = word.entry().finiteForms();
        // "شكراً جزيلاً": the sign of a noun
        if (!forms.isEmpty() && (word.token().spelling().hasTanwin() || isHere(word))) {
            return List.of();
        }
        boolean all = word.preposition() == 0 && !word.token().bare().endsWith("ي");
        if (forms.isEmpty() || all) {
            return forms;
        }
        List<CueForm> finite = new ArrayList<>(forms.size());
        for (CueForm form : forms) {
            boolean fits =
                    (word.preposition() == 0 || form.form().tense() == Tense.PRESENT) && !isNounInYeh(word, form);
            if (fits) {
                finite.add(form);
            }
        }
        return finite;
    }

    /** "وهنا رد القاضي", against "وهنأ". */
    private static boolean isHere(Word word) {
        return word.is(WordClass.DEMONSTRATIVE) && word.token().bare().endsWith("ا");
    }

    /** "نادي" with its dots against "نادى". */
    private static boolean isNounInYeh(Word word, CueForm form) {
        return form.form().tense() == Tense.PAST
                && form.verb().lemma().endsWith("ى")
                && form.form().form().endsWith("ي")
                && word.token().bare().endsWith("ي");
    }

    /** As {@link JoinedBi#after}. */
    int afterJoinedBi(int token) {
        return joinedBi.after(token);
    }

    /** Whether the word is a reporting verb, also with a pronoun for what was said: "ما قاله". */
    boolean isReportingVerb(int token) {
        if (!finiteVerbs(token).isEmpty()) {
            return true;
        }
        if (!words.isWord(token) || words.get(token).definite()) {
            return false;
        }
        return !finiteWithPronoun(token).isEmpty();
    }

    /** Every finite form that the word may be when it ends in a pronoun, whatever else it may be: "قاله". */
    List<CueForm> finiteWithPronoun(int token) {
        return words.get(token).entry().finiteWithPronoun();
    }

    /** Finite forms with an object pronoun joined: "اتهمه", "وصفها". */
    List<CueForm> verbsWithPronoun(int token) {
        if (!words.isWord(token) || words.get(token).definite()) {
            return List.of();
        }
        List<List<CueForm>> suffixed = words.get(token).entry().verbsWithPronoun();
        for (int i = 0; i < suffixed.size(); i++) {
            List<CueForm> verbs = suffixed.get(i).stream()
                    .filter(f -> f.isFinite()
                            && (f.verb().addressees().contains(Complement.OBJECT)
                                    || f.verb().takes(Complement.PREDICATE)))
                    .toList();
            if (!verbs.isEmpty()) {
                return verbs;
            }
        }
        return List.of();
    }

    /** Active participles of reporting verbs at the token. */
    List<CueForm> participles(int token) {
        if (!words.isWord(token)) {
            return List.of();
        }
        Word word = words.get(token);
        if (word.definite() || word.preposition() != 0) {
            return List.of();
        }
        return word.entry().participles();
    }

    boolean opensQuotation(int token) {
        return token < words.size() && document().quotationOpenedBy(token) != null;
    }
}
