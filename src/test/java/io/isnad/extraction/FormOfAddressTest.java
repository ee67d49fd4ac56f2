package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of address before offices: "معالي وزير التعليم" is nobody called معالي. */
class FormOfAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "أكد @ معالي وزير التعليم",
                "أكد @ معالي مدير الجامعة",
                "أكد @ معالي الوزير",
                "أكدت @ معالي وزيرة التعليم",
                "أكد @ سمو أمير منطقة الشمال",
                "أكد @ سمو ولي العهد",
                "أكد @ سعادة مدير الشرطة",
                "أكد @ سعادة السفير",
                "أكد @ فضيلة إمام المسجد",
                "أكد @ فخامة رئيس الجمهورية",
                "أكد @ صاحب السمو الملكي أمير المنطقة",
            })
    void anOfficeSpeaks(String verb, String office) {
        assertThat(statementsOf("و" + verb + " " + office + " أن الجسر مغلق."))
                .containsExactly(said(office, verb, "الجسر مغلق", INDIRECT));
    }

    @Test
    void itsHolderSpeaks() {
        assertThat(statementsOf("وصل وزير التعليم سامر الخطيب إلى المدرسة. وقال معالي وزير التعليم إن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "قال", "الجسر مغلق", INDIRECT));
    }

    @Test
    void aNameFollows() {
        assertThat(statementsOf("وأكد سعادة أمين المنطقة المهندس سامر الخطيب أن الجسر مغلق."))
                .containsExactly(said("سامر الخطيب", "أكد", "الجسر مغلق", INDIRECT));
        assertThat(statementsOf("وقالت فضيلة حداد إن الجسر مغلق."))
                .containsExactly(said("فضيلة حداد", "قالت", "الجسر مغلق", INDIRECT));
    }
}
