package dev.chirograph.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.UnionType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.model.UnionDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** A union: a sealed interface with a record for each branch and one for what no branch knows. */
record UnionInterface(UnionDecl union, JavaNames names, JavaTypes types) implements ClassSpec {

    @Override
    public ClassName className() {
        return types.className(new TypeRef.Declared(union.id()));
    }

    @Override
    public String source() {
        return union.pointer();
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(documentation())
                .addField(typeConstant());
        for (UnionDecl.Branch branch : union.branches()) {
            spec.addType(variant(branch));
        }
        return spec.addType(unknown()).build();
    }

    private CodeBlock documentation() {
        return JavadocText.at(0)
                .document(union.documentation())
                .paragraph("One of several types; JSON that fits none is kept as {@link Unknown}.")
                .build();
    }

    private FieldSpec typeConstant() {
        CodeBlock.Builder value = CodeBlock.builder().add("$T.builder($T.class)", UnionType.class, className());
        if (union.discriminator() != null) {
            value.add(".discriminator($L)", SourceText.string(union.discriminator()));
        }
        value.add("$>$>");
        for (UnionDecl.Branch branch : union.branches()) {
            ClassName variant = variantName(branch);
            value.add(
                    "\n.branch($T.class,$W$L,$W$T::new,$W$T::value",
                    variant,
                    types.lazy(branch.type()),
                    variant,
                    variant);
            branch.words().forEach(word -> value.add(",$W$L", SourceText.string(word)));
            value.add(")");
        }
        ClassName unknown = className().nestedClass("Unknown");
        value.add("\n.unknown($T.class, $T::new, $T::value)$<$<", unknown, unknown, unknown);
        TypeName unionType = ParameterizedTypeName.get(ClassName.get(UnionType.class), className());
        return FieldSpec.builder(unionType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How this type is read and written.")
                .initializer(value.build())
                .build();
    }

    private ClassName variantName(UnionDecl.Branch branch) {
        return className().nestedClass(names.variant(branch));
    }

    private TypeSpec variant(UnionDecl.Branch branch) {
        return record(
                variantName(branch), types.argument(branch.type()), className(), "Holds the value of this branch.");
    }

    private TypeSpec unknown() {
        return record(
                className().nestedClass("Unknown"),
                ClassName.get(JsonNode.class),
                className(),
                "JSON that no branch knows.");
    }

    /** Returns a record with one component, {@code value}. */
    static TypeSpec record(ClassName name, TypeName value, ClassName parent, String documentation) {
        return TypeSpec.recordBuilder(name)
                .addJavadoc("$L", documentation)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(parent)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build())
                .build();
    }
}
