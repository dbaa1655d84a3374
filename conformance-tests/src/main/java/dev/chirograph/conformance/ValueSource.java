package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.conformance.AccountValues.KnownAnswer;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.spec.model.Operation;
import java.util.Map;
import java.util.Optional;

/** An operation whose answer, or request, gives the value of a parameter of another one. */
sealed interface ValueSource {

    /** Returns the operation that is called for it. */
    Operation operation();

    /** Returns which kind of source it is. */
    ValueOrigin.Source kind();

    /** Returns the value and where it stands. */
    Optional<Found> in(KnownAnswer answer);

    /** Returns whether the answer says that there is no such value, rather than being of another form. */
    boolean emptyIn(KnownAnswer answer);

    /**
     * A value.
     *
     * @param place operation and JSON Pointer, for people
     */
    record Found(JsonNode value, String place) {}

    /**
     * A link of the contract.
     *
     * @param expression runtime expression, such as {@code $response.body#/invoices/0/id} or {@code $request.path.id}
     */
    record Linked(Operation operation, String expression) implements ValueSource {
        private static final String BODY = "$response.body#";
        private static final String REQUEST = "$request.";

        @Override
        public ValueOrigin.Source kind() {
            return ValueOrigin.Source.LINK;
        }

        @Override
        public Optional<Found> in(KnownAnswer answer) {
            if (expression.startsWith(BODY)) {
                return scalar(answer.body().at(expression.substring(BODY.length())), expression);
            }
            String name = expression.substring(expression.lastIndexOf('.') + 1);
            return expression.startsWith(REQUEST)
                    ? answer.asked().request().parameters().entrySet().stream()
                            .filter(entry -> expression.equals(
                                    REQUEST + entry.getKey().in().word() + "." + name))
                            .filter(entry -> entry.getKey().name().equals(name))
                            .findFirst()
                            .flatMap(entry -> scalar(entry.getValue(), expression))
                    : Optional.empty();
        }

        @Override
        public boolean emptyIn(KnownAnswer answer) {
            int index = expression.indexOf("/0");
            return expression.startsWith(BODY)
                    && index > 0
                    && empty(answer.body().at(expression.substring(BODY.length(), index)));
        }

        private Optional<Found> scalar(JsonNode value, String at) {
            return usable(value) ? Optional.of(new Found(value, operation.id() + " " + at)) : Optional.empty();
        }
    }

    /**
     * The list that a path leads to one item of.
     *
     * @param parameter name of the parameter; items may bear their id under it, or under {@code id}
     */
    record Listed(Operation operation, String parameter) implements ValueSource {

        @Override
        public ValueOrigin.Source kind() {
            return ValueOrigin.Source.ACCOUNT;
        }

        @Override
        public Optional<Found> in(KnownAnswer answer) {
            if (answer.body().isArray()) {
                return item(answer.body().path(0), "/0");
            }
            for (Map.Entry<String, JsonNode> member : answer.body().properties()) {
                String pointer = "/" + member.getKey();
                Optional<Found> found = member.getValue().isArray()
                        ? item(member.getValue().path(0), pointer + "/0")
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<Found> item(JsonNode item, String pointer) {
            JsonNode object = item;
            String place = pointer;
            boolean wrapped = item.isObject()
                    && item.size() == 1
                    && item.elements().next().isObject();
            if (wrapped) {
                String name = item.fieldNames().next();
                object = item.get(name);
                place = pointer + "/" + name;
            }
            for (String name : new String[] {parameter, "id"}) {
                if (usable(object.path(name))) {
                    return Optional.of(new Found(object.path(name), operation.id() + " " + place + "/" + name));
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean emptyIn(KnownAnswer answer) {
            if (answer.body().isArray()) {
                return answer.body().isEmpty();
            }
            boolean list = false;
            for (JsonNode member : answer.body()) {
                if (member.isArray() && !member.isEmpty()) {
                    return false;
                }
                list |= member.isArray();
            }
            return list;
        }
    }

    private static boolean usable(JsonNode value) {
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty();
    }

    private static boolean empty(JsonNode value) {
        return value.isContainerNode() && value.isEmpty();
    }
}
