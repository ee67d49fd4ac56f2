package io.isnad.extraction.coreference;

import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.lexicon.WordSet;
import io.isnad.extraction.mention.Authors;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.morphology.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** "كاتب المقال", "الكاتب": who wrote the text that the article spoke of last, where it names him. */
final class Writers {

    private static final String WRITER = "كاتب";
    private static final String ACCUSATIVE = "ا";

    private final Words words;
    /** By the tokens of the texts that were told of; each with the mention that names who wrote it, which may be none. */
    private final TreeMap<Integer, Written> texts = new TreeMap<>();

    private final TreeMap<Integer, MentionCandidate> titled = new TreeMap<>();
    private final Function<MentionCandidate, Cluster> known;

    private record Written(MentionCandidate author) {}

    /**
     * Of an article.
     *
     * @param words the document
     * @param mentions all mentions, in the order of the text
     * @param known whom a mention that names a person refers to
     */
    Writers(Words words, List<MentionCandidate> mentions, Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.known = known;
        MentionCandidate[] byToken = new MentionCandidate[words.size()];
        for (MentionCandidate mention : mentions) {
            MentionCandidate before = byToken[mention.first()];
            byToken[mention.first()] = before == null ? mention : longer(before, mention);
            if (mention.isNamedPerson() && mention.title() != null && isWriter(mention.first())) {
                titled.put(mention.first(), mention);
            }
        }
        Authors authors = new Authors(words, token -> byToken[token]);
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, WordClass.STATEMENT_NOUN) && isAuthored(i)) {
                MentionCandidate author = authors.of(i);
                if (author != null || !words.get(i).definite() && !words.hasPronoun(i)) {
                    texts.put(i, new Written(author));
                }
            }
        }
    }

    private boolean isAuthored(int token) {
        String base = words.get(token).base();
        boolean accusative = base.endsWith(ACCUSATIVE) && !words.get(token).definite();
        return words.lexicon()
                .isAmong(WordSet.AUTHORED, accusative ? base.substring(0, base.length() - ACCUSATIVE.length()) : base);
    }

    private static MentionCandidate longer(MentionCandidate one, MentionCandidate other) {
        return one.last() >= other.last() ? one : other;
    }

    private boolean isWriter(int token) {
        String base = words.get(token).base();
        return base.equals(WRITER) || base.equals(WRITER + "ة") || base.equals(WRITER + "ه");
    }

    /** The person, or null where the mention is not one of a writer or nobody is known to have written the last text. */
    Cluster called(MentionCandidate mention) {
        Written last = lastText(mention);
        boolean alone = mention.last() == mention.first();
        if (last == null || last.author() == null || !alone && !isOfText(mention)) {
            return null;
        }
        MentionCandidate author = last.author();
        Cluster person = known.apply(author);
        Map.Entry<Integer, MentionCandidate> other = titled.lowerEntry(mention.first());
        boolean another = alone && other != null && other.getKey() > author.last();
        return person != null && !another && mention.gender().agreesWith(person.gender()) ? person : null;
    }

    /** "كاتب المقال": whether it is one that the article does not tell the author of. */
    boolean isUnknown(MentionCandidate mention) {
        Written last = lastText(mention);
        return last != null && last.author() == null && isOfText(mention);
    }

    /** The last text before a mention that is one of a writer, or null. */
    private Written lastText(MentionCandidate mention) {
        boolean writer = !texts.isEmpty() && !mention.isNamedPerson() && isWriter(mention.first());
        Map.Entry<Integer, Written> last = writer ? texts.lowerEntry(mention.first()) : null;
        return last == null ? null : last.getValue();
    }

    private boolean isOfText(MentionCandidate mention) {
        return mention.last() == mention.first() + 1
                && words.get(mention.last()).definite()
                && isAuthored(mention.last());
    }
}
