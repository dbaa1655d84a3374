package dev.chirograph.conformance.schema;

import dev.chirograph.spec.model.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the members of an object are written as XML (OpenAPI 3.1, XML Object). Lists without {@code wrapped} whose items bear
 * one name could not be told apart, so each of them has an element around its items all the same. Immutable.
 */
final class XmlMembers {
    private final Map<String, Member> byProperty;

    private XmlMembers(Map<String, Member> byProperty) {
        this.byProperty = byProperty;
    }

    /**
     * One member.
     *
     * @param view what the contract says of it
     * @param name of its element or attribute; of a list without an element around it, of each item
     * @param attribute whether it is an attribute
     * @param wrapped whether it is a list with an element around its items
     */
    private record Member(SchemaView view, String name, boolean attribute, boolean wrapped) {
        static Member of(String property, SchemaView view) {
            boolean wrapped = XmlMembers.wrapped(view);
            String own = XmlMembers.name(view).orElseGet(() -> local(property));
            String name =
                    list(view) && !wrapped ? XmlMembers.name(view.element(0)).orElse(own) : own;
            return new Member(view, name, XmlMembers.attribute(view), wrapped);
        }

        boolean bare() {
            return list(view) && !wrapped;
        }

        Member around(String property) {
            return new Member(view, XmlMembers.name(view).orElseGet(() -> local(property)), attribute, true);
        }
    }

    /** Returns how the members that a contract knows at a place are written. */
    static XmlMembers of(SchemaView object) {
        Set<String> properties = new LinkedHashSet<>();
        object.statements()
                .forEach(statement -> properties.addAll(statement.properties().keySet()));
        Map<String, Member> members = new LinkedHashMap<>();
        Map<String, Integer> bare = new HashMap<>();
        for (String property : properties) {
            Member member = Member.of(property, object.member(property).orElseGet(object::nothing));
            members.put(property, member);
            if (member.bare()) {
                bare.merge(member.name(), 1, Integer::sum);
            }
        }
        members.replaceAll((property, member) ->
                member.bare() && bare.getOrDefault(member.name(), 0) > 1 ? member.around(property) : member);
        return new XmlMembers(members);
    }

    /** Returns the property of each element name, and of each attribute name after {@code @}. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        byProperty.forEach((property, member) ->
                properties.putIfAbsent(member.attribute() ? "@" + member.name() : member.name(), property));
        return properties;
    }

    /** Returns whether a member is an attribute. */
    boolean attribute(String property) {
        Member member = byProperty.get(property);
        return member != null && member.attribute();
    }

    /** Returns whether a member is a list with an element around its items. */
    boolean wrapped(String property) {
        Member member = byProperty.get(property);
        return member != null && member.wrapped();
    }

    /** Returns the name of a member's element or attribute, or of its items where no element is around them. */
    String name(String property) {
        Member member = byProperty.get(property);
        return member == null ? local(property) : member.name();
    }

    /** Returns the name that the contract gives to what stands at a place, without a prefix that nothing declares. */
    static Optional<String> name(SchemaView view) {
        return view.statements().stream()
                .map(Schema::xml)
                .filter(Objects::nonNull)
                .map(Schema.Xml::name)
                .filter(Objects::nonNull)
                .findFirst()
                .map(XmlMembers::local);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean list(SchemaView view) {
        return view.types().contains(Schema.Type.ARRAY);
    }

    /** An attribute has one value, whatever the contract says of what has members. */
    private static boolean attribute(SchemaView view) {
        boolean container = list(view) || view.types().contains(Schema.Type.OBJECT) || view.describesMembers();
        return !container
                && view.statements().stream().map(Schema::xml).anyMatch(xml -> xml != null && xml.attribute());
    }

    private static boolean wrapped(SchemaView view) {
        return view.statements().stream().map(Schema::xml).anyMatch(xml -> xml != null && xml.wrapped());
    }
}
