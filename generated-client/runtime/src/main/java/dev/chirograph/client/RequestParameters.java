package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.ParameterValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What every generated class of parameters is: the values of those parameters of an operation that are no arguments of
 * its method. Immutable.
 *
 * <p>Two are equal when they would be sent alike.
 */
public abstract class RequestParameters {
    private final Map<Parameter<?>, JsonNode> values;

    /**
     * Takes what a builder collected.
     *
     * @throws IllegalStateException when a required parameter was not set; names every one
     */
    protected RequestParameters(Builder builder) {
        this.values = builder.complete(getClass().getSimpleName());
    }

    /** Adds everything to a request, in the order in which it was set. */
    void add(ParameterValues parameters) {
        values.forEach((parameter, value) -> parameter.add(value, parameters));
    }

    // Generated classes are final, so the class of both sides is the operation.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && values.equals(((RequestParameters) other).values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** Returns the values for a log line; parameters of format {@code password} are hidden. */
    @Override
    public final String toString() {
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
        values.forEach((parameter, value) -> text.add(parameter + "=" + (parameter.secret() ? "***" : value)));
        return text.toString();
    }

    /** Collects values. Not thread-safe. */
    public abstract static class Builder {
        private final Map<Parameter<?>, JsonNode> values;
        private final List<Parameter<?>> required;

        /**
         * Starts empty, or with what {@code start} holds.
         *
         * @param required parameters that the operation does not do without
         */
        protected Builder(@Nullable RequestParameters start, Parameter<?>... required) {
            this.values = start == null ? new LinkedHashMap<>() : new LinkedHashMap<>(start.values);
            this.required = List.of(required);
        }

        /** Sets a parameter; null leaves it out. */
        protected final <T> void set(Parameter<T> parameter, @Nullable T value) {
            if (value == null) {
                values.remove(parameter);
            } else {
                values.put(parameter, parameter.encode(value));
            }
        }

        private Map<Parameter<?>, JsonNode> complete(String name) {
            List<String> missing = new ArrayList<>();
            for (Parameter<?> parameter : required) {
                if (!values.containsKey(parameter)) {
                    missing.add(parameter.name());
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException(name + " needs " + String.join(", ", missing));
            }
            return new LinkedHashMap<>(values);
        }
    }
}
