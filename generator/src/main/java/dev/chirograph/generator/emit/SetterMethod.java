package dev.chirograph.generator.emit;

import dev.chirograph.generator.model.PropertyDecl;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.naming.JavaNames;
import dev.chirograph.generator.source.ClassName;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.generator.source.MethodSpec;
import dev.chirograph.generator.source.TypeName;
import javax.lang.model.element.Modifier;

/**
 * The method of a builder that sets a property.
 *
 * @param assignment the statement that does so
 */
record SetterMethod(PropertyDecl property, CodeBlock assignment, ClassName builder, JavaNames names, JavaTypes types) {

    MethodSpec methodSpec(CodeBlock documentation) {
        String name = names.property(property);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(documentation)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(argument(), name)
                .addStatement(assignment)
                .addStatement("return this");
        if (property.documentation().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private TypeName argument() {
        return property.nullable() && !property.type().equals(TypeRef.Scalar.ANY)
                ? JavaTypes.nullable(types.boxed(property.type()))
                : types.argument(property.type());
    }
}
