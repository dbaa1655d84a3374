package dev.chirograph.spec;

/**
 * A contract that comes with Chirograph.
 *
 * @param name what users call it, such as {@code lightlayer}
 * @param title one line
 * @param file path below the folder of contracts
 * @param document name of the provider's document that it follows
 * @param url where that document is published
 */
public record BundledContract(String name, String title, String file, String document, String url) {}
