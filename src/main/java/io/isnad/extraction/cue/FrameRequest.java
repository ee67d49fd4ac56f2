package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueNoun;
import io.isnad.extraction.lexicon.ReportingVerb;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.text.Document;
import io.isnad.extraction.text.Quotation;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to look for after a cue.
 *
 * @param complements what may introduce the content
 * @param addressees how an addressee may be attached
 * @param strength how much the cue says by itself
 * @param form of a verb, whose subject is looked for; null where the cue takes none
 * @param kind what kind of act
 */
record FrameRequest(
        Set<Complement> complements, Set<Complement> addressees, Strength strength, VerbForm form, CueKind kind) {

    private static final int LONGEST_NAME = 4;

    static FrameRequest verb(ReportingVerb verb, VerbForm form) {
        return new FrameRequest(verb.complements(), verb.addressees(), verb.strength(), form, verb.kind());
    }

    static FrameRequest participle(ReportingVerb verb) {
        return verb(verb, null);
    }

    static FrameRequest noun(CueNoun noun) {
        Set<Complement> whom = EnumSet.of(Complement.LI);
        if (noun.kind() == CueKind.ACCUSE && !noun.complements().contains(Complement.OBJECT)) {
            whom.add(Complement.OBJECT);
        }
        if (noun.kind() == CueKind.DEMAND) {
            whom.add(Complement.MIN);
        }
        return new FrameRequest(noun.complements(), whom, noun.strength(), null, noun.kind());
    }

    /** The same of a noun whose speaker is a pronoun, so that whom it calls upon follows as its object: "مطالبته الرياض بـ". */
    FrameRequest ofPronoun() {
        Set<Complement> whom = EnumSet.of(Complement.OBJECT);
        whom.addAll(addressees);
        return takes(Complement.OBJECT) ? this : new FrameRequest(complements, whom, strength, form, kind);
    }

    /** The same where something else shows that the cue reports. */
    FrameRequest certain() {
        return new FrameRequest(complements, addressees, Strength.STRONG, form, kind);
    }

    /** The same where whoever spoke before goes on, so that no subject follows. */
    FrameRequest withoutSubject() {
        return new FrameRequest(complements, addressees, strength, null, kind);
    }

    /** The same in a clause that "what" opens, so that what was said may follow: "ما أعلنه الوزير من أن", "ما تداوله ناشطون عن وفاة شخصين". */
    FrameRequest ofWhat() {
        Set<Complement> what = EnumSet.of(Complement.MIN, Complement.AN_PREPOSITION);
        return new FrameRequest(what, addressees, Strength.EVENTS, form, kind);
    }

    boolean question() {
        return kind == CueKind.ASK;
    }

    /** Whether both find the same: of a form nothing but its gender tells who can be its subject. */
    boolean isLike(FrameRequest other) {
        boolean sameSubject =
                form == null || other.form == null ? form == other.form : form.gender() == other.form.gender();
        return sameSubject
                && complements.equals(other.complements)
                && addressees.equals(other.addressees)
                && strength == other.strength
                && kind == other.kind;
    }

    boolean takes(Complement complement) {
        return complements.contains(complement);
    }

    /** Whether an addressee may follow the preposition, folded. */
    boolean addressesWith(String preposition) {
        for (Complement addressee : addressees) {
            if (addressee.isPreposition() && addressee.form().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether content may follow that nothing introduces: a noun phrase, or words right after who speaks. */
    boolean mayLackIntroducer() {
        return takes(Complement.OBJECT) || takes(Complement.BLAME) || tells();
    }

    boolean takesClause() {
        return takes(Complement.AN) || takes(Complement.IN) || takes(Complement.BIAN);
    }

    /** Whether somebody is asked to do something, so that "إن" does not follow. */
    boolean demands() {
        return kind == CueKind.DEMAND && !takes(Complement.IN);
    }

    /** Whether it is a cue that hardly anything but somebody's words can follow: قال, أضاف, قوله. */
    boolean tells() {
        return strong() && takesSpeech() && takesClause() && (kind == CueKind.SAY || kind == CueKind.ADD);
    }

    /** "تحدث عن طفولته: «كنت …»": more than a name in quotation marks is said, after a colon whatever else the verb takes. */
    boolean isSpoken(Document document, int open) {
        Quotation quotation = form == null ? null : document.quotationOpenedBy(open);
        return quotation != null && quotation.lastToken() - open > LONGEST_NAME;
    }

    boolean takesSpeech() {
        return takes(Complement.SPEECH);
    }

    /** The same for a cue whose subject is somebody who can speak. */
    FrameRequest spoken() {
        return strength == Strength.SOURCED
                ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind)
                : this;
    }

    /** The same for a cue that addresses somebody by one of its prepositions. */
    FrameRequest addressing() {
        return strength == Strength.ADDRESSED || strength == Strength.SOURCED
                ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind)
                : this;
    }

    /** The same for a cue whose subject is a study. */
    FrameRequest finding() {
        return studied() ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind) : this;
    }

    /** The same for a cue whose object is what others claim. */
    FrameRequest denying() {
        return ofClaims() ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind) : this;
    }

    boolean ofClaims() {
        return strength == Strength.CLAIMS;
    }

    /** The same for a cue whose object is a stance. */
    FrameRequest standing() {
        return ofStances() ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind) : this;
    }

    boolean ofStances() {
        return strength == Strength.STANCES;
    }

    /** The same for a cue whose object is a courtesy. */
    FrameRequest courteous() {
        return ofCourtesies() ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind) : this;
    }

    boolean ofCourtesies() {
        return strength == Strength.COURTESIES;
    }

    /** The same for a cue whose object is an attack: "تبنى الهجوم" is no "تبنى القانون". */
    FrameRequest owning() {
        return kind == CueKind.ADMIT && weak()
                ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind)
                : this;
    }

    /** The same for a cue whose object may be offered in words. */
    FrameRequest offering() {
        return ofOffers() ? new FrameRequest(complements, addressees, Strength.STRONG, form, kind) : this;
    }

    boolean ofOffers() {
        return strength == Strength.OFFERS;
    }

    boolean ofEvents() {
        return strength == Strength.EVENTS;
    }

    boolean studied() {
        return strength == Strength.STUDIED;
    }

    boolean addressed() {
        return strength == Strength.ADDRESSED;
    }

    boolean strong() {
        return strength == Strength.STRONG;
    }

    /** Whether the verb takes a noun phrase as its content: any, or one that tells news. */
    boolean takesAsObject(boolean news) {
        return (strong() || news) && takes(Complement.OBJECT);
    }

    boolean sourced() {
        return strength == Strength.SOURCED;
    }

    boolean weak() {
        return strength == Strength.WEAK;
    }
}
