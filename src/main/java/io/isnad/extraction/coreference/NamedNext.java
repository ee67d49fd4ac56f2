package io.isnad.extraction.coreference;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.mention.MentionCandidate;
import io.isnad.extraction.mention.MentionKind;
import io.isnad.extraction.morphology.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who holds a title that speaks, where the next sentence gives words to a name of which the article tells nothing, as agencies
 * write: "أعلن قائد شرطة المدينة أن الطريق مغلق. وقال سامر حداد للصحفيين".
 */
final class NamedNext {

    private final Words words;
    private final HeldTitles titles;
    private final Function<MentionCandidate, Cluster> known;
    private final TreeMap<Integer, MentionCandidate> speaking = new TreeMap<>();

    /**
     * Of an article.
     *
     * @param words the document
     * @param titles of those whom it names
     * @param speaking the mentions that speak
     * @param known whom a mention that names a person refers to
     */
    NamedNext(
            Words words,
            HeldTitles titles,
            Iterable<MentionCandidate> speaking,
            Function<MentionCandidate, Cluster> known) {
        this.words = words;
        this.titles = titles;
        this.known = known;
        speaking.forEach(m -> this.speaking.put(m.first(), m));
    }

    /** The person, or null. */
    Cluster holder(MentionCandidate role) {
        MentionCandidate name = next(role);
        if (name != null && name.nameWords().equals(role.nameWords())) {
            // the headline has the title too
            return holder(name);
        }
        boolean bare = name != null
                && name.isNamedPerson()
                && name.title() == null
                && name.nameWords().size() > 1
                && opensNext(name.first() - 1, role)
                && (role.country() == null || isAdded(name.first() - 1))
                && !isTold(name.last() + 1);
        Cluster person = bare ? known.apply(name) : null;
        boolean first = person != null && person.first() == name.span().start();
        return first && titles.of(person).isEmpty() && role.gender().agreesWith(person.gender()) ? person : null;
    }

    /** Who speaks next after a title that speaks, or null. */
    private MentionCandidate next(MentionCandidate role) {
        boolean speaks = speaking.get(role.first()) == role && isOffice(role);
        Map.Entry<Integer, MentionCandidate> next = speaks ? speaking.higherEntry(role.last()) : null;
        return next == null ? null : next.getValue();
    }

    /** "وأضاف سامر حداد": whether the verb tells that somebody goes on; officers of nations are named in the news besides. */
    private boolean isAdded(int verb) {
        return words.get(verb).entry().cueForms().stream()
                .anyMatch(f -> f.verb().kind() == CueKind.ADD);
    }

    /** A title with what it is of, which is definite. */
    private boolean isOffice(MentionCandidate role) {
        boolean title = role.kind() == MentionKind.ROLE
                || role.kind() == MentionKind.GROUP && words.is(role.first(), WordClass.TITLE);
        return title && role.definite() && role.last() > role.first();
    }

    /** Whether the verb at the token opens the sentence after the one in which the title stands. */
    private boolean opensNext(int verb, MentionCandidate role) {
        boolean opens = words.isWord(verb)
                && words.get(verb).conjunction() == 'و'
                && words.document().sentenceStart(verb) == verb;
        return opens
                && words.document().sentenceStart(verb - 1) == words.document().sentenceStart(role.first());
    }

    /** "وقال سامر حداد، وهو طبيب": more is told of who has the name. */
    private boolean isTold(int token) {
        return token < words.size()
                && (words.token(token).isComma() || words.token(token).is('('));
    }
}
