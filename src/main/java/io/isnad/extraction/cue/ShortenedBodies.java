package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Bodies that a headline calls by their domain alone, where the article has their names: "الصحة: لا إصابات" of "وزارة الصحة",
 * "المرور: …" of "الإدارة العامة للمرور". Without the whole name the word may be the topic: "التعليم: مشكلات وحلول".
 */
final class ShortenedBodies {

    private final Words words;
    private final MentionTable mentions;

    ShortenedBodies(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The body that the word before a colon is short for, as if its whole name stood there; or null. */
    MentionCandidate at(int token) {
        Word domain = words.get(token);
        boolean possible = domain.definite() && !domain.hasProclitic() && domain.is(WordClass.NOUN);
        for (int i = token + 1; possible && i < words.size(); i++) {
            // the domain ends the name of which it is told
            if (words.isWord(i)
                    && words.get(i).definite()
                    && words.get(i).base().equals(domain.base())) {
                MentionCandidate body = headedBefore(i);
                if (body != null) {
                    return body.calledAt(token, words.span(token, token));
                }
            }
        }
        return null;
    }

    /** "وزارة | الصحة", "الإدارة العامة | للمرور", "البنك | المركزي": the body whose name ends with the word, or goes on with more of it. */
    private MentionCandidate headedBefore(int domain) {
        char preposition = words.get(domain).preposition();
        boolean joined = words.get(domain).conjunction() == 0 && (preposition == 0 || preposition == 'ل');
        int head = domain - 1;
        while (joined && preposition == 'ل' && isAttribute(head)) {
            head--;
        }
        MentionCandidate body =
                joined && words.sameParagraph(head, domain) && words.isWord(head) ? mentions.at(head) : null;
        return body != null
                        && body.last() >= domain
                        && body.kind().actorKind() == ActorKind.ORGANIZATION
                        && words.is(head, WordClass.ORGANIZATION_HEAD)
                ? body
                : null;
    }

    private boolean isAttribute(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && !words.get(token).hasProclitic()
                && (words.is(token, WordClass.ADJECTIVE)
                        || words.is(token, WordClass.MODIFIER)
                        || words.is(token, WordClass.NISBA));
    }
}
