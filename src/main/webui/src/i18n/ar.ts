import type { Messages } from './en';

const plural = new Intl.PluralRules('ar');

/** The interface in Arabic. */
export const ar: Messages = {
  appName: 'إسناد',
  tagline: 'من قال ماذا في الأخبار، مع سلسلة الإسناد.',
  skip: 'إلى المحتوى',
  language: 'English',
  theme: { label: 'الألوان', auto: 'كالنظام', light: 'فاتحة', dark: 'داكنة' },
  nav: {
    label: 'الأقسام', articles: 'المقالات', statements: 'من قال ماذا', people: 'الأشخاص', organizations: 'الجهات',
    measures: 'الإجراءات', search: 'البحث', import: 'الاستيراد',
  },
  loading: 'جارٍ التحميل…',
  offline: 'انقطع الاتصال. ما في الصفحة باقٍ، والبقية تأتي حين يعود الاتصال.',
  failed: 'تعذّر التحميل.',
  retry: 'حاول مجددا',
  notFound: 'لا شيء هنا.',
  notFoundHint: 'لعل في العنوان خطأ، أو أن المقال أزيل.',
  home: 'إلى المقالات',
  graphiql: 'افتح في GraphiQL',
  graphiqlHint: 'الاستعلام نفسه الذي أجرته هذه الصفحة',
  schema: 'المخطط',
  more: 'المزيد',
  arrived: (n) =>
    ({ zero: '', one: 'قول جديد: اعرضه', two: 'قولان جديدان: اعرضهما', few: `${n} أقوال جديدة: اعرضها`, many: `${n} قولا جديدا: اعرضها`, other: `${n} قول جديد: اعرضها` })[
      plural.select(n)
    ],
  close: 'إغلاق',
  all: 'الكل',
  clear: 'إزالة المرشحات',
  none: '–',
  articles: {
    title: 'المقالات', empty: 'لا مقالات بعد.', emptyHint: 'ضع مقالات في المجلد seeds ثم ابدأ من جديد.',
    filter: 'كلمات في المقالات',
    statements: (n) =>
      ({ zero: 'لا أقوال', one: 'قول واحد', two: 'قولان', few: `${n} أقوال`, many: `${n} قولا`, other: `${n} قول` })[
        plural.select(n)
      ],
  },
  article: {
    speakers: 'المتحدثون', everyone: 'الجميع', unresolved: 'لم يُذكر',
    legend: 'كيف يُقرأ', direct: 'مباشر: الكلام بنصه', indirect: 'غير مباشر: معنى الكلام', mixed: 'بعضه منصوص',
    text: 'نص المقال', statement: (n) => `القول ${n}`, measures: 'الإجراءات',
    noStatements: 'لا أقوال منقولة في هذا المقال.', partly: 'تعذر تحميل بعض الأقوال.', annotations: 'شروح الويب (JSON-LD)', plain: 'النص وحده',
  },
  guide: {
    title: 'من قال ماذا، وكيف عرفنا',
    steps: [
      'العبارة الملونة كلامٌ قاله أحدهم، ولكل متحدث لون.',
      'اختر متحدثا، أو أشر إلى عبارة، لترى من قالها.',
      'الخطوط المرقمة تصل لفظ النقل بالاسم: وذلك هو الإسناد.',
    ],
    example: 'مثال',
  },
  statement: {
    named: 'ذُكر هنا بلفظ', before: 'القول السابق', after: 'القول التالي', ofSpeaker: 'أقوال هذا المتحدث',
    nth: (n, of) => `${n} من ${of}`,
    says: 'القائل', nobody: 'لا يذكر المقال من قال هذا.', how: 'كيف عرفنا', act: 'الفعل', form: 'الصيغة',
    when: 'متى', via: 'نقلته', within: 'ضمن قول', about: 'يذكر', confidence: 'الثقة',
    copy: 'انسخ مع المصدر', copied: 'نُسخ', permalink: 'رابط دائم', original: 'في المصدر', chain: 'سلسلة الإسناد',
    noChain: 'لم نجد دليلا.',
  },
  statements: {
    publisher: 'الناشر', timeline: 'الأقوال حسب يوم النشر', facets: 'اختر أكثر', words: 'كلمات', speaker: 'اسم القائل',
    from: 'من', to: 'إلى', order: 'الترتيب', empty: 'لا قول كهذا.', emptyHint: 'أزل مرشحا، أو ابحث عن كلمات أقل.',
    orders: { PUBLISHED_DESC: 'الأحدث أولا', PUBLISHED_ASC: 'الأقدم أولا', CONFIDENCE_DESC: 'الأوثق أولا', RELEVANCE: 'الأقرب أولا' },
  },
  people: {
    name: 'الاسم، بحروف عربية أو لاتينية', onlyQuoted: 'من لهم أقوال فقط', empty: 'لا أحد بهذا الاسم.', aliases: 'ويسمى أيضا',
    roles: 'المناصب ومواضعها', members: 'من أهلها', said: 'ما قاله', silent: 'لا قول منسوب إليه.', speaksOf: 'يذكر فيها',
    speakOf: 'من يتحدث عنه', beside: 'من نُقل قوله معه', articles: 'المقالات', issued: 'إجراءات اتخذها',
    suffered: 'إجراءات اتخذت بحقه',
  },
  measures: {
    kind: 'الإجراء', status: 'الحالة', issuer: 'من', target: 'بحق من', quantity: 'العدد', effective: 'متى', evidence: 'الشاهد',
    empty: 'لا إجراء كهذا.', sortedAmong: (n) => `مرتبة بين أول ${n}`,
  },
  search: {
    placeholder: 'ابحث عن أسماء وكلمات', names: 'الأسماء', nothing: 'لم نجد شيئا.', found: (n) => `النتائج: ${n}`,
  },
  imports: {
    states: { PENDING: 'لم يبدأ بعد', RUNNING: 'جارٍ', DONE: 'اكتمل', FAILED: 'فشل', STOPPED: 'أوقف' },
    seconds: (n) => `${n} ثانية`,
    read: 'مقروء', created: 'جديد', updated: 'معدل', unchanged: 'كما هو', removed: 'مزال', failed: 'فاشل', skipped: 'متروك',
    failures: 'ما تعذر استيراده', warnings: 'ما أُهمل', noFailures: 'استورد كل شيء.',
    live: 'يصل الآن', waiting: 'تظهر الأقوال هنا حين تُخزن.',
  },
  api: {
    title: 'الواجهة البرمجية',
    lead: 'كل ما في هذه الصفحات يأتي من عنوان عام واحد: POST /graphql. هذه استعلامات جاهزة:',
    queries: {
      statements: ['من قال ماذا', 'كل قول مع قائله وسلسلة الإسناد إليه.'],
      person: ['كل ما قاله شخص واحد', 'شخص بأي صيغة من اسمه، مع مناصبه وأقواله.'],
      measures: ['الإجراءات', 'عقوبات وطرد وحظر: من اتخذها، وبحق من، وكم.'],
      quotes: ['الاقتباسات المباشرة', 'الكلام بنصه بين علامتي تنصيص، الأوثق أولا.'],
      article: ['نص كامل بكل مواضعه', 'النص كله، ومواضع كل ما فيه.'],
    },
    questions: 'عشرون سؤالا', endpoints: 'المزيد', health: 'السلامة', metrics: 'القياسات',
  },
  forms: { DIRECT: 'مباشر', INDIRECT: 'غير مباشر', MIXED: 'مختلط' },
  acts: {
    SAY: 'قول', ADD: 'إضافة', STRESS: 'تأكيد', EXPLAIN: 'توضيح', ANNOUNCE: 'إعلان', ASK: 'سؤال', ANSWER: 'جواب',
    WARN: 'تحذير', DEMAND: 'مطالبة', ACCUSE: 'اتهام', DENY: 'نفي', ADMIT: 'إقرار', PROMISE: 'وعد', THREATEN: 'تهديد',
    PRAISE: 'إشادة', CONDEMN: 'إدانة', EXPECT: 'توقع', REPORT: 'إفادة', OTHER: 'غير ذلك',
  },
  methods: {
    EXPLICIT: 'الجملة نفسها تسمي القائل.',
    CONTINUED: 'ليس في الجملة فاعل ظاهر: القائل السابق يواصل كلامه.',
    ROLE: 'الجملة تذكر المنصب وحده، وفي موضع آخر يذكر المقال صاحبه.',
    PRONOUN: 'ضمير يعود إلى القائل.',
    METONYM: 'عاصمة أو مبنى كناية عن الحكومة.',
    HEADLINE: 'العنوان على صيغة «القائل: …».',
    UNRESOLVED: 'لا دليل كافيا في المقال، فلا نسمي أحدا.',
  },
  sureness: { high: 'ثقة عالية جدا', good: 'ثقة عالية', fair: 'ثقة متوسطة', low: 'ثقة ضعيفة' },
  rules: {
    'cue-verb': 'فعل القول',
    'cue-after-content': 'فعل القول بعد الكلام',
    'cue-participle': 'حال من فعل القول',
    'cue-noun': 'اسم من القول',
    'cue-phrase': 'عبارة النسبة',
    'subject-after-verb': 'الفاعل بعد فعله',
    'subject-before-verb': 'الفاعل قبل فعله',
    'statement-as-subject': 'البيان الذي ورد فيه',
    'relative-clause': 'صاحب جملة الصلة',
    'issuer-before-verb': 'مصدر البيان قبل الفعل',
    'complement-of-noun': 'صاحب القول',
    'antecedent-of-pronoun': 'مرجع الضمير',
    'complement-of-phrase': 'المصدر الذي تذكره العبارة',
    'subject-in-phrase': 'الفاعل داخل العبارة',
    'headline-colon': 'نقطتا العنوان',
    'speaker-before-colon': 'القائل قبل النقطتين',
    'passed-on-by-medium': 'الوسيلة الناقلة',
    'source-of-medium': 'المصدر الذي تسميه الوسيلة',
    'issuer-of-statement': 'من أصدر البيان',
    'statement-of-last-speaker': 'البيان لآخر من تكلم',
    'continued-subject': 'متابعة لهذا اللفظ السابق',
    'subject-of-sentence': 'فاعل الجملة',
    'nearest-subject-in-content': 'أقرب فاعل داخل الكلام',
    'within-outer-speaker': 'مذكور في لقب القائل',
    'outer-speaker': 'صاحب القول المحيط',
    'holder-of-title': 'صاحب المنصب',
    'only-person-named': 'الشخص الوحيد المذكور بالاسم',
    'full-name': 'الاسم الكامل',
    'country-of-government': 'الدولة المقصودة',
    'antecedent-of-noun': 'الجهة المقصودة',
  },
  measureKinds: {
    SANCTION: 'عقوبات', EXPULSION: 'طرد', BAN: 'حظر', TARIFF: 'رسوم', ASSET_FREEZE: 'تجميد أصول', FINE: 'غرامة',
    DISMISSAL: 'إقالة', DETENTION: 'احتجاز', RECALL: 'استدعاء', SUSPENSION: 'تعليق', WITHDRAWAL: 'انسحاب', CLOSURE: 'إغلاق',
    LEGISLATION: 'تشريع', OTHER: 'غير ذلك',
  },
  measureStatuses: {
    IMPOSED: 'نافذ', ANNOUNCED: 'معلن', THREATENED: 'مهدد به', PROPOSED: 'مقترح', LIFTED: 'مرفوع', REJECTED: 'مرفوض',
  },
};
