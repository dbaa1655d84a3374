package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What runtime expressions speak of at one moment of a run. */
@FunctionalInterface
public interface Scope {

    /** Returns the value of an expression; null when there is none. */
    @Nullable
    JsonNode value(RuntimeExpression expression);
}
