package io.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a last name that is an adjective or looks like a dual
                "قال الحكم ماجد الصفيان إن الهدف صحيح. | ماجد الصفيان",
                "قال الأستاذ نواف بن عيد الثقيل إن المهلة انتهت. | نواف بن عيد الثقيل",
                "قال المسعف رامي الحلو إن الطريق مغلق. | رامي الحلو",
                "قال اللاعب زكريا الوردي أكرد إن العقد لاغ. | زكريا الوردي أكرد",
                "قال الكاتب داود الشريان إن الحلقة الأخيرة. | داود الشريان",
                // a given name that is a common word
                "قال الشيخ سيف بن زايد إن الحملة مستمرة. | سيف بن زايد",
                "قال الكاتب خلف الحربي إن المقال حذف. | خلف الحربي",
                // parents by their children
                "قالت أم ريان إن الدواء مفقود. | أم ريان",
                "قالت ام صالح ان الدواء مفقود. | ام صالح",
                "قال أبو أحمد إن الدواء مفقود. | أبو أحمد",
                // hyphens
                "قال المتحدث روبرت أشكروفت-لين إن الرحلة ألغيت. | روبرت أشكروفت-لين",
                "قال المدرب جان-بيير نغوم إن المباراة صعبة. | جان-بيير نغوم",
                // what looks like an article, and what looks like a conjunction
                "قال المحامي إلكان كويونجو إن موكله بريء. | إلكان كويونجو",
                "قال قائد الشرطة مايك وليامز إن المسلح انتحر. | مايك وليامز",
                // suffixes of names, and tribes
                "قال رئيس الوزراء عمران خان إن المحادثات ناجحة. | عمران خان",
                "قالت الطالبة نوف المعاقلة إن الحفل جميل. | نوف المعاقلة",
                "قال المدرب أنطونيو كونتي بعد المباراة إن الفريق قوي. | أنطونيو كونتي",
            })
    void theWholeName(String sentence, String name) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سيخضع اللاعب سامر الخطيب لفحوصات طبية.",
                "حضر الحفل سامر الخطيب والوفد المرافق.",
                "وكان سامر الخطيب التقى نزار حداد في لندن.",
            })
    void nothingButTheName(String sentence) {
        assertThat(Reading.of(sentence).names(ActorKind.PERSON)).contains("سامر الخطيب");
    }
}
