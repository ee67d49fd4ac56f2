package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Lexicon;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises persons: a title and a name ("وزير الخارجية الروسي سيرغي لافروف"), a name with or without a title after it
 * ("مايكل كوين، المحامي الشخصي لترامب"), a title alone ("وزير الخارجية الروسي").
 */
final class PersonRecognizer {

    private static final int LONGEST_REST = 3;

    private final Words words;
    private final NameParser names;
    private final TitleParser titles;
    private final Apposition apposition;

    PersonRecognizer(Words words, NameParser names, TitleParser titles) {
        this.words = words;
        this.names = names;
        this.titles = titles;
        this.apposition = new Apposition(words, names, titles);
    }

    /** The person mention that begins at the token, or null. */
    MentionCandidate at(int first) {
        if (!words.isWord(first)) {
            return null;
        }
        TitlePhrase title = titles.parse(first);
        boolean singular =
                title != null && !isAttributive(first) && title.title().number() == GrammaticalNumber.SINGULAR;
        if (singular && !(isNameRather(first, title))) {
            MentionCandidate titled = titled(title);
            if (titled != null) {
                return titled;
            }
        }
        int last = names.fromGivenName(first);
        last = last < 0 ? names.beforeGivenName(first) : last;
        return last < 0 ? afterAdjective(first) : named(first, first, last, null);
    }

    /** "الأعمدة الصحفية": a title that is an adjective too, after the noun that it belongs to. */
    private boolean isAttributive(int first) {
        Word word = words.get(first);
        boolean adjective = word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.MODIFIER);
        return adjective
                && word.definite()
                && isAttribute(first)
                && !words.get(first - 1).is(WordClass.TITLE);
    }

    /** A person of the given name tokens; {@code at} where something else is the evidence that they are a name. */
    MentionCandidate named(int first, int nameFirst, int nameLast, TitlePhrase before) {
        int last = nameLast;
        TitlePhrase title = before;
        TitlePhrase after = before == null || !before.complete() ? apposition.after(nameLast) : null;
        if (after != null) {
            last = after.last();
            title = before == null ? after : before;
        }
        List<String> folded = new ArrayList<>();
        for (int i = nameFirst; i <= nameLast; i++) {
            folded.add(words.get(i).form());
        }
        Gender gender = words.lexicon().nameGender(words.get(nameFirst).form());
        MentionCandidate.Builder builder = MentionCandidate.of(MentionKind.NAME, first, last, words.span(first, last))
                .name(words.span(nameFirst, nameLast), folded)
                .gender(title == null ? gender : title.title().gender());
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

    /** A person whose title stands in {@code subject} and whose name follows it. */
    MentionCandidate named(MentionCandidate subject, int nameFirst, int nameLast) {
        List<String> folded = new ArrayList<>();
        for (int i = nameFirst; i <= nameLast; i++) {
            folded.add(words.get(i).form());
        }
        MentionCandidate.Builder builder = MentionCandidate.of(
                        MentionKind.NAME, subject.first(), nameLast, words.span(subject.first(), nameLast))
                .name(words.span(nameFirst, nameLast), folded)
                .gender(subject.gender())
                .country(subject.country());
        if (subject.title() != null) {
            builder.title(subject.title(), subject.titleLemma());
        }
        return builder.build();
    }

    /** "أمير خان" against "أمير قطر": a given name that is a title too, with a name after it. */
    private boolean isNameRather(int first, TitlePhrase title) {
        Word word = words.get(first);
        return word.is(WordClass.GIVEN_NAME)
                && !word.definite()
                && !title.complete()
                && names.fromGivenName(first) > first;
    }

    private MentionCandidate titled(TitlePhrase title) {
        int next = title.last() + 1;
        boolean bare = !words.get(title.first()).definite() && !title.complete();
        TitleClass titleClass = title.title().titleClass();
        boolean stands = !bare || titleClass == TitleClass.RANK || titleClass == TitleClass.HONORIFIC;
        if (stands) {
            int name = words.sameParagraph(title.first(), next) && !isAdjectiveOf(title, next) && !isTitleOfName(next)
                    ? names.afterEvidence(next)
                    : -1;
            if (name >= 0) {
                return named(title.first(), next, name, title);
            }
            MentionCandidate chained = chained(title);
            if (chained != null) {
                return chained;
            }
            MentionCandidate apart = nameAfterComma(title);
            if (apart != null) {
                return apart;
            }
        }
        return role(title, bare);
    }

    /** "المهندس فيصل": a title that is a family name too, before a given name. */
    private boolean isTitleOfName(int token) {
        return words.isWord(token)
                && words.get(token).definite()
                && words.get(token).is(WordClass.TITLE)
                && words.sameParagraph(token, token + 1)
                && words.get(token + 1).is(WordClass.GIVEN_NAME);
    }

    /** "مندوب الاتحاد الأوربي": after a complement an unknown word in -ي with the article describes it. */
    private boolean isAdjectiveOf(TitlePhrase title, int next) {
        if (!words.isWord(next) || title.last() == title.first()) {
            return false;
        }
        Word word = words.get(next);
        return word.unknown()
                && word.definite()
                && (word.form().endsWith("ي") || word.form().endsWith("يه"))
                && words.get(title.last()).definite()
                && !words.get(title.last()).is(WordClass.NISBA);
    }

    /** "المتحدث باسم الوزارة اللواء سعد …", "وكيل الوزارة د. زهير …": a second title before the name. */
    private MentionCandidate chained(TitlePhrase title) {
        int next = title.last() + 1;
        boolean possible = title.complete() && words.sameParagraph(title.first(), next) && words.isWord(next);
        TitlePhrase second = possible ? titles.parse(next) : null;
        if (second == null || second.title().number() != GrammaticalNumber.SINGULAR) {
            return null;
        }
        int first = second.last() + 1;
        boolean stands = words.get(next).definite() || words.get(next).form().length() == 1;
        int name = stands && words.sameParagraph(next, first) ? names.afterEvidence(first) : -1;
        return name < 0 ? null : named(title.first(), first, name, title);
    }

    /** "المتحدثة باسم البيت الأبيض، جين ساكي، …": a name between commas after its title. */
    private MentionCandidate nameAfterComma(TitlePhrase title) {
        int comma = title.last() + 1;
        if (!words.sameParagraph(title.first(), comma + 1)) {
            return null;
        }
        boolean bracket = words.token(comma).is('(');
        if (!words.token(comma).isComma() && !bracket) {
            return null;
        }
        int first = isTitleOfName(comma + 1) ? comma + 2 : comma + 1;
        int name = names.fromGivenName(first);
        if (name < 0) {
            name = title.complete() || words.get(title.first()).definite() ? names.afterEvidence(first) : -1;
        }
        name = name < 0 ? name : upToComma(name);
        boolean closed = name >= 0
                && (!words.sameParagraph(name, name + 1)
                        || words.token(name + 1).isComma()
                        || words.token(name + 1).is(')')
                        || words.get(name + 1).is(WordClass.COMPLEMENTIZER)
                        || words.token(name + 1).isColon());
        Gender gender = name < 0
                ? Gender.UNKNOWN
                : words.lexicon().nameGender(words.get(first).form());
        boolean other = gender != Gender.UNKNOWN
                && title.title().gender() != Gender.UNKNOWN
                && gender != title.title().gender();
        return closed && !other && !words.get(comma + 1).hasProclitic()
                ? named(title.first(), first, name, title)
                : null;
    }

    /** "، كاظم غريب أبادي،": what stands between the commas is the name, whatever its last words mean. */
    private int upToComma(int name) {
        int last = name;
        while (last - name <= LONGEST_REST
                && words.sameParagraph(name, last + 1)
                && words.isWord(last + 1)
                && !words.get(last + 1).hasProclitic()
                && !words.get(last + 1).isFunctionWord()
                && !words.get(last + 1).is(WordClass.TITLE)) {
            last++;
        }
        return words.sameParagraph(name, last + 1) && words.token(last + 1).isComma() ? last : name;
    }

    private MentionCandidate role(TitlePhrase title, boolean bare) {
        boolean honorific = title.title().titleClass() == TitleClass.HONORIFIC;
        if (honorific && !words.hasPronoun(title.last())) {
            return null;
        }
        int last = title.last();
        if (bare) {
            last = nameComplement(title);
            if (last < 0) {
                return null;
            }
        }
        boolean definite = honorific || isDefinite(title.first(), last);
        MentionKind kind = definite ? MentionKind.ROLE : MentionKind.GROUP;
        Span span = words.span(title.first(), last);
        return MentionCandidate.of(kind, title.first(), last, span)
                .title(span, title.title().lemma())
                .head(title.title().lemma())
                .words(foldedWords(title.first(), last))
                .country(title.country())
                .gender(title.title().gender())
                .definite(words.get(title.first()).definite() || definite)
                .build();
    }

    /** "محامي ترامب", "زوجة الرئيس بوتين": the person to whom an indefinite title belongs ends the phrase. */
    private int nameComplement(TitlePhrase title) {
        int next = title.last() + 1;
        if (!words.isWord(next)
                || !words.sameParagraph(title.first(), next)
                || words.get(next).hasProclitic()) {
            return -1;
        }
        int name = names.afterEvidence(next);
        return name;
    }

    private boolean isDefinite(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.isWord(i)) {
                continue;
            }
            Word word = words.get(i);
            if (i > first && word.is(WordClass.PREPOSITION)) {
                return words.get(first).definite();
            }
            if (word.definite() || i > first && (word.is(WordClass.PLACE) || names.afterEvidence(i) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** "الأرجنتيني ليونيل ميسي": an adjective of nation as evidence. */
    private MentionCandidate afterAdjective(int first) {
        Word word = words.get(first);
        if (!word.definite()
                || words.lexicon().nisba(word.form()) == null
                || !word.form().endsWith("ي")
                || !words.isWord(first + 1)) {
            return null;
        }
        int last = names.fromGivenName(first + 1);
        if (last < 0 && !isAttribute(first)) {
            last = names.unknownRun(first + 1);
        }
        return last < 0 || words.get(first + 1).hasProclitic() ? null : named(first, first + 1, last, null);
    }

    /** Whether the adjective belongs to a noun before it: "النجم المصري" against "والبرازيلي فيرمينو". */
    private boolean isAttribute(int adjective) {
        if (words.get(adjective).hasProclitic() || !words.sameParagraph(adjective, adjective - 1)) {
            return false;
        }
        return words.isWord(adjective - 1) && words.get(adjective - 1).definite();
    }

    private List<String> foldedWords(int first, int last) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (words.isWord(i)) {
                folded.add(Lexicon.base(words.get(i).form()));
            }
        }
        return folded;
    }
}
