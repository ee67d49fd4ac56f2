package io.isnad.graphql.limit;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import io.isnad.graphql.list.PageRequest;
import java.util.Collection;

/**
 * What a field costs: about as many objects as its answer can have.
 *
 * <ul>
 *   <li>A value costs nothing, an object 1 and all that is in it.
 *   <li>The nodes and edges of a connection count as often as its page has rows: {@code first} or {@code last}, or the
 *       default.
 *   <li>A list without pages counts {@value #LISTED} times, one of given ids as often as there are ids.
 *   <li>A {@code totalCount} costs {@value #COUNT}.
 *   <li>The schema's own fields cost 1 each: how often they may be asked for is limited otherwise.
 * </ul>
 */
final class Cost implements FieldComplexityCalculator {

    /** How many objects a list without pages is taken to have. */
    static final int LISTED = 10;

    /** The cost of counting a list. */
    static final int COUNT = 10;

    private final int ceiling;

    /**
     * Costs up to a limit.
     *
     * @param limit costs above it are all the same
     * @param fields how many fields there can be, the sum of whose costs must still be an int
     * @throws IllegalArgumentException if so large a limit cannot be watched over
     */
    Cost(int limit, int fields) {
        this.ceiling = limit + 1;
        if (limit < 1 || fields < 1 || (long) ceiling * fields > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "isnad.graphql.limits.complexity times isnad.graphql.limits.fields must be"
                            + " positive and less than " + Integer.MAX_VALUE + ": " + limit + " times " + fields);
        }
    }

    @Override
    public int calculate(FieldComplexityEnvironment field, int inside) {
        GraphQLFieldDefinition definition = field.getFieldDefinition();
        boolean aboutSchema = definition.getName().startsWith("__")
                || field.getParentType() != null
                        && field.getParentType().getName().startsWith("__");
        if (aboutSchema) {
            return capped(1L + inside);
        }
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType)) {
            return definition.getName().equals("totalCount") ? COUNT : 0;
        }
        return capped(times(field) * (1L + inside));
    }

    private static int times(FieldComplexityEnvironment field) {
        GraphQLFieldDefinition definition = field.getFieldDefinition();
        if (!(GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList)) {
            return 1;
        }
        if (definition.getArgument("first") != null) {
            return page(field.getArguments().get("first"), null);
        }
        FieldComplexityEnvironment parent = field.getParentEnvironment();
        if (parent != null && parent.getFieldDefinition().getArgument("first") != null) {
            return page(
                    parent.getArguments().get("first"), parent.getArguments().get("last"));
        }
        return field.getArguments().get("ids") instanceof Collection<?> ids ? ids.size() : LISTED;
    }

    /** The rows of a page; sizes that are refused later count as the nearest that is not. */
    private static int page(Object first, Object last) {
        Object size = first != null ? first : last;
        int rows = size instanceof Number number ? number.intValue() : PageRequest.DEFAULT;
        return Math.max(1, Math.min(PageRequest.MAX, rows));
    }

    private int capped(long cost) {
        return (int) Math.min(ceiling, cost);
    }
}
