package io.isnad.extraction.lexicon;

import io.isnad.extraction.CueKind;
import java.util.List;

/** All that the lexicon knows of one spelling, looked up once for every article that has it. Immutable. */
public final class Entry {

    private static final String ACCUSATIVE = "ا";

    private final String form;
    private final Entry base;
    private final long tables;
    private final long baseTables;
    private final long laterTables;
    /** By the numbers of the tables; empty where no phrase begins with the word. */
    private final PhraseTable.Beginning<?>[] beginnings;

    /** A bit for each set, of which there are more than one number holds. */
    private final long[] sets;

    private final long[] setsOfPhrases;
    /** Both together, or null where there are none, as of most words. */
    private final long[] allSets;
    /** A bit of each of them, as of other sets. */
    private final long setMarks;

    private final WordClasses classes;
    private final WordClasses classesAsWhole;
    private final boolean pronoun;
    private final List<CueForm> cueForms;
    private final List<CueForm> finiteForms;
    private final List<CueForm> participles;
    private final List<CueNoun> cueNouns;
    private final List<CueNoun> cueNounsWithPronoun;
    private final List<CueNoun> cueNounsAsObject;
    private final List<List<CueForm>> verbsWithPronoun;
    private final List<CueForm> finiteWithPronoun;
    private final boolean mayReport;
    private final boolean mayWish;
    /** What may begin with the word, as of {@link Openings}. */
    private final long openings;

    private final Title titleWithPronoun;
    private final Altered<MeasureTrigger> trigger;
    private final Altered<MeasureOperator> operator;
    private final Integer weekday;
    private final Country nisba;
    private final Country nation;
    private final OrganizationHead organizationHead;
    private final boolean beginsOrganizationHead;
    private final Gender nameGender;
    private final boolean foreignName;

    Entry(Lexicon lexicon, String form) {
        String bare = WordTable.withoutArticle(form);
        this.form = form;
        this.base = bare.length() == form.length() ? this : lexicon.entry(bare);
        this.tables = tables(lexicon, form);
        this.baseTables = base == this ? tables : base.tables;
        this.laterTables = lexicon.laterWords.getOrDefault(form, 0L);
        this.beginnings =
                new PhraseTable.Beginning<?>[tables == 0 ? 0 : lexicon.tables().size()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = lexicon.tables().get(i).beginning(form);
        }
        this.sets = lexicon.wordSets.having(form);
        this.setsOfPhrases = lexicon.wordSets.beginning(form);
        this.allSets = WordSets.together(sets, setsOfPhrases);
        this.setMarks = WordSets.marks(allSets);
        this.classes = WordClasses.of(lexicon.words.of(form, true));
        this.classesAsWhole = base == this ? classes : WordClasses.of(lexicon.words.of(form, false));
        this.pronoun = lexicon.words.hasPronoun(form);
        this.cueForms = lexicon.cueForms(form);
        this.finiteForms = cueForms.stream().filter(CueForm::isFinite).toList();
        this.participles = cueForms.stream()
                .filter(f -> f.form().tense() == Tense.PARTICIPLE)
                .toList();
        this.cueNouns = lexicon.cueNouns(form);
        this.cueNounsWithPronoun = lexicon.cueNounsWithPronoun(form);
        this.cueNounsAsObject = form.endsWith(ACCUSATIVE)
                ? lexicon.cueNouns(form.substring(0, form.length() - ACCUSATIVE.length()))
                : List.of();
        this.verbsWithPronoun = Suffixed.verbs(lexicon, form);
        this.finiteWithPronoun = verbsWithPronoun.stream()
                .flatMap(List::stream)
                .filter(CueForm::isFinite)
                .toList();
        this.mayWish = finiteForms.stream().anyMatch(Entry::isWish);
        this.mayReport = !finiteForms.isEmpty() || !verbsWithPronoun.isEmpty();
        boolean mayBeCue = mayReport
                || !participles.isEmpty()
                || !cueNouns.isEmpty()
                || !cueNounsWithPronoun.isEmpty()
                || !cueNounsAsObject.isEmpty();
        this.titleWithPronoun = Suffixed.title(lexicon, form);
        this.trigger = Altered.of(lexicon.triggers, form);
        this.operator = Altered.of(lexicon.operators, form);
        this.weekday = lexicon.weekday(form);
        this.nisba = lexicon.nisba(form);
        this.nation = Country.named(lexicon, form);
        this.organizationHead = lexicon.organizationHead(form);
        this.beginsOrganizationHead = lexicon.organizationHeadBeginnings.contains(bare);
        this.nameGender = lexicon.nameGender(form);
        this.foreignName = lexicon.foreign().isGivenName(form);
        this.openings = Openings.of(this, mayBeCue);
    }

    private static boolean isWish(CueForm form) {
        CueKind kind = form.verb().kind();
        return form.form().tense() == Tense.PAST && (kind == CueKind.DEMAND || kind == CueKind.DENY);
    }

    private static long tables(Lexicon lexicon, String form) {
        long tables = 0;
        for (PhraseTable<?> table : lexicon.tables()) {
            tables |= table.beginning(form) == null ? 0 : table.bit();
        }
        return tables;
    }

    /** What phrases of the table that begin with the word go on with, or null where none does. */
    PhraseTable.Beginning<?> beginning(int table) {
        return beginnings.length == 0 ? null : beginnings[table];
    }

    /** The spelling, folded. */
    public String form() {
        return form;
    }

    /** The entry without the article; this one where there is none. */
    public Entry base() {
        return base;
    }

    /** Whether any phrase of the table begins with the word. */
    public boolean begins(PhraseTable<?> table) {
        return (tables & table.bit()) != 0;
    }

    /** The tables that have a phrase that begins with the word, a bit each. */
    public long tables() {
        return tables;
    }

    /** Those that have one in which the word stands after the first. */
    public long laterTables() {
        return laterTables;
    }

    /** Those that have one that begins with the word without its article. */
    public long baseTables() {
        return baseTables;
    }

    /** The sets that have the word, alone or with others after it, or null where there are none; not to be changed. */
    long[] allSets() {
        return allSets;
    }

    /** Their {@link SetMarks#of marks}. */
    long setMarks() {
        return setMarks;
    }

    /** Whether the set has the word. */
    public boolean isAmong(SetOfWords set) {
        return WordSets.contains(sets, set);
    }

    /** Whether the set has the word with others after it. */
    public boolean opensAmong(SetOfWords set) {
        return WordSets.contains(setsOfPhrases, set);
    }

    /**
     * As {@link Lexicon#classes}.
     *
     * @param article whether ال in front may be the article
     */
    public WordClasses classes(boolean article) {
        return article ? classes : classesAsWhole;
    }

    /** As {@link Lexicon#hasPronoun}. */
    public boolean hasPronoun() {
        return pronoun;
    }

    /** As {@link Lexicon#cueForms}. */
    public List<CueForm> cueForms() {
        return cueForms;
    }

    /** Those that have a subject of their own, in the third person. */
    public List<CueForm> finiteForms() {
        return finiteForms;
    }

    /** Those that are active participles. */
    public List<CueForm> participles() {
        return participles;
    }

    /** Whether it may be a finite reporting verb, with or without an object pronoun. */
    public boolean mayReport() {
        return mayReport;
    }

    /** Whether it may be a verb in the past of wanting something, or of not wanting it: "طلب", "رفض". */
    public boolean mayWish() {
        return mayWish;
    }

    /** What may begin with it, as with what no class and no table of phrases tells: the bits of {@link Openings}. */
    public long openings() {
        return openings;
    }

    /** As {@link Lexicon#cueNouns}. */
    public List<CueNoun> cueNouns() {
        return cueNouns;
    }

    /** Nouns of saying whose indefinite accusative it is: "وعدا". */
    public List<CueNoun> cueNounsAsObject() {
        return cueNounsAsObject;
    }

    /** As {@link Lexicon#cueNounsWithPronoun}. */
    public List<CueNoun> cueNounsWithPronoun() {
        return cueNounsWithPronoun;
    }

    /** Forms of reporting verbs that are left when an object pronoun is taken off, one list for each that can be. */
    public List<List<CueForm>> verbsWithPronoun() {
        return verbsWithPronoun;
    }

    /** The finite ones among all of these. */
    public List<CueForm> finiteWithPronoun() {
        return finiteWithPronoun;
    }

    /** The title of a single person that is left when a pronoun of the third person is taken off, or null: "زوجته". */
    public Title titleWithPronoun() {
        return titleWithPronoun;
    }

    /** Words that name a measure, without the ending. */
    public Altered<MeasureTrigger> trigger() {
        return trigger;
    }

    /** Words that act on a measure, without the ending. */
    public Altered<MeasureOperator> operator() {
        return operator;
    }

    /** As {@link Lexicon#weekday}. */
    public Integer weekday() {
        return weekday;
    }

    /** As {@link Lexicon#nisba}. */
    public Country nisba() {
        return nisba;
    }

    /** The country that it names, with or without its article, or whose adjective it is; or null. */
    public Country nation() {
        return nation;
    }

    /** As {@link Lexicon#organizationHead}. */
    public OrganizationHead organizationHead() {
        return organizationHead;
    }

    /** Whether head nouns of several words begin with it: "وكالة أنباء". */
    public boolean beginsOrganizationHead() {
        return beginsOrganizationHead;
    }

    /** As {@link Lexicon#nameGender}. */
    public Gender nameGender() {
        return nameGender;
    }

    /** As {@link ForeignWords#isGivenName}. */
    public boolean isForeignName() {
        return foreignName;
    }
}
