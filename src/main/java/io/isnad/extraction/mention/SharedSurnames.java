package io.isnad.extraction.mention;

import io.isnad.extraction.Span;
import io.isnad.extraction.lexicon.Gender;
import io.isnad.extraction.lexicon.WordClass;
import io.isnad.extraction.morphology.Word;
import io.isnad.extraction.morphology.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Last names that are common words: "المتحدث محمود بصل", where the article goes on "وأوضح بصل أن". That the word speaks by
 * itself, without the article that a thing would have, shows that it ends the name after which it stands, and that it is meant
 * where a name has it.
 */
public final class SharedSurnames {

    private final Words words;
    private final MentionTable mentions;
    /** Names that a word of theirs would make longer, by the word; null until one that may be such speaks. */
    private Map<String, List<MentionCandidate>> longer;
    /** The first and the last words of names that are whole. */
    private final Set<String> whole = new HashSet<>();

    /** Of a document with the mentions that its words show by themselves. */
    public SharedSurnames(Words words, MentionTable mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    private List<MentionCandidate> longer(String word) {
        if (longer == null) {
            longer = new HashMap<>();
            findLonger();
        }
        return longer.getOrDefault(word, List.of());
    }

    private void findLonger() {
        for (MentionCandidate mention : mentions.all()) {
            if (mention.isNamedPerson() && mention.nameWords().size() > 1) {
                whole.add(mention.nameWords().get(0));
                whole.add(mention.nameWords().get(mention.nameWords().size() - 1));
            }
            int next = mention.last() + 1;
            boolean name = mention.isNamedPerson()
                    && mention.name().end() == words.token(mention.last()).end();
            if (name && mayBeLastName(next)) {
                String form = words.get(next).form();
                add(form, mention.endingIn(next, words.token(next).end(), form));
            }
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean given = words.is(i, WordClass.GIVEN_NAME)
                    && !words.get(i).isFunctionWord()
                    && !words.get(i).hasProclitic();
            if (given && mayBeLastName(i + 1) && mentions.at(i) == null && !mentions.isInName(i)) {
                add(words.get(i + 1).form(), name(i, i + 1, words.get(i).entry().nameGender()));
            }
        }
    }

    private void add(String form, MentionCandidate name) {
        longer.computeIfAbsent(form, f -> new ArrayList<>(1)).add(name);
    }

    private boolean mayBeLastName(int token) {
        return words.isWord(token)
                && words.sameParagraph(token - 1, token)
                && !words.get(token).hasProclitic()
                && !words.get(token).definite();
    }

    /** The mentions, longer by the word that speaks, and the word itself as a name; empty where it is no name. */
    public List<MentionCandidate> shownBy(Collection<MentionCandidate> speakers) {
        List<MentionCandidate> named = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        for (MentionCandidate speaker : speakers) {
            String form = words.get(speaker.first()).form();
            List<MentionCandidate> names = isCommonWord(speaker) ? longer(form) : List.of();
            if (!names.isEmpty() || whole.contains(form) && isCommonWord(speaker)) {
                named.add(name(speaker.first(), speaker.first(), Gender.UNKNOWN));
                if (forms.add(form)) {
                    named.addAll(names);
                }
            }
        }
        return named;
    }

    private MentionCandidate name(int first, int last, Gender gender) {
        List<String> folded = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            folded.add(words.get(i).form());
        }
        Span span = words.span(first, last);
        return MentionCandidate.of(MentionKind.NAME, first, last, span)
                .name(span, folded)
                .gender(gender)
                .build();
    }

    /** A single word that could name a thing or what somebody does, but no source as the news has them: "مصدر". */
    private boolean isCommonWord(MentionCandidate speaker) {
        Word word = words.get(speaker.first());
        return speaker.kind() == MentionKind.GROUP
                && speaker.first() == speaker.last()
                && !word.definite()
                && word.preposition() == 0
                && !word.is(WordClass.GROUP_HEAD)
                && !word.is(WordClass.ORGANIZATION_HEAD);
    }
}
