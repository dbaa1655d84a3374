package dev.chirograph.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.cases.RequestValues;
import dev.chirograph.conformance.cases.ValueOrigin;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.SecretNames;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Example;
import dev.chirograph.spec.model.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the secrets of an exchange: what the contract calls {@code format: password}, and what bears a usual name. */
final class SecretValues {
    /** What is shorter would be found in too many texts, and hidden there. */
    private static final int SHORTEST = 4;

    private final Contract contract;
    private final Secrets secrets;

    SecretValues(Contract contract, Secrets secrets) {
        this.contract = contract;
        this.secrets = secrets;
    }

    /** Collects from a request that somebody sent. */
    void collect(RequestValues sent) {
        sent.parameters()
                .forEach((parameter, value) -> collect(
                        value,
                        MissingNode.getInstance(),
                        SchemaView.of(contract, parameter.schema()),
                        parameter.name()));
        if (sent.body() != null) {
            collect(sent.body(), MissingNode.getInstance(), view(sent.mediaType()), "");
        }
    }

    /** Collects from values that the user binds by the names of parameters and inputs. */
    void collect(Map<String, String> binds) {
        binds.forEach((name, value) -> {
            if (SecretNames.contains(name.substring(name.lastIndexOf('.') + 1)) && value.length() >= SHORTEST) {
                secrets.add(value);
            }
        });
    }

    /** Collects from the request of a case what takes the place of documented values. */
    void collect(ConformanceCase chosen) {
        Set<String> names = chosen.values().stream().map(ValueOrigin::parameter).collect(Collectors.toSet());
        chosen.request().parameters().forEach((parameter, value) -> {
            if (names.contains(parameter.name())) {
                SchemaView view = SchemaView.of(contract, parameter.schema());
                collect(value, MissingNode.getInstance(), view, parameter.name());
            }
        });
    }

    /** Collects from the body of an answer; what the documentation itself shows there is public. */
    void collect(ConformanceCase replayed, JsonNode body) {
        Example answer = replayed.expected().answer();
        JsonNode documented = answer == null ? null : answer.value();
        collect(
                body,
                documented == null ? MissingNode.getInstance() : documented,
                view(replayed.expected().mediaType()),
                "");
    }

    /** Collects from header fields. */
    void collect(Headers headers) {
        for (Headers.Field field : headers.fields()) {
            if (SecretNames.contains(field.name()) && field.value().length() >= SHORTEST) {
                secrets.add(field.value());
            }
        }
    }

    private SchemaView view(@Nullable MediaType mediaType) {
        return SchemaView.of(contract, mediaType == null ? null : mediaType.schema());
    }

    private void collect(JsonNode value, JsonNode documented, SchemaView view, String name) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                collect(member.getValue(), documented.path(member.getKey()), memberView, member.getKey());
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                collect(value.get(index), documented.path(0), view.element(index), name);
            }
        } else if ((value.isTextual() || value.isNumber()) && (view.secret() || SecretNames.contains(name))) {
            String text = value.asText();
            boolean published = documented.isValueNode() && documented.asText().equals(text);
            if (!published && text.length() >= SHORTEST) {
                secrets.add(text);
            }
        }
    }
}
