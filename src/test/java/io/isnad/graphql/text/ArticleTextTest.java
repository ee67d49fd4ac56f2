package io.isnad.graphql.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    private static final UUID KEY = new UUID(0, 1);

    private static ArticleText text(String text) {
        return new ArticleTexts(keys -> Map.of(KEY, text)).of(KEY);
    }

    @Test
    void cutsInCodeUnits() {
        ArticleText text = text("قال 😀 نعم");
        assertThat(text.exact(4, 6)).isEqualTo("😀");
        assertThat(text.prefix(4)).isEqualTo("قال ");
        assertThat(text.suffix(6)).isEqualTo(" نعم");
        assertThat(text.prefix(0)).isEmpty();
        assertThat(text.suffix(10)).isEmpty();
    }

    @Test
    void contextIsThirtyTwoCodeUnitsAtMost() {
        String text = "a".repeat(40) + "X" + "b".repeat(40);
        assertThat(text(text).prefix(40)).isEqualTo("a".repeat(32));
        assertThat(text(text).suffix(41)).isEqualTo("b".repeat(32));
    }

    @Test
    void contextNeverHasHalfAPair() {
        String text = "😀" + "a".repeat(31) + "X" + "b".repeat(31) + "😀";
        assertThat(text(text).prefix(33)).isEqualTo("a".repeat(31));
        assertThat(text(text).suffix(34)).isEqualTo("b".repeat(31));
    }

    @Test
    void readsTheTextsOfAllArticlesAtOnceAndOnce() {
        List<Set<UUID>> reads = new ArrayList<>();
        ArticleTexts texts = new ArticleTexts(keys -> {
            reads.add(Set.copyOf(keys));
            Map<UUID, String> found = new HashMap<>();
            keys.forEach(key -> found.put(key, key.toString()));
            return found;
        });
        ArticleText first = texts.of(KEY);
        ArticleText second = texts.of(new UUID(0, 2));
        assertThat(reads).isEmpty();
        assertThat(first.whole()).isEqualTo(KEY.toString());
        assertThat(second.whole()).isNotEmpty();
        assertThat(texts.of(KEY).whole()).isNotEmpty();
        assertThat(reads).containsExactly(Set.of(KEY, new UUID(0, 2)));
        texts.of(new UUID(0, 3)).whole();
        assertThat(reads.get(1)).containsExactly(new UUID(0, 3));
    }
}
