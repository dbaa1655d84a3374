package dev.chirograph.spec.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Diagnostic;
import java.util.List;

/**
 * One file as a tree that knows the place of every node.
 *
 * @param file name of the file as messages show it
 * @param root the tree
 * @param refersElsewhere whether a reference may lead to another place than one of this file that it names by a pointer
 * @param warnings what was doubtful
 */
record LoadedDocument(String file, JsonNode root, boolean refersElsewhere, List<Diagnostic> warnings) {}
