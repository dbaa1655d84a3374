package dev.chirograph.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated union.
 *
 * @param discriminator member whose word tells the branch, or null
 * @param branches in the document's order, of distinct types
 */
public record UnionDecl(
        String id,
        String pointer,
        TypeName name,
        Documentation documentation,
        @Nullable String discriminator,
        List<Branch> branches)
        implements TypeDecl {

    /**
     * One branch.
     *
     * @param type what it holds
     * @param words values of the discriminator that mean it
     */
    public record Branch(TypeRef type, List<String> words) {}
}
