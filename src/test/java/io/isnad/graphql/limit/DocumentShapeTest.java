package io.isnad.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations are measured with every spread unfolded, in time linear in the document. */
class DocumentShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { a }                                                                             |  1 | 1 | 1
            { a b { c } }                                                                     |  3 | 2 | 2
            { a ... { b { c } } ... on T { d } }                                              |  4 | 3 | 2
            { a { ...f } } fragment f on T { b c { d } }                                      |  4 | 1 | 3
            { ...f ...f } fragment f on T { a }                                               |  2 | 2 | 1
            { ...f } fragment f on T { a { ...g ...g } } fragment g on T { b { ...h ...h } } fragment h on T { c } | 7 | 1 | 3
            { ...nothing }                                                                    |  0 | 0 | 0
            { ...f } fragment f on T { a { ...f } }                                           |  1 | 1 | 1
            query A { a } query B { a b { c { d } } }                                         |  4 | 2 | 3
            fragment f on T { a b c }                                                         |  0 | 0 | 0
            """)
    void measures(String document, long fields, long rootFields, int depth) {
        assertThat(DocumentShape.of(Parser.parse(document)))
                .isEqualTo(new DocumentShape.Shape(fields, rootFields, depth));
    }

    @ParameterizedTest
    @CsvSource({"30", "300"})
    void whatDoublesIsMeasuredOnce(int fragments) {
        StringBuilder document = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < fragments; i++) {
            document.append(" fragment f%d on T { a ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        }
        document.append(" fragment f").append(fragments).append(" on T { a }");
        assertThat(DocumentShape.of(Parser.parse(document.toString())).fields()).isEqualTo(1_000_000_000);
    }
}
