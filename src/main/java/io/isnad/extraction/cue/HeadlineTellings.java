package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Country;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a country before the colon of a headline speaks, "طهران: العقوبات لن تؤثر", rather than that something happens there: where
 * somebody of that country says the same at the beginning of the article.
 */
final class HeadlineTellings {

    /** Paragraphs after the headline in which it is told again. */
    private static final int FARTHEST = 3;

    private static final int FEWEST_SHARED = 2;
    private static final int SHORTEST = 3;

    private final Words words;
    private final List<Report> reports;

    /** Looks for what headlines say in the reports of an article. */
    HeadlineTellings(Words words, List<Report> reports) {
        this.words = words;
        this.reports = reports;
    }

    /**
     * Whether the country is told to say again what stands behind its colon.
     *
     * @param first first token behind the colon
     * @param last last token of the headline, or of its part
     */
    boolean say(MentionCandidate place, int first, int last) {
        Country country = place.country();
        if (country == null || isEvent(first)) {
            return false;
        }
        Set<String> told = bases(first, last);
        Set<String> again = new HashSet<>();
        for (Report report : reports) {
            if (words.token(report.cueToken()).paragraph() > FARTHEST) {
                return false;
            }
            MentionCandidate speaker = report.speaker();
            boolean same = words.token(report.cueToken()).paragraph() > 0
                    && speaker != null
                    && isOf(speaker, country)
                    && !isAmong(first, speaker);
            // "أدانت فرنسا قصف المخيم، ودعت وزارة الخارجية الفرنسية إلى التحقيق في جريمة": what a headline sums up may
            // be said in several statements
            if (same && again.addAll(bases(report.contentFirst(), report.contentLast())) && areShared(told, again)) {
                return true;
            }
        }
        return false;
    }

    /** "تركيا: اعتقال عشرين شخصا": what happens there, whoever tells of it. */
    private boolean isEvent(int token) {
        return !words.isWord(token)
                || words.is(token, WordClass.VERBAL_NOUN) && !words.get(token).definite();
    }

    /** "العراق: الحكومة ستعلن": of whom it is said, who says it in the article. */
    private boolean isAmong(int token, MentionCandidate speaker) {
        String base = words.get(token).base();
        for (int i = speaker.first(); i <= speaker.last(); i++) {
            if (words.isWord(i) && words.get(i).base().equals(base)) {
                return true;
            }
        }
        return false;
    }

    /** "وزارة الدفاع الروسية", "روسيا", "المتحدث باسم الخارجية الروسية سامر حداد". */
    private boolean isOf(MentionCandidate speaker, Country country) {
        if (country.equals(speaker.country())) {
            return true;
        }
        for (int i = speaker.first(); i <= speaker.last(); i++) {
            if (!words.isWord(i)) {
                continue;
            }
            var state = words.match(words.lexicon().countries(), i);
            if (country.equals(words.get(i).entry().nisba()) || state != null && country.equals(state.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean areShared(Set<String> told, Set<String> again) {
        int shared = 0;
        for (String base : told) {
            shared += again.contains(base) ? 1 : 0;
        }
        return shared >= FEWEST_SHARED && 2 * shared >= told.size();
    }

    /** What the words are without their clitics and articles, but for those that only join others. */
    private Set<String> bases(int first, int last) {
        Set<String> bases = new HashSet<>();
        for (int i = first; i <= last; i++) {
            Word word = words.isWord(i) ? words.get(i) : null;
            if (word != null && !word.isFunctionWord() && word.base().length() >= SHORTEST) {
                bases.add(word.base());
            }
        }
        return bases;
    }
}
