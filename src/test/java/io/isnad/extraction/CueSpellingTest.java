package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues that are written like other words, and what stands beside them. */
class CueSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وبين الوزير سامر الخطيب أن الجسر مغلق.",
                "قال الوزير سامر الخطيب إن الطريق طويل. وبين للصحفيين أن الجسر مغلق.",
                "قال الوزير سامر الخطيب إن الطريق طويل. وبين في تصريحات صحفية أن الجسر مغلق.",
                "قال الوزير سامر الخطيب إن الطريق طويل، وبين خلال كلمته أن الجسر مغلق.",
                "وكان الوزير سامر الخطيب بين في بيان له أن الجسر مغلق.",
                "ووصل الوفد أمس، في حين بين الوزير سامر الخطيب أن الجسر مغلق.",
            })
    void betweenIsAVerbBeforeAPhrase(String sentence) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::cue, Said::content)
                .contains(tuple("سامر الخطيب", "بين", "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتسائل سامر الخطيب عن مصير الجسر. @ مصير الجسر",
                "وتسائلت ليلى حداد: هل أغلق الجسر؟ @ هل أغلق الجسر",
                "ويتسائل سامر الخطيب لماذا أغلق الجسر. @ لماذا أغلق الجسر",
                "وقال سامر الخطيب، في مقابلة إذاعية، هناك فرصة كبيرة. @ هناك فرصة كبيرة",
                "وقال سامر الخطيب لقد أغلقنا الجسر. @ لقد أغلقنا الجسر",
                "وقال سامر الخطيب سوف نغلق الجسر غدا. @ سوف نغلق الجسر غدا",
                "وقال سامر الخطيب نناشد البلدية فتح الجسر. @ نناشد البلدية فتح الجسر",
                "وقال سامر الخطيب في مؤتمر صحفي سنعلن النتيجة غدا. @ سنعلن النتيجة غدا",
                "وقالت ليلى حداد بعد لقائها نظيرها حسن نصار نستطيع فتح الجسر. @ نستطيع فتح الجسر",
                "وأضاف سامر الخطيب ذهبنا إلى الجسر متأخرين. @ ذهبنا إلى الجسر متأخرين",
                "وقال سامر الخطيب قررنا إغلاق الجسر. @ قررنا إغلاق الجسر",
                "وقال سامر الخطيب تعرضت القرية للقصف. @ تعرضت القرية للقصف",
                "وقالت الوزارة ارتفعت الأسعار كثيرا أمس. @ ارتفعت الأسعار كثيرا أمس",
                "ويقول سامر الخطيب فقدت ثلاثة من أبنائي. @ فقدت ثلاثة من أبنائي",
                "وقالت ليلى حداد هذا القرار ظالم للجميع. @ هذا القرار ظالم للجميع",
                "وقال نستخدم الجسر كل يوم. @ نستخدم الجسر كل يوم",
                "وأضاف سامر الخطيب على أن الجسر مغلق. @ الجسر مغلق",
                "وأوضحت ليلى حداد إلى أن الجسر مغلق. @ الجسر مغلق",
                "وأكد سامر الخطيب في مؤتمر صحفي إلى أن الجسر مغلق. @ الجسر مغلق",
                "وقال سامر الخطيب يجب أن نغلق الجسر. @ يجب أن نغلق الجسر",
                "وأضافت ليلى حداد في مؤتمر صحفي من المهم أن نغلق الجسر. @ من المهم أن نغلق الجسر",
                "وقال سامر الخطيب بات من الواضح أن الجسر خطر. @ بات من الواضح أن الجسر خطر",
                "وقال سامر الخطيب لا بد أن يغلق الجسر. @ لا بد أن يغلق الجسر",
                "وأضاف الوزير بات من الواضح لنا جميعا أن الجسر خطر. @ بات من الواضح لنا جميعا أن الجسر خطر",
                "وقالت ليلى حداد من المهم للسكان أن يغلق الجسر. @ من المهم للسكان أن يغلق الجسر",
                "وقال سامر الخطيب لا شك في أن الجسر خطر. @ لا شك في أن الجسر خطر",
                "وقال سامر الخطيب هناك احتمال أن يغلق الجسر. @ هناك احتمال أن يغلق الجسر",
                "وأضاف سامر الخطيب هناك خطة لإغلاق الجسر. @ هناك خطة لإغلاق الجسر",
                "وقالت ليلى حداد كان الجسر مغلقا. @ كان الجسر مغلقا",
                "وقال سامر الخطيب، بعد الاجتماع، هناك من يريد إغلاق الجسر. @ هناك من يريد إغلاق الجسر",
            })
    void whatIsWrittenOtherwise(String sentence, String content) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "قال السكان إن الجسر مغلق. واتهموها بالتقصير. @ اتهموها @ التقصير",
                "قال السكان إن الجسر مغلق. وطالبوه بالاستقالة. @ طالبوه @ الاستقالة",
                "قال السكان إن الجسر مغلق. ودعوهم إلى الصبر. @ دعوهم @ الصبر",
                "قال السكان إن الجسر مغلق. وأبلغوه بأن السد آمن. @ أبلغوه @ السد آمن",
                "قال السكان إن الجسر مغلق. وسبق أن وصفوه بأنه خطر. @ وصفوه @ خطر",
                "قال السكان إن الجسر مغلق. وحذروهن من السد. @ حذروهن @ السد",
            })
    void severalSpeakOfSomebody(String text, String cue, String content) {
        assertThat(statementsOf(text))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple("السكان", "قال", "الجسر مغلق"), tuple("السكان", cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكانت دعوته مفاجئة للجميع.",
                "وجاءت دعوة سامر الخطيب متأخرة.",
                "وعاد سامر الخطيب بقوة إلى الملاعب."
            })
    void isANounAndNoVerbOfSeveral(String text) {
        assertThat(statementsOf(text)).isEmpty();
    }

    @Test
    void aWeakVerbBeforeAPronoun() {
        assertThat(statementsOf("قال سامر الخطيب إن السكان خائفون. وأوصاهم بالصبر."))
                .extracting(Said::speaker, Said::cue, Said::content)
                .contains(tuple("سامر الخطيب", "أوصاهم", "الصبر"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال الوزير هذا الكلام أمس.",
                "وقال سامر الخطيب ذلك في المؤتمر.",
                "وقال سامر الخطيب أثناء زيارته للقرية.",
                "وقال مسؤول تعرض للضرب أمس.",
            })
    void whatIsNoWords(String sentence) {
        assertThat(statementsOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال نزيل في الدار إن الجسر مغلق.",
                "وقال نجيب الخطيب إن الجسر مغلق.",
                "وقال سامر الخطيب في حفل نظمته البلدية إن الجسر مغلق.",
                "وقال سامر الخطيب في بيان رسمي حصلنا على نسخة منه إن الجسر مغلق.",
                "وقال سامر الخطيب لوفد نظموا زيارته إن الجسر مغلق.",
                "وقال سامر الخطيب الذي نافس خصمه إن الجسر مغلق.",
                "وقال الوزيران حين أعلنا النتائج إن الجسر مغلق.",
            })
    void whatIsOfAnother(String sentence) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly("الجسر مغلق");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وبين من يرى أن الجسر مغلق ومن يراه مفتوحا انقسم السكان.",
                "وبين في المدينة والقرية مسافة طويلة.",
                "ووصل رجل، يدعى سامر الخطيب، إلى المدينة.",
            })
    void otherwiseItIsNone(String sentence) {
        assertThat(statementsOf(sentence)).noneMatch(said -> "بين".equals(said.cue()) || "يدعى".equals(said.cue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "من ناحيته، يدعي المطور سامر الخطيب أن الجسر مغلق. @ سامر الخطيب @ يدعي",
                "من جهتها، تدعي الوزيرة ليلى حداد أن الجسر مغلق. @ ليلى حداد @ تدعي",
                "وأشار الوزير سامر الخطيب: إلى أن الجسر مغلق. @ سامر الخطيب @ أشار",
                "وشددت الوزيرة ليلى حداد في كلمتها: على أن الجسر مغلق. @ ليلى حداد @ شددت",
                "وأفاد المتحدث باسم الشرطة حسن عدان دوداشي بأن الجسر مغلق. @ حسن عدان دوداشي @ أفاد",
                "وأصر المتحدث باسم الشرطة حسن عدان دوداشي على أن الجسر مغلق. @ حسن عدان دوداشي @ أصر",
                "وأعادت الوزيرة ليلى حداد التأكيد على أن الجسر مغلق. @ ليلى حداد @ التأكيد",
            })
    void whoeverSaysIt(String sentence, String speaker, String cue) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::cue, Said::content)
                .containsExactly(tuple(speaker, cue, "الجسر مغلق"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وقالت الوزارة إن العدد بلغ عشرين شخصا مشيرة إلى أن الجسر مغلق. @ العدد بلغ عشرين شخصا",
                "وقالت الوزارة إن المدينة تضم ثلاثين مصنعا مؤكدة أن الجسر مغلق. @ المدينة تضم ثلاثين مصنعا",
            })
    void aFeminineParticipleDescribesNoAccusative(String sentence, String first) {
        assertThat(statementsOf(sentence)).extracting(Said::content).containsExactly(first, "الجسر مغلق");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "وتراجع إنتاج القمح هذا العام، بحسب وزارة الزراعة. @ تراجع إنتاج القمح هذا العام",
                "وكما أعلنت وزارة الزراعة فقد غادر الوفد المدينة. @ غادر الوفد المدينة",
            })
    void whatFallsIsNothingButAVerb(String sentence, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("وزارة الزراعة", content));
    }

    @Test
    void whoCompletesHisWordsSaysThem() {
        assertThat(statementsOf("قال سامر حداد: \"لن نلعب\". وأتم: \"نستحق فرصة\". ولم يتم \"الصلح\" بين الفريقين."))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple("سامر حداد", "\"لن نلعب\""), tuple("سامر حداد", "\"نستحق فرصة\""));
    }

    @ParameterizedTest
    @CsvSource({
        "والمدير طلب منا أيضا أن نفتح الملف., المدير, نفتح الملف",
        "وطلب مني المدرب أن ألعب., المدرب, ألعب",
        "والمدرب أكد لنا أيضا أن الفوز ممكن., المدرب, الفوز ممكن",
        "وطلب منكم المدير أن تفتحوا الملف., المدير, تفتحوا الملف",
    })
    void whomOneAsksIsNoPartOfIt(String sentence, String speaker, String content) {
        assertThat(statementsOf(sentence))
                .extracting(Said::speaker, Said::content)
                .containsExactly(tuple(speaker, content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "وفي تغريدة له كتب سامر الخطيب أن الجسر جاهز. @ سامر الخطيب: كتب: الجسر جاهز",
                "وفي مقال له كتب سامر الخطيب: \"الجسر جاهز\". @ سامر الخطيب: كتب: \"الجسر جاهز\"",
                "وفي بيان له ذكر الوزير سامر الخطيب أن الجسر جاهز. @ سامر الخطيب: ذكر: الجسر جاهز",
                "وصدر له كتب كثيرة. @",
            })
    void aVerbLikeANounAfterWhoseTextItIsIn(String text, String expected) {
        Reading.reads(text, expected);
    }
}
