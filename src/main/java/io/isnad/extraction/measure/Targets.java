package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.MeasureTarget;
import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.MeasureTrigger;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.number.NumberMatch;
import io.isnad.extraction.number.NumberParser;
import java.util.Set;

/** Upon whom or what a trigger falls: what follows it as object, construct complement or after its prepositions. */
final class Targets {

    private static final int FARTHEST = 14;
    private static final int LONGEST = 10;
    private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن");

    private final Scene scene;
    private final Words words;
    private final NumberParser numbers;

    Targets(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = new NumberParser(words);
    }

    /**
     * A target's tokens.
     *
     * @param first first token
     * @param last last token
     * @param start offset at which it begins
     * @param actor the actor that it is, or null
     * @param pronoun whether it is but a pronoun joined to another word
     */
    record Target(int first, int last, int start, Integer actor, boolean pronoun) {

        MeasureTarget in(Words words) {
            return new MeasureTarget(new Span(start, words.token(last).end()), actor);
        }
    }

    /**
     * Finds the target.
     *
     * @param issuerLast the last token of the issuer where it stands right after the trigger, else -1
     */
    Target find(Trigger trigger, int issuerLast) {
        int from = Math.max(trigger.last(), issuerLast) + 1;
        if (trigger.pronoun() != null && isObjectPronoun(trigger)) {
            return pronoun(trigger.first());
        }
        // A noun with the article can't have a complement: "السجن خمس سنوات على".
        boolean open = trigger.isVerb()
                || trigger.pronoun() != null
                || !words.get(trigger.first()).definite();
        Target direct = open && trigger.word().takesObject() ? nounPhrase(scene.afterTime(from)) : null;
        if (direct != null) {
            return direct;
        }
        return afterPreposition(trigger, from, words.size());
    }

    /** The target before the trigger: "حكم على شاب | بالسجن", "وجهت لهم | تهمة". */
    Target between(Operation operation, Trigger trigger) {
        int from = Math.min(operation.last() + 1, trigger.first());
        Target target = afterPreposition(trigger, from, trigger.first());
        boolean runsOver = target != null && target.last() >= trigger.first();
        return runsOver
                ? new Target(target.first(), trigger.first() - 1, target.start(), target.actor(), target.pronoun())
                : target;
    }

    /** "اعتقلته", "محاكمته"; but "تجميدها أموالا" is who freezes. */
    boolean isObjectPronoun(Trigger trigger) {
        if (trigger.isVerb()) {
            return true;
        }
        return trigger.word().takesObject() && nounPhrase(trigger.last() + 1) == null;
    }

    private Target afterPreposition(Trigger trigger, int from, int end) {
        for (int i = from; i < end && i - from < FARTHEST && words.sameParagraph(trigger.first(), i); i++) {
            if (scene.times().at(i) != null) {
                i = scene.times().at(i).lastToken();
                continue;
            }
            if (scene.endsClause(i)
                    || scene.opensReport(i)
                    || scene.isPlainVerb(i) && !trigger.isVerb() && i > from + 4) {
                return null;
            }
            Target target = complement(trigger.word(), i);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private Target complement(MeasureTrigger word, int token) {
        if (!words.isWord(token)) {
            return null;
        }
        String form = words.get(token).form();
        String clitic = String.valueOf(words.get(token).preposition());
        if (word.targets().contains(clitic)) {
            return nounPhraseFrom(token);
        }
        String folded = words.token(token).folded();
        if (word.targets().contains(form)
                || word.targets().contains(folded)
                || word.targets().contains("بحق") && form.equals("حق")) {
            return nounPhrase(token + 1);
        }
        for (String preposition : word.targets()) {
            boolean joined = form.startsWith(preposition) && PRONOUNS.contains(form.substring(preposition.length()));
            boolean right = folded.startsWith("بحق") && word.targets().contains("بحق") && folded.length() <= 5;
            if (joined || right) {
                return pronoun(token);
            }
        }
        return null;
    }

    private Target pronoun(int token) {
        return new Target(token, token, words.get(token).start(), null, true);
    }

    /** A noun phrase without preposition at the token, or null. */
    Target nounPhrase(int token) {
        if (token >= words.size()
                || words.isWord(token) && words.get(token).hasProclitic()
                || scene.times().at(token) != null) {
            return null;
        }
        return nounPhraseFrom(token);
    }

    private Target nounPhraseFrom(int token) {
        Named named = scene.mentions().at(token);
        if (named != null) {
            return new Target(token, named.last(), words.get(token).start(), named.actor(), false);
        }
        int first = token;
        NumberMatch number = numbers.at(token);
        int at = number == null ? token : number.last() + 1;
        boolean quantified = number == null && scene.is(token, WordClass.QUANTIFIER) || scene.isForm(token, "اي");
        if (number == null && !quantified && !isNoun(token)) {
            return null;
        }
        int last = number == null ? token : number.last();
        for (; at < words.size() && at - first < LONGEST && words.sameParagraph(first, at); at++) {
            if (scene.times().at(at) != null || !words.isWord(at) || at > first && !continues(at)) {
                break;
            }
            Named inside = scene.mentions().at(at);
            last = inside == null ? at : inside.last();
            at = last;
        }
        int start = words.isWord(first)
                ? words.get(first).start()
                : words.token(first).start();
        return new Target(first, last, start, null, false);
    }

    private boolean isNoun(int token) {
        return words.isWord(token) && !words.get(token).isFunctionWord() && !scene.isPlainVerb(token);
    }

    private boolean continues(int token) {
        Word word = words.get(token);
        boolean of = word.form().equals("من") && !word.hasProclitic() && words.isWord(token + 1);
        return of || !word.hasProclitic() && isNoun(token);
    }

    /** Whether the words after the trigger are what its meaning asks for. */
    boolean fits(Trigger trigger, Target target) {
        Set<String> objects = trigger.word().objects();
        if (objects.isEmpty()) {
            return true;
        }
        boolean person = objects.contains(MeasureTrigger.PERSON);
        if (target != null && target.pronoun()) {
            return person || objects.contains(MeasureTrigger.BODY);
        }
        if (target != null) {
            if (person && isPerson(target)) {
                return true;
            }
            if (objects.contains(MeasureTrigger.OFFICE) && isOffice(target)) {
                return true;
            }
            boolean body = target.actor() != null && !isPersonActor(target.actor());
            if (objects.contains(MeasureTrigger.BODY) && body) {
                return true;
            }
        }
        int end = target == null ? trigger.last() + 4 : Math.max(target.last() + 1, trigger.last() + 2);
        for (int i = trigger.last() + 1; i <= end && words.isWord(i) && words.sameParagraph(trigger.first(), i); i++) {
            if (isOneOf(objects, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(Set<String> objects, int token) {
        Word word = words.get(token);
        String base = word.base();
        if (objects.contains(base) || objects.contains(word.form())) {
            return true;
        }
        boolean accusative = base.endsWith("ا") && objects.contains(base.substring(0, base.length() - 1));
        boolean dual =
                (base.endsWith("ين") || base.endsWith("ان")) && objects.contains(base.substring(0, base.length() - 2));
        return accusative || dual || suffixed(objects, base);
    }

    private static boolean suffixed(Set<String> objects, String base) {
        for (String pronoun : Set.of("ه", "ها", "هم", "هما")) {
            int stem = base.length() - pronoun.length();
            if (stem >= 3 && base.endsWith(pronoun)) {
                String noun = base.substring(0, stem);
                if (objects.contains(noun)
                        || noun.endsWith("ت") && objects.contains(noun.substring(0, stem - 1) + "ه")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPersonActor(int actor) {
        return scene.mentions().actor(actor).kind() == ActorKind.PERSON;
    }

    private boolean isPerson(Target target) {
        if (target.actor() != null) {
            return scene.mentions().actor(target.actor()).kind() != ActorKind.ORGANIZATION;
        }
        NumberMatch number = numbers.at(target.first());
        if (number != null && !number.percent() && number.last() < target.last()) {
            return !words.get(number.last() + 1).is(WordClass.TIME);
        }
        for (int i = target.first(); i <= target.last() && i <= target.first() + 4; i++) {
            if (!words.isWord(i)) {
                continue;
            }
            Word word = words.get(i);
            boolean person = word.is(WordClass.TITLE)
                    || word.is(WordClass.GROUP_HEAD)
                    || word.is(WordClass.GIVEN_NAME) && !word.is(WordClass.AMBIGUOUS_NAME)
                    || scene.mentions().around(i) != null
                            && scene.mentions().isPerson(scene.mentions().around(i))
                    || word.is(WordClass.NISBA)
                            && (word.form().endsWith("ين") || word.form().endsWith("ون"));
            if (person) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffice(Target target) {
        var title = words.matchBase(words.lexicon().titles(), target.first());
        return title != null && title.value().titleClass() == TitleClass.OFFICE;
    }
}
