package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.GrammaticalNumber;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import java.util.List;

/** The prosecution, which is called by those who speak for it as well. */
final class Prosecution {

    private static final String PROSECUTION = "ادعاء";
    private static final String GENERAL = "عام";
    private static final String ACCUSERS = "مدع";
    private static final String REPRESENTATIVES = "ممثل";

    private Prosecution() {}

    /** "المدعون", "ممثلو الادعاء", "الادعاء": one group, by whatever of these words the article calls it. */
    static boolean isMeant(MentionCandidate mention) {
        if (mention.kind() != MentionKind.GROUP && mention.kind() != MentionKind.ORGANIZATION) {
            return false;
        }
        List<String> name = mention.nameWords();
        boolean representatives = name.size() == 2 && name.get(0).startsWith(REPRESENTATIVES);
        boolean accusers = name.size() == 1
                && mention.number() == GrammaticalNumber.PLURAL
                && name.get(0).startsWith(ACCUSERS);
        boolean body = !name.isEmpty() && PROSECUTION.equals(name.get(representatives ? 1 : 0));
        boolean general = name.size() == 2 && GENERAL.equals(name.get(1));
        return (mention.definite() || representatives)
                && (accusers || body && (representatives || general || name.size() == 1));
    }
}
