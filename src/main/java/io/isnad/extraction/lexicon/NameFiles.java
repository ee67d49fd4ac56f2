package io.isnad.extraction.lexicon;

import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Loads what persons are called: names and titles. */
final class NameFiles {

    /** "نحات" is one man. */
    private static final int SHORTEST_PLURAL = 4;

    /** "إي إم": two letters of another alphabet, which written together would be any word. */
    private static final Pattern SPELT_LETTERS = Pattern.compile(".{2,3} .{2,3}");

    private static final Pattern JOINED = Pattern.compile(" ب(?=ال|أعمال)");

    private final Lexicon lexicon;
    private final LexiconLoader files;

    NameFiles(Lexicon lexicon, LexiconLoader files) {
        this.lexicon = lexicon;
        this.files = files;
    }

    void load() {
        givenNames();
        familyNames();
        titles();
        honorifics();
        generalTitles();
        eponymousThings();
        feasts();
    }

    private void givenNames() {
        for (Row row : files.rows("given-names.tsv", "name", "gender", "origin", "word")) {
            String name = row.required("name");
            String folded = Normalizer.fold(name);
            if (row.oneOf("origin", "ar", "foreign").equals("foreign")) {
                lexicon.foreign.givenNames.add(folded);
            }
            lexicon.givenNames.add(name, name);
            lexicon.nameGenders.put(
                    folded,
                    switch (row.oneOf("gender", "m", "f", "u")) {
                        case "m" -> Gender.MASCULINE;
                        case "f" -> Gender.FEMININE;
                        default -> Gender.UNKNOWN;
                    });
            boolean letters = SPELT_LETTERS.matcher(name).matches()
                    && row.required("origin").equals("foreign");
            if (letters) {
                continue;
            }
            if (name.contains(" ")) {
                lexicon.givenNames.add(name.replace(" ", ""), name);
                lexicon.words.add(name.replace(" ", ""), WordClass.GIVEN_NAME);
            } else {
                lexicon.words.add(name, WordClass.GIVEN_NAME);
                if (row.yes("word")) {
                    lexicon.words.add(name, WordClass.AMBIGUOUS_NAME);
                }
            }
        }
    }

    private void familyNames() {
        for (Row row : files.rows("family-names.tsv", "form", "kind")) {
            String kind = row.oneOf("kind", "family", "particle", "city");
            lexicon.words.add(
                    row.required("form"), kind.equals("family") ? WordClass.FAMILY_NAME : WordClass.NAME_PARTICLE);
            if (kind.equals("city")) {
                lexicon.foreign.cityParticles.add(Normalizer.fold(row.required("form")));
            }
        }
    }

    private void titles() {
        for (Row row :
                files.rows("titles.tsv", "masculine", "feminine", "plural", "dual", "class", "speaks", "complement")) {
            String masculine = row.optional("masculine");
            String lemma = masculine == null ? row.required("feminine") : masculine;
            TitleClass titleClass = row.parsed("class", TitleClass::valueOf);
            boolean complement = row.yes("complement");
            row.yes("speaks");
            // "معالي", "سمو", "د": of a man or a woman.
            boolean either = titleClass == TitleClass.HONORIFIC
                    && row.list("feminine").isEmpty()
                    && row.list("plural").isEmpty();
            boolean common = either || row.list("feminine").contains(lemma);
            Gender gender = common ? Gender.UNKNOWN : Gender.MASCULINE;
            if (masculine != null) {
                title(lemma, new Title(lemma, titleClass, complement, gender, GrammaticalNumber.SINGULAR));
            }
            if (isDefective(masculine, row.list("feminine"))) {
                title(
                        masculine + "ي",
                        new Title(lemma, titleClass, complement, Gender.MASCULINE, GrammaticalNumber.SINGULAR));
            }
            for (String form : row.list("feminine")) {
                if (form.equals(masculine)) {
                    continue;
                }
                title(form, new Title(lemma, titleClass, complement, Gender.FEMININE, GrammaticalNumber.SINGULAR));
                if (form.endsWith("ة") && !form.contains(" ")) {
                    dual(
                            form.substring(0, form.length() - 1) + "تان",
                            new Title(lemma, titleClass, complement, Gender.FEMININE, GrammaticalNumber.DUAL));
                }
                lexicon.words
                        .pluralOfWomen(form)
                        .forEach(p -> title(
                                p,
                                new Title(lemma, titleClass, complement, Gender.FEMININE, GrammaticalNumber.PLURAL)));
            }
            for (String form : row.list("dual")) {
                dual(form, new Title(lemma, titleClass, complement, Gender.MASCULINE, GrammaticalNumber.DUAL));
            }
            for (String form : row.list("plural")) {
                Title plural = new Title(lemma, titleClass, complement, Gender.UNKNOWN, GrammaticalNumber.PLURAL);
                title(form, plural);
                if (form.endsWith("ون")) {
                    String stem = form.substring(0, form.length() - 2);
                    title(stem + "ين", plural);
                    title(stem + "و", plural);
                }
            }
        }
        for (Row row : files.rows("title-modifiers.tsv", "masculine", "feminine")) {
            row.list("masculine").forEach(m -> lexicon.words.add(m, WordClass.MODIFIER));
            row.list("feminine").forEach(f -> lexicon.words.add(f, WordClass.MODIFIER));
        }
        for (Row row : files.rows("portfolios.tsv", "form", "elliptic")) {
            String form = row.required("form");
            if (!form.contains(" ")) {
                lexicon.words.add(Lexicon.base(form), WordClass.PORTFOLIO);
                lexicon.words.add(Lexicon.base(form), WordClass.NOUN);
            }
            for (String part : form.split(" و")) {
                lexicon.portfolioHeads.add(Lexicon.base(Normalizer.fold(part.split(" ")[0])));
            }
            if (row.yes("elliptic")) {
                lexicon.ellipticPortfolios.add(Normalizer.fold(form));
            }
        }
    }

    /** "وزيران", "وزيرين", and before whose they are "وزيرا", "وزيري". */
    private void dual(String form, Title dual) {
        title(form, dual);
        if (form.endsWith("ان")) {
            String stem = form.substring(0, form.length() - 2);
            title(stem + "ين", dual);
            title(stem + "ي", dual);
            if (!stem.contains(" ")) {
                title(stem + "ا", dual);
            }
        }
    }

    private void generalTitles() {
        for (Row row : files.rows("general-titles.tsv", "general", "narrower")) {
            Set<String> narrower = Set.copyOf(row.list("narrower"));
            lexicon.generalTitles.put(row.required("general"), narrower);
            lexicon.generalTitles.put(Normalizer.fold(row.required("general")), narrower);
        }
    }

    private void feasts() {
        for (Row row : files.rows("feasts.tsv", "form")) {
            lexicon.feasts.add(row.required("form"), row.required("form"));
        }
    }

    private void honorifics() {
        for (Row row : files.rows("honorifics.tsv", "honorific", "holders")) {
            lexicon.honorifics.put(row.required("honorific"), Set.copyOf(row.list("holders")));
        }
    }

    private void eponymousThings() {
        for (Row row : files.rows("eponymous-things.tsv", "singular", "plural")) {
            List<String> forms = new ArrayList<>(row.list("plural"));
            forms.add(row.required("singular"));
            for (String form : forms) {
                lexicon.words.add(form, WordClass.EPONYMOUS);
                lexicon.words.addNominal(form, WordClass.NOUN);
            }
        }
    }

    /** محام, قاض: a noun that ends in ي with the article and before a complement, as its feminine shows. */
    static boolean isDefective(String masculine, List<String> feminine) {
        return masculine != null && !masculine.endsWith("ي") && feminine.contains(masculine + "ية");
    }

    /** A phrase as {@code Words.matchBase} looks it up. */
    static String withoutArticles(String phrase) {
        return Arrays.stream(phrase.split("\\s+")).map(Lexicon::base).collect(Collectors.joining(" "));
    }

    private void title(String form, Title title) {
        lexicon.titles.add(withoutArticles(form), title);
        String bare = JOINED.matcher(form).replaceAll(" ");
        if (!bare.equals(form)) {
            // "القائم بالأعمال": words after the first are looked up without what is joined to them.
            lexicon.titles.add(withoutArticles(bare), title);
        }
        if (!form.contains(" ")) {
            if (title.number() != GrammaticalNumber.SINGULAR && form.endsWith("ي")) {
                lexicon.words.addConstructTitle(form);
                return;
            }
            lexicon.words.add(form, WordClass.TITLE);
            if (form.endsWith("ا") || form.endsWith("ة") || form.endsWith("ات") && form.length() > SHORTEST_PLURAL) {
                return;
            }
            lexicon.words.add(form + "ا", WordClass.TITLE);
        }
    }
}
