package io.isnad.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.isnad.extraction.Actor;
import io.isnad.extraction.ActorKind;
import io.isnad.extraction.ActorScope;
import io.isnad.extraction.Attribution;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Measure;
import io.isnad.extraction.Mention;
import io.isnad.extraction.Role;
import io.isnad.extraction.Span;
import io.isnad.extraction.Statement;
import io.isnad.extraction.StatementForm;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.morphology.Segmenter;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.time.TimeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureFinderTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2018, 4, 11);

    /** Whom the sentences name: kind, name, other names. */
    private static final List<Actor> ACTORS = List.of(
            organization("الولايات المتحدة", "واشنطن"),
            organization("روسيا", "موسكو"),
            organization("فرنسا", "باريس"),
            organization("إيران", "طهران"),
            organization("ألمانيا", "برلين"),
            organization("الاتحاد الأوروبي"),
            organization("الحكومة"),
            organization("الشرطة"),
            organization("المحكمة العليا", "المحكمة"),
            organization("البرلمان"),
            organization("وزارة الخارجية"),
            organization("النادي"),
            person("سامر خليل", "الرئيس سامر خليل"),
            person("وليد ناصر", "المتحدث باسم الخارجية الفرنسية وليد ناصر"),
            person("نادر عمر"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فرضت واشنطن عقوبات على إيران | SANCTION | IMPOSED | عقوبات | الولايات المتحدة | إيران",
                "فرضت واشنطن، أمس، عقوبات جديدة على 12 شركة روسية | SANCTION | IMPOSED | عقوبات | الولايات المتحدة |"
                        + " 12 شركة روسية",
                "العقوبات التي فرضتها باريس على طهران | SANCTION | IMPOSED | العقوبات | فرنسا | طهران",
                "العقوبات الفرنسية على طهران | SANCTION | IMPOSED | العقوبات | فرنسا | طهران",
                "هددت برلين بفرض مزيد من العقوبات على موسكو | SANCTION | THREATENED | العقوبات | ألمانيا | موسكو",
                "رفع الاتحاد الأوروبي العقوبات عن إيران | SANCTION | LIFTED | العقوبات | الاتحاد الأوروبي | إيران",
                "رفض البرلمان فرض عقوبات على موسكو | SANCTION | REJECTED | عقوبات | البرلمان | موسكو",
                "اقترحت باريس فرض عقوبات على موسكو | SANCTION | PROPOSED | عقوبات | فرنسا | موسكو",
                "قررت الحكومة طرد أربعة دبلوماسيين | EXPULSION | IMPOSED | طرد | الحكومة | أربعة دبلوماسيين",
                "طردت باريس ثلاثة دبلوماسيين روس | EXPULSION | IMPOSED | طردت | فرنسا | ثلاثة دبلوماسيين روس",
                "إن باريس ستطرد ثلاثة دبلوماسيين | EXPULSION | ANNOUNCED | ستطرد | فرنسا | ثلاثة دبلوماسيين",
                "رفعت واشنطن الرسوم الجمركية على الصلب | TARIFF | IMPOSED | الرسوم الجمركية | الولايات المتحدة | الصلب",
                "ألغت الحكومة الرسوم الجمركية على القمح | TARIFF | LIFTED | الرسوم الجمركية | الحكومة | القمح",
                "اعتقلت الشرطة 20 متظاهرا | DETENTION | IMPOSED | اعتقلت | الشرطة | 20 متظاهرا",
                "اعتقال نادر عمر من قبل الشرطة | DETENTION | IMPOSED | اعتقال | الشرطة | نادر عمر",
                "نادر عمر الذي اعتقلته الشرطة | DETENTION | IMPOSED | اعتقلته | الشرطة | نادر عمر",
                "قضت المحكمة بالسجن خمس سنوات على نادر عمر | DETENTION | IMPOSED | السجن | المحكمة العليا | نادر عمر",
                "حُكم على نادر عمر بالسجن خمس سنوات | DETENTION | IMPOSED | السجن | | نادر عمر",
                "أفرجت الشرطة عن نادر عمر | DETENTION | LIFTED | أفرجت | الشرطة | نادر عمر",
                "قد وجهت المحكمة إلى نادر عمر تهمة القتل | DETENTION | IMPOSED | تهمة | المحكمة العليا | نادر عمر",
                "قضت المحكمة بمعاقبة نادر عمر بالسجن المؤبد | DETENTION | IMPOSED | السجن المؤبد | المحكمة العليا |"
                        + " نادر عمر",
                "ردت موسكو بإغلاق السفارة | CLOSURE | IMPOSED | إغلاق | روسيا | السفارة",
                "تعتزم برلين حظر استيراد الفحم | BAN | ANNOUNCED | حظر استيراد | ألمانيا | الفحم",
                "اعتقلت الشرطة فجر اليوم 15 متظاهرا | DETENTION | IMPOSED | اعتقلت | الشرطة | 15 متظاهرا",
                "قطعت باريس وبرلين علاقاتهما مع طهران | SUSPENSION | IMPOSED | قطعت | فرنسا | علاقاتهما مع طهران",
                "أصدرت المحكمة مذكرة توقيف بحق نادر عمر | DETENTION | IMPOSED | مذكرة توقيف | المحكمة العليا | نادر"
                        + " عمر",
                "ألقت الشرطة القبض على نادر عمر | DETENTION | IMPOSED | القبض | الشرطة | نادر عمر",
                "أقال الرئيس سامر خليل وزير المالية | DISMISSAL | IMPOSED | أقال | سامر خليل | وزير المالية",
                "أقيل نادر عمر من منصبه | DISMISSAL | IMPOSED | أقيل | | نادر عمر",
                "استدعت وزارة الخارجية السفير الروسي | RECALL | IMPOSED | استدعت | وزارة الخارجية | السفير الروسي",
                "أعلنت واشنطن انسحابها من الاتفاق النووي | WITHDRAWAL | ANNOUNCED | انسحابها | الولايات المتحدة |"
                        + " الاتفاق النووي",
                "علقت باريس مساعداتها لطهران | SUSPENSION | IMPOSED | علقت | فرنسا | مساعداتها",
                "أغلقت الحكومة المعابر مع الجوار | CLOSURE | IMPOSED | أغلقت | الحكومة | المعابر",
                "جمدت المحكمة أموال نادر عمر | ASSET_FREEZE | IMPOSED | جمدت | المحكمة العليا | أموال نادر عمر",
                "أصدر الرئيس سامر خليل مرسوما | LEGISLATION | IMPOSED | مرسوما | سامر خليل | ",
                "صادق البرلمان على قانون الأحزاب | LEGISLATION | IMPOSED | قانون | البرلمان | ",
                "فرض الاتحاد الأوروبي غرامة قدرها 3 مليارات يورو على النادي | FINE | IMPOSED | غرامة | الاتحاد"
                        + " الأوروبي | النادي",
                "غرمت المحكمة النادي عشرة آلاف ريال | FINE | IMPOSED | غرمت | المحكمة العليا | النادي",
                "قررت المحكمة إيقاف اللاعب نادر عمر أربع مباريات | SUSPENSION | IMPOSED | إيقاف | المحكمة العليا |"
                        + " اللاعب نادر عمر",
                "أوقفت الحكومة ثلاثة موظفين عن العمل | SUSPENSION | IMPOSED | أوقفت | الحكومة | ثلاثة موظفين",
                "أوقفت الشرطة ثلاثة موظفين في العاصمة | DETENTION | IMPOSED | أوقفت | الشرطة | ثلاثة موظفين",
                "أدرجت واشنطن أربعة قياديين على قائمة الإرهاب | SANCTION | IMPOSED | أدرجت | الولايات المتحدة | أربعة"
                        + " قياديين",
                "سحبت باريس سفيرها من طهران | RECALL | IMPOSED | سحبت | فرنسا | سفيرها",
                "سحبت الحكومة ترخيص القناة | OTHER | IMPOSED | سحبت | الحكومة | ترخيص القناة",
                "أعادت الحكومة فتح المعبر | CLOSURE | LIFTED | فتح | الحكومة | المعبر",
                "أطلقت طهران سراح ثلاثة سجناء | DETENTION | LIFTED | أطلقت | إيران | ثلاثة سجناء",
                "تحفظت المحكمة على أموال النادي | ASSET_FREEZE | IMPOSED | تحفظت | المحكمة العليا | أموال النادي",
                "وافق البرلمان على نظام مكافحة التدخين | LEGISLATION | IMPOSED | نظام | البرلمان | ",
                "أيدت المحكمة الحكم بسجن نادر عمر | DETENTION | IMPOSED | سجن | المحكمة العليا | نادر عمر",
                "صوت البرلمان لصالح فرض عقوبات على موسكو | SANCTION | IMPOSED | عقوبات | البرلمان | موسكو",
                "منع نادر عمر من السفر بقرار من المحكمة | BAN | IMPOSED | منع | المحكمة العليا | نادر عمر",
                "قررت الحكومة ترحيل 40 مخالفا | EXPULSION | IMPOSED | ترحيل | الحكومة | 40 مخالفا",
                "فرضت الحكومة حظرا للتجول في العاصمة | BAN | IMPOSED | حظرا للتجول | الحكومة | العاصمة",
                "هدمت الجرافات الثقيلة منزلا في القرية | OTHER | IMPOSED | هدمت | | منزلا",
                "ثلاثة متظاهرين اعتقلوا في العاصمة | DETENTION | IMPOSED | اعتقلوا | | ثلاثة متظاهرين",
                "أغلقت الحكومة أمس (الأربعاء) 14 مطعما | CLOSURE | IMPOSED | أغلقت | الحكومة | 14 مطعما",
                "استدعت الحكومة 300 سيارة لعيب في المكابح | OTHER | IMPOSED | استدعت | الحكومة | 300 سيارة",
                "تعرض نادر عمر للطرد من البلاد من قبل الشرطة | EXPULSION | IMPOSED | طرد | الشرطة | نادر عمر",
                "أصدرت المحكمة قرارا يقضي بإيقاف اللاعب نادر عمر أربع مباريات | SUSPENSION | IMPOSED | إيقاف | المحكمة"
                        + " العليا | اللاعب نادر عمر",
                "إن نادر عمر اعتقل في العاصمة من قبل الشرطة | DETENTION | IMPOSED | اعتقل | الشرطة | نادر عمر",
                "قررت المحكمة تغريم النادي عشرة آلاف ريال | FINE | IMPOSED | تغريم | المحكمة العليا | النادي",
                "طالب نادر عمر الحكومة بإغلاق المعابر | CLOSURE | PROPOSED | إغلاق | الحكومة | المعابر",
                "صادق البرلمان على \"قانون الأحزاب\" | LEGISLATION | IMPOSED | قانون | البرلمان | ",
                "أقر البرلمان مشروع قانون ضريبة الدخل | LEGISLATION | IMPOSED | مشروع قانون | البرلمان | ",
                "فرضت الحكومة غرامة على كل من النادي والشرطة | FINE | IMPOSED | غرامة | الحكومة | كل من النادي والشرطة",
                "أعلنت كل من واشنطن وباريس قطع العلاقات مع موسكو | SUSPENSION | ANNOUNCED | قطع العلاقات | الولايات"
                        + " المتحدة | موسكو",
                "قررت المحكمة حبس نادر عمر 15 يوما | DETENTION | IMPOSED | حبس | المحكمة العليا | نادر عمر",
                "اتفقت باريس على بدء الرد على الرسوم الجمركية التي فرضتها واشنطن | TARIFF | IMPOSED | الرسوم الجمركية"
                        + " | الولايات المتحدة | ",
                "جاء قرار باريس ردا على تهديدات واشنطن بفرض رسوم جمركية على الصلب | TARIFF | THREATENED | رسوم جمركية"
                        + " | الولايات المتحدة | الصلب",
                "ألغت المحكمة حكم الإعدام الصادر بحق نادر عمر | DETENTION | LIFTED | حكم الإعدام | المحكمة العليا |"
                        + " نادر عمر",
                "ضبطت الشرطة خمسة تشكيلات عصابية | DETENTION | IMPOSED | ضبطت | الشرطة | خمسة تشكيلات عصابية",
                "قال مسؤول مهددا بإغلاق السفارة | CLOSURE | THREATENED | إغلاق | | السفارة",
                "كان نادر عمر قد حكم عليه بالسجن | DETENTION | IMPOSED | السجن | | نادر عمر",
                "أعلن المتحدث باسم الخارجية الفرنسية وليد ناصر طرد أربعة دبلوماسيين | EXPULSION | ANNOUNCED | طرد |"
                        + " فرنسا | أربعة دبلوماسيين",
            })
    void reads(String text, String kind, String status, String trigger, String issuer, String target) {
        List<Measure> measures = find(text);
        assertThat(measures).hasSize(1);
        Measure measure = measures.get(0);
        assertThat(measure.trigger().of(text)).isEqualTo(trigger);
        assertThat(measure.kind()).hasToString(kind);
        assertThat(measure.status()).hasToString(status);
        assertThat(
                        measure.issuer() == null
                                ? null
                                : ACTORS.get(measure.issuer()).name())
                .isEqualTo(issuer);
        assertThat(measure.target() == null ? null : measure.target().span().of(text))
                .isEqualTo(target);
        assertThat(measure.evidence().contains(measure.trigger())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بحث الوزيران ملف العقوبات",
                "علق المتحدث على الحادث",
                "تأثرت الأسعار بسبب العقوبات",
                "لم تعتقل الشرطة أحدا",
                "باريس تعد قائمة بمنتجات روسية",
                "إن باريس تعد قائمة بسفراء المنطقة",
                "انسحبت القوات من المدينة",
                "خرج نادر عمر من السجن",
                "استدعى المدرب خمسة لاعبين",
                "وقف إطلاق النار",
                "رسوم متحركة للأطفال",
                "توقف اللاعب عن التدريب",
                "طرد الحكم لاعبا من النادي",
                "ناقش البرلمان سبل تطبيق القانون",
                "فضيحة تطيح بنادر عمر",
                "تجمد رصيد النادي عند عشر نقاط",
                "دعا نادر عمر إلى الحوار بدلا من الاكتفاء بطرد الموظفين",
                "لعب النادي في المسابقة وسط أجواء ممطرة",
                "إذا فرضت باريس عقوبات على موسكو فستتفاقم الأزمة",
                "كيف تغلق الحكومة المعابر",
                "أغلقت العاصفة الطرق",
                "ألغى الحكم هدفا للنادي",
                "أغلق مؤشر السوق على ارتفاع",
                "النظام يعاقب من يبتز الآخرين",
                "أقر نادر عمر بأن القانون لا يحمي أحدا",
                "ألغى نادر عمر رحلة إلى المدينة",
                "شدد نادر عمر على أهمية إلزام موسكو بالانسحاب",
                "سعى نادر عمر إلى حل سياسي",
                "قال نادر عمر إن الشركة التي يقال إن لها مصنعا كبيرة",
                "ألغى نادر عمر سفره خشية أن يتم اعتقاله",
                "استجوبت الشرطة نادر عمر",
                "أعلنت الشرطة انتهاء حصار فندق المدينة",
            })
    void findsNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void readsJoinedMeasuresWithOneIssuer() {
        String text = "قررت باريس فرض عقوبات على موسكو وطرد 10 دبلوماسيين روس وحظر استيراد الفحم";
        assertThat(find(text))
                .extracting(m -> m.kind() + " " + ACTORS.get(m.issuer()).name())
                .containsExactly("SANCTION فرنسا", "EXPULSION فرنسا", "BAN فرنسا");
    }

    @Test
    void readsWhomAFineFallsUponFromThePronoun() {
        List<Measure> measures = find("قررت المحكمة إيقاف اللاعب نادر عمر أربع مباريات وتغريمه 20 ألف ريال");
        assertThat(measures)
                .extracting(m -> m.kind() + " " + ACTORS.get(m.issuer()).name())
                .containsExactly("SUSPENSION المحكمة العليا", "FINE المحكمة العليا");
        assertThat(measures.get(1).quantity().value()).isEqualTo(20_000);
    }

    @Test
    void prefersTheTextToItsHeadline() {
        String text = "باريس تطرد ثلاثة دبلوماسيين روس\nطردت باريس ثلاثة دبلوماسيين روس.";
        assertThat(find(text)).extracting(m -> m.trigger().of(text)).containsExactly("طردت");
    }

    @Test
    void knowsAHeadlineThatRoundsAgain() {
        String text = "فرنسا تستدعي 18 ألف سيارة\nأعلنت الحكومة استدعاء 18412 سيارة لعيب في المكابح.";
        assertThat(find(text)).extracting(m -> m.trigger().of(text)).containsExactly("استدعاء");
    }

    @Test
    void keepsTheFullestTelling() {
        String text = "واشنطن تفرض عقوبات على إيران\n"
                + "فرضت الولايات المتحدة أمس عقوبات على 12 شركة إيرانية.\n"
                + "وانتقدت موسكو العقوبات التي فرضتها واشنطن على إيران.";
        List<Measure> measures = find(text);
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).quantity().value()).isEqualTo(12);
        assertThat(measures.get(0).quantity().span().of(text)).isEqualTo("12 شركة إيرانية");
        assertThat(measures.get(0).effective().earliest()).isEqualTo(LocalDate.of(2018, 4, 10));
    }

    /** The preposition before the trigger is the operator's, and the trigger no target of its own. */
    @Test
    void takesNoTriggerForItsOwnTarget() {
        String text = "وتأتي الخطوة وسط دعوات إلى فرض غرامة على الحظر";
        assertThat(find(text))
                .allSatisfy(m -> assertThat(m.evidence().contains(m.trigger())).isTrue());
    }

    @Test
    void keepsMeasuresOfDifferentIssuersApart() {
        String text = "طردت واشنطن 60 دبلوماسيا روسيا. وطردت موسكو 60 دبلوماسيا أميركيا.";
        assertThat(find(text)).hasSize(2);
    }

    @Test
    void takesTheIssuerOverFromTheVerbBefore() {
        String text = "اتهمت باريس موسكو بالتجسس وقامت بطرد ثلاثة دبلوماسيين";
        assertThat(find(text)).extracting(m -> ACTORS.get(m.issuer()).name()).containsExactly("فرنسا");
    }

    @Test
    void namesTheInnermostStatementAndItsSpeaker() {
        String text = "قالت باريس إنها ستطرد ثلاثة دبلوماسيين";
        int start = text.indexOf("ستطرد");
        Attribution attribution = new Attribution(AttributionMethod.EXPLICIT, null, null, List.of(), Set.of(), 1);
        Statement outer = new Statement(
                StatementForm.INDIRECT, new Span(start, text.length()), List.of(), null, 2, attribution, null, null);
        List<Measure> measures = find(text, List.of(outer));
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).statement()).isZero();
        assertThat(measures.get(0).issuer()).isEqualTo(2);
    }

    @Test
    void workGrowsWithTheLength() {
        String sentence = "هددت برلين بفرض مزيد من العقوبات على موسكو، وطردت باريس ثلاثة دبلوماسيين روس أمس الاثنين. ";
        assertThat(find(sentence.repeat(2_000))).isNotEmpty();
        assertThat(find("فرض ".repeat(20_000))).isEmpty();
        assertThat(find("عقوبات، ".repeat(20_000))).isEmpty();
    }

    private static List<Measure> find(String text) {
        return find(text, List.of());
    }

    private static List<Measure> find(String text, List<Statement> statements) {
        Words words = Words.of(Document.of(text), new Segmenter(Lexicon.arabic()));
        return new MeasureFinder().find(words, TimeTable.of(words, PUBLISHED), ACTORS, mentions(text), statements);
    }

    /** Every place where a name stands, the longest of those that overlap. */
    private static List<Mention> mentions(String text) {
        record Place(int start, int end, int actor) {}
        List<Place> places = new ArrayList<>();
        for (int actor = 0; actor < ACTORS.size(); actor++) {
            List<String> names = new ArrayList<>(ACTORS.get(actor).aliases());
            names.add(ACTORS.get(actor).name());
            for (String name : names) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                    places.add(new Place(at, at + name.length(), actor));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparing(p -> -p.end()));
        List<Mention> mentions = new ArrayList<>();
        int end = 0;
        for (Place place : places) {
            boolean whole = place.end() == text.length() || !Character.isLetter(text.charAt(place.end()));
            if (place.start() >= end && whole) {
                mentions.add(new Mention(place.actor(), new Span(place.start(), place.end())));
                end = place.end();
            }
        }
        return mentions;
    }

    private static Actor organization(String name, String... aliases) {
        return new Actor(ActorKind.ORGANIZATION, ActorScope.GLOBAL, name, null, List.of(aliases), List.of());
    }

    private static Actor person(String name, String... aliases) {
        List<Role> roles = aliases.length == 0
                ? List.of()
                : List.of(new Role(aliases[0].replace(name, "").strip(), null, 0));
        return new Actor(ActorKind.PERSON, ActorScope.GLOBAL, name, null, List.of(aliases), roles);
    }
}
