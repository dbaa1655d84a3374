package dev.chirograph.generator.emit;

import dev.chirograph.client.json.Position;
import dev.chirograph.client.json.TupleModel;
import dev.chirograph.client.json.TupleType;
import dev.chirograph.client.json.TupleValues;
import dev.chirograph.generator.model.TupleDecl;
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
import javax.lang.model.element.Modifier;

/** A tuple: an accessor for each declared element, and a list of those that follow. */
record TupleClass(TupleDecl tuple, JavaNames names, JavaTypes types) implements ClassSpec {

    @Override
    public ClassName className() {
        return types.className(new TypeRef.Declared(tuple.id()));
    }

    @Override
    public String source() {
        return tuple.pointer();
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TupleModel.class)
                .addJavadoc(documentation());
        for (int index = 0; index < tuple.positions().size(); index++) {
            spec.addField(constant(index, tuple.positions().get(index)));
        }
        spec.addField(typeConstant()).addMethod(constructor()).addMethod(of(false));
        if (tuple.rest() != null) {
            spec.addMethod(of(true));
        }
        tuple.positions().forEach(position -> spec.addMethod(accessor(position)));
        return spec.addMethod(rest()).build();
    }

    private CodeBlock documentation() {
        return JavadocText.at(0)
                .document(tuple.documentation())
                .paragraph("An array whose elements differ by their place.")
                .build();
    }

    private FieldSpec constant(int index, TupleDecl.Position position) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Position.class), types.boxed(position.type()));
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.$L($L, $L)",
                        Position.class,
                        position.required() ? "required" : "optional",
                        index,
                        types.lazy(position.type()));
        if (position.nullable()) {
            value.add(".orNull()");
        }
        if (position.secret()) {
            value.add(".hidden()");
        }
        return FieldSpec.builder(type, names.constant(position), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private FieldSpec typeConstant() {
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.<$T>of($Z$T.class,$W$T::new", TupleType.class, className(), className(), className());
        tuple.positions().forEach(position -> value.add(",$W$L", names.constant(position)));
        value.add(")");
        if (tuple.rest() != null) {
            value.add(".rest($L)", types.lazy(tuple.rest()));
        }
        TypeName tupleType = ParameterizedTypeName.get(ClassName.get(TupleType.class), className());
        return FieldSpec.builder(tupleType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How this type is read and written.")
                .initializer(value.build())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TupleValues.class, "values")
                .addStatement("super(values)")
                .build();
    }

    private MethodSpec of(boolean withRest) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc(JavadocText.at(1).paragraph(ofText(withRest)).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(className());
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (TupleDecl.Position position : tuple.positions()) {
            method.addParameter(argument(position), names.position(position));
            arguments.add(",$W$L", names.position(position));
        }
        CodeBlock rest = CodeBlock.of("$T.of()", List.class);
        if (withRest) {
            method.addParameter(restList(), "rest");
            rest = CodeBlock.of("$T.encode($L, rest)", TupleValues.class, types.direct(restType()));
        }
        return method.addStatement(
                        "return new $T($T.of($ZTYPE,$W$L$L))", className(), TupleValues.class, rest, arguments.build())
                .build();
    }

    private String ofText(boolean withRest) {
        boolean shortens = tuple.positions().stream().anyMatch(position -> !position.required());
        String text = withRest ? "Returns a tuple that has more elements." : "Returns a tuple.";
        return shortens ? text + " Null at the end leaves out what may be absent." : text;
    }

    private TypeName argument(TupleDecl.Position position) {
        return position.alwaysThere()
                ? types.argument(position.type())
                : JavaTypes.nullable(types.boxed(position.type()));
    }

    private MethodSpec accessor(TupleDecl.Position position) {
        JavadocText text = JavadocText.at(1).document(position.documentation());
        if (text.isEmpty()) {
            text.paragraph(SourceText.code(position.name()) + ".");
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.position(position));
        if (position.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName type = types.boxed(position.type());
        boolean always = position.alwaysThere();
        return method.addJavadoc(
                        text.deprecated(position.documentation().deprecated()).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(always ? type : JavaTypes.nullable(type))
                .addStatement("return $L($L)", always ? "required" : "optional", names.constant(position))
                .build();
    }

    private MethodSpec rest() {
        return MethodSpec.methodBuilder("rest")
                .addJavadoc("Returns the elements that follow.")
                .addModifiers(Modifier.PUBLIC)
                .returns(restList())
                .addStatement("return rest($L)", types.direct(restType()))
                .build();
    }

    private TypeName restList() {
        return ParameterizedTypeName.get(ClassName.get(List.class), types.boxed(restType()));
    }

    /** The type of further elements; any JSON where the contract forbids them but a provider sends some. */
    private TypeRef restType() {
        return tuple.rest() == null ? TypeRef.Scalar.ANY : tuple.rest();
    }
}
