package io.isnad.extraction.lexicon;

import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads what countries, organisations and groups are called. */
final class BodyFiles {

    /** What the classes of the files may be; most only tell the reader of the file what a row is. */
    private static final String[] GROUPS = {
        "ACTIVIST",
        "EXPERT",
        "MEDIA",
        "MILITANT",
        "OFFICIAL",
        "OTHER",
        "PARTY",
        "PEOPLE",
        "PROTESTER",
        "QUANTIFIER",
        "RESIDENT",
        "SOURCE",
        "WITNESS"
    };

    /** The classes of people, whose plurals are masculine and no "she". */
    private static final Set<String> PEOPLE =
            Set.of("ACTIVIST", "EXPERT", "OFFICIAL", "OTHER", "PROTESTER", "RESIDENT", "WITNESS");

    private static final String[] INSTITUTIONS = {
        "ARMED_GROUP",
        "COMPANY",
        "COURT",
        "GOVERNMENT",
        "INTERNATIONAL",
        "MILITARY",
        "OTHER",
        "PARLIAMENT",
        "PARTY",
        "SPORT"
    };

    /** What bodies of a class are called by, whether or not any of their names tells it: "قالت لوفتهانزا …. وأضافت الشركة". */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "COMPANY", Set.of("شركه", "مجموعه"),
            "PARTY", Set.of("حزب"),
            "ARMED_GROUP", Set.of("جماعه"),
            "SPORT", Set.of("نادي"));

    /** What is told of bodies that are not called so. */
    private static final Set<String> NO_CLUBS = Set.of("اتحاد", "رابطه", "لجنه", "وكاله", "بنك", "مصرف", "بورصه");

    private static final String[] MEDIA = {"AGENCY", "BROADCASTER", "MAGAZINE", "NEWSPAPER", "SITE", "SOCIAL"};

    private final Lexicon lexicon;
    private final LexiconLoader files;

    BodyFiles(Lexicon lexicon, LexiconLoader files) {
        this.lexicon = lexicon;
        this.files = files;
    }

    void load() {
        countries();
        bodies();
        organizationHeads();
        groups();
    }

    private void countries() {
        for (Row row :
                files.rows("countries.tsv", "iso", "names", "nisba", "nisba_plural", "capital", "metonyms", "note")) {
            Country country =
                    new Country(row.required("iso"), row.requiredList("names"), englishName(row), row.list("capital"));
            for (String name : country.names()) {
                lexicon.countries.add(name, country);
                place(name);
            }
            for (String capital : country.capitals()) {
                lexicon.capitals.add(capital, country);
                place(capital);
            }
            for (String metonym : row.list("metonyms")) {
                lexicon.capitals.add(metonym, country);
            }
            for (String nisba : row.list("nisba")) {
                nisba(nisba, country);
                nisba(nisba + "ة", country);
                nisba(nisba + "ات", country);
            }
            for (String plural : row.list("nisba_plural")) {
                nisba(plural, country);
                if (plural.endsWith("ون")) {
                    nisba(plural.substring(0, plural.length() - 2) + "ين", country);
                }
            }
        }
        for (Row row : files.rows("places.tsv", "form")) {
            lexicon.places.add(row.required("form"), row.required("form"));
            place(row.required("form"));
        }
        for (Row row : files.rows("nisbas.tsv", "nisba", "plural")) {
            lexicon.words.addNominal(row.required("nisba"), WordClass.NISBA);
            lexicon.words.addNominal(row.required("nisba") + "ة", WordClass.NISBA);
            row.list("plural").forEach(p -> lexicon.words.addNominal(p, WordClass.NISBA));
        }
    }

    private void place(String name) {
        if (!name.contains(" ")) {
            // "ألاسكا", "إلينوي": with no article.
            boolean hamza = name.startsWith("أ") || name.startsWith("إ");
            lexicon.words.add(hamza ? name : Lexicon.base(name), WordClass.PLACE);
        }
    }

    private void nisba(String form, Country country) {
        lexicon.nisbas.putIfAbsent(Normalizer.fold(form), country);
        lexicon.words.addNominal(form, WordClass.NISBA);
        String folded = Normalizer.fold(form);
        if (folded.endsWith("ي")) {
            for (String ending : List.of("ان", "ين")) {
                lexicon.nisbas.putIfAbsent(folded + ending, country);
                lexicon.nisbas.putIfAbsent(folded + "ت" + ending, country);
            }
        }
    }

    private void bodies() {
        for (Row row : files.rows("institutions.tsv", "names", "country", "class", "note")) {
            String kind = row.oneOf("class", INSTITUTIONS);
            List<String> names = row.requiredList("names");
            Set<String> kinds = new HashSet<>(kinds(names));
            if (Collections.disjoint(kinds, NO_CLUBS)) {
                kinds.addAll(KINDS.getOrDefault(kind, Set.of()));
            }
            NamedBody body = new NamedBody(names.get(0), englishName(row), false, false, Set.copyOf(kinds));
            names.forEach(n -> lexicon.bodies.add(n, body));
        }
        for (Row row : files.rows("media.tsv", "names", "class", "ambiguous", "note")) {
            row.oneOf("class", MEDIA);
            List<String> names = row.requiredList("names");
            Set<String> kinds = kinds(names);
            int shortest = names.stream().mapToInt(BodyFiles::length).min().orElse(0);
            for (String name : names) {
                boolean ambiguous = row.yes("ambiguous") && length(name) == shortest;
                lexicon.bodies.add(name, new NamedBody(names.get(0), englishName(row), true, ambiguous, kinds));
            }
        }
    }

    /** Of a name, in words: only the shortest of a medium may be something else. */
    private static int length(String name) {
        return name.split(" ").length;
    }

    /** What a note begins with: the English name, before the remark in parentheses. */
    private static String englishName(Row row) {
        return row.required("note").replaceFirst("\\s*[(,;].*", "");
    }

    /** The first words of names that have several. */
    private static Set<String> kinds(List<String> names) {
        return names.stream()
                .filter(n -> n.contains(" "))
                .map(n -> Lexicon.base(n.substring(0, n.indexOf(' '))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void organizationHeads() {
        for (Row row : files.rows("organization-heads.tsv", "singular", "plural", "class", "bare")) {
            OrganizationClass kind = row.parsed("class", OrganizationClass::valueOf);
            String lemma = row.required("singular");
            head(lemma, new OrganizationHead(lemma, kind, row.yes("bare"), false));
            if (lemma.endsWith("ة") && !lemma.contains(" ")) {
                // "وزارتا الصحة والتعليم"
                String stem = lemma.substring(0, lemma.length() - 1);
                List.of("تا", "تي").forEach(e -> lexicon.words.addNominal(stem + e, WordClass.GROUP_HEAD));
            }
            row.list("plural").forEach(p -> head(p, new OrganizationHead(lemma, kind, row.yes("bare"), true)));
        }
    }

    private void head(String form, OrganizationHead head) {
        String base = Lexicon.base(form);
        lexicon.organizationHeads.putIfAbsent(base, head);
        int space = base.indexOf(' ');
        if (space > 0) {
            lexicon.organizationHeadBeginnings.add(base.substring(0, space));
        }
        lexicon.words.addNominal(Lexicon.base(form), WordClass.ORGANIZATION_HEAD);
        lexicon.words.addNominal(form, WordClass.ORGANIZATION_HEAD);
        lexicon.words.addNominal(form, WordClass.NOUN);
    }

    private void groups() {
        for (Row row : files.rows("groups.tsv", "singular", "plural", "feminine", "class")) {
            String groupClass = row.oneOf("class", GROUPS);
            boolean quantifier = groupClass.equals("QUANTIFIER");
            // of people by what they are, those are one who can be a woman too: "راكبة", but no "حشدة"
            boolean person = PEOPLE.contains(groupClass)
                    || groupClass.equals("PEOPLE") && !row.list("feminine").isEmpty();
            String lemma = row.required("singular");
            group(lemma, new GroupHead(lemma, quantifier, false, Gender.MASCULINE, person));
            if (NameFiles.isDefective(lemma, row.list("feminine"))) {
                group(lemma + "ي", new GroupHead(lemma, quantifier, false, Gender.MASCULINE, person));
            }
            for (String feminine : row.list("feminine")) {
                group(feminine, new GroupHead(lemma, quantifier, false, Gender.FEMININE, person));
                lexicon.words
                        .pluralOfWomen(feminine)
                        .forEach(p -> group(p, new GroupHead(lemma, quantifier, true, Gender.FEMININE, person)));
            }
            if (!lemma.contains(" ") && !quantifier) {
                String stem = lemma.endsWith("ة") ? lemma.substring(0, lemma.length() - 1) + "ت" : lemma;
                Gender gender = lemma.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
                List.of("ان", "ين").forEach(e -> group(stem + e, new GroupHead(lemma, false, true, gender, person)));
            }
            for (String plural : row.list("plural")) {
                boolean people = person && !lemma.endsWith("ة");
                GroupHead head =
                        new GroupHead(lemma, quantifier, true, people ? Gender.MASCULINE : Gender.UNKNOWN, person);
                group(plural, head);
                if (plural.endsWith("ون") || plural.endsWith("ان")) {
                    String stem = plural.substring(0, plural.length() - 2);
                    group(stem + "ين", head);
                    group(stem + (plural.endsWith("ون") ? "و" : "ا"), head);
                    group(stem + "ي", head);
                }
            }
        }
    }

    private void group(String form, GroupHead head) {
        lexicon.groupHeads.add(NameFiles.withoutArticles(form), head);
        if (!form.contains(" ")) {
            lexicon.words.addNominal(Lexicon.base(form), WordClass.GROUP_HEAD);
        }
    }
}
