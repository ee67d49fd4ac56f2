package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.ToldNations;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nations that the words of a title tell, by an adjective or by the country's name: "المندوب الروسي", "مندوب روسيا". */
final class NationWords {

    /** "مندوب روسيا لدى المنظمة" says no more than "في المنظمة". */
    private static final String AT = "لدي";

    private static final String IN = "في";

    private final Lexicon lexicon;
    private final PluralForms plurals;
    /** Those that are told by several words, by the one word for them. */
    private final Map<String, Country> coded = new HashMap<>();

    NationWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.plurals = new PluralForms(lexicon);
    }

    /**
     * Adds the word of a title at the token, without its article: one for a nation that several words tell, and for the capital in which
     * an envoy represents another nation.
     *
     * @return the last token of what was added
     */
    int tell(Words words, int token, Set<String> title) {
        var named = words.match(lexicon.countries(), token);
        // "رئيس إقليم كردستان" and then "رئيس الإقليم"
        boolean kind = words.is(token, WordClass.NOUN) && !words.get(token).definite();
        if (named != null && named.last() > token && !kind) {
            return add(named.value(), named.last(), title);
        }
        Country adjective = ToldNations.ofTwo(words, token);
        if (adjective != null) {
            return add(adjective, token + 1, title);
        }
        boolean host = title.contains(IN) && title.stream().anyMatch(word -> lexicon.isAmong(WordSet.ENVOY, word));
        var capital = host ? words.match(lexicon.capitals(), token) : null;
        if (capital != null) {
            return add(capital.value(), capital.last(), title);
        }
        String word = words.get(token).entry().base().form();
        title.add(word.equals(AT) ? IN : word);
        return token;
    }

    private int add(Country nation, int last, Set<String> title) {
        coded.put(nation.iso(), nation);
        title.add(nation.iso());
        return last;
    }

    /** The country that a word without its article names, or whose adjective it is; or null. */
    Country of(String word) {
        Country told = coded.get(word);
        return told != null ? told : lexicon.entry(word).nation();
    }

    /** The nation that is told after the usual name of a body with a fixed name: "خفر السواحل | الإيطالي"; or null. */
    Country besideName(MentionCandidate body) {
        List<String> told = body.nameWords();
        Country nation = told.size() < 2 ? null : of(Lexicon.base(told.get(told.size() - 1)));
        return nation != null && begins(told, Normalizer.words(body.body().name())) ? nation : null;
    }

    private static boolean begins(List<String> told, String[] name) {
        boolean same = told.size() == name.length + 1;
        for (int i = 0; same && i < name.length; i++) {
            same = Lexicon.base(name[i]).equals(told.get(i));
        }
        return same;
    }

    private static boolean areSeveral(MentionCandidate mention) {
        return mention.kind() == MentionKind.GROUP && mention.number() != GrammaticalNumber.SINGULAR;
    }

    /** Whether both are one or several; "مسؤولين" may be two or more. */
    static boolean areAsMany(MentionCandidate one, MentionCandidate other) {
        return one.number() == other.number()
                || areSeveral(one) && areSeveral(other) && (mayBeTwo(one) || mayBeTwo(other));
    }

    private static boolean mayBeTwo(MentionCandidate several) {
        return several.nameWords().get(0).endsWith(PluralForms.OBLIQUE);
    }

    /** The first word of a mention, of several people in the form that {@link #told} has; empty for none. */
    String head(MentionCandidate mention) {
        String first = mention.nameWords().isEmpty() ? "" : mention.nameWords().get(0);
        return areSeveral(mention) ? plurals.head(first) : first;
    }

    /** The words of a mention in their order; in a title, or of somebody without a name, each that tells a nation by the nation itself; of several people, in one form for all cases. */
    List<String> told(MentionCandidate mention) {
        if (areSeveral(mention)) {
            return plurals.of(mention.nameWords());
        }
        boolean somebody = mention.kind() == MentionKind.GROUP && mention.number() == GrammaticalNumber.SINGULAR;
        if (mention.kind() != MentionKind.ROLE && !somebody) {
            return mention.nameWords();
        }
        List<String> told = new ArrayList<>();
        for (String word : mention.nameWords()) {
            Country nation = of(word);
            told.add(nation != null ? nation.iso() : word.equals(AT) ? IN : word);
        }
        return told;
    }

    /**
     * Whether all words of a shorter mention, told so, are in a longer one: "الوزير الأميركي" and "وزير الدفاع الأميركي"; but who heads a nation
     * is not who heads a body of it: "رئيس لبنان" and "رئيس وزراء لبنان".
     */
    boolean isToldBy(MentionCandidate longer, MentionCandidate shorter, List<String> told) {
        List<String> all = told(longer);
        boolean heads = shorter.kind() == MentionKind.ROLE && endWith(shorter) && heads(told.get(0));
        return all.containsAll(told) && (!heads || all.subList(0, told.size()).equals(told));
    }

    private boolean heads(String word) {
        return lexicon.isAmong(WordSet.HEADS_BOARD, word);
    }

    /** Whether the last word of a title tells a nation: "مندوب روسيا". */
    boolean endWith(MentionCandidate title) {
        List<String> name = title.nameWords();
        return name.size() > 1 && of(name.get(name.size() - 1)) != null;
    }
}
