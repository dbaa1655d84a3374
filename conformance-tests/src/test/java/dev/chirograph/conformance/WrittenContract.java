package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.NamedContract;
import dev.chirograph.spec.ContractReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Contracts that a test writes down itself. */
public final class WrittenContract {
    private WrittenContract() {}

    /** Returns the contract of an OpenAPI document in YAML, under the name {@code items}. */
    public static NamedContract of(String document) {
        byte[] content = document.getBytes(StandardCharsets.UTF_8);
        return new NamedContract(
                "items",
                ContractReader.create()
                        .read("items.yaml", new ByteArrayInputStream(content))
                        .contract());
    }
}
