package dev.chirograph.client.json;

import dev.chirograph.generator.model.ModelStandIn;

/** Imports what this package must not: another module. */
public abstract class CodecStandIn {

    abstract void otherModule(ModelStandIn model);
}
