package dev.chirograph.generator.emit;

import dev.chirograph.client.json.JsonObjectBuilder;
import dev.chirograph.client.json.ObjectBuilder;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** The builder inside a model. */
record BuilderClass(ObjectClass owner) {

    TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(owner.builderName())
                .addJavadoc("Builds $L {@link $T}.", CodeBlocks.article(owner.className()), owner.className())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass())
                .addMethod(constructor());
        for (PropertyDecl property : owner.object().properties()) {
            if (!property.setByBuilder()) {
                spec.addMethod(setter(property));
            }
        }
        if (takesAdditional() && !owner.untyped()) {
            spec.addMethod(additionalProperty());
        }
        return spec.build();
    }

    private boolean takesAdditional() {
        return owner.object().additional() != null;
    }

    private TypeName superclass() {
        return takesAdditional() && owner.untyped()
                ? ParameterizedTypeName.get(
                        ClassName.get(JsonObjectBuilder.class), owner.className(), owner.builderName())
                : ParameterizedTypeName.get(ClassName.get(ObjectBuilder.class), owner.className());
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectValues.class, "start")
                .addStatement("super(TYPE, start)")
                .build();
    }

    private MethodSpec setter(PropertyDecl property) {
        CodeBlock assignment = CodeBlock.of(
                "$L.set(this, $L)",
                owner.names().constant(property),
                owner.names().property(property));
        return new SetterMethod(property, assignment, owner.builderName(), owner.names(), owner.types())
                .methodSpec(documentation(property));
    }

    /** What a property means is said at its accessor. */
    private CodeBlock documentation(PropertyDecl property) {
        String name = owner.names().property(property);
        return JavadocText.at(2)
                .paragraph(CodeBlock.of("Sets {@link $T#$L()}.", owner.className(), name))
                .deprecated(property.documentation().deprecated())
                .build();
    }

    private MethodSpec additionalProperty() {
        TypeRef type = owner.additional();
        CodeBlock value = type instanceof TypeRef.OrNull orNull
                ? CodeBlock.of("$L, value", owner.types().direct(orNull.type()))
                : CodeBlock.of("$L.encode(value)", owner.types().direct(type));
        return MethodSpec.methodBuilder("additionalProperty")
                .addJavadoc("Sets a member that the contract does not declare.")
                .addModifiers(Modifier.PUBLIC)
                .returns(owner.builderName())
                .addParameter(String.class, "name")
                .addParameter(owner.types().argument(type), "value")
                .addStatement("setAdditional(name, $L)", value)
                .addStatement("return this")
                .build();
    }
}
