package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content that is the verb's object, after a comma or after a bare "في بيان" whose complement it might be. */
class ObjectAfterPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أدانت الحكومة الأردنية، الجرائم المروعة التي ارتكبها المسلحون. @ الحكومة الأردنية @ أدانت @ الجرائم المروعة"
                        + " التي ارتكبها المسلحون",
                "أدان مجلس الأعيان في بيان، الهجوم على المدرسة. @ مجلس الأعيان @ أدان @ الهجوم على المدرسة",
                "أدان الوزير سامر الخطيب في بيان، الهجوم على المدرسة. @ سامر الخطيب @ أدان @ الهجوم على المدرسة",
                "استنكرت نقابة المعلمين بأشد العبارات، الاعتداء على المدرسة. @ نقابة المعلمين @ استنكرت @ الاعتداء على المدرسة",
                "وأعلنت الشرطة، القبض على أربعة متهمين. @ الشرطة @ أعلنت @ القبض على أربعة متهمين",
                "وانتقدت النقابة، قرار الشركة رفع الأسعار. @ النقابة @ انتقدت @ قرار الشركة رفع الأسعار",
                "وأكد الوزير خلال لقائه السفير، عمق العلاقات بين البلدين. @ الوزير @ أكد @ عمق العلاقات بين البلدين",
                "ورفضت الوزارة في بيان الاتهامات الموجهة إلى موظفيها. @ الوزارة @ رفضت @ الاتهامات الموجهة إلى موظفيها",
                "وأكد مجلس الوزراء، مواصلة الدعم للفلاحين. @ مجلس الوزراء @ أكد @ مواصلة الدعم للفلاحين",
                "وأكد مجلس الوزراء، متابعة الأحداث في المنطقة. @ مجلس الوزراء @ أكد @ متابعة الأحداث في المنطقة",
                "وأكدت ليلى حداد في تصريح صحفي، دور الجمعية في خدمة المجتمع. @ ليلى حداد @ أكدت @ دور الجمعية في خدمة المجتمع",
                "وأدانت ليلى حداد في بيان الجرائم المروعة التي ارتكبها المسلحون. @ ليلى حداد @ أدانت @ الجرائم المروعة التي"
                        + " ارتكبها المسلحون",
                "وانتقدت النقابة في بيان قرار الشركة رفع الأسعار. @ النقابة @ انتقدت @ قرار الشركة رفع الأسعار",
                "وأعلنت الشرطة في بيان القبض على أربعة متهمين. @ الشرطة @ أعلنت @ القبض على أربعة متهمين",
                "وانتقد المحامي سامر الخطيب، هيئة المحكمة لتأخرها. @ سامر الخطيب @ انتقد @ هيئة المحكمة لتأخرها",
                "وأدانت ليلى حداد، شركة الجسور لإهمالها. @ ليلى حداد @ أدانت @ شركة الجسور لإهمالها",
            })
    void whatThePhraseIsBefore(String text, String speaker, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أعلنت الهيئة، الجهة المشرفة على السوق، بدء العمل. @ الهيئة @ أعلنت @ بدء العمل",
                "أعلنت الهيئة، الجهة المشرفة على السوق، أن العمل بدأ. @ الهيئة @ أعلنت @ العمل بدأ",
                "أعلنت الوزارة في بيان النعي الصادر أمس أن الفقيد خدم بلاده. @ الوزارة @ أعلنت @ الفقيد خدم بلاده",
                "أكد الوزير سامر الخطيب في خطاب التنصيب أهمية الوحدة. @ سامر الخطيب @ أكد @ أهمية الوحدة",
            })
    void whatThePhraseHolds(String text, String speaker, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said(speaker, cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وكانت حركة النور أعلنت الأربعاء رفض المشاركة في الحوار. | حركة النور: أعلنت: رفض المشاركة في الحوار",
                "أعلنت حركة النور الأربعاء رفض المشاركة في الحوار. | حركة النور: أعلنت: رفض المشاركة في الحوار",
                "وكان سامر الخطيب أعلن أمس رفض التفاوض. | سامر الخطيب: أعلن: رفض التفاوض",
            })
    void aStanceTowardsWhatIsDoneAfterATime(String text, String told) {
        assertThat(Reading.toldIn(text)).isEqualTo(told);
    }
}
