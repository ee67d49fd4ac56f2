package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes mentions of persons out of their names and the titles around them. */
final class PersonNames {

    private static final String GOD = "الله";

    private final Words words;
    private final Apposition apposition;

    PersonNames(Words words, Apposition apposition) {
        this.words = words;
        this.apposition = apposition;
    }

    /** A person of the given name tokens. */
    MentionCandidate of(int first, int nameFirst, int nameLast, TitlePhrase before) {
        int last = nameLast;
        TitlePhrase title = before;
        TitlePhrase after = mayTakeOffice(before) ? apposition.after(nameLast) : null;
        Gender gender = genderOf(nameFirst, nameLast);
        boolean another = after != null
                && (gender == Gender.MASCULINE && after.title().gender() == Gender.FEMININE
                        || after.first() == nameLast + 1
                                && !(isAddress(before)
                                        && words.get(after.last()).entry().nisba() == null)
                                && words.isAmong(first - 1, WordSet.MEETS));
        if (after != null && !another) {
            last = after.last();
            title = before == null || after.complete() ? after : before;
        }
        Span whole = first == nameFirst ? span(first, first, last) : words.span(first, last);
        MentionCandidate.Builder builder = MentionCandidate.of(MentionKind.NAME, first, last, whole)
                .name(span(first, nameFirst, nameLast), nameWords(first, nameFirst, nameLast))
                .gender(title == null ? gender : gender(title, nameFirst));
        boolean office = title != null
                && (title.complete()
                        || words.get(title.first()).definite()
                        || title.title().titleClass() != TitleClass.HONORIFIC);
        if (office) {
            builder.title(words.span(title.first(), title.last()), title.title().lemma())
                    .country(title.country());
        }
        return builder.build();
    }

    /**
     * "تابعت بن زايد", "تابعت عبد الرحمن": what may be a man's first name is rather a particle, which women's last names begin with too; not
     * where another name follows, "عبد الرحمن السالم".
     */
    private Gender genderOf(int name, int last) {
        if (words.isAmong(name, WordSet.MAN) && last > name + 1) {
            return Gender.MASCULINE;
        }
        if (last > name && words.is(name + 1, GOD)) {
            // "هبة الله"
            return Gender.UNKNOWN;
        }
        return words.is(name, WordClass.NAME_PARTICLE)
                ? Gender.UNKNOWN
                : words.get(name).entry().nameGender();
    }

    /** Whether the office of who has the title may follow the name: "الدكتور سامر حداد مدير الجامعة", "صاحب السمو الأمير فهد بن ماجد وزير الزراعة". */
    private static boolean mayTakeOffice(TitlePhrase before) {
        return before == null || !before.complete() || isAddress(before);
    }

    /** "صاحب السمو الأمير", "معالي الدكتور": a whole form of address, which tells no office. */
    private static boolean isAddress(TitlePhrase title) {
        return title != null && title.complete() && title.title().titleClass() == TitleClass.HONORIFIC;
    }

    /** "السيناتور ديانا": a woman may have a title in the masculine, and her verbs agree with her. */
    private Gender gender(TitlePhrase title, int name) {
        Gender named = words.get(name).entry().nameGender();
        if (isHerAddress(title)) {
            return Gender.FEMININE;
        }
        if (title.title().gender() == Gender.UNKNOWN) {
            return words.is(name, WordClass.AMBIGUOUS_NAME) ? Gender.UNKNOWN : named;
        }
        boolean woman = title.title().gender() == Gender.MASCULINE
                && (named == Gender.FEMININE && !words.is(name, WordClass.AMBIGUOUS_NAME)
                        || named == Gender.UNKNOWN && (endsLikeWomans(name) || isAfterHerVerb(title.first())));
        return woman ? Gender.UNKNOWN : title.title().gender();
    }

    /** "مدير الطوارئ الدكتورة | أمل": the form of address with which a longer title ends. */
    private boolean isHerAddress(TitlePhrase title) {
        boolean last = title.last() > title.first() && words.get(title.last()).definite();
        var address = last ? words.matchBase(words.lexicon().titles(), title.last()) : null;
        return address != null
                && address.value().gender() == Gender.FEMININE
                && address.value().titleClass() == TitleClass.HONORIFIC;
    }

    private boolean endsLikeWomans(int name) {
        return words.token(name).bare().endsWith("ة");
    }

    /** "تقدمت النائب كميلة", "قالت العقيد ماريسول": a verb that a man would not have. */
    private boolean isAfterHerVerb(int title) {
        boolean verb = words.sameParagraph(title - 1, title)
                && (words.is(title - 1, WordClass.REPORTING_VERB) || words.is(title - 1, WordClass.COMMON_VERB));
        return verb && words.get(title - 1).form().endsWith("ت");
    }

    /** A person whose name stands in quotation marks after the title. */
    MentionCandidate quoted(int first, int nameFirst, int nameLast, TitlePhrase title) {
        int last = nameLast + 1;
        return MentionCandidate.of(MentionKind.NAME, first, last, words.span(first, last))
                .name(words.span(nameFirst, nameLast), nameWords(nameFirst, nameFirst, nameLast))
                .gender(title.title().gender())
                .title(words.span(title.first(), title.last()), title.title().lemma())
                .country(title.country())
                .build();
    }

    /** "قائد الشرطة في داكار": an office with the place that the longer mention of a source tells; else the longer mention itself. */
    MentionCandidate withPlace(MentionCandidate office, MentionCandidate longer) {
        boolean named = office != null && office.title() != null && office.isNamedPerson();
        if (named && longer.kind() == MentionKind.GROUP) {
            // "الباحث في المعهد برتران دومولان المدينة": what comes after the name is no part of the source.
            return office;
        }
        boolean same = office != null
                && office.kind() == MentionKind.ROLE
                && longer != null
                && longer.kind() == MentionKind.GROUP
                && longer.name() == null
                && longer.number() == GrammaticalNumber.SINGULAR
                && longer.last() > office.last();
        if (!same) {
            return longer;
        }
        Span span = words.span(office.first(), longer.last());
        return MentionCandidate.of(MentionKind.ROLE, office.first(), longer.last(), span)
                .title(span, office.titleLemma())
                .head(office.head())
                .words(longer.nameWords())
                .country(office.country())
                .gender(office.gender())
                .definite(true)
                .build();
    }

    /** A person whose title stands in {@code subject} and whose name follows it. */
    MentionCandidate of(MentionCandidate subject, int nameFirst, int nameLast) {
        return of(subject, subject, nameFirst, nameLast);
    }

    /** The same with the title beside the name where the subject is none: "دفاعه، المحامية هند حداد". */
    MentionCandidate of(MentionCandidate subject, MentionCandidate naming, int nameFirst, int nameLast) {
        Gender gender = subject.gender().agreesWith(naming.gender()) ? subject.gender() : Gender.UNKNOWN;
        MentionCandidate titled = subject.title() == null ? naming : subject;
        MentionCandidate.Builder builder = MentionCandidate.of(
                        MentionKind.NAME, subject.first(), nameLast, words.span(subject.first(), nameLast))
                .name(span(nameFirst, nameFirst, nameLast), nameWords(nameFirst, nameFirst, nameLast))
                .gender(gender)
                .country(subject.country());
        if (titled.title() != null) {
            builder.title(titled.title(), titled.titleLemma());
        }
        return builder.build();
    }

    /** "وزير النقل بودي هارتونو", "بان كي مون": after a title, or off a last name that stands first, no letter is cut. */
    private boolean isWhole(int first, int name) {
        return words.get(name).preposition() != 0 && (name > first || words.isTokenAmong(name, WordSet.ASIAN_FAMILY));
    }

    private Span span(int first, int nameFirst, int nameLast) {
        return isWhole(first, nameFirst)
                ? new Span(words.token(nameFirst).start(), words.token(nameLast).end())
                : words.span(nameFirst, nameLast);
    }

    private List<String> nameWords(int first, int nameFirst, int nameLast) {
        List<String> folded = new ArrayList<>();
        for (int i = nameFirst; i <= nameLast; i++) {
            if (words.isWord(i)) {
                // "دو فيلمون": nothing is joined to a word inside a name.
                boolean whole = i > nameFirst || isWhole(first, nameFirst);
                String word = whole ? words.token(i).folded() : words.get(i).form();
                folded.add(ShortPatronyms.SON.equals(word) ? ShortPatronyms.SON_INSIDE : word);
            }
        }
        return folded;
    }

    /** "رائد الخطيب في بيروت": a whole name that begins with what could be a title, and tells no kind of people. */
    boolean isLikeTitle(MentionCandidate person) {
        return person != null
                && person.title() == null
                && person.isNamedPerson()
                && person.last() > person.first()
                && words.is(person.last() + 1, WordClass.PREPOSITION);
    }
}
