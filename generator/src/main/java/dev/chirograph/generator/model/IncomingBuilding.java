package dev.chirograph.generator.model;

import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import dev.chirograph.spec.model.IncomingRequest;
import dev.chirograph.spec.model.MediaType;
import dev.chirograph.spec.model.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides as what the requests are read that the provider sends by itself. */
final class IncomingBuilding {
    private final TypeBuilder types;
    private final Diagnostics diagnostics;

    IncomingBuilding(TypeBuilder types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** Returns the webhooks and callbacks of a contract. */
    List<IncomingDecl> of(Contract contract) {
        return contract.incoming().stream()
                .map(request -> new IncomingDecl(request, body(request)))
                .toList();
    }

    private @Nullable TypeRef body(IncomingRequest request) {
        RequestBody body = request.body();
        if (body == null) {
            return null;
        }
        MediaType sent = BodyBuilding.choose(body);
        if (MediaKinds.ofBody(sent) != BodyDecl.Kind.JSON || sent.schema() == null) {
            diagnostics
                    .at(sent.pointer())
                    .warning("incoming-body", "nothing is generated for what the provider sends in this media type");
            return null;
        }
        return types.of(sent.schema(), place(request, body));
    }

    private static TypeName place(IncomingRequest request, RequestBody body) {
        if (body.pointer().startsWith("#/components/requestBodies/")) {
            return TypeNames.ofComponent(body.pointer());
        }
        String words = request.cause() == null
                ? request.name() + " Webhook"
                : OperationNames.of(request.cause()).types() + " " + request.name() + " Callback";
        return new TypeName(words, TypeName.Rank.PLACE);
    }
}
