package dev.chirograph.generator.emit;

import dev.chirograph.client.Parameter;
import dev.chirograph.client.RequestParameters;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.OperationDecl;
import dev.chirograph.generator.model.ParameterDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
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
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RequestParameters.class)
                .addJavadoc(documentation());
        for (ParameterDecl parameter : operation.parameters()) {
            if (parameter.property() != null) {
                spec.addField(constant(parameter, parameter.property()));
            }
        }
        return spec.addMethod(MethodSpec.constructorBuilder()
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

    private FieldSpec constant(ParameterDecl declared, PropertyDecl property) {
        dev.chirograph.spec.model.Parameter parameter = declared.parameter();
        ParameterForm form = new ParameterForm(parameter, declared.type());
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.$L($L, $L)",
                        Parameter.class,
                        parameter.in().word(),
                        SourceText.string(parameter.name()),
                        types.direct(declared.type()));
        if (form.json()) {
            value.add(".json()");
        }
        if (form.style() != null) {
            value.add(".style($L)", form.style());
        }
        if (property.secret()) {
            value.add(".hidden()");
        }
        TypeName type = ParameterizedTypeName.get(ClassName.get(Parameter.class), types.boxed(declared.type()));
        return FieldSpec.builder(type, names.constant(property), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
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
        for (PropertyDecl property : params.properties()) {
            if (property.neededInRequests()) {
                required.add(",$W$L", names.constant(property));
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
        params.properties().forEach(property -> spec.addMethod(setter(property)));
        return spec.addMethod(build()).build();
    }

    private MethodSpec setter(PropertyDecl property) {
        return new SetterMethod(property, builderName(), names, types)
                .methodSpec(JavadocText.at(2).property(property).build());
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
