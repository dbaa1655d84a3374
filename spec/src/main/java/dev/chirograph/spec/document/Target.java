package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a reference leads to.
 *
 * @param file the file that holds it
 * @param pointer its place there
 * @param node what stands there; missing where the entry file refers to nothing of its own, which its reader says
 */
record Target(OpenFile file, String pointer, JsonNode node) {}
