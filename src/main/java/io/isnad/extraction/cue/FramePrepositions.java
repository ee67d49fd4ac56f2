package io.isnad.extraction.cue;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Demonstratives;
import io.isnad.extraction.mention.JoinedPlaces;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.regex.Pattern;

/** Prepositional phrases in a frame: when, where and in what something was said, and whom or what they belong to. */
final class FramePrepositions {

    /** "لجاراتها", "لأولاده": for somebody's own, whoever they are. */
    private static final Pattern FOR_THEIRS = Pattern.compile("^[وف]?ل(?:.{3,}(?:ها|هم|هن|هما)|.{4,}ه)$");

    /** "صادر عن الوزارة", "نقلا عن مصدر". */
    private static final String FROM = "عن";

    private static final String ON = "علي";
    private static final char WITH = 'ب';
    private static final char FOR = 'ل';
    /** "على لسان". */
    private static final String MOUTH = "لسان";

    private static final int LONGEST_UNKNOWN = 4;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final FrameAsides asides;
    private final FrameRelatives relatives;
    private final FrameQuotations quotations;
    private final FrameCounts counts;
    private final FrameVehicles vehicles;
    private final DemandedDeeds demanded;
    private final FrameEvents events;
    private final RelayedSources relayed;
    private final JoinedPlaces places;

    FramePrepositions(
            Grammar grammar,
            MentionTable mentions,
            FrameAsides asides,
            FrameRelatives relatives,
            FrameQuotations quotations) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.asides = asides;
        this.relatives = relatives;
        this.quotations = quotations;
        this.counts = new FrameCounts(words, mentions);
        this.events = new FrameEvents(grammar, mentions);
        this.vehicles = new FrameVehicles(grammar, mentions);
        this.demanded = new DemandedDeeds(words);
        this.relayed = new RelayedSources(grammar, mentions);
        this.places = new JoinedPlaces(words);
    }

    /** "لرويترز", "لجاراتها": only the name's own table, or the pronoun, shows that ل is none of it. */
    boolean isNameAfter(int token) {
        if (words.get(token).unknown()
                && FOR_THEIRS.matcher(words.token(token).bare()).find()) {
            return true;
        }
        MentionCandidate mention = mentions.at(token);
        return mention != null && mention.span().start() > words.get(token).start();
    }

    /** "أضاف لليلى حداد، مقدمة البرنامج، أن": a comma after somebody, and a noun that tells who that is. */
    private boolean isDescribed(MentionCandidate mention, FrameState state) {
        int noun = state.at + 1;
        return mention != null
                && mention.isNamedPerson()
                && state.subject == null
                && noun < state.end
                && grammar.isComma(state.at)
                && words.isWord(noun)
                && !words.get(noun).hasProclitic()
                && FrameAttributes.isPeople(words.get(noun));
    }

    /** "جاء على لسان الوزير", "نقلت الصحيفة على لسان الوزير": goes past whose words they are; false where nobody is named. */
    private boolean speaksByMouth(FrameState state, int token) {
        MentionCandidate whose = token < state.end ? mentions.at(token) : null;
        if (whose == null || words.get(token).hasProclitic()) {
            return false;
        }
        if (state.wantsSubject()) {
            state.speaks(whose);
        } else {
            state.source = whose;
        }
        state.pass(whose);
        return true;
    }

    /** "قال بغضب الوزير": how somebody speaks, whom no construct joins to it. */
    private boolean isMannerBeforeSubject(int first, FrameState state) {
        MentionCandidate next =
                state.wantsSubject() && words.is(first, WordClass.QUALITY) ? mentions.at(first + 1) : null;
        return next != null
                && words.sameParagraph(first, first + 1)
                && words.get(first).preposition() == WITH
                && !words.get(first).definite()
                && next.kind() != MentionKind.STATEMENT_NOUN
                && !words.get(first + 1).hasProclitic();
    }

    /** "في تقرير لها | نشرته أمس": past the pronoun of whose text it is, before a clause about that; else the token itself. */
    private int pastOwner(int token, int end) {
        boolean owner = token + 1 < end
                && grammar.isPrepositionWithPronoun(token)
                && words.get(token).form().charAt(0) == FOR
                && relatives.isFiniteVerb(token + 1)
                && words.hasPronoun(token + 1);
        return owner ? token + 1 : token;
    }

    /** "في العاصمة الأردنية | عمان": past the name of the place, which is in apposition; the token where there is none. */
    private int pastPlace(int area, int after, int end) {
        boolean named = words.isBaseAmong(area, WordSet.AREA)
                && after < end
                && words.is(after, WordClass.PLACE)
                && words.sameParagraph(area, after)
                && !words.get(after).hasProclitic();
        return named ? after + 1 : after;
    }

    /** "سامر الخطيب المدير في نيو | لاين": past the words of a name that no lexicon file has, where it is told already who speaks. */
    private int pastUnknown(int first, FrameState state) {
        int at = state.at;
        while (state.subject != null
                && at < state.end
                && at - first < LONGEST_UNKNOWN
                && words.sameParagraph(first, at)
                && (words.isUnknown(at - 1) || at - 1 > first)
                && (words.isUnknown(at) || words.is(at, WordClass.FAMILY_NAME) && !words.is(at, WordClass.NOUN))
                && !words.get(at).hasProclitic()) {
            at++;
        }
        return at;
    }

    /** "في ندوة بعنوان: "المدينة"", "تحت شعار: "معا نبني"": the quotation after a colon that is what something is called; or null. */
    private Quotation titleAfter(int label) {
        boolean called = words.isBaseAmong(label, WordSet.LABEL)
                && !words.get(label).definite()
                && grammar.isColon(label + 1)
                && words.sameParagraph(label, label + 2);
        return called ? words.document().quotationOpenedBy(label + 2) : null;
    }

    boolean pass(FrameState state, int first) {
        // "هتافات، من بينها "لن نرحل"", "كلمة أكد من خلالها أهمية العمل"
        boolean amongThem = first > state.at
                && (words.isAmong(first, WordSet.AMONG_THEM) || words.isTokenAmong(first, WordSet.IN_IT));
        if (amongThem || isMannerBeforeSubject(first, state)) {
            state.at = first + 1;
            return true;
        }
        Quotation title = titleAfter(first);
        if (title != null) {
            state.at = title.lastToken() + 1;
            return true;
        }
        // "في أحد التصريحات", but "عن أحد السكان"
        boolean part = words.isAmong(first, WordSet.ONE_OF) && mentions.at(first) == null
                || words.isAmong(first, WordSet.TEXT_PART) && words.is(first + 1, WordClass.STATEMENT_NOUN);
        int complement = words.isWord(first + 1) && part ? first + 1 : first;
        complement = words.is(state.at, FROM) ? Demonstratives.past(words, complement) : complement;
        boolean wasTime = complement < state.end && grammar.isTime(complement);
        state.time = wasTime && state.time < 0 ? state.at : state.time;
        if (quotedName(complement, state)) {
            return true;
        }
        if (words.is(first, MOUTH) && words.is(first - 1, ON) && speaksByMouth(state, first + 1)) {
            return true;
        }
        MentionCandidate mention = complement < state.end ? counts.mentionAt(complement, state.end) : null;
        // "طلب من جونسون | تسليم هاتفه": a name that nothing but this place shows
        boolean asked = mention == null && complement > state.at && state.request.demands();
        mention = asked && state.request.addressesWith(words.get(state.at).form())
                ? mentions.speakerAt(complement, false)
                : mention;
        if (mention == null && !words.isWord(complement) || complement >= state.end) {
            state.at = complement;
            return complement < state.end;
        }
        if (mention != null && mention.kind() == MentionKind.STATEMENT_NOUN) {
            state.vehicle = state.vehicle == null ? mention : state.vehicle;
        }
        takeSource(mention, complement, state);
        if (complement > state.at
                && state.request.addressesWith(words.get(state.at).form())
                && !(state.request.addressed() && words.hasPronoun(complement))) {
            state.addresses(mention == null ? mentions.nounAt(complement) : mention);
        }
        state.passed |= !wasTime && state.vehicle != mention;
        passPhrase(mention, complement, state);
        relatives.clauseAbout(complement, state);
        MentionCandidate object = events.whom(complement, state);
        if (object != null) {
            state.pass(object);
        } else {
            events.pass(complement, state);
        }
        state.at = isDescribed(object == null ? mention : object, state) ? asides.appositionEnd(state) : state.at;
        demanded.back(state);
        return true;
    }

    /** "نقلا عن "المنار"": goes past a name in quotation marks, as a source where the preposition tells of one; false for none. */
    private boolean quotedName(int complement, FrameState state) {
        Quotation name = complement < state.end ? words.document().quotationOpenedBy(complement) : null;
        if (!quotations.isName(name)) {
            return false;
        }
        boolean of = state.subject != null && words.is(state.at, FROM);
        state.source = of ? mentions.named(name) : state.source;
        state.quotes |= of && grammar.isQuoting(state.at - 1);
        state.at = name.lastToken() + 1;
        return true;
    }

    /** "نقلت الوكالة عن مصدر": from whom somebody has what he passes on. */
    private void takeSource(MentionCandidate mention, int complement, FrameState state) {
        boolean from = complement > state.at && words.is(state.at, FROM);
        state.quotes |= from && grammar.isQuoting(state.at - 1);
        boolean sourced = state.subject != null || state.at == state.from;
        // "نقل الموقع عن مصدر مطلع على محادثات الإفراج عن المعتقل": the second is what the first knows of
        boolean nearest = state.source == null || grammar.isQuoting(state.at - 1);
        MentionCandidate source =
                mention == null && from && grammar.media().passesOn(state.subject) ? relayed.at(complement) : mention;
        if (source != null && from && sourced && nearest && source.kind() != MentionKind.STATEMENT_NOUN) {
            state.source = source;
        }
    }

    /** Goes past the preposition's complement, with the places and the owner after it. */
    private void passPhrase(MentionCandidate mention, int complement, FrameState state) {
        state.at = mention != null ? vehicles.after(mention, state) : mentions.phraseEnd(complement) + 1;
        boolean manner = mention != null
                && mention.kind() == MentionKind.GROUP
                && !mention.definite()
                && state.at < state.end
                && words.isWord(state.at)
                && words.get(state.at).unknown();
        state.at = manner ? Math.max(state.at, mentions.phraseEnd(complement) + 1) : state.at;
        boolean body = mention != null
                && mention.body() == null
                && words.is(complement, WordClass.ORGANIZATION_HEAD)
                && state.subject != null;
        state.at = body ? Math.max(state.at, mentions.phraseEnd(complement) + 1) : state.at;
        state.at = mention == null ? pastUnknown(complement, state) : state.at;
        state.at = pastPlace(complement, vehicles.before(complement, state), state.end);
        state.at = Math.min(state.end, places.end(complement - 1, state.at - 1) + 1);
        state.at = pastOwner(state.at, state.end);
    }
}
