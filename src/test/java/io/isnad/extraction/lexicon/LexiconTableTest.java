package io.isnad.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.isnad.extraction.CueKind;
import io.isnad.extraction.lexicon.LexiconTable.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTableTest {

    @Test
    void readsRowsBelowTheHeader() {
        List<Row> rows = read("# a comment\n\nform\tkind\nقال\tSAY\n# another\nأضاف\tADD\n");
        assertThat(rows).extracting(r -> r.required("form")).containsExactly("قال", "أضاف");
        assertThat(rows).extracting(Row::line).containsExactly(4, 6);
        assertThat(rows.get(1).<CueKind>parsed("kind", CueKind::valueOf)).isEqualTo(CueKind.ADD);
    }

    @Test
    void aDashIsAnEmptyCellAndABarSeparatesItems() {
        List<Row> rows = read("form\tkind\n-\tأن | إن|\n");
        assertThat(rows.get(0).optional("form")).isNull();
        assertThat(rows.get(0).list("form")).isEmpty();
        assertThat(rows.get(0).list("kind")).containsExactly("أن", "إن");
    }

    @Test
    void columnsMayStandInAnyOrderAndMoreMayBeThere() {
        assertThat(read("note\tkind\tform\nx\tSAY\tقال\n").get(0).required("form"))
                .isEqualTo("قال");
    }

    @Test
    void aMissingColumnIsToldWithFileAndLine() {
        assertThatThrownBy(() -> read("# a comment\nform\tother\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("verbs.tsv:2: ")
                .hasMessageContaining("kind");
    }

    @Test
    void aRowOfAnotherWidthIsToldWithFileAndLine() {
        assertThatThrownBy(() -> read("form\tkind\nقال\tSAY\nأضاف\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:3: 1 columns, the header has 2");
    }

    @Test
    void aRowThatSaysTheSameAsAnotherIsToldWhateverItsNote() {
        assertThatThrownBy(() -> read("form\tkind\tnote\nقال\tSAY\tsay\nقال\tSAY\ttell\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:3: says the same as line 2");
    }

    @Test
    void anEmptyRequiredCellIsToldWithFileAndLine() {
        Row row = read("form\tkind\n-\tSAY\n").get(0);
        assertThatThrownBy(() -> row.required("form"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:2: column form is empty");
    }

    @Test
    void anUnknownValueIsToldWithFileAndLine() {
        Row row = read("form\tkind\nقال\tSHOUT\n").get(0);
        assertThatThrownBy(() -> row.parsed("kind", CueKind::valueOf))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:2: column kind: unknown value SHOUT");
        assertThatThrownBy(() -> row.parsedList("kind", Complement::of))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:2: column kind: unknown value SHOUT");
    }

    @Test
    void whatIsNeitherYesNorNoIsToldWithFileAndLine() {
        Row row = read("form\tkind\nقال\tmaybe\n").get(0);
        assertThatThrownBy(() -> row.yes("kind"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:2: column kind: yes or no, not maybe");
    }

    @Test
    void aFileWithoutHeaderOrWithoutContentIsToldByName() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("verbs.tsv:1: no header line");
        assertThatThrownBy(() -> LexiconTable.read("verbs.tsv", null, "form"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("verbs.tsv");
    }

    @Test
    void aLanguageWithoutFilesIsToldByTheFirstFile() {
        assertThatThrownBy(() -> new LexiconLoader(LexiconLoader.files("xx")).load())
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("function-words.tsv")
                .hasMessageContaining("no such lexicon file");
    }

    private static List<Row> read(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return LexiconTable.read("verbs.tsv", new ByteArrayInputStream(bytes), "form", "kind")
                .rows();
    }
}
