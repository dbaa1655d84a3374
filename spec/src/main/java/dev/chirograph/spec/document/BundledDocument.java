package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.util.List;

/**
 * A document with everything it refers to; every {@code $ref} is local.
 *
 * @param name of the entry file, as messages show it
 * @param root an object; every object and array in it knows the file and place it came from
 * @param warnings what was doubtful so far
 */
public record BundledDocument(String name, JsonNode root, List<Diagnostic> warnings) {
    /**
     * Id of the warning that a reference leads to where it may not lead. What stands there was not read, and the
     * document says of the place as much as if there were no reference.
     */
    public static final String FORBIDDEN_REFERENCE = "forbidden-reference";

    /**
     * Id of the warning that what stands where a reference leads cannot be read, such as a file of broken YAML. The
     * document says of the place as much as if there were no reference.
     */
    public static final String UNREADABLE_REFERENCE = "unreadable-reference";
}
