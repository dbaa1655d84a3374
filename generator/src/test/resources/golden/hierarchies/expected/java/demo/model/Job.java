// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Job
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Alternatives that have the enumeration around them anyway.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Job {
    /** How this type is read and written. */
    UnionType<Job> TYPE = UnionType.builder(Job.class).discriminator("state")
            .branch(RunVariant.class, JsonTypes.ref(Run.class), RunVariant::new, RunVariant::value, "RUNNING")
            .branch(WaitVariant.class, JsonTypes.ref(Wait.class), WaitVariant::new, WaitVariant::value, "WAITING")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record RunVariant(Run value) implements Job {}

    /** Holds the value of this branch. */
    record WaitVariant(Wait value) implements Job {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Job {}
}
