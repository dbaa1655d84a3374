package dev.chirograph.generator.model;

import dev.chirograph.spec.model.IncomingRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request that the provider sends by itself.
 *
 * @param request what the contract says of it
 * @param body what its JSON is; null when it has none
 */
public record IncomingDecl(
        IncomingRequest request, @Nullable TypeRef body) {}
