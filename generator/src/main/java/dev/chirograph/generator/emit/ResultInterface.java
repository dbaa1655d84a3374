package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.AnswerDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** What an operation answers when its successful statuses have bodies of several types. */
record ResultInterface(OperationDecl operation, JavaNames names, Answers answers) implements ClassSpec {

    @Override
    public ClassName className() {
        return answers.resultName(operation);
    }

    @Override
    public String source() {
        return operation.operation().pointer() + "/responses";
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(JavadocText.at(0)
                        .paragraph("What "
                                + SourceText.code(operation.operation().id())
                                + " answers: the status tells which.")
                        .build());
        for (AnswerDecl answer : operation.answers()) {
            spec.addType(variant(answer));
        }
        return spec.build();
    }

    private TypeSpec variant(AnswerDecl answer) {
        ClassName name = className().nestedClass(names.resultVariant(answer));
        String documentation = "Status " + answer.status() + ".";
        if (answer.form().kind() != AnswerDecl.Kind.NOTHING) {
            TypeName value = answers.java(answer.form());
            return UnionInterface.record(
                    name,
                    value.isBoxedPrimitive() ? value.unbox() : value,
                    className(),
                    SourceText.html(documentation));
        }
        return TypeSpec.recordBuilder(name)
                .addJavadoc("$L", SourceText.html(documentation))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(className())
                .recordConstructor(MethodSpec.constructorBuilder().build())
                .build();
    }
}
