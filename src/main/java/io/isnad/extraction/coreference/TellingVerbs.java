package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** What the verb of saying right before a name tells of its bearer, where nothing else does: "وقالت لوندبرغ". */
final class TellingVerbs {

    /** More of a person's mentions are not looked at, so that time stays linear. */
    private static final int MOST_MENTIONS = 5;

    private final Words words;

    TellingVerbs(Words words) {
        this.words = words;
    }

    /** The gender of who is mentioned. */
    Gender genderOf(MentionCandidate mention) {
        return mention.gender() != Gender.UNKNOWN ? mention.gender() : ofVerb(mention);
    }

    /** The gender of a person. */
    Gender genderOf(Cluster person) {
        if (person.gender() != Gender.UNKNOWN) {
            return person.gender();
        }
        return person.mentions().stream()
                .limit(MOST_MENTIONS)
                .map(this::ofVerb)
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    private Gender ofVerb(MentionCandidate mention) {
        int verb = mention.first() - 1;
        // not "قال دفاعه، المحامية هند حداد"
        boolean subject = words.isWord(verb)
                && mention.name() != null
                && mention.name().start() == mention.span().start()
                && words.sameParagraph(verb, mention.first())
                && words.get(mention.first()).preposition() == 0;
        Gender told = Gender.UNKNOWN;
        for (CueForm form : subject ? words.get(verb).entry().finiteForms() : List.<CueForm>of()) {
            Gender gender = form.form().number() == GrammaticalNumber.SINGULAR
                    ? form.form().gender()
                    : Gender.UNKNOWN;
            if (gender == Gender.UNKNOWN || told != Gender.UNKNOWN && told != gender) {
                return Gender.UNKNOWN;
            }
            told = gender;
        }
        return told;
    }
}
