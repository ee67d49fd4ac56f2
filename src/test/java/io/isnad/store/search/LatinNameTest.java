package io.isnad.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سيرغي لافروف            | Sergei Lavrov
            بوريس لافروفسكي         | Boris Lafrufski
            محمد بن سلمان           | Mohammed Bin Salman
            عبد الفتاح السيسي       | Abdul Fattah al-Sisi
            عبد الله                | Abdullah
            عبدالعزيز الحربي        | Abdul Aziz al-Harbi
            أوباما                  | Obama
            روسيا                   | Rusya
            بوريس جونسون            | Boris Johnson
            ليلى حداد               | Laila Haddad
            وزارة الزراعة           | Wizarat al-Zira'a
            مجلس الأمن القومي       | Majlis al-Amn al-Qawmi
            """)
    void transliterates(String name, String latin) {
        assertThat(LatinName.of(name)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            سيرغي لافروف            | Sergei Lavrov
            سيرغي لافروف            | sergey lavrov
            سيرغي لافروف            | Sergueï Lavrov
            فلاديمير بوتين          | Vladimir Putin
            فلاديمير بوتين          | Vladimir Poutine
            جو بايدن                | joe biden
            دونالد ترامب            | Donald Trump
            إيمانويل ماكرون         | Emmanuel Macron
            أنغيلا ميركل            | Angela Merkel
            باراك أوباما            | Barack Obama
            رجب طيب أردوغان         | Recep Tayyip Erdoğan
            بنيامين نتنياهو         | Benjamin Netanyahu
            فولوديمير زيلينسكي      | Volodymyr Zelensky
            أولاف شولتس             | Olaf Scholz
            ميخائيل غورباتشوف       | Mikhail Gorbachev
            محمد بن سلمان           | Muhammad bin Salman
            بشار الأسد              | Bashar al-Assad
            عبد الفتاح السيسي       | Abdel Fattah el-Sisi
            عبد الله                | Abdallah
            عادل الجبير             | Adel Al Jubeir
            معمر القذافي            | Muammar Qaddafi
            بوريس جونسون            | Boris Johnson
            ديفيد كاميرون           | David Cameron
            روسيا                   | Russia
            إيران                   | Iran
            """)
    void soundsAsItIsSpeltElsewhere(String name, String latin) {
        assertThat(LatinName.sounds(latin)).isNotEmpty().isEqualTo(LatinName.sounds(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ahmed    | Mahdi
            Putin    | Biden
            Lavrov   | Larouf
            Ali      | Lula
            """)
    void tellsNamesApart(String name, String other) {
        assertThat(LatinName.sounds(name)).isNotEqualTo(LatinName.sounds(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "…", "١٢", "Xi"})
    void knowsNoNameByTooLittle(String name) {
        assertThat(LatinName.sounds(name)).hasSizeLessThan(3);
    }
}
