package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.FoldedPhrase;
import io.isnad.extraction.lexicon.Pronouns;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Which country or government "بلاده" and "حكومته" mean: that of the person last named. */
final class OwnCountries {

    private static final int FARTHEST_BACK = 90;

    private final Words words;
    private final MentionIndex mentions;
    private final Authorities authorities;

    OwnCountries(Scene scene, Authorities authorities) {
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.authorities = authorities;
    }

    /** Whether the word means someone's own country or government. */
    boolean isNamedBy(int token) {
        return words.isAmong(token, WordSet.OWN_COUNTRY) || words.isAmong(token, WordSet.OWN_GOVERNMENT);
    }

    /** "بلاده", "حكومته": the country; where the article does not name it, who heads the government. */
    Subject at(int token) {
        Integer country = nation(token);
        if (country == null && !words.isAmong(token, WordSet.OWN_COUNTRY)) {
            for (int i = token - 1; country == null && i >= 0 && token - i <= FARTHEST_BACK; i--) {
                Named named = mentions.around(i);
                if (named != null && mentions.isPerson(named)) {
                    return new Subject(authorities.presides(named.actor()) ? named.actor() : null, token, token);
                }
            }
        }
        return new Subject(country, token, token);
    }

    /** "لجنته", "وزارته": the body of whoever was named last, if it is called so; null where the word names none. */
    Subject body(int token) {
        String head = words.isWord(token) && words.hasPronoun(token)
                ? head(words.get(token).form())
                : null;
        if (head == null || words.get(token).preposition() != 0) {
            return null;
        }
        for (int i = token - 1; i >= 0 && token - i <= FARTHEST_BACK; i--) {
            Named named = mentions.around(i);
            if (named != null && mentions.isPerson(named)) {
                Integer body = authorities
                        .spokenFor(new Subject(named.actor(), -1, -1))
                        .actor();
                boolean same =
                        FoldedPhrase.of(mentions.actor(body).name()).head().equals(head);
                return new Subject(same ? body : null, token, token);
            }
        }
        return null;
    }

    /** "وزارته": the noun of a body that the pronoun belongs to, "وزارة"; or null. */
    private String head(String form) {
        for (String pronoun : Pronouns.THIRD_PERSON) {
            String noun = Pronouns.noun(form, pronoun);
            if (noun != null && words.lexicon().organizationHead(noun) != null) {
                return noun;
            }
        }
        return null;
    }

    /** The country of the person last named. */
    private Integer nation(int token) {
        for (int i = token - 1; i >= 0 && token - i <= FARTHEST_BACK; i--) {
            Named named = mentions.around(i);
            if (named == null) {
                continue;
            }
            boolean somebody = mentions.isPerson(named) || isOfficial(named);
            Country nation = somebody ? mentions.nation(named.actor()) : null;
            if (nation == null && somebody) {
                nation = nisbaIn(named);
            }
            if (nation != null && mentions.country(nation) != null) {
                return mentions.country(nation);
            }
            i = named.first();
        }
        return null;
    }

    /** "المتحدث باسم الخارجية الأرمينية", "وزير العدل الأرميني": who is told of by his office alone. */
    private boolean isOfficial(Named named) {
        return mentions.isGroup(named)
                && (authorities.isAuthority(named.actor()) || authorities.isSpokesperson(named.actor()));
    }

    private Country nisbaIn(Named named) {
        for (int i = named.first(); i <= named.last(); i++) {
            Country country = words.lexicon().nisba(words.token(i).folded());
            if (country != null) {
                return country;
            }
        }
        return null;
    }
}
