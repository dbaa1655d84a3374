// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Task
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Its kinds give their words themselves.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface Task {
    /** How this type is read and written. */
    UnionType<Task> TYPE = UnionType.builder(Task.class).discriminator("kind")
            .branch(TaskBaseVariant.class, JsonTypes.ref(TaskBase.class), TaskBaseVariant::new, TaskBaseVariant::value,
                    "Task")
            .branch(CopyTaskVariant.class, JsonTypes.ref(CopyTask.class), CopyTaskVariant::new, CopyTaskVariant::value,
                    "#Tasks.Copy")
            .branch(MoveTaskVariant.class, JsonTypes.ref(MoveTask.class), MoveTaskVariant::new, MoveTaskVariant::value,
                    "move")
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record TaskBaseVariant(TaskBase value) implements Task {}

    /** Holds the value of this branch. */
    record CopyTaskVariant(CopyTask value) implements Task {}

    /** Holds the value of this branch. */
    record MoveTaskVariant(MoveTask value) implements Task {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements Task {}
}
