package dev.chirograph.generator.emit;

import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeSpec;
import dev.chirograph.spec.model.ParameterLocation;
import javax.lang.model.element.Modifier;

/** The parameters of an operation that are no arguments of its method, and their builder. */
record ParamsClass(GroupDecl group, OperationDecl operation, ObjectDecl params, JavaNames names, JavaTypes types)
        implements ClassSpec {

    @Override
    public ClassName className() {
        return ClassName.get(names.packageName(), names.paramsClass(operation));
    }

    @Override
    public String source() {
        return params.pointer();
    }

    @Override
    public TypeSpec typeSpec() {
        return TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RequestParameters.class)
                .addJavadoc(documentation())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builderName(), "builder")
                        .addStatement("super(builder)")
                        .build())
                .addMethod(builder())
                .addMethod(toBuilder())
                .addType(builderClass())
                .build();
    }

    private CodeBlock documentation() {
        ClassName groupName = ClassName.get(names.packageName(), names.groupClass(group));
        CodeBlock text = CodeBlock.of(
                "$L of {@link $T#$L}.",
                operation.paramsOptional() ? "Optional parameters" : "Parameters",
                groupName,
                names.method(operation));
        return JavadocText.at(0).paragraph(text).build();
    }

    private MethodSpec builder() {
        String needed = ObjectClass.needed(params, names);
        String text =
                needed.isEmpty() ? "Starts without parameters." : "Starts without parameters; it needs " + needed + ".";
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(JavadocText.at(1).paragraph(text).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName())
                .addStatement("return new $T(null)", builderName())
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("Starts with these parameters.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builderName())
                .addStatement("return new $T(this)", builderName())
                .build();
    }

    private ClassName builderName() {
        return className().nestedClass("Builder");
    }

    private TypeSpec builderClass() {
        CodeBlock.Builder required = CodeBlock.builder();
        for (ParameterDecl declared : operation.parameters()) {
            if (declared.property() != null && declared.property().neededInRequests()) {
                required.add(",$W$L", parameter(declared.parameter()));
            }
        }
        TypeSpec.Builder spec = TypeSpec.classBuilder(builderName())
                .addJavadoc("Builds $L {@link $T}.", CodeBlocks.article(className()), className())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ClassName.get(RequestParameters.class).nestedClass("Builder"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(JavaTypes.nullable(className()), "start")
                        .addStatement("super(start$L)", required.build())
                        .build());
        for (ParameterDecl declared : operation.parameters()) {
            if (declared.property() != null) {
                spec.addMethod(setter(declared, declared.property()));
            }
        }
        return spec.addMethod(build()).build();
    }

    private static CodeBlock parameter(dev.chirograph.spec.model.Parameter parameter) {
        return CodeBlock.of("$T.$L($L)", Parameter.class, parameter.in().word(), SourceText.string(parameter.name()));
    }

    private MethodSpec setter(ParameterDecl declared, PropertyDecl property) {
        ParameterForm form = new ParameterForm(declared.parameter(), declared.type());
        boolean plain = declared.parameter().in() == ParameterLocation.QUERY
                && !form.json()
                && form.style() == null
                && !property.secret();
        CodeBlock assignment = plain
                ? CodeBlock.of(
                        "query($L, $L)", SourceText.string(declared.parameter().name()), value(declared, property))
                : CodeBlock.of("set($L)", parameter(declared, property, form));
        return new SetterMethod(property, assignment, builderName(), names, types)
                .methodSpec(JavadocText.at(2).property(property).build());
    }

    private CodeBlock parameter(ParameterDecl declared, PropertyDecl property, ParameterForm form) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$L$Z.of($L)", parameter(declared.parameter()), value(declared, property));
        if (form.json()) {
            code.add("$Z.json()");
        }
        if (form.style() != null) {
            code.add("$Z.style($L)", form.style());
        }
        if (property.secret()) {
            code.add(".hidden()");
        }
        return code.build();
    }

    private CodeBlock value(ParameterDecl declared, PropertyDecl property) {
        String name = names.property(property);
        return toldByJava(property)
                ? CodeBlock.of("$L", name)
                : CodeBlock.of("$L,$W$L", types.direct(declared.type()), name);
    }

    /** Whether the type follows from the Java type of the argument. */
    private static boolean toldByJava(PropertyDecl property) {
        return property.type() instanceof TypeRef.Scalar scalar
                && switch (scalar.type()) {
                    case STRING -> true;
                    case LONG, INTEGER, BOOLEAN -> !property.nullable();
                    default -> false;
                };
    }

    private MethodSpec build() {
        JavadocText text = JavadocText.at(2).paragraph("Returns the parameters.");
        if (!operation.paramsOptional()) {
            text.tag("@throws IllegalStateException when a required parameter is missing");
        }
        return MethodSpec.methodBuilder("build")
                .addJavadoc(text.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(className())
                .addStatement("return new $T(this)", className())
                .build();
    }
}
