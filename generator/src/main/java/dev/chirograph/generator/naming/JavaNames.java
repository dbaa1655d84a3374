package dev.chirograph.generator.naming;

import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.EnumDecl;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.HeaderDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TupleDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.model.UnionDecl;
import dev.chirograph.generator.naming.NameTable.Role;
import dev.chirograph.spec.model.DocumentedExchange;
import dev.chirograph.spec.model.SecurityScheme;
import java.util.List;
import java.util.Map;

/**
 * The Java name of every element of a model. Asked by the element itself, never by a string, so that no emitter makes
 * up a name. Immutable once {@link JavaNamer} returns it; safe for use by many threads.
 */
public final class JavaNames {
    private final String packageName;
    private final String modelPackage;
    private final String client;
    private final NameTable names;
    private final Map<String, String> typesById;
    private final Map<String, List<String>> enumConstants;
    private final Map<String, List<String>> parts;

    JavaNames(
            String packageName,
            String client,
            NameTable names,
            Map<String, String> typesById,
            Map<String, List<String>> enumConstants,
            Map<String, List<String>> parts) {
        this.packageName = packageName;
        this.modelPackage = packageName + ".model";
        this.client = client;
        this.names = names;
        this.typesById = typesById;
        this.enumConstants = enumConstants;
        this.parts = parts;
    }

    private String name(Role role, Object element) {
        return names.get(role, element);
    }

    /** Returns the package of the client and its groups. */
    public String packageName() {
        return packageName;
    }

    /** Returns the package of the models. */
    public String modelPackage() {
        return modelPackage;
    }

    /** Returns the class of the client, such as {@code LightLayerClient}. */
    public String client() {
        return client;
    }

    /** Returns the classes that hold the first parts of the client's groups; empty when one class holds them all. */
    public List<String> clientParts() {
        return parts.getOrDefault(client, List.of());
    }

    /** Returns the classes that hold the first parts of a group; empty when one class holds it all. */
    public List<String> groupParts(GroupDecl group) {
        return parts.getOrDefault(groupClass(group), List.of());
    }

    /** Returns the class of a type. */
    public String type(TypeDecl type) {
        return type(new TypeRef.Declared(type.id()));
    }

    /** Returns the class that a reference names. */
    public String type(TypeRef.Declared reference) {
        String name = typesById.get(reference.id());
        if (name == null) {
            throw new IllegalStateException("no name for type " + reference.id());
        }
        return name;
    }

    /** Returns the class of a group. */
    public String groupClass(GroupDecl group) {
        return name(Role.GROUP_CLASS, group);
    }

    /** Returns the method of the client that gives a group. */
    public String groupAccessor(GroupDecl group) {
        return name(Role.GROUP_ACCESSOR, group);
    }

    /** Returns the class of the tests of a group. */
    public String groupTest(GroupDecl group) {
        return name(Role.GROUP_TEST, group);
    }

    /** Returns the method that makes a call of an operation and waits for the answer. */
    public String method(OperationDecl operation) {
        return name(Role.METHOD, operation);
    }

    /** Returns the method that prepares a call of an operation. */
    public String callMethod(OperationDecl operation) {
        return method(operation) + "Call";
    }

    /** Returns the class of the parameters of an operation that are no arguments. */
    public String paramsClass(OperationDecl operation) {
        return name(Role.PARAMS_CLASS, operation);
    }

    /** Returns the class of the several results of an operation. */
    public String resultClass(OperationDecl operation) {
        return name(Role.RESULT_CLASS, operation);
    }

    /** Returns the class of the headers of an operation's answers. */
    public String headersClass(OperationDecl operation) {
        return name(Role.HEADERS_CLASS, operation);
    }

    /** Returns the constant that describes a header. */
    public String constant(HeaderDecl header) {
        return name(Role.HEADER_CONSTANT, header);
    }

    /** Returns the argument that gives a parameter. */
    public String argument(ParameterDecl parameter) {
        return name(Role.ARGUMENT, parameter);
    }

    /** Returns the accessor and setter of a property. */
    public String property(PropertyDecl property) {
        return name(Role.PROPERTY, property);
    }

    /** Returns the constant that describes a property. */
    public String constant(PropertyDecl property) {
        return name(Role.PROPERTY_CONSTANT, property);
    }

    /** Returns the constants of an enumeration, in the order of its values. */
    public List<String> constants(EnumDecl type) {
        return enumConstants.getOrDefault(type.id(), List.of());
    }

    /** Returns the accessor of an element of a tuple. */
    public String position(TupleDecl.Position position) {
        return name(Role.POSITION, position);
    }

    /** Returns the constant that describes an element of a tuple. */
    public String constant(TupleDecl.Position position) {
        return name(Role.POSITION_CONSTANT, position);
    }

    /** Returns the variant of a branch of a union. */
    public String variant(UnionDecl.Branch branch) {
        return name(Role.VARIANT, branch);
    }

    /** Returns the variant of a result union that one answer gives. */
    public String resultVariant(AnswerDecl answer) {
        return name(Role.RESULT_VARIANT, answer);
    }

    /** Returns the test of a documented exchange. */
    public String test(DocumentedExchange exchange) {
        return name(Role.EXCHANGE, exchange);
    }

    /** Returns the method of the client's builder that takes the credentials of a scheme. */
    public String credential(SecurityScheme scheme) {
        return name(Role.CREDENTIAL, scheme);
    }

    /** Returns the method of the client's builder that takes a refresh token of an OAuth 2.0 scheme. */
    public String refresh(SecurityScheme scheme) {
        return name(Role.REFRESH, scheme);
    }

    /** Returns the method of the client's builder that logs in for a scheme with a token flow. */
    public String login(SecurityScheme scheme) {
        return name(Role.LOGIN, scheme);
    }

    /** Returns the constant that describes the token flow of a scheme. */
    public String flowConstant(SecurityScheme scheme) {
        return name(Role.FLOW_CONSTANT, scheme);
    }
}
