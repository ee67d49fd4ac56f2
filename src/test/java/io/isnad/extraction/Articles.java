package io.isnad.extraction;

/** Texts that several tests read. */
final class Articles {

    private Articles() {}

    /** A story with a speaker, a continued speaker, a participle, a title, a group and a metonym. */
    static final String STORY = """
            وزير المالية: الموازنة جاهزة
            قال وزير المالية اللبناني سامر الخطيب، أمس الاثنين، إن "الموازنة جاهزة منذ أسبوع"، مشيرا إلى أن الحكومة ستقرها قريبا.
            وأضاف الخطيب أن العجز تراجع بنسبة 3.5 في المئة، وفقا لأرقام المصرف المركزي.
            وكانت وزيرة الثقافة ليلى حداد أعلنت أن المعارض مفتوحة. وأوضحت: "لن نغلق أبوابنا. هذا قرارنا".
            وأفادت مصادر طبية بأن ثلاثة أشخاص أصيبوا، بحسب ما ذكرت وكالة رويترز.
            وأكدت موسكو أن المفاوضات مع روسيا «تسير ببطء» وأنها لن تتوقف.
            ونقلت صحيفة الشروق عن نزار شاهين قوله إن "الطريق طويل".
            هطلت أمطار غزيرة على المدينة مساء أمس، وتضررت الجسور القديمة والطرق المؤدية إلى الميناء.
            """;

    /** The body of {@link #STORY}, over and over, under its headline. */
    static String repeated(int times) {
        int body = STORY.indexOf('\n') + 1;
        return STORY.substring(0, body) + STORY.substring(body).repeat(times);
    }
}
