package dev.chirograph.conformance.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.chirograph.conformance.schema.SchemaView;
import dev.chirograph.conformance.wire.Json;
import dev.chirograph.conformance.wire.WireAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A true answer that is about to be changed.
 *
 * @param answer the answer
 * @param tree its body; missing where it is XML
 * @param places every value in it
 */
record Answered(WireAnswer answer, JsonNode tree, List<Place> places) {

    /**
     * Reads an answer.
     *
     * @param xml whether it is XML, of which only the text is changed
     * @return empty when it has no body, or one that is no JSON
     */
    static Optional<Answered> of(WireAnswer answer, boolean xml, SchemaView view) {
        if (answer.body().length == 0) {
            return Optional.empty();
        }
        if (xml) {
            return Optional.of(new Answered(answer, MissingNode.getInstance(), List.of()));
        }
        try {
            JsonNode tree = Json.read(new String(answer.body(), StandardCharsets.UTF_8));
            return Optional.of(new Answered(answer, tree, Place.of(tree, view)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Changes the first value that fits. */
    Optional<WireAnswer> first(Predicate<Place> wanted, BiFunction<Place, JsonNode, JsonNode> change) {
        return places.stream().filter(wanted).findFirst().map(place -> body(change.apply(place, tree)));
    }

    /** Changes the last value that fits. */
    Optional<WireAnswer> last(Predicate<Place> wanted, BiFunction<Place, JsonNode, JsonNode> change) {
        return places.stream()
                .filter(wanted)
                .reduce((before, after) -> after)
                .map(place -> body(change.apply(place, tree)));
    }

    WireAnswer body(JsonNode changed) {
        return answer.withBody(Json.write(changed));
    }

    Optional<WireAnswer> body(String changed) {
        return Optional.of(answer.withBody(changed));
    }
}
