package io.isnad.extraction.attribution;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.AttributionLink;
import io.isnad.extraction.AttributionMethod;
import io.isnad.extraction.Doubt;
import io.isnad.extraction.Rule;
import io.isnad.extraction.cue.Report;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.mention.QuotedNames;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.Quotation;
import java.util.List;
import java.util.Set;

/** "أضاف البيان", "بيان لوزارة الخارجية": who issued the statement speaks in it. */
final class IssuerOfStatement implements Sieve {

    private static final int FARTHEST = 5;
    /** "نقلتها الصحيفة عن الوزير". */
    private static final String ABOUT = "عن";

    private static final String OF = "ل";
    /** So far after a cue what it is said in. */
    private static final int LONGEST_CLAUSE = 24;

    @Override
    public Speaker find(Report report, Scene scene) {
        MentionCandidate noun = report.speaker();
        if (noun == null || noun.kind() != MentionKind.STATEMENT_NOUN) {
            return null;
        }
        MentionCandidate issuer = named(noun, report.cueToken(), scene);
        if (issuer != null) {
            return new Speaker(
                    AttributionMethod.EXPLICIT,
                    issuer,
                    List.of(new AttributionLink(Rule.ISSUER_OF_STATEMENT, issuer.span())),
                    Set.of());
        }
        MentionCandidate told = IssuedTexts.issuerBefore(noun, scene);
        if (told != null) {
            return of(told, Set.of());
        }
        Speaker own = inIt(noun, report, scene);
        if (own != null) {
            return own;
        }
        boolean several = scene.words().lexicon().isPluralStatementNoun(noun.head());
        for (Report before : several ? List.<Report>of() : scene.before(report)) {
            Speaker speaker = scene.speakerOf(before);
            boolean study = scene.words().get(noun.first()).is(WordClass.STUDY);
            if (study && noun.definite() && isOfSame(noun, speaker)) {
                break;
            }
            if (before.via() != null && noun.definite() && (study || isAmong(WordSet.MEDIA_PIECE, noun, scene))) {
                return of(before.via(), speaker.doubts());
            }
            boolean body = speaker.mention() != null
                    && speaker.mention().kind().actorKind() == ActorKind.ORGANIZATION
                    && !isMedium(speaker.mention());
            boolean taken = noun.definite() || scene.words().hasPronoun(noun.first());
            if (speaker.mention() != null && taken && (!study || body)) {
                return of(speaker.mention(), speaker.doubts());
            }
        }
        return new Speaker(AttributionMethod.EXPLICIT, noun, List.of(), Set.of());
    }

    /** "نقلت الصحيفة أن دراسة وجدت … وأضافت الدراسة": whether the same study spoke before, whoever passed it on. */
    private static boolean isOfSame(MentionCandidate study, Speaker speaker) {
        return speaker.mention() != null
                && speaker.mention().kind() == MentionKind.STATEMENT_NOUN
                && study.head().equals(speaker.mention().head());
    }

    /** "أعلنت الوزارة في بيان أن … وقال سامر … وأضاف البيان": who spoke last in such a text, whoever has spoken since; or null. */
    private static Speaker inIt(MentionCandidate noun, Report report, Scene scene) {
        for (Report before : noun.definite() && isAmong(WordSet.WRITTEN_STATEMENT, noun, scene)
                ? scene.before(report)
                : List.<Report>of()) {
            Speaker speaker = scene.speakerOf(before);
            int end = Math.min(before.contentFirst(), before.cueToken() + LONGEST_CLAUSE);
            for (int i = before.cueToken() + 1; speaker.mention() != null && i < end; i++) {
                if (scene.words().isWord(i) && scene.words().get(i).base().equals(noun.head())) {
                    return of(speaker.mention(), speaker.doubts());
                }
            }
        }
        return null;
    }

    private static boolean isAmong(WordSet set, MentionCandidate noun, Scene scene) {
        return scene.words().lexicon().isAmong(set, noun.head());
    }

    /** "تقارير صحفية": an adjective, which names nobody. */
    private static boolean isAttribute(int token, MentionCandidate noun, Words words) {
        return words.is(token, WordClass.ADJECTIVE) && words.get(token).definite() == noun.definite();
    }

    /** "حساب "معتقلي الرأي"", "معطيات "الغد"": what the account is called, or whose figures they are. */
    private static MentionCandidate quoted(int open, Scene scene) {
        Quotation quotation = scene.words().document().quotationOpenedBy(open);
        return new QuotedNames(scene.words()).isName(quotation)
                ? scene.mentions().quoted(open + 1, quotation.lastToken() - 1)
                : null;
    }

    /** "بيان لـ«الداخلية» المصرية", "صادر عن "الحركة"": the body in quotation marks whose statement it is; no medium that it was told. */
    private static MentionCandidate quotedIssuer(int open, Scene scene) {
        Words words = scene.words();
        boolean of = words.isAmong(open - 1, WordSet.ISSUED_BY)
                || words.token(open - 1).folded().equals(OF);
        MentionCandidate known = of && words.document().quotationOpenedBy(open) != null
                ? scene.mentions().at(open + 1)
                : null;
        boolean body = known != null && known.kind().actorKind() == ActorKind.ORGANIZATION;
        return body && !isMedium(known) ? known : null;
    }

    /** "أرقام نشرتها الوزارة", "البيان الذي أصدره الحزب": the subject of the clause about the noun; a study is its own. */
    private static MentionCandidate publisher(MentionCandidate noun, Scene scene) {
        Words words = scene.words();
        int next = noun.last() + 1;
        int verb = words.is(next, WordClass.RELATIVE) ? next + 1 : next;
        boolean study = words.is(noun.first(), WordClass.STUDY)
                && !words.is(noun.first(), WordClass.DATA)
                && !isAmong(WordSet.WRITTEN_REPORT, noun, scene);
        int actor = words.isWord(verb + 1) && Prepositions.isWithPronoun(words, verb + 1) ? verb + 2 : verb + 1;
        boolean clause = !study
                && words.sameParagraph(noun.first(), actor)
                && words.isWord(verb)
                && !words.get(verb).hasProclitic()
                && !words.isAmong(verb, WordSet.OBTAINS)
                && (words.hasPronoun(verb) || actor > verb + 1)
                && (words.is(verb, WordClass.COMMON_VERB) || words.is(verb, WordClass.REPORTING_VERB));
        MentionCandidate subject = clause ? scene.mentions().at(actor) : null;
        MentionCandidate source = clause && !noun.definite() ? sourceOf(subject, scene) : null;
        if (source != null) {
            return source;
        }
        // "البيان الذي نشرته وكالة الأنباء": a medium has it from who was spoken of
        boolean passedOn = noun.definite() && isAmong(WordSet.WRITTEN_STATEMENT, noun, scene) && isMedium(subject);
        return subject != null
                        && !passedOn
                        && (subject.kind() != MentionKind.STATEMENT_NOUN || isAmong(WordSet.ACCOUNT, subject, scene))
                        && !words.get(actor).hasProclitic()
                ? subject
                : null;
    }

    /** "تصريحات نقلتها الصحيفة عن الوزير": whose words a medium passes on; or null. */
    private static MentionCandidate sourceOf(MentionCandidate medium, Scene scene) {
        int from = medium == null ? -1 : medium.last() + 1;
        boolean about = isMedium(medium)
                && scene.words().is(from, ABOUT)
                && scene.words().sameParagraph(from, from + 1);
        MentionCandidate source = about ? scene.mentions().at(from + 1) : null;
        return source != null && source.isSource() && source.kind() != MentionKind.STATEMENT_NOUN ? source : null;
    }

    private static Speaker of(MentionCandidate last, Set<Doubt> doubts) {
        return new Speaker(
                AttributionMethod.PRONOUN,
                last,
                List.of(new AttributionLink(Rule.STATEMENT_OF_LAST_SPEAKER, last.span())),
                doubts);
    }

    /** "تصريح لوكالة رويترز", "تصريحات للصحافة", "رسالة للمواطنين": those to whom somebody spoke or wrote. */
    private static boolean isTold(MentionCandidate noun, int token, Scene scene) {
        MentionCandidate whom = scene.mentions().at(token);
        boolean sent = whom != null
                && isAmong(WordSet.SENT, noun, scene)
                && whom.kind() == MentionKind.GROUP
                && whom.number() != GrammaticalNumber.SINGULAR;
        boolean press = scene.words().isBaseAmong(token, WordSet.PRESS) || isMedium(whom);
        return sent || press && !scene.words().lexicon().isSpeakingNoun(noun.head());
    }

    /** "بيان لوزارة النقل", "بيان لبوينغ": what "of" is joined to, though but for it no lexicon file has the word. */
    private static boolean isJoined(int token, Scene scene) {
        Words words = scene.words();
        if (words.get(token).preposition() == 'ل') {
            return true;
        }
        MentionCandidate name =
                words.token(token).folded().startsWith(OF) ? scene.mentions().at(token) : null;
        return name != null && name.span().start() > words.token(token).start();
    }

    private static boolean isMedium(MentionCandidate mention) {
        return mention != null && mention.body() != null && mention.body().medium();
    }

    /** "تقرير عن الوزير": what a report is about; with "صادر عن" it is by him. */
    private static boolean isAbout(MentionCandidate noun, int preposition, Scene scene) {
        Words words = scene.words();
        return preposition == noun.last() + 1
                && words.is(preposition, ABOUT)
                && !words.isAmong(noun.last(), WordSet.ISSUED)
                && (isAmong(WordSet.WRITTEN_REPORT, noun, scene)
                        || words.is(noun.first(), WordClass.STUDY) && !words.is(noun.first(), WordClass.DATA));
    }

    /** The body inside the phrase or after it, but before the cue: "بيان الناطق باسم …", "بيان صادر عن …", "تقرير لصحيفة …". */
    private MentionCandidate named(MentionCandidate noun, int cue, Scene scene) {
        Words words = scene.words();
        for (int i = noun.first() + 1; i <= noun.last(); i++) {
            MentionCandidate inside = scene.mentions().at(i);
            inside = inside == null ? scene.mentions().bodyAfterPreposition(i) : inside;
            boolean body = inside == null && i == noun.first() + 1 && words.is(i, WordClass.ORGANIZATION_HEAD);
            inside = body ? scene.mentions().nounAt(i) : inside;
            if (inside != null && inside.kind() != MentionKind.STATEMENT_NOUN && !isAttribute(i, noun, words)) {
                return inside;
            }
        }
        boolean called = isAmong(WordSet.ACCOUNT, noun, scene) || words.is(noun.first(), WordClass.DATA);
        MentionCandidate account = called ? quoted(noun.last() + 1, scene) : null;
        if (account != null) {
            return account;
        }
        MentionCandidate publisher = publisher(noun, scene);
        if (publisher != null) {
            // "بيان نشرته صفحة الوزارة": whose account it is, or the account
            MentionCandidate owner =
                    publisher.kind() == MentionKind.STATEMENT_NOUN ? named(publisher, cue, scene) : null;
            return owner == null ? publisher : owner;
        }
        for (int i = noun.last() + 1; i <= noun.last() + FARTHEST && words.sameParagraph(noun.first(), i); i++) {
            if (!words.isWord(i)) {
                return quotedIssuer(i, scene);
            }
            if (i == cue || words.is(i, WordClass.COMPLEMENTIZER)) {
                return null;
            }
            boolean joined = isJoined(i, scene);
            if (joined && isTold(noun, i, scene)) {
                return null;
            }
            boolean after =
                    words.isAmong(i - 1, WordSet.ISSUED_BY) && i - 1 > noun.last() && !isAbout(noun, i - 1, scene);
            MentionCandidate mention = joined || after ? scene.mentions().at(i) : null;
            mention = mention == null ? scene.mentions().bodyAfterPreposition(i) : mention;
            mention = mention == null && after && words.is(i, WordClass.ORGANIZATION_HEAD)
                    ? scene.mentions().nounAt(i)
                    : mention;
            if (mention != null && mention.kind() != MentionKind.STATEMENT_NOUN) {
                return mention;
            }
        }
        return null;
    }
}
