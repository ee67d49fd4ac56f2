package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.Tense;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Brackets;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import io.isnad.extraction.text.TokenKind;

/** The colon of a heading, with what stands between the speaker and it: to whom, after what, about what somebody speaks. */
final class HeadlineColons {

    private static final int LONGEST_ADDRESSEE = 8;
    private static final int LONGEST_OCCASION = 14;

    private static final char TO = 'ل';
    private static final char AT = 'ب';
    private static final String IN = "في";
    private static final String ON = "علي";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final Circumstances circumstances;

    HeadlineColons(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.circumstances = new Circumstances(grammar);
    }

    /**
     * The colon after the speaker; any other token or -1 where there is none.
     *
     * @param quoted whether the speaker's name stands alone in quotation marks
     * @param headline whether it is the article's headline, where more may stand in between
     */
    int after(MentionCandidate speaker, boolean quoted, boolean headline) {
        int colon = direct(speaker.last() + (quoted ? 2 : 1));
        return headline && !grammar.isColon(colon) ? beyond(speaker) : colon;
    }

    /** "سامر حداد/ مراسل إذاعي: كنا هنا": the colon after what somebody is who is named first in a paragraph; -1 for none. */
    int afterTitle(MentionCandidate speaker) {
        int mark = speaker.last() + 1;
        int title = mark + 1;
        boolean titled = speaker.isNamedPerson()
                && words.sameParagraph(speaker.first(), title)
                && words.token(mark).is('/')
                && words.is(title, WordClass.TITLE)
                && !words.get(title).hasProclitic();
        for (int i = title; titled && i < title + LONGEST_ADDRESSEE && words.sameParagraph(title, i); i++) {
            if (grammar.isColon(i)) {
                return i;
            }
            titled = words.isWord(i);
        }
        return -1;
    }

    /** "جدة: منى العتيبي", "بقلم: سامر الخطيب": whether nothing but who wrote the article stands behind the colon. */
    boolean isBeforeAuthors(int colon, int last) {
        int at = colon + 1;
        MentionCandidate author = at <= last ? mentions.at(at) : null;
        while (author != null && author.isNamedPerson() && author.title() == null) {
            at = author.last() + 1;
            if (at > last) {
                return true;
            }
            // "منى العتيبي وسامر الخطيب", "منى العتيبي، سامر الخطيب"
            author = mentions.at(words.isWord(at) ? at : at + 1);
        }
        return false;
    }

    /** "رائد حداد: صرح الوزير سامر الخطيب بأن": who wrote the article, right before somebody else who speaks in it. */
    boolean isByline(MentionCandidate author, int colon) {
        int verb = colon + 1;
        boolean tells = author.isNamedPerson()
                && author.title() == null
                && words.isWord(verb)
                && grammar.finiteVerbs(verb).stream().anyMatch(f -> f.form().tense() == Tense.PAST);
        MentionCandidate speaker = tells && words.sameParagraph(verb, verb + 1) ? mentions.at(verb + 1) : null;
        return speaker != null && speaker.isNamedPerson() && speaker.title() != null;
    }

    /** The colon at the token, or after the body that a title belongs to, or an addressee: "وزير "الصحة" لـ"الصحيفة": …". */
    int direct(int after) {
        Quotation name = words.document().quotationOpenedBy(after);
        int token = pastBracket(names.isName(name) ? name.lastToken() + 1 : after);
        if (!words.isWord(token)) {
            return token;
        }
        boolean to = isTo(token);
        for (int i = token; to && i < token + LONGEST_ADDRESSEE && words.sameParagraph(token, i); i++) {
            if (grammar.isColon(i)) {
                return i;
            }
        }
        return token;
    }

    /** "منظمة العمل العربية (ألو): …", "سامر حداد (45 عاما): …": past what a short bracket tells of the speaker right before the colon. */
    private int pastBracket(int open) {
        if (!words.sameParagraph(open - 1, open)) {
            return open;
        }
        int after = Brackets.after(words, open, LONGEST_ADDRESSEE - 1);
        return words.sameParagraph(open, after) && grammar.isColon(after) ? after : open;
    }

    /** "للصحيفة", "لـ«الصحيفة»"; "لرويترز", a name that no lexicon of words has. */
    private boolean isTo(int token) {
        if (words.get(token).preposition() == TO || words.token(token).folded().equals(String.valueOf(TO))) {
            return true;
        }
        MentionCandidate joined = words.token(token).folded().charAt(0) == TO ? mentions.at(token) : null;
        return joined != null && joined.span().start() > words.token(token).start();
    }

    /** "فلان بعد الفوز: …", "فلان يعود إلى بيروت: "لن أغادر"": what is told of the speaker in between holds no other cue; -1 for none. */
    private int beyond(MentionCandidate speaker) {
        Quotation name = words.document().quotationOpenedBy(speaker.last() + 1);
        int next = names.isName(name) ? name.lastToken() + 1 : speaker.last() + 1;
        if (!words.sameParagraph(speaker.first(), next)) {
            return -1;
        }
        boolean person = speaker.kind() == MentionKind.NAME
                || speaker.kind() == MentionKind.ROLE
                || speaker.kind() == MentionKind.GROUP;
        int addressed = person ? afterAddressee(next) : -1;
        if (addressed >= 0) {
            return addressed;
        }
        boolean unnamed = speaker.kind() == MentionKind.ROLE
                || speaker.kind() == MentionKind.GROUP
                || words.is(speaker.first(), WordClass.STUDY);
        if (unnamed && isPlaceOf(next)) {
            return afterOccasion(next);
        }
        int place = speaker.kind() == MentionKind.ORGANIZATION && isPlaceOf(next) ? afterPlace(next) : -1;
        if (place >= 0) {
            return place;
        }
        boolean saying = isOccasionOfSaying(next) || person && isMood(next);
        if (saying || person && words.isAmong(next, WordSet.OCCASION)) {
            return afterOccasion(next);
        }
        boolean told = person && (speaker.kind() != MentionKind.GROUP || names.isName(name));
        return told ? beforeQuotation(speaker, next) : -1;
    }

    /** "مدرب الفريق غاضبا: …", "الوزيرة غاضبة بعد الجلسة: …": how somebody speaks, in an adjective that tells of no saying itself. */
    private boolean isMood(int token) {
        if (!words.isWord(token)
                || words.get(token).definite()
                || words.get(token).hasProclitic()) {
            return false;
        }
        String bare = words.token(token).bare();
        return (bare.endsWith("ا") || bare.endsWith("ة"))
                && words.is(token, WordClass.ADJECTIVE)
                && !words.is(token, WordClass.TITLE)
                && !words.is(token, WordClass.GIVEN_NAME)
                && grammar.participles(token).isEmpty();
    }

    /** "سكان الحي بعرعر: …", "دراسة بجامعة القصيم: …": where those are who speak without a name. */
    private boolean isPlaceOf(int token) {
        return words.isWord(token)
                && (words.get(token).preposition() == AT && !grammar.isPreposition(token)
                        || words.is(token, IN) && !words.get(token).hasProclitic());
    }

    /** "غرفة التجارة بجدة: …": the colon right after the place where a body is; -1 for none. */
    private int afterPlace(int token) {
        int first = words.get(token).preposition() == AT ? token : token + 1;
        var place = words.isWord(first) ? words.match(words.lexicon().places(), first) : null;
        var country = place == null && words.isWord(first)
                ? words.match(words.lexicon().countries(), first)
                : null;
        int colon = place != null ? place.last() + 1 : country != null ? country.last() + 1 : -1;
        return colon >= 0 && grammar.isColon(colon) ? colon : -1;
    }

    /** "راكبة احتجزت سبع ساعات لـ«الغد»: …": the colon right after the medium to which somebody speaks of whom more is told; -1 for none. */
    private int afterAddressee(int next) {
        int last = next + LONGEST_OCCASION;
        for (int i = next; i < last && words.sameParagraph(next, i); i++) {
            if (words.token(i).isTerminator() || grammar.isColon(i)) {
                return -1;
            }
            Quotation name = words.document().quotationOpenedBy(i);
            i = names.isName(name) ? name.lastToken() : i;
            if (words.isWord(i) && isTo(i)) {
                int colon = afterMedium(i);
                if (colon >= 0) {
                    return colon;
                }
            }
        }
        return -1;
    }

    /** The colon after nothing but a medium, or a name in quotation marks or Latin letters, to whom "ل" at the token points; else -1. */
    private int afterMedium(int to) {
        int first = words.token(to).folded().length() == 1 ? to + 1 : to;
        Quotation quotation = words.document().quotationOpenedBy(first);
        if (names.isName(quotation)) {
            return grammar.isColon(quotation.lastToken() + 1) ? quotation.lastToken() + 1 : -1;
        }
        MentionCandidate medium = mentions.at(first);
        boolean known = medium != null && grammar.media().isMedium(medium);
        int colon = known ? medium.last() + 1 : first + 1;
        return (known || first > to) && grammar.isColon(colon) ? colon : -1;
    }

    /** "تعليقا على", "في تصريح خاص", "عن الأزمة": on what or in what somebody speaks, whoever it is. */
    private boolean isOccasionOfSaying(int token) {
        boolean answer = words.isTokenAmong(token, WordSet.ANSWER) && words.is(token + 1, ON);
        return answer || circumstances.isAside(token) || words.isAmong(token, WordSet.ABOUT_TOPIC);
    }

    private int afterOccasion(int first) {
        int last = first + LONGEST_OCCASION;
        for (int i = first + 1; i < last && words.sameParagraph(first, i); i++) {
            if (grammar.isColon(i)) {
                return i;
            }
            Quotation name = words.document().quotationOpenedBy(i);
            boolean verb = !grammar.finiteVerbs(i).isEmpty() && !words.is(i, WordClass.NOUN);
            if (verb || !words.isWord(i) && words.token(i).kind() != TokenKind.NUMBER && !names.isName(name)) {
                return -1;
            }
            i = names.isName(name) ? name.lastToken() : i;
        }
        return -1;
    }

    private int beforeQuotation(MentionCandidate speaker, int next) {
        for (int i = next; words.sameParagraph(speaker.first(), i); i++) {
            if (grammar.isColon(i)) {
                return grammar.opensQuotation(i + 1) ? i : -1;
            }
            boolean another = mentions.at(i) != null && mentions.at(i).isNamedPerson();
            if (!words.isWord(i) || !grammar.finiteVerbs(i).isEmpty() || another) {
                return -1;
            }
        }
        return -1;
    }
}
