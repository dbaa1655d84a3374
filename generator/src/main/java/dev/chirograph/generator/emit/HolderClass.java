package dev.chirograph.generator.emit;

import dev.chirograph.client.json.Holder;
import dev.chirograph.client.json.HolderType;
import dev.chirograph.generator.model.HolderDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** A name for a list or map of itself. */
record HolderClass(HolderDecl type, JavaTypes types) implements ClassSpec {

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
        return TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Holder.class), content()))
                .addJavadoc(documentation())
                .addField(typeConstant())
                .addMethod(constructor())
                .addMethod(of())
                .build();
    }

    private TypeName content() {
        return types.boxed(type.content());
    }

    private CodeBlock documentation() {
        return JavadocText.at(0)
                .document(type.documentation())
                .paragraph("Holds others of its kind.")
                .build();
    }

    private FieldSpec typeConstant() {
        TypeName holderType = ParameterizedTypeName.get(ClassName.get(HolderType.class), content(), className());
        return FieldSpec.builder(holderType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How this type is read and written.")
                .initializer(
                        "$T.of($T.class,$W$L,$W$T::new)",
                        HolderType.class,
                        className(),
                        types.lazy(type.content()),
                        className())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(content(), "value")
                .addStatement("super(value)")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("Returns the holder of a value.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(className())
                .addParameter(content(), "value")
                .addStatement("return new $T(value)", className())
                .build();
    }
}
