package io.isnad.extraction.lexicon;

/** Sets that only rules of measures ask for; beside each, what its words do, and one. */
public enum MeasureSet implements SetOfWords {
    SPOKEN_OF, // What stands after it is spoken of, not done: بشأن
    CIRCUMSTANCE, // What stands after it is a circumstance of something else: عقب
    HAPPENED, // What stands after it has happened: عقب, إثر
    CIRCUMSTANTIAL, // An accusative that opens such a circumstance: تمهيدا
    MERE_SOURCE, // A source without a name, which tells of what others do: مصدر
    PENALTY, // What somebody is sentenced to, which may be lowered: عقوبة
    THERE_IS, // It says that there is something: توجد
    IN_REPLY, // What it takes is answered or built upon: ردا على
    PASSES_ON, // An amount or a part, which passes on what governs it: مزيد من
    OF_THEM, // A preposition with its pronoun, which keeps apart what belongs together: وجهت لهم تهمة
    SUPPOSES, // Before a verb it only supposes or asks: إذا فرضت
    BEFORE_SUPPOSED, // It may stand between such a word and the verb: إذا ما فرضت
    CARRYING_OUT, // How what was decided is done: تنفيذ
    IS_DECIDED, // It was decided, nobody is told by whom: تقرر
    LISTS, // What a decision does to what follows: تضمن القرار
    BEFORE_VERB, // After it a word that is spelt as a verb and as a noun is the verb: سوف
    INSTRUMENT, // By which a body acts: جرافات البلدية
    REACHES, // How much something comes up to: تصل إلى
    STILL, // After a negation, what goes on: لا يزال
    CONTAINS, // It tells what a measure contains: تشمل
    DECISION_LIST, // What a sentence lists as somebody's measures: عقوبات, حملات
    DECIDES, // A verb of who issues or carries out those: أصدر
    SUM, // An amount follows: مبلغ
    LIGHT, // A noun that is part of a verb's meaning: سراح
    NOT_DONE, // Before what has not been done: خشية أن
    CAUSE, // It tells why: بتهمة
    OTHERS, // Persons besides others: آخرين
    HAND, // After على, before who acts: على يد
    VIRTUE, // Before the decision on which something rests: بموجب
    RULES_THAT, // What a decision does: يقضي
    STATE_SIDE, // With an adjective of nation, the state itself: الجانب
    STREET, // What is closed and called by a name that follows: شارع
    LOT, // An amount or a parcel of goods, which من tells after it: طن
    REPRESENTED, // By whom of its own a body does something: ممثلة في
    BY_ITSELF, // Stops or is suspended by itself, spelt as what stops something else: توقف
    BACKING; // What somebody gives to what others do: بمتابعة من

    private final int bit = WordSet.values().length + ordinal();

    @Override
    public int bit() {
        return bit;
    }
}
