package io.isnad.extraction.measure;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.MeasureSet;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.measure.MentionIndex.Named;
import io.isnad.extraction.measure.Subjects.Subject;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.TokenKind;
import java.util.List;

/** Who acts as a preposition, a decision or an adjective tells: "من قبل الشرطة", "بأمر المحكمة", "العقوبات الأميركية". */
final class Agents {

    private static final int FARTHEST = 14;
    private static final String BY_WAY_OF = "ب";
    private static final String FROM = "من";
    private static final String AT = "علي";
    private static final List<String> OF_DECISIONS = List.of("ه", "ها");

    private final Scene scene;
    private final Words words;
    private final Subjects subjects;

    Agents(Scene scene, Subjects subjects) {
        this.subjects = subjects;
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * "من قبل الشرطة", "على يد الجيش", "بأمر من النيابة", "مذكرة من المحكمة", "في المحكمة الاتحادية".
     *
     * @param source whether a bare "من" may tell it, as it does of what is issued
     */
    Subject after(int last, boolean source) {
        boolean from = source;
        for (int i = last + 1; i < words.size() && i - last <= FARTHEST && words.sameParagraph(last, i); i++) {
            if (scene.endsClause(i) || scene.is(i, WordClass.SUBORDINATOR) || scene.is(i, WordClass.RELATIVE)) {
                return null;
            }
            Subject agent = decider(i);
            agent = agent == null && words.isWord(i) && !words.get(i).hasProclitic() ? named(i, last, from) : agent;
            if (agent != null) {
                return agent;
            }
            if (words.isBaseAmong(i, MeasureSet.BACKING)) {
                // "ألقي القبض عليه بمتابعة مستمرة من قبل الوزير": who only sees to it
                return null;
            }
            // "على مئات من الحزب", "بحق ثلاثة من الحزب": whom it is upon
            from &= !scene.isForm(i, AT) && !isCount(i);
        }
        return null;
    }

    private boolean isCount(int token) {
        return words.token(token).kind() == TokenKind.NUMBER
                || scene.is(token, WordClass.NUMBER)
                || scene.is(token, WordClass.GROUP_HEAD);
    }

    private Subject named(int token, int last, boolean source) {
        if (scene.isForm(token, FROM)) {
            if (words.isAmong(token + 1, WordSet.ON_PART_OF)) {
                return actor(token + 2);
            }
            Subject issuer = source && token - last <= 3 ? actor(token + 1) : null;
            return issuer != null && isOrganization(issuer) ? issuer : null;
        }
        if (scene.isForm(token, AT) && words.isAmong(token + 1, MeasureSet.HAND)) {
            return actor(token + 2);
        }
        return scene.isForm(token, "في") && isCourt(token + 1) ? actor(token + 1) : null;
    }

    /** "بأمر المحكمة", "بقرار من", "بموجب حكم قضائي صادر عن": who decided what stands before; or null. */
    private Subject decider(int token) {
        int decision = words.isWord(token) && words.isTokenAmong(token, MeasureSet.VIRTUE) ? token + 1 : token;
        if (!isDecision(decision, decision > token)) {
            return null;
        }
        int at = decision + 1;
        while (words.sameParagraph(token, at) && isAttribute(at)) {
            at++;
        }
        boolean from = scene.isForm(at, FROM) || scene.isForm(at, "عن") || isTaken(at);
        return words.sameParagraph(token, at) ? actor(from ? at + 1 : at) : null;
    }

    /** "بقرار | أصدرته | الهيئة": the verb of who takes the decision before it. */
    private boolean isTaken(int token) {
        String form = words.isWord(token) && words.sameParagraph(token, token + 1)
                ? words.get(token).form()
                : "";
        for (String pronoun : OF_DECISIONS) {
            if (form.endsWith(pronoun)
                    && words.lexicon()
                            .isAmong(MeasureSet.DECIDES, form.substring(0, form.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }

    /** "بقرار", or after "بموجب" a decision without a preposition of its own. */
    private boolean isDecision(int token, boolean governed) {
        if (!words.isWord(token)) {
            return false;
        }
        String folded = words.token(token).folded();
        return (governed || folded.startsWith(BY_WAY_OF))
                && (words.isBaseAmong(token, WordSet.DECISION)
                        || words.lexicon().isAmong(WordSet.DECISION, folded.substring(BY_WAY_OF.length())));
    }

    /** "أمر ملكي", "الحكم الصادر". */
    private boolean isAttribute(int token) {
        boolean indefinite = words.isWord(token) && !words.get(token).definite();
        return words.isBaseAmong(token, WordSet.ISSUED)
                || indefinite && (scene.is(token, WordClass.ADJECTIVE) || scene.is(token, WordClass.NISBA));
    }

    private Subject actor(int token) {
        Subject subject = subjects.nounPhrase(token);
        return subject == null || subject.actor() == null || isMereAttribute(subject) ? null : subject;
    }

    /** "بمرسوم ملكي": nobody whom the decision comes from. */
    boolean isMereAttribute(Subject subject) {
        return subject.first() == subject.last()
                && scene.mentions().actor(subject.actor()).kind() == ActorKind.GROUP
                && !words.get(subject.first()).definite();
    }

    private boolean isOrganization(Subject subject) {
        return scene.mentions().actor(subject.actor()).kind() == ActorKind.ORGANIZATION;
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
