package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.chirograph.client.json.EnumType;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.OpenEnum;
import dev.chirograph.generator.model.EnumDecl;
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
import dev.chirograph.spec.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enumeration that keeps words it does not know. */
record EnumClass(EnumDecl type, JavaNames names, JavaTypes types) implements ClassSpec {
    private static final String KNOWN = "Known";

    @Override
    public ClassName className() {
        return types.className(new TypeRef.Declared(type.id()));
    }

    @Override
    public String source() {
        return type.pointer();
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(OpenEnum.class), value(), known()))
                .addJavadoc(documentation());
        constants().forEach(spec::addField);
        return spec.addField(typeConstant())
                .addMethod(constructor())
                .addMethod(unknown())
                .addMethod(of())
                .addType(knownEnum())
                .build();
    }

    private TypeName value() {
        return types.boxed(base());
    }

    private TypeRef base() {
        return new TypeRef.Scalar(type.base());
    }

    private ClassName known() {
        return className().nestedClass(KNOWN);
    }

    private CodeBlock documentation() {
        return JavadocText.at(0)
                .document(type.documentation())
                .paragraph("A word that this version does not know is kept; {@link #known()} is "
                        + "{@link Known#UNKNOWN} then.")
                .build();
    }

    private List<FieldSpec> constants() {
        List<String> constants = names.constants(type);
        List<FieldSpec> fields = new java.util.ArrayList<>();
        for (int index = 0; index < constants.size(); index++) {
            JsonNode value = type.values().get(index);
            // Where values are of several types, quotes tell words from the rest.
            String text = type.base() == ScalarType.ANY ? value.toString() : value.asText();
            Schema.Label label = type.labels().get(value);
            CodeBlock documentation = JavadocText.at(1)
                    .markdown(label == null ? null : label.description())
                    .paragraph(documented(text) + ".")
                    .build();
            fields.add(FieldSpec.builder(
                            className(), constants.get(index), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(documentation)
                    .initializer(
                            "new $T($L, $T.$L)",
                            className(),
                            CodeBlocks.value(type.base(), value),
                            known(),
                            constants.get(index))
                    .build());
        }
        return fields;
    }

    private static String documented(String word) {
        if (word.isEmpty()) {
            return "The empty word";
        }
        return SourceText.code(word.length() <= 200 ? word : word.substring(0, 200) + "…");
    }

    private FieldSpec typeConstant() {
        TypeName enumType = ParameterizedTypeName.get(ClassName.get(EnumType.class), value(), className());
        List<String> constants = names.constants(type);
        CodeBlock.Builder values = CodeBlock.builder();
        constants.forEach(constant -> values.add(",$W$L", constant));
        if (constants.isEmpty()) {
            values.add(",$Wnew $T($L, $T.UNKNOWN)", className(), CodeBlocks.value(type.base(), anyValue()), known());
        }
        return FieldSpec.builder(enumType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How this type is read and written.")
                .initializer(
                        "$T.<$T, $T>$L($Z$T.$L$L)",
                        EnumType.class,
                        value(),
                        className(),
                        constants.isEmpty() ? "withoutConstants" : "of",
                        JsonTypes.class,
                        type.base().name(),
                        values.build())
                .build();
    }

    private JsonNode anyValue() {
        return switch (type.base()) {
            case STRING -> TextNode.valueOf("");
            case ANY -> NullNode.instance;
            default -> IntNode.valueOf(0);
        };
    }

    /** How the runtime makes values: javac is slow at the reference to a constructor that would serve as well. */
    private MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(className())
                .addParameter(value(), "unlisted")
                .addStatement("return new $T(unlisted, $T.UNKNOWN)", className(), known())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(value(), "value")
                .addParameter(known(), "known")
                .addStatement("super(value, known)")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Returns the value of the wire, known or not.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(className())
                .addParameter(types.argument(base()), "value")
                .addStatement("return TYPE.of(value)")
                .build();
    }

    private TypeSpec knownEnum() {
        TypeSpec.Builder known = TypeSpec.enumBuilder(KNOWN)
                .addJavadoc("The values that this version knows.")
                .addModifiers(Modifier.PUBLIC);
        names.constants(type).forEach(known::addEnumConstant);
        return known.addEnumConstant("UNKNOWN").build();
    }
}
