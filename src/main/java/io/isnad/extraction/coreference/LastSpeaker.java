package io.isnad.extraction.coreference;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who spoke before a title that speaks itself: "قالت هند صبري …، وأضافت النجمة". */
final class LastSpeaker {

    /** So many are looked at, so that time stays linear. */
    private static final int MOST_SPEAKERS = 30;

    private static final String SPEAKING = "متحدث";
    private static final List<String> SPOKESMEN = List.of(SPEAKING, "ناطق");

    private final Words words;
    private final TreeMap<Integer, MentionCandidate> speaking = new TreeMap<>();
    private final Function<MentionCandidate, Cluster> known;

    /**
     * The speakers of an article.
     *
     * @param words the document
     * @param speaking the mentions that speak
     * @param known whom a mention that stands earlier refers to
     */
    LastSpeaker(Words words, Iterable<MentionCandidate> speaking, Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.known = known;
        speaking.forEach(m -> this.speaking.put(m.first(), m));
    }

    /** Whether the mention is whom a statement is attributed to. */
    boolean speaks(MentionCandidate mention) {
        return speaking.get(mention.first()) == mention;
    }

    /** Who spoke last before the title, in its paragraph or the one before; null where the title does not speak itself. */
    Cluster before(MentionCandidate role) {
        return before(role, speaking.lowerEntry(role.first()));
    }

    private Cluster before(MentionCandidate role, Map.Entry<Integer, MentionCandidate> before) {
        if (!speaks(role) || before == null) {
            return null;
        }
        int paragraph = words.token(role.first()).paragraph();
        return paragraph - words.token(before.getKey()).paragraph() > 1 ? null : known.apply(before.getValue());
    }

    /** Who of those that fit spoke last before the title, which speaks itself; or null. */
    Cluster last(MentionCandidate role, Predicate<Cluster> fits) {
        if (!speaks(role)) {
            return null;
        }
        return speaking.headMap(role.first(), false).descendingMap().values().stream()
                .limit(MOST_SPEAKERS)
                .map(known)
                .filter(spoke -> spoke != null && fits.test(spoke))
                .findFirst()
                .orElse(null);
    }

    /**
     * "أكد السفير سامر حداد …. وأشار المتحدث إلى": who spoke last, where the word for a spokesman, alone, only means who is speaking, since no
     * spokesman has a name in the article; or null.
     */
    Cluster whoever(MentionCandidate role, HeldTitles titles) {
        boolean alone = SPEAKING.equals(role.titleLemma())
                && role.definite()
                && titles.wordsOf(role.title()).size() == 1
                && SPOKESMEN.stream().allMatch(s -> titles.headedBy(s).isEmpty());
        Cluster last = alone ? before(role) : null;
        boolean person =
                last != null && last.kind() == ActorKind.PERSON && role.gender().agreesWith(last.gender());
        return person ? last : null;
    }

    /**
     * Who spoke right before a source that tells nothing else of itself: "قال مسؤول أمني …. وأوضح المصدر", who has no name either; "أعلنت
     * الشرطة …. وأوضح المصدر نفسه", whoever that was; or null. One source is none of several of whom it told: "أعلنت الشرطة أن شهودا أكدوا …".
     */
    Cluster source(MentionCandidate mention) {
        Map.Entry<Integer, MentionCandidate> spoke = speaking.lowerEntry(mention.first());
        var outer = spoke == null ? null : speaking.lowerEntry(spoke.getKey());
        boolean inside = outer != null && isInside(spoke.getValue(), outer.getValue());
        Cluster last = before(mention, inside ? outer : spoke);
        return last != null
                        && (last.kind() == ActorKind.GROUP
                                || inside && last.kind() == ActorKind.ORGANIZATION
                                || isTheSame(mention))
                ? last
                : null;
    }

    /** "أعلنت الشرطة أن | شهودا | أكدوا", "تصريحات | لمراقبين | يدعون فيها": who speaks only in what another says, which no comma closes. */
    private boolean isInside(MentionCandidate speaker, MentionCandidate outer) {
        int before = speaker.first() - 1;
        if (words.document().sentenceStart(speaker.first()) != words.document().sentenceStart(outer.first())
                || words.match(words.lexicon().attributiveCues(), before) != null) {
            return false;
        }
        boolean clause = false;
        for (int i = outer.last() + 1; i <= before; i++) {
            boolean joined =
                    words.isWord(i) && words.get(i).conjunction() != 0 && words.is(i, WordClass.REPORTING_VERB);
            if (words.token(i).isComma() || joined) {
                return false;
            }
            clause |= words.is(i, WordClass.COMPLEMENTIZER);
        }
        return clause;
    }

    /** "المصدر نفسه", "ذات المصدر", "هذا المصدر". */
    private boolean isTheSame(MentionCandidate mention) {
        int before = mention.first() - 1;
        return isHimself(mention)
                || words.sameParagraph(before, mention.first()) && words.is(before, WordClass.DEMONSTRATIVE);
    }

    /** "سأله القاضي", "قال له المدير": whether the verb before the title is said to somebody who was spoken of, who is another. */
    boolean isToSomebody(MentionCandidate role) {
        int before = role.first() - 1;
        int verb = Prepositions.isWithPronoun(words, before) ? before - 1 : before;
        return words.sameParagraph(verb, role.first())
                && words.isWord(verb)
                && (verb < before || words.hasPronoun(verb))
                && words.is(verb, WordClass.REPORTING_VERB);
    }

    /** "المسؤول ذاته", "المتحدث نفسه". */
    private boolean isHimself(MentionCandidate mention) {
        int next = mention.last() + 1;
        return words.sameParagraph(mention.last(), next) && words.isTokenAmong(next, WordSet.SELF);
    }

    /** "قال القنصل سامر حداد …. وأضاف المسؤول ذاته": who spoke last, where the word for whoever it is says that it is the same one; or null. */
    Cluster himself(MentionCandidate role) {
        Cluster last = isHimself(role) ? before(role) : null;
        return last != null && role.gender().agreesWith(last.gender()) ? last : null;
    }

    /** Whether the verb before the title shows that whoever spoke before goes on: "وأضاف الوزير". */
    boolean goesOn(MentionCandidate role) {
        int verb = role.first() - 1;
        boolean before = words.isWord(verb) && words.sameParagraph(verb, role.first());
        for (CueForm form : before ? words.get(verb).entry().cueForms() : List.<CueForm>of()) {
            if (form.verb().kind() == CueKind.ADD) {
                return true;
            }
        }
        return false;
    }

    /**
     * "قال الوزير سامر …. ووصل الوزير وائل إلى المدينة. وقال الوزير": whether a person is the subject where the article mentioned
     * him last, rather than whom somebody met or spoke of.
     */
    boolean isNewSubject(MentionCandidate role, Cluster person) {
        int before = person.lastBefore(role.span().start());
        int token = before < 0 ? -1 : words.document().tokenAtOrAfter(before);
        if (token < 0) {
            return false;
        }
        int sentence = words.document().sentenceStart(token);
        boolean verb = words.sameParagraph(token - 1, token)
                && (words.is(token - 1, WordClass.COMMON_VERB) || words.is(token - 1, WordClass.REPORTING_VERB))
                && (!words.is(token - 1, WordClass.NOUN) || sentence == token - 1)
                && !words.isAmong(token - 1, WordSet.MEETS)
                // "وشكر سموه الأمير وائل": no verb but its subject
                && !words.is(token - 1, WordClass.TITLE);
        return verb || sentence == token;
    }
}
