package dev.chirograph.generator.output;

import dev.chirograph.generator.model.ModelStandIn;
import dev.chirograph.spec.model.ContractStandIn;

/** Imports what this package must not: what is written there. */
abstract class NotApart {

    abstract void contract(ContractStandIn contract);

    abstract void model(ModelStandIn model);
}
