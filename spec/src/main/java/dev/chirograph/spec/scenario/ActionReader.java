package dev.chirograph.spec.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.Quoted;
import dev.chirograph.spec.scenario.Action.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is to be done after steps. */
final class ActionReader {
    private static final int LONGEST_WAIT = 86_400;
    private static final int MOST_RETRIES = 1_000;

    private final Components components;

    ActionReader(Components components) {
        this.components = components;
    }

    /** Reads the actions of a workflow or a step after success. */
    List<Action> afterSuccess(Part owner, String name) {
        return actions(owner, name, "successActions", Set.of("end", "goto"));
    }

    /** Reads the actions of a workflow or a step after a failure. */
    List<Action> afterFailure(Part owner, String name) {
        return actions(owner, name, "failureActions", Set.of("end", "goto", "retry"));
    }

    /** Returns the actions of a step together with those of its workflow, which it may override but not remove. */
    static List<Action> inherited(List<Action> own, List<Action> ofWorkflow) {
        Set<String> names = own.stream().map(Action::name).collect(Collectors.toSet());
        List<Action> all = new ArrayList<>(own);
        ofWorkflow.stream().filter(action -> !names.contains(action.name())).forEach(all::add);
        return all;
    }

    private List<Action> actions(Part owner, String name, String component, Set<String> types) {
        List<Action> actions = new ArrayList<>();
        for (Part element : owner.list(name)) {
            Part part = components.resolve(element, component);
            Action action = part == null ? null : action(part, types);
            if (action != null) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static @Nullable Action action(Part part, Set<String> types) {
        part.known(
                Set.of("name", "type", "stepId", "retryAfter", "retryLimit", "criteria"),
                Set.of("workflowId", "parameters"));
        String type = part.required("type");
        if (!types.contains(type)) {
            part.member("type")
                    .error(
                            Part.STRUCTURE,
                            "the type is " + types.stream().sorted().collect(Collectors.joining(" or ")) + ", not "
                                    + Quoted.of(type));
            return null;
        }
        Kind kind = type.equals("retry") ? Kind.RETRY : type.equals("goto") ? Kind.GOTO : Kind.END;
        if (kind == Kind.RETRY && part.has("stepId")) {
            part.member("stepId")
                    .error(Part.UNSUPPORTED, "another step before the step is sent again is not supported");
        }
        return new Action(
                part.required("name"),
                kind,
                kind == Kind.GOTO ? part.required("stepId") : null,
                retryAfter(part, kind),
                retryLimit(part, kind),
                CriterionReader.criteria(part, "criteria"),
                part.pointer());
    }

    private static Duration retryAfter(Part part, Kind kind) {
        JsonNode seconds = retryMember(part, kind, "retryAfter");
        if (seconds == null) {
            return Duration.ZERO;
        }
        double value = seconds.isNumber() ? seconds.doubleValue() : -1;
        if (value < 0 || value > LONGEST_WAIT) {
            part.member("retryAfter")
                    .error(Part.STRUCTURE, "\"retryAfter\" is a number of seconds from 0 to " + LONGEST_WAIT);
            return Duration.ZERO;
        }
        return Duration.ofMillis(Math.round(value * 1000));
    }

    /** Without a limit a step is sent again once. */
    private static int retryLimit(Part part, Kind kind) {
        JsonNode limit = retryMember(part, kind, "retryLimit");
        if (limit == null) {
            return kind == Kind.RETRY ? 1 : 0;
        }
        if (!limit.isIntegralNumber()
                || !limit.canConvertToInt()
                || limit.intValue() < 0
                || limit.intValue() > MOST_RETRIES) {
            part.member("retryLimit")
                    .error(Part.STRUCTURE, "\"retryLimit\" is a whole number from 0 to " + MOST_RETRIES);
            return 0;
        }
        return limit.intValue();
    }

    private static @Nullable JsonNode retryMember(Part part, Kind kind, String name) {
        if (part.has(name) && kind != Kind.RETRY) {
            part.member(name).error(Part.STRUCTURE, Quoted.of(name) + " belongs to actions of type retry");
            return null;
        }
        return part.node().get(name);
    }
}
