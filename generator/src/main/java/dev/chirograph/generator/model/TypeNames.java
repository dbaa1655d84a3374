package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Pointers;
import dev.chirograph.spec.model.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what the name of a class is made of: the document's own name for it, else the place where it stands. */
final class TypeNames {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> SILENT_STEPS =
            Set.of("#", "components", "schemas", "parameters", "headers", "properties", "schema", "content", "$defs");

    /** What stands below these has a key of its own. */
    private static final Set<String> NAMED_OR_NUMBERED =
            Set.of("properties", "patternProperties", "prefixItems", "oneOf", "anyOf");

    private TypeNames() {}

    /** Returns the name of a schema that stands at {@code place}. */
    static TypeName of(Schema schema, TypeName place) {
        if (schema.javaName() != null && !isMember(schema.pointer())) {
            return new TypeName(schema.javaName(), TypeName.Rank.GIVEN);
        }
        return isComponent(schema.pointer()) ? ofComponent(schema.pointer()) : place;
    }

    /** The {@code x-java-name} of a member is that of its accessor; a class of its own is named after both. */
    private static boolean isMember(String pointer) {
        return Pointers.lastToken(Pointers.parent(pointer)).equals("properties");
    }

    /** Returns whether a pointer is that of a schema under {@code components}, and of nothing inside one. */
    static boolean isComponent(String pointer) {
        return pointer.startsWith(SCHEMAS) && pointer.indexOf('/', SCHEMAS.length()) < 0;
    }

    /** Returns the name of a schema that is referred to: its own, not that of the reference. */
    static TypeName ofTarget(Schema target, TypeName place) {
        return target.pointer().startsWith("#/components/") ? ofComponent(target.pointer()) : place;
    }

    /** Returns the name of something under {@code components}, whatever refers to it. */
    static TypeName ofComponent(String pointer) {
        if (isComponent(pointer)) {
            return new TypeName(Pointers.lastToken(pointer), TypeName.Rank.COMPONENT);
        }
        List<String> steps = Arrays.asList(pointer.split("/", -1));
        String text = steps.stream()
                .filter(step -> !SILENT_STEPS.contains(step) && !step.contains("~1"))
                .map(TypeNames::step)
                .collect(Collectors.joining(" "));
        String kind = pointer.startsWith("#/components/responses/")
                ? " Response"
                : pointer.startsWith("#/components/requestBodies/") ? " Request" : "";
        return new TypeName(text + kind, TypeName.Rank.PLACE);
    }

    /** Returns the pointer of the schema that holds another, the parts that it is composed of counting as itself. */
    static String holder(String pointer) {
        String holder = Pointers.parent(pointer);
        if (NAMED_OR_NUMBERED.contains(Pointers.lastToken(holder))) {
            holder = Pointers.parent(holder);
        }
        while (Pointers.lastToken(Pointers.parent(holder)).equals("allOf")) {
            holder = Pointers.parent(Pointers.parent(holder));
        }
        return holder;
    }

    private static String step(String step) {
        return switch (step) {
            case "responses", "requestBodies" -> "";
            case "items" -> "Item";
            case "additionalProperties" -> "Value";
            default -> Pointers.unescape(step);
        };
    }
}
