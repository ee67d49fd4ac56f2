package io.isnad.graphql.error;

import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation asks for more than it may: nothing of it is executed. */
public final class LimitExceeded extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    private LimitExceeded(Limit limit, String message) {
        super(message);
        extensions.put("code", ErrorCode.LIMIT_EXCEEDED.name());
        extensions.put("limit", limit.key());
    }

    /** More than a limit that is not a number. */
    public static LimitExceeded of(Limit limit) {
        return new LimitExceeded(limit, limit.message());
    }

    /** More than so many. */
    public static LimitExceeded of(Limit limit, long allowed) {
        LimitExceeded exceeded = new LimitExceeded(limit, limit.message(allowed));
        exceeded.extensions.put("allowed", allowed);
        return exceeded;
    }

    /**
     * Lets what is within a limit pass.
     *
     * @throws LimitExceeded if it is not
     */
    public static void check(Limit limit, long actual, long allowed) {
        if (actual > allowed) {
            throw of(limit, allowed);
        }
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
