package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that stand before one name, joined or after each other. */
class SeveralTitlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مؤسس ورئيس الجمعية",
                "مؤسس ورئيس مجلس إدارة الشركة",
                "إمام وخطيب المسجد الكبير الشيخ",
                "مالك ومدير المصنع",
                "أستاذ ورئيس قسم الجراحة الدكتور",
            })
    void twoWithOneComplement(String titles) {
        assertThat(statementsOf("وأكد " + titles + " ماجد الغامدي أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ماجد الغامدي");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مفتي عام المملكة سماحة الشيخ",
                "الرئيس العام لرعاية الشباب الأمير",
                "ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية الأمير",
            })
    void anOfficeAndAFormOfAddress(String titles) {
        assertThat(statementsOf("وأكد " + titles + " ماجد بن فهد أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ماجد بن فهد");
    }
}
