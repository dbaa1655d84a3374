package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * A class with properties: a model, or the parameters of an operation.
 *
 * @param open whether it has members that the contract does not declare: parameters have none
 */
record ObjectClass(
        ObjectDecl object, ClassName className, CodeBlock documentation, boolean open, JavaNames names, JavaTypes types)
        implements ClassSpec {

    /** Returns the class of a model. */
    static ObjectClass model(ObjectDecl object, JavaNames names, JavaTypes types) {
        ClassName name = types.className(new TypeRef.Declared(object.id()));
        JavadocText documentation = JavadocText.at(0).document(object.documentation());
        if (documentation.isEmpty()) {
            documentation.paragraph(SourceText.code(object.name().text()) + ".");
        }
        return new ObjectClass(object, name, documentation.build(), true, names, types);
    }

    @Override
    public String source() {
        return object.pointer();
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ObjectModel.class)
                .addJavadoc(documentation);
        object.properties().forEach(property -> spec.addField(constant(property)));
        spec.addField(typeConstant())
                .addMethod(constructor())
                .addMethod(builder())
                .addMethod(toBuilder());
        object.properties().forEach(property -> spec.addMethod(accessor(property)));
        if (open) {
            spec.addMethod(additionalProperties());
        }
        return spec.addType(new BuilderClass(this).typeSpec()).build();
    }

    private FieldSpec constant(PropertyDecl property) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Property.class), types.boxed(property.type()));
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.$L($L, $L)",
                        Property.class,
                        property.neededInRequests() ? "required" : "optional",
                        SourceText.string(property.name()),
                        types.lazy(property.type()));
        if (property.presence() == PropertyDecl.Presence.REQUIRED_IN_REQUESTS) {
            value.add(".unanswered()");
        }
        if (!property.nullWords().isEmpty()) {
            value.add(".nullWords($L)", CodeBlocks.strings(property.nullWords()));
        }
        if (property.constant() != null && property.type() instanceof TypeRef.Scalar scalar) {
            value.add(".constant($L)", CodeBlocks.value(scalar.type(), property.constant()));
        }
        if (property.preset() != null) {
            value.add(".preset($L)", SourceText.string(property.preset()));
        }
        if (property.secret()) {
            value.add(".hidden()");
        }
        if (property.xml() != null) {
            value.add(".xml($L)", XmlCode.expression(property.xml()));
        }
        return FieldSpec.builder(type, names.constant(property), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private FieldSpec typeConstant() {
        CodeBlock.Builder properties = CodeBlock.builder();
        object.properties().forEach(property -> properties.add(",$W$L", names.constant(property)));
        FieldSpec.Builder field = FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(ObjectType.class), className), "TYPE")
                .addModifiers(open ? Modifier.PUBLIC : Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($Z$T.class,$W$T::new$L)", ObjectType.class, className, className, properties.build());
        return (open ? field.addJavadoc("How this type is read and written.") : field).build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectValues.class, "values")
                .addStatement("super(values)")
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(JavadocText.at(1).paragraph(builderText()).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName())
                .addStatement("return new $T()", builderName())
                .build();
    }

    private String builderText() {
        List<String> needed = object.properties().stream()
                .filter(PropertyDecl::neededFromCaller)
                .map(property -> "{@code " + names.property(property) + "}")
                .toList();
        return needed.isEmpty()
                ? "Starts an empty object."
                : "Starts an empty object; it needs " + String.join(", ", needed) + ".";
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Starts with what this object holds.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName())
                .addStatement("return new $T(objectValues())", builderName())
                .build();
    }

    ClassName builderName() {
        return className.nestedClass("Builder");
    }

    private MethodSpec accessor(PropertyDecl property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.property(property))
                .addJavadoc(documentation(property, 1))
                .addModifiers(Modifier.PUBLIC);
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName type = types.boxed(property.type());
        String constant = names.constant(property);
        if (property.type() instanceof TypeRef.ListOf) {
            return method.returns(type)
                    .addStatement("return list($L)", constant)
                    .build();
        }
        if (property.type() instanceof TypeRef.MapOf) {
            return method.returns(type).addStatement("return map($L)", constant).build();
        }
        boolean always = property.alwaysThere();
        return method.returns(always ? type : JavaTypes.nullable(type))
                .addStatement("return $L($L)", always ? "required" : "optional", constant)
                .build();
    }

    static CodeBlock documentation(PropertyDecl property, int depth) {
        JavadocText text = JavadocText.at(depth);
        if (property.documentation().text() == null) {
            text.paragraph(SourceText.code(property.name()) + "."
                    + (property.documentation().facts().isEmpty() ? "" : facts(property)));
        } else {
            text.document(property.documentation());
        }
        if (property.documentation().deprecated()) {
            text.tag("@deprecated the contract discourages its use");
        }
        return text.build();
    }

    private static String facts(PropertyDecl property) {
        StringBuilder facts = new StringBuilder();
        property.documentation().facts().forEach(fact -> facts.append(' ').append(Markdown.inline(fact)));
        return facts.toString();
    }

    /** The type of further members; any JSON where the contract forbids them but a provider sends some. */
    TypeRef additional() {
        TypeRef additional = object.additional();
        return additional == null ? TypeRef.Scalar.ANY : additional.withoutNull();
    }

    private MethodSpec additionalProperties() {
        TypeName value = types.boxed(additional());
        boolean untyped = additional().equals(new TypeRef.Scalar(ScalarType.ANY));
        return MethodSpec.methodBuilder("additionalProperties")
                .addJavadoc("Returns the members that the contract does not declare.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        ClassName.get(String.class),
                        untyped ? ClassName.get(JsonNode.class) : value))
                .addStatement(
                        "return additional($L)",
                        untyped ? CodeBlock.of("$T.ANY", JsonTypes.class) : types.direct(additional()))
                .build();
    }
}
