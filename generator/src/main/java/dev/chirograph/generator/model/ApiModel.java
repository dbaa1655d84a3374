package dev.chirograph.generator.model;

import dev.chirograph.spec.model.Info;
import dev.chirograph.spec.model.SecurityRequirement;
import dev.chirograph.spec.model.SecurityScheme;
import dev.chirograph.spec.model.Server;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that will be emitted. Immutable; made by {@link ApiModelBuilder}, named by {@code JavaNamer}.
 *
 * @param source file name of the contract, for headers
 * @param info title, version, description
 * @param servers the document's servers
 * @param securitySchemes by name, in order
 * @param security the document's alternatives; null when the document is silent
 * @param errorBody what marks an answer as an error, or null
 * @param tokenFlows by name of the scheme that has one
 * @param groups in order of their first operation
 * @param incoming what the provider sends by itself
 * @param types by id, in the order of their ids
 * @param unused by id, the names of the classes of components that no operation uses: nothing is emitted for them, but
 *     their names stay free, so that the first operation that uses one renames nothing else
 */
public record ApiModel(
        String source,
        Info info,
        List<Server> servers,
        Map<String, SecurityScheme> securitySchemes,
        @Nullable List<SecurityRequirement> security,
        @Nullable ErrorBodyDecl errorBody,
        Map<String, TokenFlowDecl> tokenFlows,
        List<GroupDecl> groups,
        List<IncomingDecl> incoming,
        Map<String, TypeDecl> types,
        Map<String, TypeName> unused) {

    /**
     * What marks an answer as an error.
     *
     * @param pointer into the answer
     * @param type of the whole answer
     * @param unauthorized words that mean "not logged in"
     */
    public record ErrorBodyDecl(String pointer, TypeRef type, List<String> unauthorized) {}

    /**
     * How tokens are obtained; the operations are resolved.
     *
     * @param login issues tokens
     * @param refresh renews them, or null
     */
    public record TokenFlowDecl(
            OperationDecl login,
            SecurityScheme.Login pointers,
            @Nullable OperationDecl refresh,
            SecurityScheme.@Nullable Refresh refreshPointers) {}

    /** Returns the class that a reference names. */
    public TypeDecl type(TypeRef.Declared reference) {
        TypeDecl type = types.get(reference.id());
        if (type == null) {
            throw new IllegalStateException("no type " + reference.id());
        }
        return type;
    }
}
