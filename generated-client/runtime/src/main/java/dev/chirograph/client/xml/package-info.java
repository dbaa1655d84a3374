/** XML bodies: parsed without document types, shown as the JSON of their types, and written from it. */
@NullMarked
package dev.chirograph.client.xml;

import org.jspecify.annotations.NullMarked;
