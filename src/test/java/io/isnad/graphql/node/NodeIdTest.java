package io.isnad.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.graphql.error.BadUserInput;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    private static final UUID KEY = UUID.fromString("0b8f0c4e-2d3a-5e6f-8a9b-123456789abc");

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(NodeType type) {
        assertThat(NodeId.decode(NodeId.encode(type, KEY))).contains(new NodeId(type, KEY));
    }

    @Test
    void isUrlSafeAndStable() {
        assertThat(NodeId.encode(NodeType.STATEMENT, KEY))
                .isEqualTo("cwuPDE4tOl5vipsSNFZ4mrw")
                .matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "not an id",
                "eHh4",
                "YQuPDE4tOl5vipsSNFZ4mrwA",
                "eAuPDE4tOl5vipsSNFZ4mrw",
                "cwuPDE4tOl5vipsSNFZ4mrw=="
            })
    void anythingElseIsNoId(String text) {
        assertThat(NodeId.decode(text)).isEmpty();
        assertThatThrownBy(() -> NodeIds.any("id", text))
                .isInstanceOf(BadUserInput.class)
                .hasMessageStartingWith("id is not an id");
    }

    @Test
    void idsOfAnotherTypeAreRefused() {
        String article = NodeId.encode(NodeType.ARTICLE, KEY);
        assertThatThrownBy(() -> NodeIds.of("id", article, NodeType.PERSON)).hasMessageContaining("not of a person");
        assertThatThrownBy(() -> NodeIds.actor("speakerId", article)).hasMessageContaining("speakerId");
        assertThat(NodeIds.actor("speakerId", NodeId.encode(NodeType.GROUP, KEY)))
                .isEqualTo(KEY);
    }

    @Test
    void takesAHundredIdsAtMost() {
        String id = NodeId.encode(NodeType.ARTICLE, KEY);
        assertThat(NodeIds.all("ids", Collections.nCopies(100, id))).hasSize(100);
        assertThatThrownBy(() -> NodeIds.all("ids", Collections.nCopies(101, id)))
                .hasMessageContaining("at most 100");
    }
}
