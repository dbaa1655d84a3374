package dev.chirograph.generator.emit;

import dev.chirograph.client.json.XmlShape;
import dev.chirograph.generator.model.XmlDecl;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.Schema;

/** How a property is written as XML, as an expression. */
final class XmlCode {
    private XmlCode() {}

    static CodeBlock expression(XmlDecl xml) {
        Schema.Xml shape = xml.shape();
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.$L()", XmlShape.class, shape.attribute() ? "attribute" : "element");
        if (shape.name() != null) {
            code.add(".name($L)", SourceText.string(shape.name()));
        }
        if (shape.wrapped()) {
            code.add(".wrapped()");
        }
        if (xml.item() != null) {
            code.add(".item($L)", SourceText.string(xml.item()));
        }
        if (shape.namespace() != null) {
            CodeBlock prefix = shape.prefix() == null ? CodeBlock.of("null") : SourceText.string(shape.prefix());
            code.add(".namespace($L, $L)", SourceText.string(shape.namespace()), prefix);
        }
        return code.build();
    }
}
