package dev.chirograph.conformance.schema;

import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The members that an object of a schema may have: its own, those of all its parts, and those of one of its alternatives.
 *
 * @param schemas by name
 * @param required names of those that must be there; each has a schema
 */
record ObjectMembers(Map<String, Schema> schemas, Set<String> required) {

    /**
     * Returns the members.
     *
     * @param unknown schema of what is required, but not described
     */
    static ObjectMembers of(Contract contract, Schema schema, Schema unknown) {
        ObjectMembers members = new ObjectMembers(new LinkedHashMap<>(), new LinkedHashSet<>());
        members.add(contract, schema, new HashSet<>());
        members.required.forEach(name -> members.schemas.putIfAbsent(name, unknown));
        return members;
    }

    private void add(Contract contract, Schema schema, Set<String> seen) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        schema.properties().forEach(schemas::putIfAbsent);
        required.addAll(schema.required());
        Stream<Schema> parts = Stream.concat(Stream.of(contract.resolve(schema)), schema.allOf().stream());
        Stream<Schema> alternatives = Stream.concat(
                schema.oneOf().stream().limit(1), schema.anyOf().stream().limit(1));
        Stream.concat(parts, alternatives).forEach(part -> add(contract, part, seen));
    }
}
