package dev.chirograph.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated tuple: an array whose first elements have types of their own.
 *
 * @param positions the declared elements, in order
 * @param rest type of the elements after them; null when the document forbids any
 */
public record TupleDecl(
        String id,
        String pointer,
        TypeName name,
        Documentation documentation,
        List<Position> positions,
        @Nullable TypeRef rest)
        implements TypeDecl {

    /**
     * One declared element.
     *
     * @param name what its Java name is made of
     * @param type without JSON null, which {@code nullable} tells
     * @param required whether every tuple has it
     * @param nullable whether it may be JSON null
     * @param secret whether {@code toString} hides it
     * @param documentation what the document says of it
     * @param javaName {@code x-java-name}, or null
     */
    public record Position(
            String name,
            TypeRef type,
            boolean required,
            boolean nullable,
            boolean secret,
            Documentation documentation,
            @Nullable String javaName) {

        /** Returns whether a caller may rely on a value being there. */
        public boolean alwaysThere() {
            return required && !nullable;
        }
    }
}
