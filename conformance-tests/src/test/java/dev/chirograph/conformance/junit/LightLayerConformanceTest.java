package dev.chirograph.conformance.junit;

import dev.chirograph.conformance.ConformanceOptions;
import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.spec.BundledContracts;

/** The suite in one class, as a downstream project writes it; authentication matrix included. */
class LightLayerConformanceTest implements ConformanceSuite {
    @Override
    public NamedContract contract() {
        return new NamedContract(
                "lightlayer", BundledContracts.read("lightlayer").contract());
    }

    @Override
    public ConformanceOptions conformance() {
        return ConformanceOptions.builder().build();
    }
}
