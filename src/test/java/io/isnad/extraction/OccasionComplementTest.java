package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static io.isnad.extraction.Said.said;
import static io.isnad.extraction.StatementForm.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An occasion that is told further with the preposition that introduces what was said: "شدد خلال إشرافه على الحملة على". */
class OccasionComplementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "شدد المحافظ سامر حداد لدى إشرافه على الحملة على سلامة المارة. @ شدد @ سلامة المارة",
                "شدد المحافظ سامر حداد خلال جولة تفقدية على الأسواق على أهمية النظافة. @ شدد @ أهمية النظافة",
                "أكد المحافظ سامر حداد بعد جولة على عدد من الأسواق أن الأسعار مستقرة. @ أكد @ الأسعار مستقرة",
                "أكد المحافظ سامر حداد بعد اطلاعه على سير العمل في المصنع أهمية توسعته. @ أكد @ أهمية توسعته",
                "شدد المحافظ سامر حداد ردا على سؤال على أهمية الحوار. @ شدد @ أهمية الحوار",
                "أثنى المدرب سامر حداد عقب الفوز على الاتحاد على أداء لاعبيه. @ أثنى @ أداء لاعبيه",
                "دعا الوزير سامر حداد خلال زيارته إلى عمان إلى وقف النار. @ دعا @ وقف النار",
                "أشار المحافظ سامر حداد خلال زيارته إلى المصنع إلى أن العمل مستمر. @ أشار @ العمل مستمر",
                "عبر المخرج سامر حداد في حديثه عن الفيلم عن أمله في النجاح. @ عبر @ أمله في النجاح",
                "حذر الوزير سامر حداد بعد خروجه من المستشفى من انتشار المرض. @ حذر @ انتشار المرض",
                "أشاد المحافظ سامر حداد خلال لقائه بمدير المصنع بجهود العمال. @ أشاد @ جهود العمال",
                "طالب المحافظ سامر حداد في اجتماعه بالتجار بخفض الأسعار. @ طالب @ خفض الأسعار",
            })
    void whatTheOccasionTakes(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", cue, content, INDIRECT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "شدد المحافظ سامر حداد خلال جولته على أهمية الحفاظ على النظافة. @ شدد @ أهمية الحفاظ على النظافة",
                "شدد المحافظ سامر حداد خلال جولته على الحفاظ على النظافة. @ شدد @ الحفاظ على النظافة",
                "شدد المحافظ سامر حداد خلال جولته على ضرورة أن يلتزم الجميع. @ شدد @ ضرورة أن يلتزم الجميع",
                "دعا الوزير سامر حداد خلال زيارته إلى العودة إلى الحوار. @ دعا @ العودة إلى الحوار",
                "عبر المخرج سامر حداد خلال حديثه عن أمله في الكشف عن موعد العرض. @ عبر @ أمله في الكشف عن موعد العرض",
                "أشاد المحافظ سامر حداد خلال لقائه بجهود المصانع بمختلف أنواعها. @ أشاد @ جهود المصانع بمختلف أنواعها",
            })
    void whatTheCueTakes(String text, String cue, String content) {
        assertThat(statementsOf(text)).containsExactly(said("سامر حداد", cue, content, INDIRECT));
    }
}
