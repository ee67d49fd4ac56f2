package io.isnad.extraction.mention;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Persons with two titles before their names: "نائب رئيس الوزراء وزير الدفاع سامر حداد", "المخرج والممثل سامر حداد". */
final class SecondTitles {

    private static final String AND = "و";
    /** Whose objects may be persons. */
    private static final Set<CueKind> ABOUT_PEOPLE = EnumSet.of(CueKind.PRAISE, CueKind.CONDEMN, CueKind.ACCUSE);

    private static final int MOST_OFFICES = 4;

    /** What they say is no person, so that a second title after their subject is the same person's. */
    private static final Set<CueKind> ANNOUNCING = EnumSet.of(CueKind.ANNOUNCE, CueKind.STRESS);

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    private final PersonNames named;
    private final NameNeighbours neighbours;
    private final TitlesOfOthers others;

    SecondTitles(Words words, NameParser names, TitleParser titles, PersonNames named) {
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.named = named;
        this.neighbours = new NameNeighbours(words);
        this.others = new TitlesOfOthers(words);
    }

    /** "المتحدث باسم الوزارة اللواء سعد …", "وكيل الوزارة د. زهير …": a second title before the name. */
    MentionCandidate chained(TitlePhrase title) {
        int next = title.last() + 1;
        boolean possible = title.complete() && words.sameParagraph(title.first(), next) && words.isWord(next);
        TitlePhrase second = possible ? titles.parse(next) : null;
        if (second == null
                || second.title().number() != GrammaticalNumber.SINGULAR
                || others.isAnother(title, second)) {
            return null;
        }
        TitlePhrase last = lastOffice(title.first(), second);
        if (last != second) {
            return named(title, last);
        }
        int first = TitledNames.afterSlash(words, second.last());
        boolean respect = second.title().titleClass() == TitleClass.HONORIFIC && !second.complete();
        boolean whole = second.complete() && !second.title().complement();
        boolean stands = respect
                || whole
                || words.get(next).definite()
                || words.get(next).form().length() == 1;
        int name = words.sameParagraph(next, first) ? names.afterEvidence(first) : -1;
        boolean both = name >= 0
                && (stands
                        || second.complete() && isSubject(title.first(), name)
                        || (second.complete() || endsInAddress(second)) && isOfSpeaker(title.first()));
        return both ? ofGender(named.of(title.first(), first, name, title), second) : null;
    }

    /** "أكد نائب رئيس الوزراء وزير الدفاع | ، اللواء سامر حداد، أن": the last token of a second office of who speaks, or -1. */
    int secondOffice(TitlePhrase title) {
        int next = title.last() + 1;
        boolean possible = isOffice(title)
                && words.sameParagraph(title.first(), next)
                && words.isWord(next)
                && !words.get(next).hasProclitic()
                && isAfterVerbOfSpeaker(title.first());
        TitlePhrase second = possible ? titles.parse(next) : null;
        return second != null && isOffice(second) ? second.last() : -1;
    }

    /** "مدير الطوارئ الدكتورة أمل حداد": a woman in an office that is told in the masculine. */
    private static MentionCandidate ofGender(MentionCandidate person, TitlePhrase address) {
        return address.title().gender() == Gender.FEMININE && address.title().titleClass() == TitleClass.HONORIFIC
                ? person.withGender(Gender.FEMININE)
                : person;
    }

    /**
     * "مفتي المملكة رئيس الهيئة | الشيخ سامر": the form of address after several offices of somebody who speaks, with which the name
     * begins; else the second of the titles.
     */
    private TitlePhrase lastOffice(int first, TitlePhrase second) {
        TitlePhrase last = second;
        TitlePhrase before = second;
        for (int count = 0; count < MOST_OFFICES && last != null && isOffice(last); count++) {
            before = last;
            int next = last.last() + 1;
            boolean follows = words.sameParagraph(first, next)
                    && words.isWord(next)
                    && !words.get(next).hasProclitic();
            last = follows ? titles.parse(next) : null;
        }
        if (last == null && before != second && endsInAddress(before) && isOfSpeaker(first)) {
            // "وزير الداخلية الأمير"
            return before;
        }
        boolean address = last != null
                && last != second
                && (last.title().titleClass() == TitleClass.HONORIFIC
                        || words.isBaseAmong(last.first(), WordSet.SOVEREIGN))
                && last.title().number() == GrammaticalNumber.SINGULAR
                && words.get(last.first()).definite();
        return address && isOfSpeaker(first) ? last : second;
    }

    /** "أمير المنطقة | الأمير", "رئيس المجلس | الدكتور". */
    private boolean endsInAddress(TitlePhrase office) {
        return isOffice(office)
                && office.last() > office.first() + 1
                && words.is(office.last(), WordClass.TITLE)
                && words.get(office.last()).definite();
    }

    private static boolean isOffice(TitlePhrase title) {
        return title.complete()
                && title.title().titleClass() == TitleClass.OFFICE
                && title.title().number() == GrammaticalNumber.SINGULAR;
    }

    private MentionCandidate named(TitlePhrase title, TitlePhrase address) {
        int first = TitledNames.afterSlash(words, address.last());
        int name = words.sameParagraph(address.first(), first) ? names.afterEvidence(first) : -1;
        return name < 0 ? null : named.of(title.first(), first, name, title);
    }

    /** "قال نائب رئيس الوزراء وزير الصحة سامر حداد للصحفيين", "عن …", "بحسب …": no two persons side by side. */
    private boolean isOfSpeaker(int first) {
        boolean source = words.sameParagraph(first - 1, first)
                && words.is(first - 1, WordClass.PREPOSITION)
                && !words.hasPronoun(first - 1);
        return source || isAfterVerbOfSpeaker(first);
    }

    /** "أكد", "أوضح": after which somebody else could neither be addressed nor spoken of. */
    private boolean isAfterVerbOfSpeaker(int first) {
        boolean between = words.isWord(first - 1) && words.sameParagraph(first - 1, first);
        List<CueForm> verbs = between ? words.get(first - 1).entry().cueForms() : List.of();
        return !verbs.isEmpty()
                && verbs.stream()
                        .noneMatch(f -> f.verb().addressees().contains(Complement.OBJECT)
                                || ABOUT_PEOPLE.contains(f.verb().kind())
                                        && f.verb().takes(Complement.OBJECT));
    }

    /** "المخرج والممثل سامر حداد", "الكاتب و المفكر الإسلامي، …": two professions of one person. */
    MentionCandidate conjoined(TitlePhrase title) {
        int next = title.last() + 1;
        if (!isProfession(title) || !words.sameParagraph(title.first(), next) || !words.isWord(next)) {
            return null;
        }
        boolean apart = words.token(next).folded().equals(AND);
        int at = apart ? next + 1 : next;
        boolean joined = apart || words.get(at).conjunction() == AND.charAt(0);
        TitlePhrase second = joined && words.isWord(at) && words.get(at).preposition() == 0 ? titles.parse(at) : null;
        boolean both = second != null
                && (isProfession(second) || isField(second))
                && second.title().gender() == title.title().gender()
                && words.sameParagraph(title.first(), second.last() + 1);
        if (!both) {
            return null;
        }
        boolean comma = words.token(second.last() + 1).isComma();
        int after = second.last() + (comma ? 2 : 1);
        int first = comma && words.is(after, WordClass.TITLE) ? after + 1 : after;
        Quotation quotation = comma ? null : words.document().quotationOpenedBy(first);
        if (quotation != null) {
            // "المحلل والباحث «سامر حداد»"
            int last = quotation.closed() ? names.fromGivenName(first + 1) : -1;
            return last > 0 && last + 1 == quotation.lastToken()
                    ? named.quoted(title.first(), first + 1, last, title)
                    : null;
        }
        int name = words.sameParagraph(title.first(), first) ? names.afterEvidence(first) : -1;
        boolean closed = !comma || name > first && neighbours.endsPhrase(name);
        return name < 0 || !closed ? null : named.of(title.first(), first, name, title);
    }

    /** "والمستشار القانوني": an office by its field alone, which many have. */
    private boolean isField(TitlePhrase title) {
        return words.get(title.first()).definite()
                && title.title().number() == GrammaticalNumber.SINGULAR
                && title.last() == title.first() + 1
                && words.get(title.last()).definite()
                && words.is(title.last(), WordClass.ADJECTIVE);
    }

    private boolean isProfession(TitlePhrase title) {
        return words.get(title.first()).definite()
                && title.title().number() == GrammaticalNumber.SINGULAR
                && (title.title().titleClass() == TitleClass.PROFESSION
                        || title.title().titleClass() == TitleClass.HONORIFIC
                        || title.title().titleClass() == TitleClass.RELIGIOUS
                        || title.first() == title.last());
    }

    /** "قال نائب رئيس الوزراء وزير الدفاع سامر حداد إن": who stands between the verb and what is said is one person. */
    private boolean isSubject(int first, int last) {
        boolean between = words.isWord(first - 1) && words.sameParagraph(first - 1, last + 1);
        List<CueForm> verbs = between ? words.get(first - 1).entry().cueForms() : List.of();
        boolean content = words.is(last + 1, WordClass.COMPLEMENTIZER)
                || words.is(last + 1, WordClass.VERBAL_NOUN)
                        && verbs.stream()
                                .anyMatch(f -> ANNOUNCING.contains(f.verb().kind()));
        return content
                && !verbs.isEmpty()
                && verbs.stream().noneMatch(f -> f.verb().addressees().contains(Complement.OBJECT));
    }
}
