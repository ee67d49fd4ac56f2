package io.isnad.bench;

import java.util.List;
import java.util.Random;

/** The sentences of one article. */
final class Phrases {

    static final List<String> PUBLISHERS =
            List.of("وكالة الأفق", "صحيفة المرسى", "شبكة النخيل", "وكالة الضفاف", "صحيفة الرواق");

    private static final List<String> VERBS = List.of(
            "قال",
            "أعلن",
            "أكد",
            "أوضح",
            "ذكر",
            "أشار إلى",
            "شدد على",
            "صرح",
            "أفاد",
            "رأى",
            "اعتبر",
            "كشف",
            "نفى",
            "توقع");

    private static final List<String> SUBJECTS = List.of(
            "الحكومة",
            "اللجنة المشتركة",
            "خطة الإصلاح",
            "المفاوضات",
            "الأسعار",
            "الميزانية الجديدة",
            "عملية السلام",
            "الأزمة الاقتصادية",
            "الانتخابات المقبلة",
            "شبكة الطرق",
            "أسواق الطاقة",
            "المساعدات الإنسانية",
            "الحدود المشتركة",
            "مشاريع الإسكان",
            "قطاع السياحة",
            "مياه الري",
            "برامج التدريب",
            "حركة الموانئ",
            "نتائج التحقيق",
            "المدارس الريفية");

    private static final List<String> PREDICATES = List.of(
            "ستتحسن خلال الأشهر المقبلة",
            "تحتاج إلى دعم دولي",
            "تسير وفق الجدول المحدد",
            "لن تتأثر بالتطورات الأخيرة",
            "تواجه تحديات كبيرة في المناطق الشمالية",
            "ستشمل جميع المحافظات",
            "لم تحقق النتائج المرجوة حتى الآن",
            "تمثل أولوية في المرحلة الراهنة",
            "ستعرض على البرلمان الأسبوع المقبل",
            "تتطلب تعاونا بين دول المنطقة",
            "سجلت ارتفاعا بنسبة 12 في المئة",
            "تراجعت بنحو 3.5 في المئة مقارنة بالعام الماضي",
            "ستستأنف بعد انتهاء العطلة",
            "تخضع لمراجعة شاملة من الجهات المختصة",
            "أسهمت في خفض معدلات البطالة",
            "باتت قريبة من مراحلها النهائية");

    private static final List<String> DAYS =
            List.of("اليوم", "أمس الاثنين", "يوم الأحد", "الثلاثاء", "مساء الأربعاء", "الخميس الماضي");

    private static final List<String> PLACES = List.of(
            "في مؤتمر صحافي عقده في العاصمة",
            "في تصريحات للصحافيين",
            "خلال جلسة أمام البرلمان",
            "في مقابلة تلفزيونية",
            "على هامش القمة",
            "في بيان وزع على وسائل الإعلام",
            "عقب اجتماع استمر ثلاث ساعات");

    private static final List<String> BACKGROUND = List.of(
            "وتأتي هذه التطورات في وقت تشهد فيه المنطقة حراكا دبلوماسيا واسعا",
            "ويبلغ عدد المستفيدين من البرنامج أكثر من 40 ألف أسرة في مختلف المناطق",
            "وشهدت الأسواق خلال الأسابيع الماضية تقلبات حادة بفعل تراجع الطلب",
            "وكانت الجولة السابقة قد انتهت من دون التوصل إلى نتيجة واضحة",
            "وتضم القائمة مشاريع للطرق والجسور ومحطات تحلية المياه",
            "واندلعت الاحتجاجات في عدد من المدن بعد رفع أسعار الوقود",
            "ومن المقرر أن يعقد الاجتماع المقبل مطلع الشهر القادم",
            "وتجاوزت قيمة العقود الموقعة خلال العام الماضي ملياري دولار",
            "وأغلقت السلطات عددا من الطرق المؤدية إلى وسط المدينة",
            "وعادت الحركة إلى طبيعتها في الميناء بعد توقف دام يومين");

    private static final List<String> MEASURES = List.of(
            "وفرضت %s عقوبات على 12 شركة",
            "وقررت %s طرد ثلاثة دبلوماسيين",
            "وحظرت %s استيراد القمح من %s",
            "وأعلنت %s تجميد أصول خمسة مصارف",
            "وألغت %s الرسوم الجمركية على الواردات من %s",
            "واستدعت %s سفيرها لدى %s للتشاور");

    private final Random random;
    private final Cast cast;

    Phrases(Random random, Cast cast) {
        this.random = random;
        this.cast = cast;
    }

    static <T> T pick(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String pick(List<String> items) {
        return pick(random, items);
    }

    private String claim() {
        return pick(SUBJECTS) + " " + pick(PREDICATES);
    }

    private String longClaim() {
        return claim() + "، وإن " + claim();
    }

    String headline(Cast.Member member) {
        return random.nextBoolean() ? member.office() + ": " + claim() : claim() + " في " + cast.country(random);
    }

    /** A sentence in which somebody speaks. */
    String report(Cast.Member member) {
        String verb = pick(VERBS);
        String agreed = member.isWoman() ? feminine(verb) : verb;
        String that = verb.equals("قال") ? " إن " : " أن ";
        return switch (random.nextInt(8)) {
            case 0 -> agreed + " " + member.full() + " " + pick(DAYS) + that + longClaim() + ".";
            case 1 -> agreed + " " + member.office() + that + claim() + " " + pick(PLACES) + ".";
            case 2 -> "و" + agreed + " " + member.lastName() + that + longClaim() + ".";
            case 3 -> "وأضاف" + (member.isWoman() ? "ت" : "") + ": «" + longClaim() + "».";
            case 4 -> "«" + claim() + "»، بحسب " + member.full() + ".";
            case 5 -> "وذكرت " + cast.ministry(random) + " في بيان أن " + longClaim() + ".";
            case 6 -> "وتابع" + (member.isWoman() ? "ت" : "") + " أن " + claim() + "، مشيرا إلى أن " + claim() + ".";
            default -> "وقالت مصادر مطلعة إن " + claim() + ".";
        };
    }

    private static String feminine(String verb) {
        int end = verb.indexOf(' ') < 0 ? verb.length() : verb.indexOf(' ');
        String stem = verb.substring(0, end);
        String inflected = stem.endsWith("ى") ? stem.substring(0, stem.length() - 1) : stem;
        return inflected + "ت" + verb.substring(end);
    }

    /** A sentence in the article's own voice. */
    String background() {
        if (random.nextInt(8) == 0) {
            return String.format(pick(MEASURES), cast.country(random), cast.country(random)) + " " + pick(DAYS) + ".";
        }
        return pick(BACKGROUND) + "، علما أن " + claim() + ".";
    }
}
