package io.isnad.extraction;

import static io.isnad.extraction.Reading.assertSpeakers;
import static io.isnad.extraction.Reading.reads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand between somebody's title and the name: a party, another title, what a body is called besides. */
class NameApartTest {

    /** As a nation does, which may be told so too. */
    @ParameterizedTest
    @CsvSource({
        "'رئيس اللجنة، الجمهوري تيد هاربر'",
        "'زعيم الأغلبية في مجلس الشيوخ، الجمهوري تيد هاربر'",
        "'حاكم الولاية، الديمقراطي تيد هاربر'",
        "'رئيس الوزراء، الاشتراكي تيد هاربر'",
        "'رئيس البلدية، العمالي تيد هاربر'",
        "'مبعوث الأمم المتحدة إلى اليمن، البريطاني تيد هاربر'",
    })
    void aPartyBeforeTheName(String described) {
        assertSpeakers("وقال " + described + "، إن الجسر مفتوح.", "تيد هاربر");
        assertSpeakers("وأعلن " + described + "، فتح الجسر.", "تيد هاربر");
        assertSpeakers("وبحسب " + described + "، فإن الجسر مفتوح.", "تيد هاربر");
    }

    /** Quotation marks around what a body is called besides hold nothing that is said. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدير مؤسسة الضمير \"أدامير\" في القدس",
                "مديرة منظمة العفو الدولية \"أمنستي\" في اليمن",
                "ممثلة منظمة الأغذية والزراعة \"الفاو\" في مصر",
                "رئيسة وكالة الأونروا «غوث» في لبنان",
            })
    void whatABodyIsCalledBesides(String title) {
        boolean she = title.charAt(title.indexOf(' ') - 1) != 'ر';
        String said = (she ? "وقالت " + title + " ليلى" : "وقال " + title + " سامر") + " حداد إن الجسر مفتوح.";
        reads(said, (she ? "ليلى حداد: قالت" : "سامر حداد: قال") + ": الجسر مفتوح");
    }

    /** A form of address is no last name where a name with عبد follows. */
    @ParameterizedTest
    @ValueSource(strings = {"المهندس", "الشيخ", "القاضي", "الدكتور", "الكابتن"})
    void aFormOfAddressBeforeAServantOfGod(String address) {
        assertSpeakers(
                "وقال القيادي في حركة \"الغد\" " + address + " عبد الله الراشد إن الجسر مفتوح.", "عبد الله الراشد");
        assertSpeakers("وقال المزارع في القرية " + address + " عبد الله الراشد إن الجسر مفتوح.", "عبد الله الراشد");
    }

    /** Through somebody who has no name here one is related to whom the article knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ابن عمه",
                "ابن خاله",
                "ابن شقيقه",
                "ابن أخيه",
                "زوج ابنته",
                "زوج شقيقته",
                "ابن عمه الأصغر",
                "والد زوجته"
            })
    void aRelativeOfARelative(String relative) {
        assertSpeakers("وقال " + relative + " سامر حداد إن الجسر مفتوح.", "سامر حداد");
        assertSpeakers("ونقلت الصحيفة عن " + relative + " سامر حداد أن الجسر مفتوح.", "سامر حداد");
    }

    /** The house or the sons after whom a clan is called are not its leader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "زعيم عشيرة آل جويبر",
                "شيخ قبيلة آل رشيد",
                "عميد عائلة آل حمدان",
                "شيخ قبيلة بني خالد",
                "شيخ قبيلة شمر"
            })
    void theLeaderOfAClan(String leader) {
        assertSpeakers("وقال " + leader + " سامر حداد إن الجسر مفتوح.", "سامر حداد");
        assertSpeakers("وقال " + leader + "، الشيخ سامر حداد، إن الجسر مفتوح.", "سامر حداد");
    }

    /** What a title is of may end in any word, where a name, with a profession or without, can only be that of who holds it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "عامل الإغاثة في منظمة أطباء بلا حدود",
                "الباحث في معهد \"راند\"",
                "المسؤول السابق في البنك المركزي",
                "مدرب الفريق الضيف",
                "المتحدث باسم خفر السواحل \"درع المتوسط\"",
            })
    void anAnnouncedHolder(String title) {
        assertSpeakers("\"الجسر مفتوح\"، وفق " + title + " المحامي عبد الله الراشد.", "عبد الله الراشد");
        assertSpeakers("وعلق " + title + " عبد الله الراشد على ذلك بالقول إن الجسر مفتوح.", "عبد الله الراشد");
    }

    /** A rank may be told with what it is of. */
    @ParameterizedTest
    @ValueSource(strings = {"المقدم البحري", "العقيد المتقاعد", "اللواء الركن"})
    void aRankWithWhatItIsOf(String rank) {
        assertSpeakers(
                "وأفاد المتحدث باسم خفر السواحل \"درع المتوسط\" " + rank + " سليم الحوراني بأن الجسر مفتوح.",
                "سليم الحوراني");
    }

    /** Where a sentence opens, a deed is told before who does it, however like a first name it is spelt. */
    @ParameterizedTest
    @ValueSource(strings = {"وزين", "وحسن", "وعادل", "وكرم"})
    void aDeedLikeAFirstName(String deed) {
        assertSpeakers(
                "شدد لامين ديافاتي على أن الفريق جاهز. " + deed + " ديافاتي موسمه الأول. وقال ديافاتي إن الفوز مهم.",
                "لامين ديافاتي, لامين ديافاتي");
    }
}
