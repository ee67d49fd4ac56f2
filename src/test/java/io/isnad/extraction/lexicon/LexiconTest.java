package io.isnad.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.lexicon.LexiconTable.Row;
import io.isnad.extraction.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    /** ISO 3166-1 alpha-2 codes of the 193 members of the United Nations. */
    private static final String MEMBERS =
            "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL"
                    + " CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR"
                    + " GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK"
                    + " LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ"
                    + " OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ"
                    + " TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW";

    private static final Lexicon LEXICON = Lexicon.arabic();

    @Test
    void itsContentHasADigest() {
        assertThat(Lexicon.arabicDigest()).matches("[0-9a-f]{8}").isEqualTo(Lexicon.arabicDigest());
    }

    @Test
    void aSetOfWordsHasThemAsTheyAreSpelt() {
        assertThat(LEXICON.isAmong(WordSet.HINT, "اشاره")).isTrue();
        assertThat(LEXICON.isAmong(WordSet.HINT, "الاشاره")).isFalse();
        assertThat(LEXICON.isAmong(WordSet.KEPT_BACK, "هويتها")).isTrue();
        assertThat(LEXICON.isAmong(WordSet.KEPT_BACK, "هويه")).isFalse();
        assertThat(LEXICON.isAmong(WordSet.NEVER_SAID, "نقطه الجزاء")).isTrue();
        assertThat(LEXICON.isAmong(WordSet.NEVER_SAID, "نقطه")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سيعلن",
                "سيصل",
                "ستقف",
                "سيضم",
                "ستجدها",
                "سيساعدهم",
                "يوضع",
                "يباع",
                "تدار",
                "أقيمت",
                "عوقب",
                "سيوضع"
            })
    void aVerbInTheFutureOrThePassiveIsAVerb(String form) {
        assertThat(LEXICON.entry(Normalizer.fold(form)).classes(false).contains(WordClass.COMMON_VERB))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سيتا", "ستيفن", "سيمون", "سنان", "ستار", "بيع"})
    void aWordThatOnlyBeginsLikeOneIsNone(String form) {
        assertThat(LEXICON.entry(Normalizer.fold(form)).classes(false).contains(WordClass.COMMON_VERB))
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("io.isnad.extraction.lexicon.SetOfWords#ALL")
    void noSetOfWordsIsEmpty(SetOfWords set) {
        assertThat(LEXICON.wordSets.of(set)).isNotEmpty();
    }

    @Test
    void isAsLargeAsTheNewsNeeds() {
        assertThat(distinct("verbs.tsv", "lemma")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(rows("titles.tsv", "masculine")).hasSizeGreaterThanOrEqualTo(200);
        assertThat(distinct("given-names.tsv", "name")).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void everyMemberOfTheUnitedNationsHasItsNationalityAndItsCapital() {
        List<Row> countries = rows("countries.tsv", "iso", "names", "nisba", "capital");
        assertThat(countries.stream()
                        .filter(r -> !r.list("names").isEmpty())
                        .filter(r -> !r.list("nisba").isEmpty())
                        .filter(r -> !r.list("capital").isEmpty())
                        .map(r -> r.required("iso")))
                .containsAll(members());
    }

    @Test
    void noCountryStandsTwice() {
        assertThat(rows("countries.tsv", "iso").stream().map(r -> r.required("iso")))
                .doesNotHaveDuplicates();
    }

    @Test
    void noGivenNameStandsTwice() {
        assertThat(rows("given-names.tsv", "name").stream().map(r -> r.required("name")))
                .doesNotHaveDuplicates();
    }

    @Test
    void noCellHasBlanksAroundItOrStraysOfCopying() {
        Predicate<String> stray = cell -> !cell.equals(cell.strip())
                || cell.contains("  ")
                || cell.chars().anyMatch(c -> Normalizer.isControl((char) c) || c == '\u00A0');
        for (String file : List.of("verbs.tsv", "titles.tsv", "given-names.tsv", "countries.tsv", "nominal-cues.tsv")) {
            assertThat(rows(file).stream().flatMap(r -> r.cells().stream()))
                    .as(file)
                    .noneMatch(stray);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "روسيا, RU, روسي",
        "الولايات المتحدة, US, أمريكي",
        "لبنان, LB, لبناني",
        "المملكة المتحدة, GB, بريطاني",
        "سوريا, SY, سوري",
        "الصين, CN, صيني",
    })
    void countriesAreFoundByNameAndNationality(String name, String iso, String nationality) {
        assertThat(LEXICON.countries().exact(Normalizer.fold(name)).iso()).isEqualTo(iso);
        assertThat(LEXICON.nisba(Normalizer.fold(nationality)).iso()).isEqualTo(iso);
        assertThat(LEXICON.nisba(Normalizer.fold("ال" + nationality + "ة")).iso())
                .isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"موسكو, RU", "واشنطن, US", "بيروت, LB", "لندن, GB", "أبوظبي, AE", "بكين, CN"})
    void capitalsKnowTheirCountry(String capital, String iso) {
        assertThat(LEXICON.capitals().exact(Normalizer.fold(capital)).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال", "قالت", "قالوا", "قلن", "يقول", "تقول", "يقولون", "أعلنت", "يعلن", "أشار", "أشارت", "يشير",
                        "دعا", "دعت",
                "يدعو", "نفى", "نفت", "ينفي", "رد", "ردت", "يرد", "أكد", "أكدت", "رأى", "رأت", "يرى", "مشيرا", "مشيرة",
                "مؤكدين", "قائلا", "قائلة", "أقر", "أقرت", "شدد", "شددت", "تساءل", "تساءلت", "اعتبر", "أبدى", "أبدت",
            })
    void formsOfReportingVerbsAreKnown(String form) {
        assertThat(LEXICON.cueForms(Normalizer.fold(form))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتاب", "جلس", "مدينة", "أكل", "سافر"})
    void otherWordsReportNothing(String form) {
        assertThat(LEXICON.cueForms(Normalizer.fold(form))).isEmpty();
    }

    @Test
    void everyReportingVerbHasAFrame() {
        assertThat(rows("verbs.tsv", "lemma", "complements").stream()
                        .filter(r -> r.list("complements").isEmpty())
                        .map(r -> r.required("lemma")))
                .isEmpty();
    }

    @Test
    void everyReportingVerbIsFoundByItsDictionaryForms() {
        for (Row row : rows("verbs.tsv", "lemma", "present")) {
            for (String column : List.of("lemma", "present")) {
                String form = row.optional(column);
                if (form == null) {
                    continue;
                }
                assertThat(LEXICON.cueForms(Normalizer.fold(form)))
                        .as("%s in line %d", form, row.line())
                        .anyMatch(c -> c.verb().lemma().equals(row.required("lemma")));
            }
        }
    }

    private static Set<String> members() {
        return Set.of(MEMBERS.split(" "));
    }

    private static Set<String> distinct(String file, String column) {
        return rows(file, column).stream().map(r -> r.required(column)).collect(Collectors.toSet());
    }

    private static List<Row> rows(String file, String... columns) {
        return new LexiconLoader(LexiconLoader.files("ar")).rows(file, columns);
    }
}
