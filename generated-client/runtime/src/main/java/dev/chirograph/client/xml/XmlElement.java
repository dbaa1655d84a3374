package dev.chirograph.client.xml;

import java.util.List;
import java.util.Map;

/**
 * An element of an XML document; namespaces are left out, since providers spell them loosely.
 *
 * @param name local name
 * @param attributes by local name, in their order
 * @param children elements in their order
 * @param text all text that stands in the element itself, without white space at its ends
 * @param nil whether {@code xsi:nil} says that there is no value
 */
public record XmlElement(
        String name, Map<String, String> attributes, List<XmlElement> children, String text, boolean nil) {

    /** Returns whether there is nothing but text. */
    boolean plain() {
        return attributes.isEmpty() && children.isEmpty();
    }
}
