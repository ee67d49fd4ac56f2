package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/**
 * Bodies that a headline calls by their domain alone, where the article has their names: "الصحة: لا إصابات" of "وزارة الصحة",
 * "المرور: …" of "الإدارة العامة للمرور". Without the whole name the word may be the topic: "التعليم: مشكلات وحلول".
 */
final class ShortenedBodies {

    private static final int FARTHEST_HEAD = 3;
    /** So far into an article its bodies are looked for, however long it is. */
    private static final int FARTHEST_NAME = 2000;

    private final Words words;
    private final MentionTable mentions;

    ShortenedBodies(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The body that the word before a colon is short for, a ministry before others, as if its whole name stood there; or null. */
    MentionCandidate at(int token) {
        Word domain = words.get(token);
        boolean possible = domain.definite() && !domain.hasProclitic() && domain.is(WordClass.NOUN);
        int end = Math.min(words.size(), token + FARTHEST_NAME);
        MentionCandidate first = null;
        for (int i = token + 1; possible && i < end; i++) {
            // the domain ends the name of which it is told
            if (words.isWord(i)
                    && words.get(i).definite()
                    && words.get(i).base().equals(domain.base())) {
                MentionCandidate body = headedBefore(i);
                if (body != null && isMinistry(body.first())) {
                    return body.calledAt(token, words.span(token, token));
                }
                first = first == null ? body : first;
            }
        }
        return first == null ? null : first.calledAt(token, words.span(token, token));
    }

    private boolean isMinistry(int head) {
        return words.get(head).entry().organizationHead().organizationClass() == OrganizationClass.MINISTRY;
    }

    /** "وزارة | الصحة", "وزارة التربية | والتعليم", "الإدارة العامة | للمرور", "بنك الكويت | المركزي": the body in whose name the word stands; or null. */
    private MentionCandidate headedBefore(int domain) {
        char preposition = words.get(domain).preposition();
        boolean and = words.get(domain).conjunction() == 'و';
        boolean joined = preposition == 0 && (and || words.get(domain).conjunction() == 0)
                || preposition == 'ل' && words.get(domain).conjunction() == 0;
        for (int head = domain - 1;
                joined && head >= domain - FARTHEST_HEAD && words.sameParagraph(head, domain);
                head--) {
            boolean runs = words.is(head, WordClass.ORGANIZATION_HEAD) && !words.isBaseAmong(head, WordSet.COMMITTEE);
            MentionCandidate body = runs && (!and || isMinistry(head)) ? mentions.at(head) : null;
            if (body != null && body.last() >= domain && body.kind().actorKind() == ActorKind.ORGANIZATION) {
                return body;
            }
        }
        return null;
    }
}
