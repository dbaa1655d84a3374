/** Decoding of XML bodies. */
@NullMarked
package dev.chirograph.client.xml;

import org.jspecify.annotations.NullMarked;
