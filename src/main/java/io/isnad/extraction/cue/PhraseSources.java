package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.AttributiveCue;
import io.isnad.extraction.lexicon.Strength;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;

/** Who or what follows a phrase of attribution: "بحسب | الوزارة", "وفق بيان | رسمي للوزارة". */
final class PhraseSources {

    private static final String SOME_OF = "من";

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final QuotedNames names;
    private final FrameCounts counts;
    private final SourceNames sourceNames;

    PhraseSources(Grammar grammar, MentionTable mentions) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.names = new QuotedNames(words);
        this.counts = new FrameCounts(words, mentions);
        this.sourceNames = new SourceNames(grammar, mentions);
    }

    /** The source that the token after the phrase begins, or the text that ends the phrase; null where there is none. */
    MentionCandidate at(int after, AttributiveCue cue) {
        int token = pastLatest(Demonstratives.past(words, after));
        boolean sure = cue.strength() == Strength.STRONG;
        Quotation quoted = words.document().quotationOpenedBy(token);
        if (names.isName(quoted)) {
            return sure && isUnknown(quoted) ? mentions.named(quoted) : mentions.at(token + 1);
        }
        MentionCandidate bracketed = sure ? bracketed(token) : null;
        if (bracketed != null) {
            return bracketed;
        }
        MentionCandidate text = sure ? describedBefore(token) : null;
        if (text != null) {
            return text;
        }
        // "استنادا إلى قرار لجنة": a decision is gone by
        boolean saysNothing = isStandard(token) || !sure && words.isAmong(token, WordSet.DECISION);
        MentionCandidate mention = saysNothing
                ? null
                : mentions.speakerAt(
                        token, sure && (words.get(token).definite() || words.is(token, WordClass.QUANTIFIER)));
        mention = mention == null && sure ? counts.sourceAt(token) : mention;
        if (mention == null && !saysNothing && sure && cue.joinedPreposition() != null && words.isWord(token)) {
            mention = mentions.nounAfterPreposition(token);
        }
        MentionCandidate issuer = sure ? issuer(token) : null;
        mention = issuer == null ? mention : issuer;
        if (mention == null || grammar.isTime(token) || words.is(token, WordClass.RELATIVE)) {
            return null;
        }
        boolean source = mention.title() != null
                || mention.isNamedPerson()
                || mention.body() != null
                || mention.country() != null
                || mention.head() != null;
        return (source || sure) && !isOnlyAdjective(mention, cue) ? sourceNames.named(mention) : null;
    }

    /** "نودعه بتقدير | كبير": how great it is, rather than a great man by whose estimate something is. */
    private boolean isOnlyAdjective(MentionCandidate mention, AttributiveCue cue) {
        return cue.strength() == Strength.WEAK
                && mention.first() == mention.last()
                && !mention.isNamedPerson()
                && !words.get(mention.first()).definite()
                && words.is(mention.first(), WordClass.ADJECTIVE);
    }

    /** "بحسب «رنديكس»": a name that no lexicon file has, rather than a term as in "بحسب «العرف»". */
    private boolean isUnknown(Quotation quoted) {
        for (int i = quoted.firstToken() + 1; i < quoted.lastToken(); i++) {
            if (!words.isWord(i) || !words.get(i).unknown()) {
                return false;
            }
        }
        return true;
    }

    /** "وفق | آخر | إحصاءات الوزارة": the token of the text itself. */
    private int pastLatest(int token) {
        boolean latest = words.isAmong(token, WordSet.LATEST)
                && words.sameParagraph(token, token + 1)
                && words.is(token + 1, WordClass.STATEMENT_NOUN)
                && !words.get(token + 1).hasProclitic();
        return latest ? token + 1 : token;
    }

    /** "وفق (القناة 12)": a name that brackets set off; or null. */
    private MentionCandidate bracketed(int bracket) {
        boolean opens = words.sameParagraph(bracket, bracket + 1)
                && words.token(bracket).is('(')
                && words.isWord(bracket + 1);
        MentionCandidate name = opens ? mentions.at(bracket + 1) : null;
        int close = name == null ? bracket : name.last() + 1;
        return name != null
                        && words.sameParagraph(bracket, close)
                        && words.token(close).is(')')
                ? name
                : null;
    }

    /** "بحسب عدد السكان", "وفق برنامج زمني", but not "بحسب عدد من الأطباء", "وفق برنامج الأغذية العالمي", "بحسب عمر حداد". */
    private boolean isStandard(int token) {
        MentionCandidate known = words.is(token, WordClass.STANDARD) ? mentions.at(token) : null;
        boolean some = words.is(token, WordClass.QUANTIFIER) && words.is(token + 1, SOME_OF);
        return words.is(token, WordClass.STANDARD)
                && !some
                && (known == null || known.body() == null && !known.isNamedPerson());
    }

    /** "وفق بيان | رسمي", "بحسب تصريحات | للوزير", "وفق بيان | أصدرته": the text before what only tells more of it; or null. */
    private MentionCandidate describedBefore(int token) {
        MentionCandidate text = words.is(token - 1, WordClass.STATEMENT_NOUN) ? mentions.at(token - 1) : null;
        boolean described = text != null
                && text.kind() == MentionKind.STATEMENT_NOUN
                && words.isWord(token)
                && (words.get(token).preposition() == 'ل' || TextAttributes.isAt(words, token) || isDoneWithIt(token));
        return described ? text : null;
    }

    /** "تصريحات | أدلى بها", "بيان | أصدرته", "بيان | صادر عن": a clause or participle about the text. */
    private boolean isDoneWithIt(int token) {
        if (words.get(token).hasProclitic() || !words.sameParagraph(token, token + 1)) {
            return false;
        }
        boolean verb = words.is(token, WordClass.COMMON_VERB) || words.is(token, WordClass.REPORTING_VERB);
        return words.isAmong(token, WordSet.ISSUED)
                || verb && (words.hasPronoun(token) || grammar.isPrepositionWithPronoun(token + 1));
    }

    /** "وفقا لتصريحات | سامر الخطيب": who stands after the words that are his; or null. */
    private MentionCandidate issuer(int token) {
        MentionCandidate after = words.is(token, WordClass.STATEMENT_NOUN) && words.sameParagraph(token, token + 1)
                ? mentions.speakerAt(token + 1, false)
                : null;
        boolean source = after != null && after.isSource() && after.kind() != MentionKind.STATEMENT_NOUN;
        return source && !words.get(token + 1).hasProclitic() && !TextAttributes.isAt(words, token + 1) ? after : null;
    }
}
