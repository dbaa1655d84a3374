package dev.chirograph.generator.emit;

import dev.chirograph.client.ResponseHeader;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.HeaderDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** The headers that the answers of an operation may have: a constant for each. */
record HeadersClass(GroupDecl group, OperationDecl operation, JavaNames names, JavaTypes types) implements ClassSpec {

    @Override
    public ClassName className() {
        return ClassName.get(names.packageName(), names.headersClass(operation));
    }

    @Override
    public String source() {
        return operation.operation().pointer() + "/responses";
    }

    @Override
    public TypeSpec typeSpec() {
        ClassName groupName = ClassName.get(names.packageName(), names.groupClass(group));
        CodeBlock text = CodeBlock.of("Headers of the answers to {@link $T#$L}.", groupName, names.method(operation));
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(JavadocText.at(0).paragraph(text).build());
        operation.headers().forEach(header -> spec.addField(constant(header)));
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec constant(HeaderDecl header) {
        FieldSpec.Builder field = FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(ResponseHeader.class), types.boxed(header.type())),
                        names.constant(header))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(documentation(header))
                .initializer(
                        "$T.of($L, $L)$L",
                        ResponseHeader.class,
                        SourceText.string(header.name()),
                        types.direct(header.type()),
                        header.explode() ? ".exploded()" : "");
        return (header.documentation().deprecated() ? field.addAnnotation(ClassName.get(Deprecated.class)) : field)
                .build();
    }

    private static CodeBlock documentation(HeaderDecl header) {
        JavadocText text = JavadocText.at(1);
        if (header.documentation().text() == null) {
            text.paragraph(SourceText.code(header.name()) + ".");
        }
        text.document(header.documentation());
        return text.deprecated(header.documentation().deprecated()).build();
    }
}
