/**
 * JSON and the types of a contract: how each type is read leniently and written exactly, so that nothing a provider
 * sends is lost. Generated models are thin views over what lives here.
 */
@NullMarked
package dev.chirograph.client.json;

import org.jspecify.annotations.NullMarked;
