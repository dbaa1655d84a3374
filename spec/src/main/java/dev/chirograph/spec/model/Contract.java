package dev.chirograph.spec.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Locator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document as a contract: every operation with its parameters, bodies, answers, examples and provenance.
 *
 * <p>Immutable and thread-safe, as are all records of this package; the {@link JsonNode}s inside must not be changed.
 *
 * @param source name of the entry file as the user gave it, for messages and headers
 * @param info title, version and description (OpenAPI 3.1, 4.8.2)
 * @param servers document servers in order; never empty, since an absent list means {@code /}
 * @param tags declared tags in order; an operation may use a tag that is not declared
 * @param securitySchemes security schemes by name, in order
 * @param operations every operation of {@code paths}, in the document's order
 * @param incoming what the provider sends by itself: webhooks, then callbacks
 * @param schemas every schema that has a name of its own ({@code components/schemas}), by name in order
 * @param schemasByPointer every schema that some {@code $ref} names, by pointer, wherever it stands
 * @param errorBody {@code x-error-body} of the document, or null
 * @param document the whole document as bundled: OpenAPI 3.1 meaning, every {@code $ref} local
 * @param locator finds the place of a pointer in the files that were read
 */
public record Contract(
        String source,
        Info info,
        List<Server> servers,
        List<Tag> tags,
        Map<String, SecurityScheme> securitySchemes,
        List<Operation> operations,
        List<IncomingRequest> incoming,
        Map<String, Schema> schemas,
        Map<String, Schema> schemasByPointer,
        @Nullable ErrorBody errorBody,
        JsonNode document,
        Locator locator) {

    /** Returns the operation with this id (see {@link Operation#id()}). */
    public Optional<Operation> operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }

    /**
     * Follows {@code $ref} until a schema that says something itself.
     *
     * @return the schema at the end of the references; the last schema of the chain when it forms a ring or names
     *     nothing (the reader has complained about it then), so the result may still hold a {@code ref}
     */
    public Schema resolve(Schema schema) {
        Schema current = schema;
        for (int steps = 0; current.ref() != null && steps < 64; steps++) {
            Schema target = schemasByPointer.get(current.ref());
            if (target == null) {
                return current;
            }
            current = target;
        }
        return current;
    }
}
