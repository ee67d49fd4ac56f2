package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.TitleParser.TitlePhrase;
import io.isnad.extraction.morphology.Words;

/** Names after a title that are those of whom its holder belongs to, rather than the holder's own. */
final class NamedOwners {

    private static final String IN_THE_NAME_OF = "باسم";
    private static final char FOR = 'ل';

    private static final String SPACE = " ";

    private final Words words;
    private final TitleParser titles;
    private final Principals principals;

    NamedOwners(Words words, NameParser names, TitleParser titles) {
        this.words = words;
        this.titles = titles;
        this.principals = new Principals(words, names, titles);
    }

    /** "زوجة المحامي وليد أبو الخير", "والد الطالب سامر": the name is that of whose relative it is. */
    boolean isNamed(TitlePhrase title, MentionCandidate person) {
        int name = words.document().tokenAtOrAfter(person.name().start());
        if (title.title().titleClass() == TitleClass.SPOKESPERSON) {
            return isOfPrincipal(title, name, person);
        }
        // "والد الضحية، سامر حداد،": between commas the one who is spoken of
        boolean kin = title.title().titleClass() == TitleClass.KIN
                && !words.token(name - 1).isComma();
        int of = title.first() + title.title().lemma().split(SPACE).length;
        var other = words.matchBase(words.lexicon().titles(), of);
        boolean several = other != null
                && other.value().number() != GrammaticalNumber.SINGULAR
                && isNameAfterAnd(words.document().tokenAtOrAfter(person.name().end()));
        boolean another = other != null && other.value().number() == GrammaticalNumber.SINGULAR
                || kin && name - 1 > title.first() && NamedComplements.isAt(words, name - 1);
        boolean theirs = isTheirs(title.first()) || kin && of < name && isTheirs(of);
        if (several && !words.get(title.first()).definite()) {
            return true;
        }
        boolean goesOn = another
                && !words.get(title.first()).definite()
                && title.title().titleClass() == TitleClass.OFFICE
                && isBeforeAffairs(words.document().tokenAtOrAfter(person.name().end()));
        if (goesOn) {
            return true;
        }
        if (words.get(title.first()).definite() || theirs || of >= name || !another) {
            return false;
        }
        Gender named = words.get(name).entry().nameGender();
        // "محامي الممثلة هدى حداد": a woman's title before a name that no man has
        boolean ofWoman = other != null
                && other.value().gender() == Gender.FEMININE
                && title.title().gender() == Gender.MASCULINE
                && named == Gender.FEMININE;
        if (ofWoman) {
            return true;
        }
        boolean hers = named == Gender.FEMININE && title.title().gender() == Gender.FEMININE;
        return kin ? !hers : !named.agreesWith(title.title().gender()) && !words.is(name, WordClass.AMBIGUOUS_NAME);
    }

    /** "خاله", "ابن | خاله", against "ابن | خالة": whoever it is belongs to somebody known, who is not named there. */
    private boolean isTheirs(int token) {
        return words.get(token).entry().titleWithPronoun() != null
                && !words.token(token).bare().endsWith("ة");
    }

    /** "مستشار الرئيس سامر حداد لشؤون الأمن": the title goes on after the name, which is that of whom it belongs to. */
    private boolean isBeforeAffairs(int token) {
        return words.isWord(token)
                && words.get(token).preposition() == FOR
                && words.isBaseAmong(token, WordSet.AFFAIRS);
    }

    /** "محامي المتهمين محيي حامد وأسعد الشيخة": they are several, and so are the names. */
    private boolean isNameAfterAnd(int token) {
        return words.isWord(token)
                && words.get(token).conjunction() == 'و'
                && words.get(token).preposition() == 0
                && words.is(token, WordClass.GIVEN_NAME);
    }

    /** "المتحدث باسم رئيسة الوزراء سارة عودة": the name is that of the person spoken for, whose title ends before it. */
    private boolean isOfPrincipal(TitlePhrase spokesman, int name, MentionCandidate person) {
        int of = spokesman.first() + 1;
        while (of < name && !words.get(of).form().equals(IN_THE_NAME_OF)) {
            of++;
        }
        // "باسم | إدارة | الرئيس سامر حداد"
        boolean staff = words.isAmong(of + 1, WordSet.STAFF)
                && of + 3 == name
                && words.get(of + 2).definite();
        int titled = staff ? of + 2 : of + 1;
        TitlePhrase principal = titled < name && words.is(titled, WordClass.TITLE) ? titles.parse(titled) : null;
        return principal != null
                && principal.last() == name - 1
                && principal.title().titleClass() == TitleClass.OFFICE
                && !principals.isOther(principal, person.nameWords())
                && !(isOverBody(words, titled, name) && !isBeforeName(person.last() + 1))
                && words.get(name)
                        .entry()
                        .nameGender()
                        .agreesWith(principal.title().gender());
    }

    /**
     * "باسم الأمين العام | للأمم المتحدة | سامر حداد", "باسم حاكم | الولاية | سامر حداد": an office told with the body or the place, whose holder is known without a name, so that the
     * name is rather the spokesman's.
     */
    static boolean isOverBody(Words words, int title, int name) {
        for (int i = title + 1; i < name; i++) {
            if (words.isWord(i) && words.get(i).preposition() == FOR) {
                return true;
            }
        }
        return name > title + 1 && words.isBaseAmong(title, WordSet.GOVERNOR);
    }

    /** "باسم الأمين العام للأمم المتحدة سامر حداد | ، نزار شاهين،": the spokesman's own name after that of whom he speaks for. */
    private boolean isBeforeName(int comma) {
        int next = comma + 1;
        return words.sameParagraph(comma - 1, next)
                && words.token(comma).isComma()
                && words.isWord(next)
                && words.is(next, WordClass.GIVEN_NAME);
    }
}
