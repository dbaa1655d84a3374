package dev.chirograph.spec.diagnostic;

import dev.chirograph.spec.model.ContractStandIn;

/** Imports what this package must not: a higher layer. */
abstract class HigherLayer {

    abstract void model(ContractStandIn contract);
}
