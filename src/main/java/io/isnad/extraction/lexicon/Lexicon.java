package io.isnad.extraction.lexicon;

import io.isnad.extraction.text.Memo;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything the lexicon files tell, indexed by folded form. Immutable after loading. */
public final class Lexicon {

    private static final String ARABIC = "ar";

    private static final int SHORTEST_STEM = 2;

    private final List<PhraseTable<?>> tables = new ArrayList<>();
    /** Of every word the tables in which it stands after the first word of a phrase, a bit each. */
    final Map<String, Long> laterWords = new HashMap<>();

    private final Memo<Entry> entries = new Memo<>(form -> new Entry(this, form));
    final WordTable words = new WordTable();
    final WordSets wordSets = new WordSets();
    final Map<String, List<CueForm>> cueForms = new HashMap<>();
    final Map<String, List<CueNoun>> cueNouns = new HashMap<>();
    final PhraseTable<AttributiveCue> attributiveCues = table();
    final PhraseTable<Title> titles = table();
    final Map<String, Set<String>> honorifics = new HashMap<>();
    final Map<String, Set<String>> generalTitles = new HashMap<>();
    final PhraseTable<Country> countries = table();
    final PhraseTable<Country> capitals = table();
    final PhraseTable<String> places = table();
    final PhraseTable<String> feasts = table();
    final Map<String, Country> nisbas = new HashMap<>();
    final PhraseTable<NamedBody> bodies = table();
    final Map<String, OrganizationHead> organizationHeads = new HashMap<>();
    final Set<String> organizationHeadBeginnings = new HashSet<>();
    final PhraseTable<GroupHead> groupHeads = table();
    final Map<String, Boolean> statementNouns = new HashMap<>();
    /** The first words of those that have two. */
    final Set<String> statementHeads = new HashSet<>();

    final Set<String> statementPlurals = new HashSet<>();
    final PhraseTable<String> givenNames = table();
    final Map<String, Gender> nameGenders = new HashMap<>();
    final ForeignWords foreign = new ForeignWords();
    final PhraseTable<Integer> months = table();
    final PhraseTable<Integer> hijriMonths = table();
    final Map<String, Integer> weekdays = new HashMap<>();
    final PhraseTable<TimeWord> timeWords = table();
    final PhraseTable<NumberWord> numbers = table();
    final PhraseTable<List<MeasureForm<MeasureTrigger>>> triggers = table();
    final PhraseTable<List<MeasureForm<MeasureOperator>>> operators = table();
    final Map<String, Set<String>> issuerClasses = new HashMap<>();
    final Set<String> ellipticPortfolios = new HashSet<>();
    final Set<String> portfolioHeads = new HashSet<>();
    ConfidenceFactors confidenceFactors;

    Lexicon() {}

    /** The Arabic lexicon, read once. */
    public static Lexicon arabic() {
        return Arabic.LEXICON;
    }

    private static final class Arabic {
        static final Lexicon LEXICON = new LexiconLoader(LexiconLoader.files(ARABIC)).load();
    }

    /**
     * Identifies the content of all files of the Arabic lexicon: eight hexadecimal digits of their SHA-256. Takes no more than
     * reading them, so that nobody needs the lexicon to find out that nothing has changed.
     */
    public static String arabicDigest() {
        return LexiconDigest.of(LexiconLoader.files(ARABIC));
    }

    private <T> PhraseTable<T> table() {
        PhraseTable<T> table = new PhraseTable<>(tables.size(), laterWords);
        tables.add(table);
        return table;
    }

    /** The tables of phrases, by their numbers. */
    List<PhraseTable<?>> tables() {
        return tables;
    }

    /** All that is known of a folded form, without another look at the files. */
    public Entry entry(String folded) {
        return entries.get(folded);
    }

    /** Classes of a word, with or without article or pronoun suffix; empty for a word that no file has. */
    public Set<WordClass> classes(String folded) {
        return classes(folded, true);
    }

    /** The same; {@code article} tells whether ال in front may be the article. */
    public Set<WordClass> classes(String folded, boolean article) {
        return words.of(folded, article);
    }

    /** Whether the set has the folded form, as it is spelt there. */
    public boolean isAmong(SetOfWords set, String folded) {
        return wordSets.contains(set, folded);
    }

    /** Forms of reporting verbs, finite and participles, that are spelt like this. */
    public List<CueForm> cueForms(String folded) {
        return cueForms.getOrDefault(folded, List.of());
    }

    /** Cue nouns that are spelt like this, with or without article. */
    public List<CueNoun> cueNouns(String folded) {
        return cueNouns.getOrDefault(WordTable.withoutArticle(folded), List.of());
    }

    /** Cue nouns that are spelt like this with the pronoun of a third person: "قوله"; empty where there is no pronoun. */
    public List<CueNoun> cueNounsWithPronoun(String folded) {
        for (String pronoun : Pronouns.THIRD_PERSON) {
            int end = folded.length() - pronoun.length();
            String stem = end >= SHORTEST_STEM && folded.endsWith(pronoun) ? folded.substring(0, end) : "";
            String feminine = stem.endsWith("ت") ? stem.substring(0, end - 1) + "ه" : stem;
            List<CueNoun> nouns = cueNouns.getOrDefault(stem, cueNouns.get(feminine));
            if (nouns != null) {
                return nouns;
            }
        }
        return List.of();
    }

    public PhraseTable<AttributiveCue> attributiveCues() {
        return attributiveCues;
    }

    /** Lemmas of the titles whose holders an honorific with a pronoun can mean ("سموه"); empty for what is none. */
    public Set<String> honoured(String honorific) {
        return honorifics.getOrDefault(honorific, Set.of());
    }

    /** Whether the noun means somebody of whom more is known: المسؤول, الرجل. */
    public boolean isGeneralTitle(String lemma) {
        return generalTitles.containsKey(lemma);
    }

    /** Lemmas of the titles whose holders a more general one can mean ("اللاعب" a striker); empty for what is none. */
    public Set<String> narrowerTitles(String general) {
        return generalTitles.getOrDefault(general, Set.of());
    }

    /** Titles, all forms, without article. */
    public PhraseTable<Title> titles() {
        return titles;
    }

    public PhraseTable<Country> countries() {
        return countries;
    }

    public PhraseTable<Country> capitals() {
        return capitals;
    }

    /** Feasts and seasons of the year, which begin like given names. */
    public PhraseTable<String> feasts() {
        return feasts;
    }

    /** Places that are no countries or capitals. */
    public PhraseTable<String> places() {
        return places;
    }

    /** The country that an adjective belongs to, or null; feminine, plural and article are understood. */
    public Country nisba(String folded) {
        // "ألماني", "ألباني" begin like the article.
        Country whole = nisbas.get(folded);
        return whole == null ? nisbas.get(WordTable.withoutArticle(folded)) : whole;
    }

    /** Institutions, companies and media with fixed names. */
    public PhraseTable<NamedBody> bodies() {
        return bodies;
    }

    /** The head noun, or null; article and pronoun suffixes are for the caller. */
    public OrganizationHead organizationHead(String folded) {
        return organizationHeads.get(WordTable.withoutArticle(folded));
    }

    /** Nouns and fixed phrases for unnamed and collective sources, without article. */
    public PhraseTable<GroupHead> groupHeads() {
        return groupHeads;
    }

    /** Whether the noun is a vehicle of speech (بيان, خطاب). */
    public boolean isStatementNoun(String folded) {
        return statementNouns.containsKey(WordTable.withoutArticle(folded));
    }

    /** The same of two words. */
    public boolean isStatementNoun(String first, String second) {
        return (statementHeads.contains(first) || first.startsWith(WordTable.ARTICLE))
                && isStatementNoun(first + " " + second);
    }

    /** Whether it is one that can itself be the subject of a reporting verb: "أضاف البيان". */
    public boolean isSpeakingNoun(String folded) {
        return statementNouns.getOrDefault(WordTable.withoutArticle(folded), false);
    }

    /** Whether the word is the plural of a noun for the vehicle of speech. */
    public boolean isPluralStatementNoun(String folded) {
        return statementPlurals.contains(WordTable.withoutArticle(folded));
    }

    /** Given names of one or two words. */
    public PhraseTable<String> givenNames() {
        return givenNames;
    }

    /** Gender of a given name. */
    public Gender nameGender(String folded) {
        return nameGenders.getOrDefault(folded, Gender.UNKNOWN);
    }

    /** What it tells of words of other languages. */
    public ForeignWords foreign() {
        return foreign;
    }

    /** The months by all their names, 1 to 12. */
    public PhraseTable<Integer> months() {
        return months;
    }

    /** The months of the Islamic calendar, 1 to 12. */
    public PhraseTable<Integer> hijriMonths() {
        return hijriMonths;
    }

    /** ISO day of the week of a name with its article, or null: without it, the words are others (أحد "one"). */
    public Integer weekday(String folded) {
        return weekdays.get(folded);
    }

    /** What expressions of time are built of. */
    public PhraseTable<TimeWord> timeWords() {
        return timeWords;
    }

    /** Words that mean a number. */
    public PhraseTable<NumberWord> numbers() {
        return numbers;
    }

    /** Words that name a measure, all forms; nouns without article. */
    public PhraseTable<List<MeasureForm<MeasureTrigger>>> triggers() {
        return triggers;
    }

    /** The words, folded, by which a class of actors is told from others that may issue measures. */
    public Set<String> issuerClass(String name) {
        return issuerClasses.getOrDefault(name, Set.of());
    }

    /** Words that act on a measure, all forms; nouns without article. */
    public PhraseTable<List<MeasureForm<MeasureOperator>>> operators() {
        return operators;
    }

    /** How sure the rules of attribution are. */
    public ConfidenceFactors confidenceFactors() {
        return confidenceFactors;
    }

    /** Whether it is a ministry's domain that may stand for the ministry: الخارجية. */
    public boolean isEllipticPortfolio(String folded) {
        return ellipticPortfolios.contains(folded);
    }

    /** Whether a ministry's domain, or a part of one, begins with the word, without its article: صحة, سكان. */
    public boolean isPortfolioHead(String base) {
        return portfolioHeads.contains(base);
    }

    /** Whether the word is known only with a pronoun at its end: "بلاده". */
    public boolean hasPronoun(String folded) {
        return words.hasPronoun(folded);
    }

    /** The class table's key of a word: folded, without article. */
    public static String base(String word) {
        return WordTable.withoutArticle(Normalizer.fold(word));
    }
}
