package dev.chirograph.generator.emit;

import dev.chirograph.client.json.JsonObjectModel;
import dev.chirograph.client.json.ObjectModel;
import dev.chirograph.client.json.ObjectType;
import dev.chirograph.client.json.ObjectValues;
import dev.chirograph.client.json.Property;
import dev.chirograph.generator.model.ObjectDecl;
import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.FieldSpec;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.ParameterizedTypeName;
import dev.chirograph.generator.source.TypeName;
import dev.chirograph.generator.source.TypeSpec;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A model: a class with properties, and its builder. */
record ObjectClass(ObjectDecl object, JavaNames names, JavaTypes types) implements ClassSpec {

    @Override
    public ClassName className() {
        return types.className(new TypeRef.Declared(object.id()));
    }

    @Override
    public String source() {
        return object.pointer();
    }

    private CodeBlock documentation() {
        JavadocText documentation = JavadocText.at(0).document(object.documentation());
        if (documentation.isEmpty()) {
            documentation.paragraph(SourceText.code(object.name().text()) + ".");
        }
        return documentation.build();
    }

    @Override
    public TypeSpec typeSpec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(untyped() ? JsonObjectModel.class : ObjectModel.class)
                .addJavadoc(documentation());
        object.properties().forEach(property -> spec.addField(constant(property)));
        spec.addField(typeConstant())
                .addMethod(constructor())
                .addMethod(create())
                .addMethod(builder())
                .addMethod(toBuilder());
        object.properties().forEach(property -> spec.addMethod(accessor(property)));
        if (!untyped()) {
            spec.addMethod(additionalProperties());
        }
        return spec.addType(new BuilderClass(this).typeSpec()).build();
    }

    private FieldSpec constant(PropertyDecl property) {
        TypeName type = ParameterizedTypeName.get(ClassName.get(Property.class), types.boxed(property.type()));
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$L.$L($L)",
                        types.lazy(property.type()),
                        property.neededInRequests() ? "required" : "optional",
                        SourceText.string(property.name()));
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
            value.add("$Z.xml($L)", XmlCode.expression(property.xml()));
        }
        return FieldSpec.builder(type, names.constant(property), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private FieldSpec typeConstant() {
        CodeBlock.Builder properties = CodeBlock.builder();
        object.properties().forEach(property -> properties.add(",$W$L", names.constant(property)));
        ClassName className = className();
        return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(ObjectType.class), className), "TYPE")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How this type is read and written.")
                .initializer(
                        "$T.<$T>of($Znew $T($T.NONE)$L)",
                        ObjectType.class,
                        className,
                        className,
                        ObjectValues.class,
                        properties.build())
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectValues.class, "values")
                .addStatement("super(values)")
                .build();
    }

    /** How the runtime makes models: javac is slow at the reference to a constructor that would serve as well. */
    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(className())
                .addParameter(ObjectValues.class, "members")
                .addStatement("return new $T(members)", className())
                .build();
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(JavadocText.at(1).paragraph(builderText()).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName())
                .addStatement("return new $T($T.NONE)", builderName(), ObjectValues.class)
                .build();
    }

    private String builderText() {
        String needed = needed(object, names);
        return needed.isEmpty() ? "Starts an empty object." : "Starts an empty object; it needs " + needed + ".";
    }

    /** Returns the properties that nothing is built without, as a list in HTML. */
    static String needed(ObjectDecl object, JavaNames names) {
        return object.properties().stream()
                .filter(PropertyDecl::neededFromCaller)
                .map(property -> "{@code " + names.property(property) + "}")
                .collect(Collectors.joining(", "));
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
        return className().nestedClass("Builder");
    }

    private MethodSpec accessor(PropertyDecl property) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.property(property))
                .addJavadoc(JavadocText.at(1).property(property).build())
                .addModifiers(Modifier.PUBLIC);
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        TypeName type = types.boxed(property.type());
        String constant = names.constant(property);
        // Lists and maps are empty where there is none.
        boolean always = property.alwaysThere()
                || property.type() instanceof TypeRef.ListOf
                || property.type() instanceof TypeRef.MapOf;
        return method.returns(always ? type : JavaTypes.nullable(type))
                .addStatement("return $L.$L(this)", constant, always ? "get" : "find")
                .build();
    }

    /** The type of further members; any JSON where the contract forbids them but a provider sends some. */
    TypeRef additional() {
        TypeRef additional = object.additional();
        return additional == null || additional.withoutNull().equals(TypeRef.Scalar.ANY)
                ? TypeRef.Scalar.ANY
                : additional;
    }

    /** Returns whether further members are any JSON. */
    boolean untyped() {
        return additional().equals(TypeRef.Scalar.ANY);
    }

    private MethodSpec additionalProperties() {
        return MethodSpec.methodBuilder("additionalProperties")
                .addJavadoc("Returns the members that the contract does not declare.")
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Map.class), ClassName.get(String.class), types.boxed(additional())))
                .addStatement("return additional($L)", types.direct(additional()))
                .build();
    }
}
