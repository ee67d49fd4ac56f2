package io.isnad.extraction.cue;

import io.isnad.extraction.ActorKind;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.lexicon.Title;
import io.isnad.extraction.lexicon.TitleClass;
import io.isnad.extraction.lexicon.VerbForm;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;

/** Who speaks for somebody named before: "وحذرت مديرتها ليلى حداد من أن", where a verb may have an object as well. */
final class Officials {

    /** "نقابته": a noun in the feminine with a man's pronoun, and with a woman's: "نقابتها". */
    private static final String HER_OF_HIS = "ته";

    private static final String HER_OF_HERS = "تها";
    private static final String HERS = "ها";

    private final Words words;

    Officials(Words words) {
        this.words = words;
    }

    /** Whether an official or spokesman of whom a pronoun means is named at the token, or what belongs to another than whom the verb has. */
    boolean speaks(int token, MentionCandidate mention, VerbForm form) {
        // "وصف أحدهم رحلته"
        return SuffixedNouns.areAmong(words, token, WordSet.ONE_OF)
                || isOfAnother(token, form)
                || isOfficial(mention, form);
    }

    /** "أما فرنسا فقد حذرت سفيرتها ليلى حداد من أن": whether the one named is an official of the body, which speaks by nobody else. */
    boolean isOfBody(MentionCandidate mention, MentionCandidate body, VerbForm form) {
        return body != null
                && body.kind().actorKind() == ActorKind.ORGANIZATION
                && mention.name() != null
                && isOfficial(mention, form);
    }

    private boolean isOfficial(MentionCandidate mention, VerbForm form) {
        if (mention == null || form == null || !mention.isNamedPerson() || mention.titleLemma() == null) {
            return false;
        }
        Title title = words.lexicon().titles().spelt(mention.titleLemma());
        boolean office = title != null
                && (title.titleClass() == TitleClass.OFFICE || title.titleClass() == TitleClass.SPOKESPERSON)
                && !words.lexicon().isAmong(WordSet.COUNTERPART, mention.titleLemma());
        return office && isTheirs(mention) && form.gender().agreesWith(mention.gender());
    }

    /** "طالبت نقابته بالإفراج عنه": of two genders the noun has the verb's, and its pronoun the other. */
    private boolean isOfAnother(int token, VerbForm form) {
        if (form == null || form.number() != GrammaticalNumber.SINGULAR || !words.hasPronoun(token)) {
            return false;
        }
        String noun = words.get(token).form();
        return form.gender() == Gender.FEMININE && noun.endsWith(HER_OF_HIS)
                || form.gender() == Gender.MASCULINE && noun.endsWith(HERS) && !noun.endsWith(HER_OF_HERS);
    }

    /** "ووصفت محاميتها ليلى حداد …": whether it is somebody of theirs with a name, who agrees with the verb. */
    boolean isTheirPerson(MentionCandidate mention, VerbForm form) {
        return mention != null
                && form != null
                && mention.isNamedPerson()
                && mention.titleLemma() != null
                && isTheirs(mention)
                && form.gender().agreesWith(mention.gender());
    }

    /** "مكتبها", "مكتبهم". */
    private static boolean isWithTheirs(Word word) {
        return !word.definite()
                && (word.form().endsWith("ها")
                        || word.form().endsWith("هم")
                        || word.form().endsWith("هما"));
    }

    private boolean isTheirs(MentionCandidate mention) {
        for (int i = mention.first();
                i <= mention.last() && words.token(i).start() < mention.name().start();
                i++) {
            boolean known = words.isWord(i)
                    && (words.hasPronoun(i) || words.get(i).entry().titleWithPronoun() != null);
            if (known && !words.token(i).bare().endsWith("ة") || words.isWord(i) && isWithTheirs(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
