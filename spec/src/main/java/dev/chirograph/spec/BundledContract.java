package dev.chirograph.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract that comes with Chirograph.
 *
 * @param name what users call it, such as {@code lightlayer}
 * @param title one line
 * @param file path below the folder of contracts
 * @param document name of the provider's document that it follows
 * @param url where that document is published
 * @param scenarios paths of its Arazzo documents below the folder of contracts
 * @param state path of what its mock provider remembers, or null when that is nothing
 */
public record BundledContract(
        String name,
        String title,
        String file,
        String document,
        String url,
        List<String> scenarios,
        @Nullable String state) {

    /** Copies the list. */
    public BundledContract {
        scenarios = List.copyOf(scenarios);
    }
}
