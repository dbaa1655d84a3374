// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Event
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/** One of several types; JSON that fits none is kept as {@link Unknown}. */
public sealed interface Event {
    /** How this type is read and written. */
    UnionType<Event> TYPE = UnionType.builder(Event.class).discriminator("type")
            .branch(StartedVariant.class, JsonTypes.ref(Started.class), StartedVariant::new, StartedVariant::value,
                    "start")
            .branch(StoppedVariant.class, JsonTypes.ref(Stopped.class), StoppedVariant::new, StoppedVariant::value,
                    "stop")
            .branch(ChangedVariant.class, JsonTypes.ref(Changed.class), ChangedVariant::new, ChangedVariant::value,
                    "grown", "shrunk")
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
