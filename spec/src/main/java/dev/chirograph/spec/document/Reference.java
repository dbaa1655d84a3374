package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A reference as it stands in a file: a member that names another place.
 *
 * @param file the file
 * @param holder the object that has the member
 * @param key name of the member: {@code $ref}, or a word of a discriminator
 * @param pointer of the member, as complaints show it; asked once everything has its place
 */
record Reference(OpenFile file, ObjectNode holder, String key, Supplier<String> pointer) {
    private static final Set<String> SILENT = Set.of("$ref", "$schema", "$id", "$comment", "$defs", "definitions");

    /** Returns whether an object is, or stands beside, a reference. */
    static boolean in(JsonNode node) {
        return node.isObject() && node.path("$ref").isTextual();
    }

    /** Returns whether an object is a reference and nothing more, so that it means what the reference leads to. */
    static boolean only(JsonNode node) {
        return in(node) && node.properties().stream().allMatch(member -> SILENT.contains(member.getKey()));
    }

    String text() {
        return holder.path(key).asText();
    }

    /** Makes the reference lead to another place. */
    void lead(String to) {
        holder.set(key, TextNode.valueOf(to));
    }

    /** Takes the reference away: its place says as much as if it were not there. */
    void forget() {
        holder.remove(key);
    }

    Place place() {
        return holder instanceof PositionedObject known
                ? known.placeOf(key)
                : new Place(file.file().name(), 1, 1);
    }
}
