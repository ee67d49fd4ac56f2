package io.isnad.extraction;

import static io.isnad.extraction.Reading.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks in the sentence after one that introduces somebody, as reports from a place do, rather than whoever spoke before. */
class IntroducedPersonTest {

    private static final String MINISTER = "وقالت الوزيرة ليلى حداد إن السد آمن. ";
    private static final String SPOKESMAN = "وقال المتحدث سامر الخطيب إن السد آمن. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في خيمة صغيرة تعيش هند شاهين مع أطفالها.",
                "منذ سنوات تعمل هند شاهين في الحقل.",
                "أمام البيت وقفت هند شاهين تبكي.",
                "ما زالت هند شاهين تعيش في خيمة.",
                "لا تزال هند شاهين تبحث عن ابنها.",
                "تجلس هند شاهين أمام بيتها.",
                "هند شاهين، وهي معلمة في الثلاثين، خسرت بيتها.",
                "المعلمة هند شاهين واحدة من هؤلاء.",
                "أما هند شاهين فلا تملك بيتا.",
                "ومن بين المتضررين هند شاهين.",
                "وبين هؤلاء هند شاهين.",
                "هكذا بدأت قصة هند شاهين.",
                "بالنسبة إلى هند شاهين، لم يتغير شيء.",
                "التقت الصحيفة هند شاهين أمام بيتها.",
            })
    void whoIsIntroducedSpeaks(String introduction) {
        for (String cue : new String[] {"وقالت إن الجسر مغلق.", "تقول إن الجسر مغلق.", "\"الجسر مغلق\"، تقول."}) {
            assertThat(statementsOf(MINISTER + introduction + " " + cue))
                    .as(introduction + " " + cue)
                    .extracting(Said::speaker)
                    .containsExactly("ليلى حداد", "هند شاهين");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقتل كريم النجار في الهجوم.",
                "وفي الهجوم قتل كريم النجار.",
                "كريم النجار قتل أمس.",
                "وتوفي كريم النجار في المستشفى.",
                "ولقي كريم النجار مصرعه في الحريق.",
            })
    void nobodySpeaksAfterHisDeath(String death) {
        assertThat(statementsOf(SPOKESMAN + death + " وأوضح أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"وقتل كريم النجار جاره بسكين.", "وأصيب كريم النجار بجروح."})
    void whoKillsOrIsHurtMaySpeak(String deed) {
        assertThat(statementsOf(SPOKESMAN + deed + " وأوضح أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "كريم النجار");
    }

    /** A verb of going on wants somebody who has spoken. */
    @ParameterizedTest
    @ValueSource(strings = {"هند شاهين، وهي معلمة، خسرت بيتها.", "ومن بين المتضررين هند شاهين."})
    void whoeverSpokeGoesOn(String introduction) {
        assertThat(statementsOf(MINISTER + introduction + " وأضافت أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("ليلى حداد", "ليلى حداد");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تحدثت إذاعة النيل مع السيدة هند شاهين، حيث قالت إن الجسر مغلق.",
                "واستضافت قناة النيل الخبيرة هند شاهين، وقالت إن الجسر مغلق.",
                "حاورت الصحيفة هند شاهين. وقالت إن الجسر مغلق.",
            })
    void theGuestOfAMediumSpeaks(String text) {
        assertThat(statementsOf(text)).extracting(Said::speaker).containsExactly("هند شاهين");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ولا يخفي كريم النجار خوفه من الحرب.",
                "كريم النجار له رأي آخر.",
                "أما كريم النجار فلا يملك بيتا.",
            })
    void whoeverAParagraphIsAboutGoesOnInIt(String introduction) {
        assertThat(statementsOf(SPOKESMAN, introduction + " ويضيف أن الجسر مغلق."))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "كريم النجار");
    }

    /** People without names, in a paragraph of their own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ويتبرأ أحد التجار من ذلك. ويضيف أن الجسر مغلق. | أحد التجار",
                "ولا يوافق أحد الخبراء على هذا. ويرى أن الجسر مغلق. | أحد الخبراء",
                "ويقف بائع أمام متجره. ويقول إن الجسر مغلق. | بائع",
                "وفي السوق يجلس بائع سمك عجوز. يقول إن الجسر مغلق. | بائع سمك عجوز",
                "وكان أحد الركاب ينتظر الحافلة. وقال إن الجسر مغلق. | أحد الركاب",
                "بائع برتقال في السوق. يقول: \"الجسر مغلق\". | بائع برتقال",
                "صياد يصلح شباكه أمام بيته. يقول: \"الجسر مغلق\". | صياد",
            })
    void whoeverIsIntroducedWithoutNameSpeaks(String paragraph, String speaker) {
        assertThat(statementsOf(SPOKESMAN + "\n\n" + paragraph))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", speaker);
    }

    /** Not the people to whom something happened, nor those whom somebody meets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وأصيب أحد العمال. وأضاف أن الجسر مغلق.",
                "ويقابل أحد الخبراء. ويقول إن الجسر مغلق.",
                "ويعتقل أحد المتظاهرين. وقال إن الجسر مغلق.",
                "ويزور أحد المصانع. ويقول إن الجسر مغلق.",
            })
    void whoeverSpokeGoesOnAfterWhomItBefell(String paragraph) {
        assertThat(statementsOf(SPOKESMAN + "\n\n" + paragraph))
                .extracting(Said::speaker)
                .containsExactly("سامر الخطيب", "سامر الخطيب");
    }
}
