package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.MentionTable;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Noun phrases in a frame that are the content themselves, and what is told of the subject before them. */
final class FrameObjects {

    /** "الأمر الذي …": what the article concludes. */
    private static final String CONCLUDING = "الامر";

    /** "أعلن من خلاله". */
    private static final String FROM = "من";

    private static final int SHORTEST_WITH_PRONOUN = 3;

    private final Grammar grammar;
    private final Words words;
    private final MentionTable mentions;
    private final Introducers introducers;
    private final ObjectBeforeSubject fronted;
    private final ContinuedViews views;

    FrameObjects(Grammar grammar, MentionTable mentions, Introducers introducers) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.mentions = mentions;
        this.introducers = introducers;
        this.fronted = new ObjectBeforeSubject(grammar, mentions);
        this.views = new ContinuedViews(grammar, mentions);
    }

    /** "نفى هذه الأنباء وزير الإعلام": the frame whose content stands between the verb and its subject; null for none. */
    Frame beforeSubject(FrameState state) {
        return fronted.pass(state) ? state.found(introducers.object(state.at, state.from, state.request)) : null;
    }

    /** "انتقد فلان عميد الكتاب، القرار": goes past a noun phrase that tells who the person is. */
    boolean describesSubject(FrameState state) {
        Word word = words.get(state.at);
        boolean known = state.subject != null && state.atSubjectEnd();
        boolean person = known && state.subject.isNamedPerson() && !word.definite();
        boolean body = known
                && state.subject.kind().actorKind() == ActorKind.ORGANIZATION
                && word.definite()
                && !word.is(WordClass.VERBAL_NOUN);
        boolean noun = (person || body)
                && !word.isFunctionWord()
                && !word.hasProclitic()
                && grammar.finiteVerbs(state.at).isEmpty();
        int last = noun ? mentions.phraseEnd(state.at) : -1;
        MentionCandidate mention = mentions.at(state.at);
        last = noun && mention != null ? Math.max(last, mention.last()) : last;
        last = noun ? withPrepositions(last, state.end) : last;
        boolean describes = noun && isBeforeObject(state, last + 1);
        state.at = describes ? last + 1 : state.at;
        return describes;
    }

    /** "رئيس قطاع التعليم بوزارة التربية": up to the comma, where nothing but prepositional phrases stands before it. */
    private int withPrepositions(int last, int end) {
        int next = last + 1;
        boolean preposition = words.isWord(next) && (words.get(next).preposition() != 0 || grammar.isPreposition(next));
        while (preposition
                && next < end
                && words.isWord(next)
                && grammar.finiteVerbs(next).isEmpty()) {
            if (grammar.isComplementizer(next)) {
                return last;
            }
            next++;
        }
        return preposition && next < end && grammar.isComma(next) ? next - 1 : last;
    }

    /** "انتقد فلان نجم الفريق السابق، التصريحات": a comma ends what is told of the subject, and the content follows. */
    private boolean isBeforeObject(FrameState state, int comma) {
        int next = comma + 1;
        int time = comma < state.end && grammar.isComma(comma) ? grammar.timeEnd(next) : -1;
        next = time >= 0 && grammar.isComma(time + 1) ? time + 2 : next;
        boolean object = next < state.end
                && grammar.isComma(comma)
                && words.isWord(next)
                && (words.get(next).definite()
                        || words.is(next, WordClass.NOUN) && words.hasPronoun(next)
                        || introducers.isRelativeObject(next)
                        || introducers.isEvent(next))
                && (mentions.at(next) == null || mentions.at(next).kind() == MentionKind.STATEMENT_NOUN)
                && !CONCLUDING.equals(words.get(next).form())
                && introducers.object(next, state.from, state.request) != null;
        state.asideClosed |= object;
        return object;
    }

    /** "بيانا نفت فيه أي علاقة", "كلمة أعلن فيها نتائج التحقيق": the content follows what it was said in, and no subject. */
    boolean isInVehicle(FrameState state) {
        int at = state.at;
        Word word = words.get(at);
        boolean thing = word.is(WordClass.NOUN)
                && !word.definite()
                && !word.hasProclitic()
                && !FrameAttributes.isPeople(word)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && mentions.at(at) == null;
        boolean follows = state.wantsSubject()
                && at == (words.is(state.from, FROM) ? state.from + 2 : state.from + 1)
                && grammar.isPrepositionWithPronoun(at - 1)
                && state.request.takes(Complement.OBJECT)
                && state.request.strong()
                && (introducers.isAny(at) || introducers.isRelativeObject(at) || thing);
        if (follows) {
            state.continues();
        }
        return follows;
    }

    /** "نفى كل ما قيل": a quantifier belongs to the content where the subject is there and no addressee is to come. */
    boolean mayBeObject(FrameState state) {
        return !state.wantsSubject() && !state.request.addressees().contains(Complement.OBJECT);
    }

    /** "قدرت المنظمة عدد المصابين بمئة": a number of people or things that the verb describes. */
    boolean isDescribedNumber(FrameState state) {
        int counted = state.at + 1;
        return !state.wantsSubject()
                && state.request.addressees().contains(Complement.DESCRIBED)
                && counted < state.end
                && words.isWord(counted)
                && words.get(counted).definite()
                && !words.get(counted).hasProclitic();
    }

    /** "أكد فلان الزعيتري أن …": what a clause follows is a part of whoever says it. */
    private boolean isBeforeClause(FrameState state) {
        if (state.at >= state.end || !words.isWord(state.at)) {
            return false;
        }
        Word word = words.get(state.at);
        boolean possible = state.request.takesClause() && (word.definite() || word.unknown());
        int after = possible ? mentions.phraseEnd(state.at) + 1 : state.end;
        return after < state.end
                && words.sameParagraph(state.at, after)
                && grammar.isComplementizer(after)
                && !grammar.isBiComplementizer(after)
                && words.get(after).conjunction() == 0;
    }

    /** "نفت الفنانة ليلى حداد، ما تردد", "أعلنت الشرطة، مقتل": some newspapers set a comma after the subject. */
    private boolean isObjectAfterComma(FrameState state) {
        Word word = words.get(state.at);
        boolean event =
                (introducers.isEvent(state.at) && grammar.participles(state.at).isEmpty()
                                || Events.isInConstruct(words, state.at))
                        && state.subject != null
                        && state.at + 1 < state.end;
        boolean any = introducers.isAny(state.at) && mayBeObject(state);
        if (event || any || isOwnFeeling(state) || introducers.events().isImage(state.at)) {
            return true;
        }
        boolean thing = word.is(WordClass.NOUN)
                && !word.is(WordClass.ADJECTIVE)
                && !word.is(WordClass.TITLE)
                && !word.is(WordClass.GROUP_HEAD)
                && !word.hasProclitic();
        boolean noun = thing && word.definite();
        boolean claim = state.request.ofClaims() && word.is(WordClass.CLAIM) && !word.hasProclitic();
        boolean named = state.subject != null
                && (state.subject.isNamedPerson() || claim)
                && (state.subject.last() == state.at - 2 || claim)
                && (noun || claim || introducers.isRelativeObject(state.at));
        return named || thing && isThingApart(state) || FrameSubjects.isBodyApart(mentions.at(state.at), state);
    }

    /** "أدانت الوزارة، الهجوم على المدرسة", "في بيان، قرار الشركة": what does not tell who the subject is. */
    private boolean isThingApart(FrameState state) {
        int at = state.at;
        int before = at - 2;
        boolean inVehicle = state.vehicle != null && state.vehicle.last() == before;
        boolean near = state.subject != null && (state.subject.last() == before || inVehicle || isAfterPhrase(state));
        Word word = words.get(at);
        return near
                && (mentions.at(at) == null || mentions.at(at).kind() == MentionKind.STATEMENT_NOUN)
                && !word.is(WordClass.ORGANIZATION_HEAD)
                && !word.is(WordClass.PLACE)
                && !FrameAttributes.isPeople(word)
                && !CONCLUDING.equals(word.form())
                && (word.definite() || isConstruct(at))
                && (word.is(WordClass.VERBAL_NOUN) || !isClosedBeforeObject(state));
    }

    /** "أدان بأشد العبارات، الجرائم": whether the comma closes a prepositional phrase. */
    private boolean isAfterPhrase(FrameState state) {
        for (int i = state.at - 2; i > state.subject.last() && words.isWord(i); i--) {
            if (grammar.isPreposition(i) || words.get(i).preposition() != 0) {
                return i == state.subject.last() + 1;
            }
        }
        return false;
    }

    private boolean isConstruct(int noun) {
        int last = Math.max(
                mentions.phraseEnd(noun),
                mentions.at(noun) == null ? noun : mentions.at(noun).last());
        return last > noun
                && words.isWord(last)
                && words.get(last).definite()
                && words.get(last).conjunction() == 0;
    }

    /** "أعلنت الهيئة، الجهة المشرفة على السوق، القرار": whether a comma closes the phrase and more that could be the content follows. */
    private boolean isClosedBeforeObject(FrameState state) {
        int close = withPrepositions(mentions.phraseEnd(state.at), state.end) + 1;
        return close + 1 < state.end
                && grammar.isComma(close)
                && grammar.participles(close + 1).isEmpty()
                && introducers.object(close + 1, state.from, state.request) != null;
    }

    /** "أبدى المدير، سعادته بالفوز": what the subject feels, after a comma, and no honorific. */
    boolean isOwnFeeling(FrameState state) {
        int next = state.at + 1;
        return state.subject != null
                && grammar.isComma(state.at - 1)
                && state.request.strong()
                && state.request.takes(Complement.OBJECT)
                && words.token(state.at).bare().length() > SHORTEST_WITH_PRONOUN
                && (words.hasPronoun(state.at) || words.token(state.at).bare().endsWith("ته"))
                && !words.get(state.at).hasProclitic()
                && next < state.end
                && words.isWord(next)
                && (words.get(next).preposition() != 0 || grammar.isPreposition(next));
    }

    /** "أوضح فلان بشرم الشيخ، حول الأسعار، أن": a comma and the complementizer after it show where the content begins. */
    private boolean isBeforeClauseApart(FrameState state) {
        if (state.request.form() == null
                || !state.request.takesClause()
                || !words.isWord(state.at)
                || words.hasPronoun(state.at)
                || !grammar.introducerMarks().mayOpenClause(state.at + 1, state.end)) {
            return false;
        }
        for (int i = state.at + 1; i + 1 < state.end; i++) {
            if (words.isWord(i)
                    && !grammar.finiteVerbs(i).isEmpty()
                    && words.get(i).conjunction() != 0) {
                return false;
            }
            boolean opens = grammar.isComma(i) && grammar.isComplementizer(i + 1) && !grammar.isBiComplementizer(i + 1);
            if (opens && words.get(i + 1).conjunction() == 0) {
                return true;
            }
        }
        return false;
    }

    /** The frame whose content is the noun phrase here; null where it is none. */
    Frame object(FrameState state) {
        boolean apart = state.at > state.from
                && grammar.isComma(state.at - 1)
                && state.time < 0
                && !state.asideClosed
                && !isObjectAfterComma(state);
        Word word = words.isWord(state.at) ? words.get(state.at) : null;
        boolean attribute = word != null
                && state.atSubjectEnd()
                && (word.definite() || !state.subject.definite() && !word.is(WordClass.NOUN))
                && (word.is(WordClass.ADJECTIVE) || word.is(WordClass.NISBA) || word.is(WordClass.TIME))
                && !words.isBaseAmong(state.at, WordSet.LIKE_ATTRIBUTE)
                && !FrameSubjects.isDeedOf(words, state);
        boolean later = OpenAsides.holds(state, grammar)
                || word != null && introducers.isBySaying(mentions.phraseEnd(state.at) + 1);
        return apart || attribute || later || state.loose || isBeforeClause(state) || isBeforeClauseApart(state)
                ? null
                : state.found(introducers.object(withDemonstrative(state), state.from, request(state)));
    }

    /** "رحب بالاتفاق واعتبره خطوة", "واعتبر ذلك خطوة": of a verb that goes on like this whoever spoke before is the subject. */
    private FrameRequest request(FrameState state) {
        FrameRequest request = state.objectRequest(words);
        return views.goesOn(state) ? request.spoken() : request;
    }

    /** "نفت هذه الاتهامات": the noun with the word that points to it, right after the verb. */
    private int withDemonstrative(FrameState state) {
        int before = state.at - 1;
        boolean points = before == state.from
                && words.is(before, WordClass.DEMONSTRATIVE)
                && !words.get(before).hasProclitic();
        return points ? before : state.at;
    }
}
