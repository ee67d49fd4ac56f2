package io.isnad.extraction;

import java.util.Random;

/** Arabic sentences as news has them, out of parts that are put together by chance, always the same way. */
final class InventedNews {

    private static final String[] CUES = {
        "قال", "أعلن", "أكد", "أوضح", "أضاف", "ذكر", "وصل", "استقبل", "زار", "افتتح", "رأى", "نفى"
    };
    private static final String[] TITLES = {
        "وزير المالية اللبناني", "الرئيس", "المتحدث باسم وزارة الدفاع", "رئيس الوزراء", "محافظ البنك المركزي",
        "السفير الفرنسي", "مدير المستشفى", "الناطق الرسمي"
    };
    private static final String[] GIVEN = {"سامر", "ليلى", "نزار", "هالة", "أحمد", "سعاد", "كريم", "منى", "عماد", "رنا"};
    private static final String[] LAST = {
        "الخطيب", "حداد", "شاهين", "الطيب", "منصور", "بركات", "العلي", "نصار", "الحلبي", "قاسم", "درويش", "صوايا"
    };
    private static final String[] SAID = {
        "إن الموازنة جاهزة منذ أسبوع", "أن العجز تراجع بنسبة 3.5 في المئة", "إن \"الطريق طويل\"",
        "أن المفاوضات تسير ببطء شديد بين الطرفين", "إن «الحدود آمنة ولا خوف عليها»", "أن المعارض ستفتح أبوابها غدا",
        "في مطار العاصمة مساء أمس الاثنين", "المعرض السنوي للكتاب بحضور عدد كبير من الزوار"
    };
    private static final String[] REST = {
        "", "، وفقا لوكالة الأنباء الرسمية", "، مشيرا إلى أن الحكومة ستقرها قريبا", "، بحسب مصادر طبية",
        "، وقررت الوزارة منع التصدير حتى نهاية العام", "، فيما هطلت أمطار غزيرة على المدينة", " خلال مؤتمر صحفي في بيروت"
    };

    private final Random random = new Random(1444);

    String sentences(int count) {
        StringBuilder text = new StringBuilder("أخبار اليوم\n");
        for (int i = 0; i < count; i++) {
            text.append(any(CUES)).append(' ');
            text.append(any(TITLES)).append(' ');
            text.append(any(GIVEN)).append(' ').append(any(LAST)).append(' ');
            text.append(any(SAID)).append(any(REST)).append(i % 4 == 3 ? ".\n" : ". ");
        }
        return text.toString();
    }

    private String any(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
