package dev.chirograph.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.http.ParameterValues;
import dev.chirograph.client.json.JsonType;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Parameter.Key, Parameter> values;

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
        values.values().forEach(parameter -> parameter.addTo(parameters));
    }

    /** All parameters of one class are written in the same way, so what differs is their values. */
    private Map<Parameter.Key, @Nullable JsonNode> sent() {
        Map<Parameter.Key, @Nullable JsonNode> sent = new HashMap<>();
        values.forEach((key, parameter) -> sent.put(key, parameter.value()));
        return sent;
    }

    // Generated classes are final, so the class of both sides is the operation.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && sent().equals(((RequestParameters) other).sent());
    }

    @Override
    public final int hashCode() {
        return sent().hashCode();
    }

    /** Returns the values for a log line; parameters of format {@code password} are hidden. */
    @Override
    public final String toString() {
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
        values.values().forEach(parameter -> text.add(parameter.toString()));
        return text.toString();
    }

    /** Collects values. Not thread-safe. */
    public abstract static class Builder {
        private final Map<Parameter.Key, Parameter> values;
        private final List<Parameter> required;

        /**
         * Starts empty, or with what {@code start} holds.
         *
         * @param required parameters that the operation does not do without
         */
        protected Builder(@Nullable RequestParameters start, Parameter... required) {
            this.values = start == null ? new LinkedHashMap<>() : new LinkedHashMap<>(start.values);
            this.required = List.of(required);
        }

        /** Sets a parameter; one without a value is left out. */
        protected final void set(Parameter parameter) {
            if (parameter.value() == null) {
                values.remove(parameter.key());
            } else {
                values.put(parameter.key(), parameter);
            }
        }

        /** Sets a query parameter in style {@code form}, exploded. */
        protected final <T> void query(String name, JsonType<T> type, @Nullable T value) {
            set(Parameter.query(name).of(type, value));
        }

        /** Sets a query parameter that is text. */
        protected final void query(String name, @Nullable String text) {
            set(Parameter.query(name).of(text));
        }

        /** Sets a query parameter that is a whole number. */
        protected final void query(String name, long number) {
            set(Parameter.query(name).of(number));
        }

        /** Sets a query parameter that is true or false. */
        protected final void query(String name, boolean truth) {
            set(Parameter.query(name).of(truth));
        }

        private Map<Parameter.Key, Parameter> complete(String name) {
            List<String> missing = new ArrayList<>();
            for (Parameter parameter : required) {
                if (!values.containsKey(parameter.key())) {
                    missing.add(parameter.key().name());
                }
            }
            if (!missing.isEmpty()) {
                throw new IllegalStateException(name + " needs " + String.join(", ", missing));
            }
            return new LinkedHashMap<>(values);
        }
    }
}
