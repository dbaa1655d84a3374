package dev.chirograph.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Operation;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides how each parameter reaches its operation: as an argument, as a property of a class, or by itself. */
final class ParameterBuilding {
    /** More required arguments than a reader can tell apart go into the parameter class, where they have names. */
    private static final int MOST_ARGUMENTS = 8;

    private static final Set<String> OF_HTTP =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final TypeBuilder types;
    private final Diagnostics diagnostics;

    ParameterBuilding(TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** Returns the parameters of an operation in the contract's order. */
    List<ParameterDecl> of(Operation operation, String typeText) {
        boolean tooMany =
                operation.parameters().stream().filter(Parameter::required).count() > MOST_ARGUMENTS;
        List<ParameterDecl> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (isOfHttp(parameter)) {
                diagnostics
                        .at(parameter.pointer())
                        .warning(
                                "ignored-header",
                                "the header " + Quoted.of(parameter.name()) + " is written by HTTP itself");
            } else {
                parameters.add(of(operation, parameter, typeText, tooMany, names));
            }
        }
        return List.copyOf(parameters);
    }

    private ParameterDecl of(
            Operation operation, Parameter parameter, String typeText, boolean tooMany, Set<String> names) {
        Schema schema = schema(parameter);
        TypeRef type = types.of(schema, place(operation, parameter, typeText));
        warnOfContent(parameter, type.withoutNull());
        Schema flat = types.flatten(schema);
        String description = parameter.description() != null ? parameter.description() : flat.description();
        Documentation documentation = SchemaFacts.of(description, flat, parameter.examples(), parameter.deprecated());
        JsonNode constant = type.withoutNull() instanceof TypeRef.Scalar ? EnumBuilding.onlyValue(flat) : null;
        if (parameter.required() && constant != null) {
            return new ParameterDecl(parameter, type.withoutNull(), constant, null, documentation);
        }
        PropertyDecl property =
                parameter.required() && !tooMany ? null : property(parameter, type, flat, documentation, names);
        return new ParameterDecl(parameter, type.withoutNull(), null, property, documentation);
    }

    /** What is no text is written as JSON, or in the style of its place. */
    private void warnOfContent(Parameter parameter, TypeRef type) {
        MediaType content = parameter.content();
        if (content != null && !content.json() && !(type instanceof TypeRef.Scalar)) {
            diagnostics
                    .at(content.pointer())
                    .warning(
                            "parameter-content",
                            "a parameter is not written in this media type, but in its usual style");
        }
    }

    private static Schema schema(Parameter parameter) {
        MediaType content = parameter.content();
        return content != null && content.schema() != null ? content.schema() : parameter.schema();
    }

    /** What several operations of a path share is named after the path, and not after the first of them. */
    private static TypeName place(Operation operation, Parameter parameter, String typeText) {
        if (parameter.pointer().startsWith("#/components/")) {
            return TypeNames.ofComponent(parameter.pointer());
        }
        boolean own = parameter.pointer().startsWith(operation.pointer() + "/");
        String owner = own ? typeText : OperationNames.path(operation.path());
        return new TypeName(owner + " " + parameter.name(), TypeName.Rank.PLACE);
    }

    private static PropertyDecl property(
            Parameter parameter, TypeRef type, Schema flat, Documentation documentation, Set<String> names) {
        return new PropertyDecl(
                names.add(parameter.name())
                        ? parameter.name()
                        : parameter.name() + " in " + parameter.in().word(),
                type.withoutNull(),
                parameter.required() ? PropertyDecl.Presence.REQUIRED : PropertyDecl.Presence.OPTIONAL,
                type.nullable() && parameter.content() != null,
                List.of(),
                null,
                null,
                "password".equals(flat.format()),
                documentation,
                null,
                parameter.javaName());
    }

    /** Returns the class of the parameters that are no arguments, or null when there are none. */
    static @Nullable ObjectDecl params(Operation operation, String typeText, List<ParameterDecl> parameters) {
        List<PropertyDecl> properties = new ArrayList<>();
        for (ParameterDecl parameter : parameters) {
            if (parameter.property() != null) {
                properties.add(parameter.property());
            }
        }
        if (properties.isEmpty()) {
            return null;
        }
        return new ObjectDecl(
                operation.pointer() + "/parameters",
                operation.pointer(),
                new TypeName(typeText + " Params", TypeName.Rank.PLACE),
                Documentation.NONE,
                properties,
                null);
    }

    /** Returns whether a header is about the connection or the length of the body, which a caller cannot know. */
    private static boolean isOfHttp(Parameter parameter) {
        return parameter.in() == ParameterLocation.HEADER
                && OF_HTTP.contains(parameter.name().toLowerCase(Locale.ROOT));
    }
}
