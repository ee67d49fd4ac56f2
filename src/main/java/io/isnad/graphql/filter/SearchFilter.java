package io.isnad.graphql.filter;

import io.isnad.graphql.list.Filter;
import io.isnad.graphql.list.FullText;
import io.isnad.graphql.sql.Sql;
import io.isnad.graphql.text.Highlight;
import io.isnad.store.search.LatinName;
import io.isnad.store.search.SearchWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is searched for in everything: a text, which may be a name.
 *
 * @param text the text as full text
 * @param name the text as a name, or null where it is too long for one
 * @param sounds how its words sound, where it is in Latin script
 */
public record SearchFilter(FullText text, NameMatch name, Set<String> sounds) implements Filter {

    /** What is searched for by a text. */
    public static SearchFilter of(String argument, String text) {
        NameMatch name = text.length() <= NameMatch.LONGEST ? NameMatch.of(argument, text) : null;
        Set<String> sounds = name != null && LatinName.isLatin(text)
                ? Arrays.stream(LatinName.sounds(text).split(" "))
                        .filter(sound -> !sound.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
        return new SearchFilter(FullText.of(argument, text), name, sounds);
    }

    @Override
    public List<Sql> conditions() {
        return List.of();
    }

    @Override
    public Optional<Sql> searched() {
        return Optional.of(text.column().add(",").add(NameMatch.columns(name)));
    }

    /** Marks what is searched for in one of several texts, the one that has most of it. */
    public String highlight(List<String> texts) {
        return Highlight.best(texts, this::matches);
    }

    private boolean matches(SearchWord word) {
        return text.stems().contains(word.stem())
                || word.otherStems().stream().anyMatch(text.stems()::contains)
                || !sounds.isEmpty() && sounds.contains(LatinName.sounds(word.form()));
    }
}
