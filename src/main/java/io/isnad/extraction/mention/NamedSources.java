package io.isnad.extraction.mention;

import io.isnad.extraction.lexicon.Complement;
import io.isnad.extraction.lexicon.CueForm;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.GroupHead;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.morphology.Prepositions;
import io.isnad.extraction.morphology.Words;
import io.isnad.extraction.morphology.Words.PhraseMatch;
import java.util.Set;

/** Sources that would have no name, were it not told straight after them: "شخص يدعى حسام", "أحد سكان الحي سامر حداد". */
final class NamedSources {

    private final Words words;
    private final NameParser names;
    private final PersonNames named;

    NamedSources(Words words, NameParser names, PersonNames named) {
        this.words = words;
        this.names = names;
        this.named = named;
    }

    /** A single source with the name that is told of it; else the source itself, which may be null. */
    MentionCandidate named(MentionCandidate source) {
        int next = source == null ? 0 : source.last() + 1;
        boolean single = source != null
                && source.kind() == MentionKind.GROUP
                && source.number() == GrammaticalNumber.SINGULAR
                && words.sameParagraph(source.first(), next + 1);
        if (!single) {
            return source;
        }
        boolean told = words.is(next, WordClass.NAMING);
        int name = told
                ? names.afterEvidence(next + 1)
                : isOneOf(source) || isKnown(source) ? names.fromGivenName(next) : -1;
        return name < 0 || !told && name == next ? source : named.of(source, told ? next + 1 : next, name);
    }

    /**
     * "أحد الناجين | سامر حداد": of several, but not "أحد نواب الرئيس سامر حداد", where it is not known whose name it is, nor
     * "أبلغ أحد النواب سامر حداد", where he may be addressed.
     */
    private boolean isOneOf(MentionCandidate source) {
        return words.isAmong(source.first(), WordSet.SINGLE)
                && !(source.last() > source.first() + 1 && mayBeNamed(source.last()))
                && words.get(source.last()).definite()
                && !isAfterActing(source.first());
    }

    /** "الجريح | سامر حداد", "المعلم المعتدى عليه | سامر حداد": one who is spoken of, no object of the verb before, and nobody's relative. */
    private boolean isKnown(MentionCandidate source) {
        int first = source.first();
        PhraseMatch<GroupHead> head = words.matchBase(words.lexicon().groupHeads(), first);
        return head != null
                && head.value().person()
                && !head.value().plural()
                && words.get(first).definite()
                && !isComplement(first)
                && isOnlyDescribed(head.last(), source.last())
                && !words.get(source.last() + 1).hasProclitic()
                && !isAfterActing(first);
    }

    /** "شقيق | الجريح سامر حداد"; not after a verb, "كشف | الجريح سامر حداد". */
    private boolean isComplement(int first) {
        int before = first - 1;
        boolean verb = words.is(before, WordClass.REPORTING_VERB) || words.is(before, WordClass.COMMON_VERB);
        boolean noun =
                words.is(before, WordClass.NOUN) && before > words.document().sentenceStart(first);
        return NamedComplements.isAt(words, first) && !(verb && !noun);
    }

    /** "المحكوم | عليه", "الناشط | الحقوقي المفرج عنه": whether nobody else is told of between the tokens. */
    private boolean isOnlyDescribed(int head, int last) {
        for (int i = head + 1; i <= last; i++) {
            boolean ofPronoun = Prepositions.isWithPronoun(words, i);
            if (!words.isWord(i)
                    || !ofPronoun && (!words.get(i).definite() || words.get(i).hasProclitic())) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterActing(int first) {
        return words.sameParagraph(first - 1, first) && words.isWord(first - 1) && mayHaveObject(first - 1);
    }

    /** "أحد نواب | الرئيس", "أحد أقارب | القتيل": somebody whose name may follow. */
    private boolean mayBeNamed(int complement) {
        return words.is(complement, WordClass.TITLE)
                || NamedComplements.isAt(words, complement) && !words.is(complement, WordClass.EPONYMOUS);
    }

    private boolean mayHaveObject(int verb) {
        if (words.get(verb).isFunctionWord() || words.get(verb).preposition() != 0) {
            return false;
        }
        boolean common = words.is(verb, WordClass.COMMON_VERB) && !words.is(verb, WordClass.REPORTING_VERB);
        if (common || words.isAmong(verb, WordSet.MEETS)) {
            return true;
        }
        for (CueForm form : words.get(verb).entry().finiteForms()) {
            Set<Complement> addressees = form.verb().addressees();
            if (addressees.contains(Complement.OBJECT) || addressees.contains(Complement.DESCRIBED)) {
                return true;
            }
        }
        return false;
    }
}
