package dev.chirograph.spec.scenario;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a step (Arazzo 1.0, Success Action and Failure Action Objects).
 *
 * @param name for readers
 * @param kind what is done
 * @param stepId where to go, for {@link Kind#GOTO}; else null
 * @param retryAfter how long to wait before the step is sent again, for {@link Kind#RETRY}; else zero
 * @param retryLimit how often it is sent again at most, for {@link Kind#RETRY}; else 0
 * @param criteria all must hold for the action to apply
 * @param pointer where it stands
 */
public record Action(
        String name,
        Kind kind,
        @Nullable String stepId,
        Duration retryAfter,
        int retryLimit,
        List<Criterion> criteria,
        String pointer) {

    /** What is done. */
    public enum Kind {
        /** The workflow ends. */
        END,
        /** Another step follows than the next one. */
        GOTO,
        /** The step is carried out again; only after a failure. */
        RETRY
    }

    /** Copies the list. */
    public Action {
        criteria = List.copyOf(criteria);
    }
}
