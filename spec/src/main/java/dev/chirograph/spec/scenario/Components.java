package dev.chirograph.spec.scenario;

import dev.chirograph.spec.diagnostic.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a document that others refer to (Arazzo 1.0, Components Object and Reusable Object). */
final class Components {
    private static final String REFERENCE = "scenario-reference";
    private static final Pattern EXPRESSION = Pattern.compile("\\$components\\.([A-Za-z]+)\\.([A-Za-z0-9._\\-]+)");
    private static final Pattern SCHEMA = Pattern.compile("#/components/inputs/([A-Za-z0-9._\\-]+)");
    private static final List<String> KINDS = List.of("inputs", "parameters", "successActions", "failureActions");

    private final Part part;
    private final Set<String> used = new HashSet<>();

    /**
     * Makes the components of a document.
     *
     * @param part the member {@code components}, which may be missing
     */
    Components(Part part) {
        this.part = part;
        if (!part.node().isMissingNode()) {
            part.known(Set.copyOf(KINDS), Set.of());
        }
    }

    /**
     * Returns the component that a part refers to; the part itself when it does not refer.
     *
     * @param kind of the component: {@code parameters}, {@code successActions}, {@code failureActions}
     * @return null, after a complaint, when there is no such component
     */
    @Nullable
    Part resolve(Part element, String kind) {
        if (!element.has("reference")) {
            return element;
        }
        String text = element.required("reference");
        Matcher expression = EXPRESSION.matcher(text);
        boolean leads = expression.matches() && expression.group(1).equals(kind);
        return found(element.member("reference"), kind, leads ? expression.group(2) : null, text);
    }

    /**
     * Returns the schema that a schema of inputs refers to by {@code $ref}; the schema itself when it does not refer.
     *
     * @return null, after a complaint, when there is no such component
     */
    @Nullable
    Part resolveInputs(Part schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String text = schema.required("$ref");
        Matcher pointer = SCHEMA.matcher(text);
        return found(schema.member("$ref"), "inputs", pointer.matches() ? pointer.group(1) : null, text);
    }

    private @Nullable Part found(Part reference, String kind, @Nullable String name, String text) {
        if (name == null || !part.member(kind).has(name)) {
            reference.error(REFERENCE, Quoted.of(text) + " leads to none of the components in " + Quoted.of(kind));
            return null;
        }
        used.add(kind + "." + name);
        return part.member(kind).member(name);
    }

    /** Warns about what nobody refers to. */
    void complainAboutUnused() {
        for (String kind : KINDS) {
            part.member(kind).node().fieldNames().forEachRemaining(name -> {
                if (!used.contains(kind + "." + name)) {
                    part.member(kind).member(name).warning("scenario-unused", "nothing refers to this component");
                }
            });
        }
    }
}
