package io.isnad.extraction.cue;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.OrganizationClass;
import io.isnad.extraction.lexicon.OrganizationHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordClasses;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.text.IntervalIndex;
import io.isnad.extraction.text.Quotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** News media that only pass on what others said: "أشارت صحيفة … إلى أن الوزير أوضح أن …", "نقلت الوكالة عن الوزير قوله". */
final class Media {

    private static final Set<String> REPORTERS =
            Set.of("مراسل", "وسيلة إعلام", "صحيفة", "إعلام", "صحافة", "موقع إخباري");

    private static final Set<String> PRESS = Set.of("صحفي", "صحافي", "إعلامي");

    private static final WordClasses SOURCES = WordClasses.of(EnumSet.of(
            WordClass.GROUP_HEAD,
            WordClass.TITLE,
            WordClass.ORGANIZATION_HEAD,
            WordClass.STATEMENT_NOUN,
            WordClass.STUDY,
            WordClass.QUANTIFIER,
            WordClass.NUMBER));

    private static final int LEAD = 4;
    private static final String AGENCY = "وكاله";
    private static final String NEWS = "انباء";
    private static final String RELAY = "نقل";
    private static final String RELAYING = "ناقل";

    private final Words words;
    private final boolean known;

    /**
     * The media of a document.
     *
     * @param words the document
     * @param known whether they are told apart from other speakers
     */
    Media(Words words, boolean known) {
        this.words = words;
        this.known = known;
    }

    /** Whether the mention names a news medium. */
    boolean isMedium(MentionCandidate mention) {
        if (!known || mention == null || mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ROLE) {
            return false;
        }
        if (mention.body() != null) {
            return mention.body().medium();
        }
        if (isQuotedMedium(mention)) {
            return true;
        }
        OrganizationHead head = mention.head() == null
                ? null
                : words.lexicon().organizationHead(io.isnad.extraction.text.Normalizer.fold(mention.head()));
        return mention.kind() == MentionKind.ORGANIZATION
                && head != null
                && (head.organizationClass() == OrganizationClass.MEDIA || isNewsAgency(mention));
    }

    /** "مراسل العربية", "وسائل إعلام محلية": who passes on what others say, besides the media that have names. */
    boolean passesOn(MentionCandidate mention) {
        boolean reporter = known && mention != null && mention.titleLemma() != null
                ? REPORTERS.contains(mention.titleLemma())
                : known && mention != null && mention.head() != null && REPORTERS.contains(mention.head());
        return reporter || isMedium(mention) || isAgencyAlone(mention) || isAgencyByName(mention);
    }

    /** "تصريحات للصحفيين", "تصريح لوسائل الإعلام": those to whom statements are made. */
    boolean isPress(MentionCandidate mention) {
        return mention.head() != null && (PRESS.contains(mention.head()) || REPORTERS.contains(mention.head()));
    }

    /** "نقلت الوكالة عن شهود", "نقلت وكالة إيرانية", "نقلت الوكالة الرسمية": an agency that only a nation or an adjective tells of. */
    private boolean isAgencyAlone(MentionCandidate mention) {
        return known
                && mention != null
                && AGENCY.equals(words.get(mention.first()).base())
                && (words.get(mention.first()).definite() || mention.last() > mention.first())
                && areAdjectives(mention.first() + 1, mention.last())
                && words.is(mention.first() - 1, WordClass.REPORTING_VERB)
                && words.get(mention.first() - 1).entry().cueForms().stream()
                        .anyMatch(f -> f.verb().kind() == CueKind.REPORT);
    }

    /** "وكالة أونا الرسمية", "وكالة "أونا"": an agency by a name that no lexicon file has. */
    private boolean isAgencyByName(MentionCandidate mention) {
        int name = known && mention != null ? mention.first() + 1 : 0;
        if (name > 0 && name < mention.last() && words.document().quotationOpenedBy(name) != null) {
            return AGENCY.equals(words.get(mention.first()).form())
                    && words.match(words.lexicon().bodies(), name + 1) == null;
        }
        return name > 0
                && name <= mention.last()
                && AGENCY.equals(words.get(mention.first()).form())
                && mention.kind() == MentionKind.ORGANIZATION
                && words.isWord(name)
                && words.get(name).unknown()
                && !words.get(name).definite()
                && areAdjectives(name + 1, mention.last());
    }

    private boolean areAdjectives(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.is(i, WordClass.NISBA) && !words.is(i, WordClass.ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "وكالة الأنباء الأردنية", "الوكالة الوطنية للأنباء": of the agencies, those for news. */
    private boolean isNewsAgency(MentionCandidate mention) {
        if (!AGENCY.equals(words.get(mention.first()).base())) {
            return false;
        }
        for (int i = mention.first() + 1; i <= mention.last(); i++) {
            if (words.isWord(i) && NEWS.equals(words.get(i).base())) {
                return true;
            }
        }
        return false;
    }

    /** "وكالة "رويترز"": a medium's name in quotation marks. */
    private boolean isQuotedMedium(MentionCandidate mention) {
        for (int i = mention.first() + 1; i <= mention.last(); i++) {
            Quotation quotation = words.document().quotationOpenedBy(i);
            var body = quotation == null ? null : words.match(words.lexicon().bodies(), i + 1);
            if (body != null) {
                return body.value().medium() && body.last() == quotation.lastToken() - 1;
            }
        }
        return false;
    }

    /** The report as that of the source whose words its subject only passes on, where it names one or a pronoun stands for it. */
    Report passedOn(Report report, Frame frame) {
        MentionCandidate subject = frame.subject();
        boolean reports = report.kind() == CueKind.REPORT;
        if (frame.source() != null && (reports || frame.quotes()) && passesOn(subject)) {
            return report.spokenBy(frame.source()).through(subject);
        }
        // "ونقلت عن مصادر أن", "نقلت تلغراف عن مسؤول أن": whoever relays it, a name or nobody told, does not say it
        boolean relayed = known
                && frame.source() != null
                && (RELAYING.equals(report.lemma()) || frame.source().isSource() && RELAY.equals(report.lemma()))
                && (subject == null || subject.kind() == MentionKind.NAME);
        if (relayed) {
            Report told = report.spokenBy(frame.source());
            return subject == null ? told : told.through(subject);
        }
        boolean ofPronoun = reports && isMedium(subject) && isAboutThem(report.cueToken() + 1, frame.contentFirst());
        return ofPronoun ? report.spokenByPronoun(subject) : report;
    }

    /** "نقلت عنه الوكالة أن": whether a pronoun after عن between the tokens tells whose words a medium passes on. */
    private boolean isAboutThem(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isTokenAmong(i, WordSet.ABOUT_THEM)) {
                return true;
            }
        }
        return false;
    }

    /** Reports of media whose content is nothing but another's report become its {@code via}. */
    List<Report> pass(List<Report> reports) {
        IntervalIndex<Integer> contents = new IntervalIndex<>(words.size());
        for (int i = 0; i < reports.size(); i++) {
            contents.add(i, reports.get(i).contentFirst(), reports.get(i).contentLast());
        }
        List<Report> passed = new ArrayList<>();
        Set<Integer> dropped = new HashSet<>();
        for (Report report : reports) {
            Report medium = around(report, reports, contents);
            if (medium != null) {
                dropped.add(medium.cueToken());
                passed.add(report.through(medium.speaker()));
            } else {
                passed.add(report);
            }
        }
        passed.removeIf(r -> dropped.contains(r.cueToken()));
        return passed;
    }

    /** "وفقا للصحيفة، فإن الصور تظهر أن": what is no source, nor any study, tells nothing that a medium could pass on. */
    private boolean showsRather(Report inner) {
        MentionCandidate thing = inner.speaker();
        return inner.kind() == CueKind.REPORT
                && thing.kind() == MentionKind.GROUP
                && !words.isAny(thing.first(), SOURCES);
    }

    private Report around(Report inner, List<Report> reports, IntervalIndex<Integer> contents) {
        int first = reports.size();
        for (int index : inner.speaker() == null || showsRather(inner)
                ? List.<Integer>of()
                : contents.around(inner.cueToken())) {
            Report outer = reports.get(index);
            // "ذكرت الصحيفة أن الهدنة تزامنت مع إعلان الجيش": the noun only belongs to what the medium itself says
            int lead = inner.type() == CueType.NOUN ? 0 : LEAD;
            // "وبحسب الصحيفة، قال الوزير، في خطاب: …": nothing but how another speaks
            boolean phrase = outer.type() == CueType.ATTRIBUTIVE;
            boolean holds = outer != inner
                    && (outer.contentLast() == inner.contentLast()
                            || phrase && outer.contentLast() < inner.contentFirst())
                    && inner.clauseFirst() - outer.contentFirst() <= lead;
            if (holds && (isMedium(outer.speaker()) || phrase && passesOn(outer.speaker()))) {
                first = Math.min(first, index);
            }
        }
        return first == reports.size() ? null : reports.get(first);
    }
}
