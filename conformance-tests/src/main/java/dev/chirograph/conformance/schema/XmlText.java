package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a JSON value as the XML that its schema describes (OpenAPI 3.1, XML Object): the way back of {@link XmlProjection}. */
public final class XmlText {
    private final Contract contract;

    private XmlText(Contract contract) {
        this.contract = contract;
    }

    /** Returns a writer for the schemas of a contract. */
    public static XmlText of(Contract contract) {
        return new XmlText(contract);
    }

    /**
     * Writes a value.
     *
     * @param value a text that is XML already stays as it is
     * @param schema what the contract says of it, or null
     * @return one element, named by the schema, else {@code response}
     */
    public String write(JsonNode value, @Nullable Schema schema) {
        if (value.isTextual() && value.textValue().stripLeading().startsWith("<")) {
            return value.textValue();
        }
        SchemaView view = SchemaView.of(contract, schema);
        StringBuilder text = new StringBuilder();
        element(text, XmlMembers.name(view).orElse("response"), value, view);
        return text.toString();
    }

    private void element(StringBuilder text, String name, JsonNode value, SchemaView view) {
        text.append('<').append(name);
        XmlMembers members = XmlMembers.of(value.isObject() ? view : view.nothing());
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            if (members.attribute(member.getKey())) {
                text.append(' ')
                        .append(members.name(member.getKey()))
                        .append("=\"")
                        .append(escaped(member.getValue().asText()))
                        .append('"');
            }
        }
        text.append('>');
        content(text, value, view, members);
        text.append("</").append(name).append('>');
    }

    private void content(StringBuilder text, JsonNode value, SchemaView view, XmlMembers members) {
        if (value.isArray()) {
            for (JsonNode item : value) {
                SchemaView itemView = view.element(0);
                element(text, XmlMembers.name(itemView).orElse("item"), item, itemView);
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                if (!members.attribute(member.getKey())) {
                    SchemaView memberView = view.member(member.getKey()).orElseGet(view::nothing);
                    member(text, member.getKey(), member.getValue(), memberView, members);
                }
            }
        } else {
            text.append(escaped(value.asText()));
        }
    }

    private void member(StringBuilder text, String property, JsonNode value, SchemaView view, XmlMembers members) {
        String name = members.name(property);
        if (value.isArray() && !members.wrapped(property)) {
            value.forEach(item -> element(text, name, item, view.element(0)));
        } else {
            element(text, name, value, view);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
