package dev.chirograph.generator.naming;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.generator.model.EnumDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TupleDecl;
import dev.chirograph.generator.model.TypeDecl;
import dev.chirograph.generator.model.UnionDecl;
import dev.chirograph.generator.naming.NameTable.Role;
import dev.chirograph.spec.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names what stands inside the classes of types: properties, constants, variants and elements. */
final class MemberNames {
    private final NameTable names;
    private final Map<String, String> types;
    private final Map<String, List<String>> enumConstants;
    private final Set<String> reservedConstants;
    private final NameWarnings warnings;

    /** The same few names stand in many classes, such as {@code id}: what each becomes in Java, found once. */
    private final Map<String, String> wantedMembers = new HashMap<>();

    private final Map<String, String> wantedConstants = new HashMap<>();

    /**
     * Makes the namer of members.
     *
     * @param names receives the names
     * @param types names of the classes, complete before the first member is named
     * @param enumConstants receives the constants of enumerations
     * @param reservedConstants names that no constant may have, complete before the first member is named
     */
    MemberNames(
            NameTable names,
            Map<String, String> types,
            Map<String, List<String>> enumConstants,
            Set<String> reservedConstants,
            NameWarnings warnings) {
        this.names = names;
        this.types = types;
        this.enumConstants = enumConstants;
        this.reservedConstants = reservedConstants;
        this.warnings = warnings;
    }

    /** Names the members of a class. */
    void name(TypeDecl type) {
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

    private void nameProperties(ObjectDecl object) {
        nameMethods(object, ReservedNames.PROPERTIES);
        NameScope constants = NameScope.of(reservedConstants);
        for (PropertyDecl property : object.properties()) {
            String name = names.get(Role.PROPERTY, property);
            names.put(Role.PROPERTY_CONSTANT, property, constants.take(constant(name, "_PROPERTY")));
        }
    }

    /** Names the methods that set the properties of a class, such as that of the parameters of an operation. */
    void nameMethods(ObjectDecl object, Set<String> reserved) {
        NameScope members = NameScope.of(reserved);
        for (PropertyDecl property : object.properties()) {
            String given = property.javaName() == null ? null : warnings.given(property.javaName(), object.pointer());
            String wanted = given != null ? given : member(property.name());
            String name = members.take(wanted);
            warnings.warn(members, object.pointer(), property.name(), name);
            names.put(Role.PROPERTY, property, name);
        }
    }

    private String member(String name) {
        return wantedMembers.computeIfAbsent(name, text -> Identifiers.member(text, "property"));
    }

    /** A name in a script without case is its own constant, which a parameter of that name would hide. */
    private String constant(String name, String suffix) {
        String constant = wantedConstants.computeIfAbsent(name, Identifiers::constant);
        return constant.equals(name) ? constant + suffix : constant;
    }

    private void nameConstants(EnumDecl type) {
        NameScope scope = NameScope.of(Set.of("TYPE", "UNKNOWN", types.getOrDefault(type.id(), "")));
        List<String> constants = new ArrayList<>();
        for (JsonNode value : type.values()) {
            String text = value.isContainerNode() ? value.toString() : value.asText();
            Schema.Label label = type.labels().get(value);
            String given = label == null ? null : label.name();
            String name = scope.take(Identifiers.constant(given != null ? given : text));
            warnings.warn(scope, type.pointer(), text, name, "x-enum-varnames");
            constants.add(name);
        }
        enumConstants.put(type.id(), List.copyOf(constants));
    }

    private void nameVariants(UnionDecl union) {
        NameScope scope = NameScope.ofFiles(Set.of(types.getOrDefault(union.id(), ""), "Unknown"));
        Variants variants = new Variants(types);
        for (UnionDecl.Branch branch : union.branches()) {
            names.put(Role.VARIANT, branch, scope.take(variants.name(branch.type()) + "Variant"));
        }
    }

    private void namePositions(TupleDecl tuple) {
        NameScope members = NameScope.of(ReservedNames.POSITIONS);
        NameScope constants = NameScope.of(reservedConstants);
        for (TupleDecl.Position position : tuple.positions()) {
            String given = position.javaName() == null ? null : warnings.given(position.javaName(), tuple.pointer());
            String wanted = given != null ? given : Identifiers.member(position.name(), "item");
            String name = members.take(wanted);
            warnings.warn(members, tuple.pointer(), position.name(), name);
            names.put(Role.POSITION, position, name);
            names.put(Role.POSITION_CONSTANT, position, constants.take(constant(name, "_POSITION")));
        }
    }
}
