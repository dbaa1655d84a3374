package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.ApiModel;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.Parts;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.TypeName;
import dev.chirograph.generator.naming.NameTable.Role;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
    private final NameWarnings warnings;
    private final MemberNames members;
    private final NameTable names = new NameTable();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<String>> enumConstants = new HashMap<>();

    /** With the names of all types: a constant {@code A} would hide the class {@code A} from {@code A.TYPE}. */
    private final Set<String> reservedConstants = new HashSet<>(ReservedNames.CONSTANTS);

    /** With the names of all types, for the same reason: some languages have no capital letters. */
    private final Set<String> reservedArguments = new HashSet<>(ReservedNames.ARGUMENTS);

    private final Set<String> reservedParameters = new HashSet<>(ReservedNames.PROPERTIES);

    private JavaNamer(ApiModel model, Diagnostics diagnostics) {
        this.model = model;
        this.warnings = new NameWarnings(diagnostics);
        this.members = new MemberNames(names, types, enumConstants, reservedConstants, warnings);
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
        nameParts(client, Parts.ofGroups(model.groups()).size(), classes, parts);
        model.groups()
                .forEach(group -> nameParts(
                        names.get(Role.GROUP_CLASS, group),
                        Parts.ofOperations(group.operations()).size(),
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
        // What Java makes of a name depends on nothing else, so all processors find it.
        Stream<NamedType> emitted = List.copyOf(model.types().values()).parallelStream()
                .map(type -> NamedType.emitted(type.id(), type.pointer(), type.name()));
        Stream<NamedType> unused =
                model.unused().entrySet().stream().map(type -> NamedType.unused(type.getKey(), type.getValue()));
        NamedType.inOrder(Stream.concat(emitted, unused)).forEach(type -> types.put(type.id(), typeName(scope, type)));
        reservedConstants.addAll(types.values());
        reservedArguments.addAll(types.values());
        reservedParameters.addAll(types.values());
        model.types().values().forEach(members::name);
    }

    private String typeName(NameScope scope, NamedType type) {
        TypeName name = type.name();
        boolean given = name.rank() == TypeName.Rank.GIVEN;
        String chosen = given ? warnings.given(name.text(), type.pointer()) : null;
        String taken = scope.take(chosen != null ? chosen : type.wanted());
        if (type.emitted()) {
            warnings.warn(scope, type.pointer(), name.text(), taken);
        }
        return taken;
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
            warnings.warn(accessors, "#/tags", text, accessor);
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
        for (OperationDecl operation : group.operations()) {
            String pointer = operation.operation().pointer();
            String given =
                    operation.operation().javaName() == null ? null : warnings.given(operation.methodText(), pointer);
            String wanted = given != null ? given : Identifiers.member(operation.methodText(), "operation");
            String method = methods.take(wanted, name -> Set.of(name, name + "Call"));
            warnings.warn(methods, pointer, operation.operation().id(), method);
            put(Role.METHOD, operation, method);
            nameClasses(operation, classes);
            new Arguments(names, reservedArguments).name(operation);
        }
        group.operations().forEach(operation -> nameVariants(operation, methods));
        nameExchanges(group);
    }

    /** After all operations, so that none of them gives way. */
    private void nameVariants(OperationDecl operation, NameScope methods) {
        for (OperationDecl variant : operation.variants()) {
            String text = names.get(Role.METHOD, operation) + " " + operation.difference(variant);
            String wanted = Identifiers.member(text, "operation");
            String method = methods.take(wanted, name -> Set.of(name, name + "Call"));
            warnings.warn(methods, operation.operation().pointer(), wanted, method);
            put(Role.METHOD, variant, method);
            names.share(variant, operation);
        }
    }

    private void nameClasses(OperationDecl operation, NameScope classes) {
        if (operation.params() != null) {
            put(Role.PARAMS_CLASS, operation, classes.take(Identifiers.type(operation.typeText()) + "Params"));
            members.nameMethods(operation.params(), reservedParameters);
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

    private void put(Role role, Object element, String name) {
        names.put(role, element, name);
    }
}
