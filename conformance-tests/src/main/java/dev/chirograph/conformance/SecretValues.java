package dev.chirograph.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.driver.Secrets;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.MediaType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the secrets in an answer: what the contract calls {@code format: password}, and tokens by their usual names. */
final class SecretValues {
    static final Set<String> NAMES =
            Set.of("token", "refresh", "access_token", "refresh_token", "password", "secret", "api_key", "apikey");

    private final Contract contract;
    private final Secrets secrets;

    SecretValues(Contract contract, Secrets secrets) {
        this.contract = contract;
        this.secrets = secrets;
    }

    /** Collects from a request: what its schema calls a password, and tokens and passwords by their usual names. */
    void collect(JsonNode body, @Nullable MediaType mediaType) {
        SchemaView view = SchemaView.of(contract, mediaType == null ? null : mediaType.schema());
        collect(body, MissingNode.getInstance(), view, "");
    }

    void collect(ConformanceCase replayed, String text) {
        MediaType mediaType = replayed.expected().mediaType();
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return;
        }
        try {
            JsonNode documented = replayed.expected().answer() == null
                    ? null
                    : replayed.expected().answer().value();
            collect(
                    Json.read(text),
                    documented == null ? Json.read("{}") : documented,
                    SchemaView.of(contract, mediaType == null ? null : mediaType.schema()),
                    "");
        } catch (JsonProcessingException e) {
            // What is not JSON is judged elsewhere; given credentials are hidden in it all the same.
            return;
        }
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
        } else if (value.isTextual() && (view.secret() || NAMES.contains(name))) {
            // What the documentation itself shows is public.
            boolean published = documented.isTextual() && documented.textValue().equals(value.textValue());
            if (!published && value.textValue().length() > 3) {
                secrets.add(value.textValue());
            }
        }
    }
}
