// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Event
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Event {
    /** How this type is read and written. */
    UnionType<Event> TYPE = UnionType.<Event>builder().discriminator("type")
            .branch(StartedVariant.class, JsonTypes.<Started>ref(() -> Started.TYPE), StartedVariant::new,
                    StartedVariant::value, "start")
            .branch(StoppedVariant.class, JsonTypes.<Stopped>ref(() -> Stopped.TYPE), StoppedVariant::new,
                    StoppedVariant::value, "stop")
            .branch(ChangedVariant.class, JsonTypes.<Changed>ref(() -> Changed.TYPE), ChangedVariant::new,
                    ChangedVariant::value, "grown", "shrunk")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record StartedVariant(Started value) implements Event {}

    /** Holds the value of this branch. */
    record StoppedVariant(Stopped value) implements Event {}

    /** Holds the value of this branch. */
    record ChangedVariant(Changed value) implements Event {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Event {}
}
