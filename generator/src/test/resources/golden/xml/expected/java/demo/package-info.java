// Generated from openapi.yaml by Chirograph. Do not edit.
/**
 * Client of the XML, version 1: start at {@link demo.XmlClient}.
 */
@NullMarked
package demo;

import org.jspecify.annotations.NullMarked;
