package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import java.util.List;

/** Names that begin with a word that is written like a reporting verb. */
final class NamesLikeVerbs {

    private final Words words;
    private final MentionTable mentions;

    NamesLikeVerbs(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** Whether a name rather than one of the verb's forms stands at the token. */
    boolean areAt(int token, List<CueForm> forms) {
        if (isCalledSo(token)) {
            return true;
        }
        MentionCandidate mention = mentions.at(token);
        return mention != null
                && (isSubject(mention, token)
                        || mention.last() > token && (isBody(mention) || isPerson(mention, forms)));
    }

    /** "#شكرا_سامر", "نجران - واصل - سامر": what a tag or a newspaper is called. */
    private boolean isCalledSo(int token) {
        return words.text().startsWith("_", words.token(token).end())
                || words.sameParagraph(token - 1, token + 1)
                        && words.token(token - 1).isDash()
                        && words.token(token + 1).isDash();
    }

    /** "والاتحاد الأوروبي وحلف الناتو": a body's fixed name. */
    private static boolean isBody(MentionCandidate mention) {
        return mention.kind() == MentionKind.BODY;
    }

    /** "دانا الخازن": a whole name rather than what two condemn. */
    private static boolean isPerson(MentionCandidate mention, List<CueForm> forms) {
        return mention.isNamedPerson()
                && !forms.isEmpty()
                && forms.stream().allMatch(f -> f.form().number() == GrammaticalNumber.DUAL);
    }

    /** "كتب يحيى الخازن", "أضاف طالباني": right after a verb of saying its subject, by name, rather than what somebody else does. */
    private boolean isSubject(MentionCandidate mention, int token) {
        return mention.isNamedPerson()
                && mention.first() == token
                && words.sameParagraph(token - 1, token)
                && words.is(token - 1, WordClass.REPORTING_VERB)
                && words.get(token - 1).preposition() == 0
                && !words.get(token - 1).entry().finiteForms().isEmpty();
    }
}
