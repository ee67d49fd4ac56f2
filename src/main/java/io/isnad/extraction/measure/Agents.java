package io.isnad.extraction.measure;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;

/** Who acts as a preposition, a decision or an adjective tells: "من قبل الشرطة", "بأمر المحكمة", "العقوبات الأميركية". */
final class Agents {

    private static final int FARTHEST = 14;
    private static final String BY_WAY_OF = "ب";

    private final Scene scene;
    private final Words words;

    Agents(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * "من قبل الشرطة", "من جانب موسكو", "مذكرة من المحكمة", "في المحكمة الاتحادية".
     *
     * @param source whether a bare "من" may tell it, as it does of what is issued
     */
    Subject after(int last, boolean source) {
        for (int i = last + 1; i < words.size() && i - last <= FARTHEST && words.sameParagraph(last, i); i++) {
            if (scene.endsClause(i) || scene.is(i, WordClass.SUBORDINATOR) || scene.is(i, WordClass.RELATIVE)) {
                return null;
            }
            if (isDecision(i)
                    && scene.mentions().at(i + 1) != null
                    && !words.get(i + 1).hasProclitic()) {
                Named named = scene.mentions().at(i + 1);
                return new Subject(named.actor(), named.first(), named.last());
            }
            if (!words.isWord(i) || words.get(i).hasProclitic()) {
                continue;
            }
            String form = words.get(i).form();
            if (form.equals("من") && words.isWord(i + 1)) {
                boolean agent = words.isAmong(i + 1, WordSet.ON_PART_OF);
                boolean by = agent || isDecision(i - 1);
                Named named = scene.mentions().at(agent ? i + 2 : i + 1);
                if (named != null && (by || source && scene.mentions().isOrganization(named) && i - last <= 3)) {
                    return new Subject(named.actor(), named.first(), named.last());
                }
            }
            if (form.equals("في") && isCourt(i + 1)) {
                Named court = scene.mentions().at(i + 1);
                return new Subject(court.actor(), court.first(), court.last());
            }
        }
        return null;
    }

    /** "بقرار من", "بأمر المحكمة". */
    private boolean isDecision(int token) {
        String folded = words.isWord(token) ? words.token(token).folded() : "";
        return folded.startsWith(BY_WAY_OF)
                && (Issuers.DECISIONS.contains(words.get(token).form())
                        || Issuers.DECISIONS.contains(folded.substring(BY_WAY_OF.length())));
    }

    private boolean isCourt(int token) {
        Named named = scene.mentions().at(token);
        if (named == null) {
            return false;
        }
        var head = words.get(token).entry().organizationHead();
        return head != null && head.organizationClass() == OrganizationClass.COURT;
    }

    /** "العقوبات الأميركية": the country of an adjective in the noun phrase; or null. */
    Subject adjective(int head, int from) {
        for (int i = from; i <= from + 2 && words.isWord(i) && words.sameParagraph(head, i); i++) {
            if (words.get(i).hasProclitic() || scene.mentions().around(i) != null) {
                return null;
            }
            Country country = words.get(i).entry().nisba();
            if (country != null) {
                Integer actor = words.get(i).form().endsWith("ين")
                        ? null
                        : scene.mentions().country(country);
                return actor == null ? null : new Subject(actor, i, i);
            }
            if (!scene.is(i, WordClass.ADJECTIVE) && !scene.is(i, WordClass.NISBA)) {
                return null;
            }
        }
        return null;
    }
}
