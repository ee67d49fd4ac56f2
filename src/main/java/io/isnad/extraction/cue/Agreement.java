package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;

/** Whether a verb can have a mention as its subject: gender, and number where the verb comes second. */
public final class Agreement {

    /** Whether the mention can be the subject that follows the form; a verb before its subject shows gender alone. */
    public boolean agrees(VerbForm form, MentionCandidate mention) {
        // "اللذان يتهمان الوزير": a form that tells how many they are has its subject in it, though some write "قالا
        // مسؤولان"
        boolean within = form != null
                && form.number() == GrammaticalNumber.DUAL
                && mention.number() == GrammaticalNumber.SINGULAR;
        // "دعا طهران": some newspapers have a masculine verb before a capital
        return form == null
                || mention.kind() == MentionKind.CAPITAL && !within
                || !within && form.gender().agreesWith(genderOf(mention));
    }

    /** Whether the mention can be the subject that a form without one refers to. */
    public boolean agreesWithin(VerbForm form, MentionCandidate mention) {
        if (form == null) {
            return true;
        }
        boolean person = mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ROLE;
        boolean severalForm = form.number() != GrammaticalNumber.SINGULAR;
        boolean several = mention.number() != GrammaticalNumber.SINGULAR;
        if (form.number() == GrammaticalNumber.DUAL && !several) {
            return false;
        }
        if (person && severalForm) {
            return false;
        }
        if (mention.kind() == MentionKind.GROUP && several && !severalForm && form.gender() == Gender.MASCULINE) {
            return false;
        }
        if (severalForm && !several && (mention.kind() == MentionKind.ORGANIZATION || isOne(mention))) {
            return false;
        }
        // "مغردون وسم #معلمات_القرى طالبوا": women alone are no masculine "they"
        boolean women = mention.kind() == MentionKind.GROUP && several && mention.gender() == Gender.FEMININE;
        if (women && severalForm && form.gender() == Gender.MASCULINE) {
            return false;
        }
        boolean people = mention.kind() == MentionKind.GROUP && several && isOfPeople(mention);
        if (people && !severalForm && form.gender() == Gender.FEMININE) {
            return false;
        }
        return severalForm || form.gender().agreesWith(genderOf(mention));
    }

    /** "خفر السواحل", "الهلال الأحمر": a body by a fixed name of several words, none of which is a plural of people. */
    private static boolean isOne(MentionCandidate mention) {
        return mention.kind() == MentionKind.BODY
                && mention.nameWords().size() > 1
                && mention.nameWords().stream().noneMatch(w -> w.endsWith("ون") || w.endsWith("ين"));
    }

    /** "المسؤولون", "السجناء": plurals of people alone, who are no "she" as sources and things are. */
    private static boolean isOfPeople(MentionCandidate mention) {
        String head = mention.nameWords().isEmpty() ? "" : mention.nameWords().get(0);
        return head.endsWith("ون") || head.endsWith("ين") || head.endsWith("اء");
    }

    /** The gender that the mention takes in agreement, as far as its form tells. */
    public static Gender genderOf(MentionCandidate mention) {
        return switch (mention.kind()) {
            case NAME, ROLE -> mention.gender();
            case COUNTRY -> mention.gender();
            case CAPITAL -> Gender.FEMININE;
            case GROUP -> mention.gender();
            case STATEMENT_NOUN -> mention.number() == GrammaticalNumber.SINGULAR ? mention.gender() : Gender.UNKNOWN;
            default -> mention.number() == GrammaticalNumber.SINGULAR ? mention.gender() : Gender.FEMININE;
        };
    }
}
