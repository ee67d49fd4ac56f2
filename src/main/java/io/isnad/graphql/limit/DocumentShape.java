package io.isnad.graphql.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How large the operations of a document are with every spread of a fragment unfolded. Each fragment is measured once,
 * so it takes time linear in the length of the document, while what unfolds can double with every fragment. Fragments
 * that spread themselves, which validation refuses, count as far as the first repetition.
 */
final class DocumentShape {

    /** Larger figures make no difference. */
    private static final long MANY = 1_000_000_000;

    private final Map<String, FragmentDefinition> definitions = new HashMap<>();
    private final Map<String, Shape> fragments = new HashMap<>();

    private DocumentShape(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> definitions.put(fragment.getName(), fragment));
    }

    /** The greatest figures of the operations of a document. */
    static Shape of(Document document) {
        DocumentShape measured = new DocumentShape(document);
        Shape greatest = Shape.NONE;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            greatest = greatest.or(measured.shape(operation.getSelectionSet()));
        }
        return greatest;
    }

    private Shape shape(SelectionSet selections) {
        Shape shape = Shape.NONE;
        for (Selection<?> selection : selections == null ? List.<Selection<?>>of() : selections.getSelections()) {
            shape = shape.and(shape(selection));
        }
        return shape;
    }

    private Shape shape(Selection<?> selection) {
        if (selection instanceof Field field) {
            return shape(field.getSelectionSet()).below();
        }
        if (selection instanceof InlineFragment inline) {
            return shape(inline.getSelectionSet());
        }
        return fragment(((FragmentSpread) selection).getName());
    }

    private Shape fragment(String name) {
        Shape known = fragments.get(name);
        if (known != null || !definitions.containsKey(name)) {
            return known == null ? Shape.NONE : known;
        }
        fragments.put(name, Shape.NONE);
        Shape shape = shape(definitions.get(name).getSelectionSet());
        fragments.put(name, shape);
        return shape;
    }

    /**
     * The size of a selection.
     *
     * @param fields how many fields it has, on all levels
     * @param rootFields how many on its own level
     * @param depth how many levels it has
     */
    record Shape(long fields, long rootFields, int depth) {

        static final Shape NONE = new Shape(0, 0, 0);

        private Shape and(Shape other) {
            return new Shape(
                    Math.min(MANY, fields + other.fields),
                    Math.min(MANY, rootFields + other.rootFields),
                    Math.max(depth, other.depth));
        }

        private Shape or(Shape other) {
            return new Shape(
                    Math.max(fields, other.fields),
                    Math.max(rootFields, other.rootFields),
                    Math.max(depth, other.depth));
        }

        private Shape below() {
            return new Shape(Math.min(MANY, fields + 1), 1, depth + 1);
        }
    }
}
