package dev.chirograph.generator.emit;

import dev.chirograph.client.http.Style;
import dev.chirograph.generator.model.ScalarType;
import dev.chirograph.generator.model.TypeRef;
import dev.chirograph.generator.source.CodeBlock;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.Parameter;
import dev.chirograph.spec.model.ParameterLocation;
import dev.chirograph.spec.model.ParameterStyle;
import org.jspecify.annotations.Nullable;

/** The form in which a parameter is written: JSON text, or a style where it is not the usual one of its place. */
record ParameterForm(Parameter parameter, TypeRef type) {

    /** Returns whether the value is JSON text. */
    boolean json() {
        MediaType content = parameter.content();
        return content != null && content.json();
    }

    /** Returns the style, or null when the runtime's own for the place means the same. */
    @Nullable
    CodeBlock style() {
        boolean reserved = parameter.allowReserved() && parameter.in() == ParameterLocation.QUERY;
        if (json() || (usual() && !reserved)) {
            return null;
        }
        boolean explode = parameter.explode() && parameter.style() != ParameterStyle.DEEP_OBJECT;
        String constant = parameter.style().name() + (explode ? "_EXPLODED" : "");
        return CodeBlock.of("$T.$L$L", Style.class, constant, reserved ? ".reserved()" : "");
    }

    private boolean usual() {
        boolean simple = parameter.in() == ParameterLocation.PATH || parameter.in() == ParameterLocation.HEADER;
        ParameterStyle style = simple ? ParameterStyle.SIMPLE : ParameterStyle.FORM;
        // A scalar has nothing to explode.
        boolean scalar = type instanceof TypeRef.Scalar given && given.type() != ScalarType.ANY;
        return parameter.style() == style && (parameter.explode() != simple || scalar);
    }
}
