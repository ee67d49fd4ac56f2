package io.isnad.extraction.coreference;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Further titles of somebody whom a mention names: how he is addressed before his office, his rank between the office and the name, and
 * what somebody makes him, told after the name in the accusative.
 */
final class TitlesAround {

    /** "اللواء الركن". */
    private static final int LONGEST_RANK = 2;

    /** "رئيسا لمجلس إدارة شركة المياه الوطنية". */
    private static final int LONGEST_OFFICE = 7;

    private static final int FARTHEST_APPOINTMENT = 7;

    private static final String ACCUSATIVE = "ا";
    private static final String FEMININE = "ه";
    private static final char OF = 'ل';
    private static final char AS = 'ك';
    private static final String NEW = "جديد";

    private final Words words;
    private final Function<Span, Set<String>> wordsOf;

    /** Of a document; the function tells the words of a title without their articles. */
    TitlesAround(Words words, Function<Span, Set<String>> wordsOf) {
        this.words = words;
        this.wordsOf = wordsOf;
    }

    /**
     * A title.
     *
     * @param start where it stands
     * @param lemma its dictionary form
     * @param words its words, the head first
     */
    record Told(int start, String lemma, Set<String> words) {}

    /** The titles around the name in the mention, besides the one that the mention has. */
    List<Told> of(MentionCandidate naming) {
        if (naming.name() == null) {
            return List.of();
        }
        List<Told> titles = new ArrayList<>();
        if (naming.title() != null) {
            addAddress(naming, titles);
            addRank(naming, titles);
        }
        addAppointment(naming, titles);
        return titles;
    }

    /** "صاحب السمو الأمير فهد بن ماجد وزير الزراعة": who holds the office after the name is called by what stands before it too. */
    private void addAddress(MentionCandidate naming, List<Told> titles) {
        boolean before = naming.name().start() > naming.span().start()
                && naming.title().start() >= naming.name().end();
        var address = before ? words.matchBase(words.lexicon().titles(), naming.first()) : null;
        if (address != null
                && words.token(address.last()).end() <= naming.name().start()) {
            Span span = words.span(naming.first(), address.last());
            titles.add(new Told(span.start(), address.value().lemma(), wordsOf.apply(span)));
        }
    }

    /** "قائد القوات البرية العميد سامر حداد": who has a rank between the office and the name is called by it too. */
    private void addRank(MentionCandidate naming, List<Told> titles) {
        int name = words.document().tokenAtOrAfter(naming.name().start());
        for (int first = name - 1; first > naming.first() && first >= name - LONGEST_RANK; first--) {
            var rank = words.isWord(first) && words.get(first).definite()
                    ? words.matchBase(words.lexicon().titles(), first)
                    : null;
            boolean before = rank != null && rank.last() == name - 1 && endsOffice(first - 1);
            if (before) {
                Span span = words.span(first, rank.last());
                titles.add(new Told(span.start(), rank.value().lemma(), wordsOf.apply(span)));
            }
        }
    }

    /** Not "نائب | الرئيس": the office is whole before the rank. */
    private boolean endsOffice(int token) {
        return words.isWord(token) && (words.get(token).definite() || words.is(token, WordClass.PLACE));
    }

    /** "عين النادي سامر حداد مدربا للفريق", "انتخبت ليلى حداد رئيسة للبنك": what somebody becomes. */
    private void addAppointment(MentionCandidate naming, List<Told> titles) {
        int head = afterTime(naming.last() + 1);
        if (!words.isWord(head) || !words.sameParagraph(naming.last(), head) || !isIndefiniteTitle(head)) {
            return;
        }
        boolean becomes = false;
        for (int i = naming.first() - 1; i >= naming.first() - FARTHEST_APPOINTMENT && words.isWord(i); i--) {
            becomes |= words.isAmong(i, WordSet.APPOINTS);
        }
        Set<String> told = becomes ? officeFrom(head) : Set.of();
        List<String> title = List.copyOf(told);
        var known = title.isEmpty()
                ? null
                : words.lexicon().titles().longest(title.get(0), i -> i < title.size() ? title.get(i) : null);
        if (known != null) {
            int start = words.token(head).start();
            titles.add(new Told(start, known.value().lemma(), told));
            String plain = words.lexicon().titles().spelt(title.get(0)).lemma();
            titles.add(new Told(start, plain, new LinkedHashSet<>(List.of(title.get(0), NEW))));
        }
    }

    /** "انتخب سامر حداد | أمس | رئيسا". */
    private int afterTime(int token) {
        int at = token;
        while (words.is(at, WordClass.TIME) && !words.get(at).hasProclitic()) {
            at++;
        }
        return at;
    }

    private boolean isIndefiniteTitle(int token) {
        Word word = words.get(token);
        boolean apart = word.conjunction() == 0 && (word.preposition() == 0 || word.preposition() == AS);
        return apart && !word.definite() && isTitle(without(word));
    }

    private boolean isTitle(String form) {
        return form != null && words.lexicon().titles().spelt(form) != null;
    }

    /** The word as it is without the accusative's ending, "مدرب" of "مدربا"; null where it has none, is no feminine and stands after no "كـ". */
    private static String without(Word word) {
        String form = word.form();
        if (word.preposition() == AS) {
            return form;
        }
        if (form.endsWith(ACCUSATIVE)) {
            return form.substring(0, form.length() - 1);
        }
        return form.endsWith(FEMININE) ? form : null;
    }

    /** The words of the office: the head with its attributes in the accusative, and of what it is. */
    private Set<String> officeFrom(int head) {
        Set<String> told = new LinkedHashSet<>();
        told.add(without(words.get(head)));
        int at = head + 1;
        while (isOfSameSentence(head, at) && !words.get(at).hasProclitic() && isAttribute(at)) {
            String attribute = without(words.get(at));
            // "رئيسا | جديدا | للاتحاد"
            if (!isOf(WordClass.MODIFIER, attribute) || isTitle(without(words.get(head)) + " " + attribute)) {
                told.add(attribute);
            }
            at++;
        }
        if (!isOfSameSentence(head, at)
                || words.get(at).preposition() != OF
                || words.get(at).conjunction() != 0) {
            return words.get(head).form().endsWith(FEMININE) ? Set.of() : told;
        }
        boolean closed = false;
        for (int i = at; i < at + LONGEST_OFFICE && isOfSameSentence(head, i); i++) {
            Word word = words.get(i);
            if (i > at && (word.hasProclitic() || word.isFunctionWord() || closed && !word.definite())) {
                break;
            }
            closed |= word.definite() || word.is(WordClass.PLACE);
            told.add(word.entry().base().form());
        }
        return told;
    }

    private boolean isOfSameSentence(int head, int token) {
        return words.sameParagraph(head, token) && words.isWord(token);
    }

    private boolean isAttribute(int token) {
        String form = without(words.get(token));
        if (form == null || words.get(token).isFunctionWord()) {
            return false;
        }
        return isOf(WordClass.ADJECTIVE, form) || isOf(WordClass.MODIFIER, form);
    }

    private boolean isOf(WordClass sort, String form) {
        return words.lexicon().entry(form).classes(false).contains(sort);
    }
}
