package dev.chirograph.spec.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a step (Arazzo 1.0, Success Action and Failure Action Objects).
 *
 * @param name for readers
 * @param kind what is done
 * @param stepId where to go, for {@link Kind#GOTO}; else null
 * @param criteria all must hold for the action to apply
 * @param pointer where it stands
 */
public record Action(String name, Kind kind, @Nullable String stepId, List<Criterion> criteria, String pointer) {

    /** What is done. */
    public enum Kind {
        /** The workflow ends. */
        END,
        /** Another step follows than the next one. */
        GOTO
    }

    /** Copies the list. */
    public Action {
        criteria = List.copyOf(criteria);
    }
}
