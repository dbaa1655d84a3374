package dev.chirograph.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Provenance;
import dev.chirograph.spec.model.Provenance.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what of the provider's documentation a statement of the contract comes from. */
final class Sources {
    private Sources() {}

    /**
     * Returns the nearest {@code x-provenance} at or above a place.
     *
     * @param fragment JSON Pointer in fragment form, such as {@code #/components/schemas/Invoice}
     * @return null when none stands above it
     */
    static @Nullable Provenance of(Contract contract, String fragment) {
        JsonPointer place = JsonPointer.compile(fragment.startsWith("#") ? fragment.substring(1) : fragment);
        for (JsonPointer above = place; above != null; above = above.head()) {
            JsonNode stated = contract.document().at(above).path("x-provenance");
            if (stated.isObject()) {
                return provenance(stated);
            }
        }
        return null;
    }

    private static Provenance provenance(JsonNode stated) {
        Basis basis = Basis.of(stated.path("basis").asText()).orElse(Basis.INFERRED);
        return new Provenance(
                text(stated, "document"),
                text(stated, "section"),
                basis,
                List.of(),
                text(stated, "evidence"),
                text(stated, "note"));
    }

    private static @Nullable String text(JsonNode stated, String name) {
        return stated.path(name).isTextual() ? stated.path(name).textValue() : null;
    }
}
