package dev.chirograph.generator.naming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.EnumDecl;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.Parts;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TupleDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.TypeName;
import dev.chirograph.generator.model.UnionDecl;
import dev.chirograph.generator.naming.NameTable.Role;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every element of a model its Java name, in one pass.
 *
 * <p>Names that cannot move come first: those that Java or the runtime reserves, then {@code x-java-name}, then
 * components, then names made from places. Among equals the document decides: types by their pointers, all else by
 * order. Two names that meet are told apart by a number, with a warning; {@code x-java-name} settles it. What is
 * unrelated never renames anything.
 */
public final class JavaNamer {
    private final ApiModel model;
    private final Diagnostics diagnostics;
    private final NameTable names = new NameTable();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<String>> enumConstants = new HashMap<>();

    /** With the names of all types: a constant {@code A} would hide the class {@code A} from {@code A.TYPE}. */
    private final Set<String> reservedConstants = new HashSet<>(ReservedNames.CONSTANTS);

    private JavaNamer(ApiModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the names of a model.
     *
     * @param packageName valid name of a Java package
     * @param diagnostics receives a warning for each name that had to be numbered
     */
    public static JavaNames name(ApiModel model, String packageName, Diagnostics diagnostics) {
        return new JavaNamer(model, diagnostics).name(packageName);
    }

    private JavaNames name(String packageName) {
        nameTypes();
        NameScope classes = NameScope.ofFiles(ReservedNames.TYPES);
        String client = classes.take(clientName());
        nameGroups(classes);
        model.groups().forEach(group -> nameOperations(group, classes));
        nameCredentials();
        Map<String, List<String>> parts = new HashMap<>();
        nameParts(client, Parts.of(model.groups()).size(), classes, parts);
        model.groups()
                .forEach(group -> nameParts(
                        names.get(Role.GROUP_CLASS, group),
                        Parts.of(group.operations()).size(),
                        classes,
                        parts));
        return new JavaNames(packageName, client, names, types, enumConstants, parts);
    }

    /** Last of all, since nobody writes these names: they give way to every other. */
    private static void nameParts(String whole, int count, NameScope classes, Map<String, List<String>> parts) {
        List<String> taken = new ArrayList<>();
        for (int number = 1; number < count; number++) {
            taken.add(classes.take(whole + "Part" + number));
        }
        parts.put(whole, List.copyOf(taken));
    }

    private String clientName() {
        String given = model.info().javaName();
        String base = given != null && Identifiers.valid(given)
                ? given
                : Identifiers.type(model.info().title());
        return base.endsWith("Client") ? base : base + "Client";
    }

    private void nameTypes() {
        NameScope scope = NameScope.ofFiles(ReservedNames.TYPES);
        Stream.concat(
                        model.types().values().stream()
                                .map(type -> NamedType.emitted(type.id(), type.pointer(), type.name())),
                        model.unused().entrySet().stream()
                                .map(type -> NamedType.unused(type.getKey(), type.getValue())))
                .sorted(NamedType.ORDER)
                .forEach(type -> types.put(type.id(), typeName(scope, type)));
        reservedConstants.addAll(types.values());
        for (TypeDecl type : model.types().values()) {
            if (type instanceof ObjectDecl object) {
                nameProperties(object);
            } else if (type instanceof EnumDecl enumeration) {
                nameConstants(enumeration);
            } else if (type instanceof UnionDecl union) {
                nameVariants(union);
            } else if (type instanceof TupleDecl tuple) {
                namePositions(tuple);
            }
        }
    }

    private String typeName(NameScope scope, NamedType type) {
        TypeName name = type.name();
        boolean given = name.rank() == TypeName.Rank.GIVEN;
        String wanted = given ? given(name.text(), type.pointer()) : null;
        String taken = scope.take(wanted != null ? wanted : Identifiers.type(name.text()));
        if (type.emitted()) {
            warn(scope, type.pointer(), name.text(), taken);
        }
        return taken;
    }

    private void nameProperties(ObjectDecl object) {
        NameScope members = NameScope.of(ReservedNames.PROPERTIES);
        NameScope constants = NameScope.of(reservedConstants);
        for (PropertyDecl property : object.properties()) {
            String given = property.javaName() == null ? null : given(property.javaName(), object.pointer());
            String wanted = given != null ? given : Identifiers.member(property.name(), "property");
            String name = members.take(wanted);
            warn(members, object.pointer(), property.name(), name);
            put(Role.PROPERTY, property, name);
            put(Role.PROPERTY_CONSTANT, property, constants.take(constant(name, "_PROPERTY")));
        }
    }

    /** A name in a script without case is its own constant, which a parameter of that name would hide. */
    private static String constant(String name, String suffix) {
        String constant = Identifiers.constant(name);
        return constant.equals(name) ? constant + suffix : constant;
    }

    private void nameConstants(EnumDecl type) {
        NameScope scope = NameScope.of(Set.of("TYPE", "UNKNOWN", types.getOrDefault(type.id(), "")));
        List<String> constants = new ArrayList<>();
        for (JsonNode value : type.values()) {
            String text = value.isContainerNode() ? value.toString() : value.asText();
            String name = scope.take(Identifiers.constant(text));
            warn(scope, type.pointer(), text, name);
            constants.add(name);
        }
        enumConstants.put(type.id(), List.copyOf(constants));
    }

    private void nameVariants(UnionDecl union) {
        NameScope scope = NameScope.ofFiles(Set.of(types.getOrDefault(union.id(), ""), "Unknown"));
        Variants variants = new Variants(types);
        for (UnionDecl.Branch branch : union.branches()) {
            put(Role.VARIANT, branch, scope.take(variants.name(branch.type()) + "Variant"));
        }
    }

    private void namePositions(TupleDecl tuple) {
        NameScope members = NameScope.of(ReservedNames.POSITIONS);
        NameScope constants = NameScope.of(reservedConstants);
        for (TupleDecl.Position position : tuple.positions()) {
            String given = position.javaName() == null ? null : given(position.javaName(), tuple.pointer());
            String wanted = given != null ? given : Identifiers.member(position.name(), "item");
            String name = members.take(wanted);
            warn(members, tuple.pointer(), position.name(), name);
            put(Role.POSITION, position, name);
            put(Role.POSITION_CONSTANT, position, constants.take(constant(name, "_POSITION")));
        }
    }

    private void nameGroups(NameScope classes) {
        NameScope accessors = NameScope.of(ReservedNames.ACCESSORS);
        NameScope tests = NameScope.ofFiles(Set.of());
        Set<String> components = componentNames();
        for (GroupDecl group : model.groups()) {
            String text = group.text().isEmpty() ? "operations" : group.text();
            String wanted = Identifiers.type(text);
            // A group and a model of one name could not both be imported.
            String name = classes.take(components.contains(wanted) ? wanted + "Operations" : wanted);
            String accessor = accessors.take(Identifiers.member(text, "operations"));
            warn(accessors, "#/tags", text, accessor);
            put(Role.GROUP_CLASS, group, name);
            put(Role.GROUP_ACCESSOR, group, accessor);
            put(Role.GROUP_TEST, group, tests.take(name + "ExampleTest"));
        }
    }

    private Set<String> componentNames() {
        Set<String> components = new HashSet<>();
        for (TypeDecl type : model.types().values()) {
            if (type.name().rank() != TypeName.Rank.PLACE) {
                components.add(types.getOrDefault(type.id(), ""));
            }
        }
        model.unused().keySet().forEach(id -> components.add(types.getOrDefault(id, "")));
        return components;
    }

    private void nameOperations(GroupDecl group, NameScope classes) {
        NameScope methods = NameScope.of(ReservedNames.METHODS);
        NameScope constants = NameScope.of(reservedConstants);
        for (OperationDecl operation : group.operations()) {
            String pointer = operation.operation().pointer();
            String given = operation.operation().javaName() == null ? null : given(operation.methodText(), pointer);
            String wanted = given != null ? given : Identifiers.member(operation.methodText(), "operation");
            String method = methods.take(wanted, name -> Set.of(name, name + "Call"));
            warn(methods, pointer, operation.operation().id(), method);
            put(Role.METHOD, operation, method);
            put(Role.OPERATION_CONSTANT, operation, constants.take(constant(method, "_OPERATION")));
            nameClasses(operation, classes);
            new Arguments(names).name(operation);
        }
        nameExchanges(group);
    }

    private void nameClasses(OperationDecl operation, NameScope classes) {
        if (operation.params() != null) {
            put(Role.PARAMS_CLASS, operation, classes.take(Identifiers.type(operation.typeText()) + "Params"));
            nameProperties(operation.params());
        }
        if (!operation.headers().isEmpty()) {
            put(Role.HEADERS_CLASS, operation, classes.take(Identifiers.type(operation.typeText()) + "Headers"));
            NameScope constants = NameScope.of(reservedConstants);
            operation
                    .headers()
                    .forEach(header ->
                            put(Role.HEADER_CONSTANT, header, constants.take(Identifiers.constant(header.name()))));
        }
        if (operation.severalResults()) {
            put(Role.RESULT_CLASS, operation, classes.take(Identifiers.type(operation.typeText()) + "Result"));
            NameScope variants = NameScope.ofFiles(Set.of());
            operation
                    .answers()
                    .forEach(answer ->
                            put(Role.RESULT_VARIANT, answer, variants.take(StatusNames.variant(answer.status()))));
        }
    }

    private void nameExchanges(GroupDecl group) {
        NameScope scope = NameScope.of(ReservedNames.METHODS);
        for (OperationDecl operation : group.operations()) {
            String method = names.get(Role.METHOD, operation);
            for (DocumentedExchange exchange : operation.exchanges()) {
                put(Role.EXCHANGE, exchange, scope.take(Identifiers.member(method + " " + exchange.name(), method)));
            }
        }
    }

    private void nameCredentials() {
        NameScope methods = NameScope.of(ReservedNames.CREDENTIALS);
        NameScope constants = NameScope.of(Set.of("API"));
        model.securitySchemes().forEach((name, scheme) -> {
            String method = methods.take(Identifiers.member(name, "credentials"));
            put(Role.CREDENTIAL, scheme, method);
            if (scheme instanceof SecurityScheme.OAuth2) {
                put(Role.REFRESH, scheme, methods.take(method + "Refresh"));
            }
        });
        model.tokenFlows().keySet().forEach(name -> {
            Object scheme = model.securitySchemes().get(name);
            if (scheme != null) {
                put(Role.LOGIN, scheme, methods.take("login"));
                put(Role.FLOW_CONSTANT, scheme, constants.take(Identifiers.constant(name) + "_FLOW"));
            }
        });
    }

    private @Nullable String given(String name, String pointer) {
        if (Identifiers.valid(name)) {
            return name;
        }
        diagnostics.at(pointer).warning("java-name", "x-java-name is no Java identifier and is not used");
        return null;
    }

    private void warn(NameScope scope, String pointer, String text, String name) {
        if (scope.collided()) {
            diagnostics
                    .at(pointer)
                    .warning(
                            "name-collision",
                            Quoted.of(text) + " is called " + name + " in Java, since "
                                    + "another has its name; x-java-name can decide");
        }
    }

    private void put(Role role, Object element, String name) {
        names.put(role, element, name);
    }
}
