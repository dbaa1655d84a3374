package dev.chirograph.conformance;

import dev.chirograph.conformance.cases.CaseCredentials;
import dev.chirograph.conformance.cases.CaseKind;
import dev.chirograph.conformance.cases.ConformanceCase;
import dev.chirograph.conformance.ledger.Globs;
import dev.chirograph.conformance.scenario.Scenario;
import dev.chirograph.spec.model.Effect;
import java.util.Optional;

/** Decides which cases are chosen, and which of them may be sent to a target that is somebody's account. */
final class CaseGate {
    private final ConformanceOptions options;

    CaseGate(ConformanceOptions options) {
        this.options = options;
    }

    /** The steps of a scenario stay together. */
    private static String whole(ConformanceCase candidate) {
        String id = candidate.id();
        return candidate.kind() == CaseKind.SCENARIO ? id.substring(0, id.lastIndexOf('/')) : id;
    }

    /** Returns whether a case belongs to the part of the run that is wanted. */
    boolean inShard(ConformanceCase candidate) {
        return options.shard() == null || options.shard().holds(whole(candidate));
    }

    boolean chosen(ConformanceCase candidate) {
        return options.only().isEmpty()
                || options.only().stream()
                        .anyMatch(pattern -> Globs.matches(pattern, candidate.id())
                                || Globs.matches(pattern, candidate.operation().id()));
    }

    /** Scenarios are replayed whole, so they are chosen whole: by the id of one of their steps, not by operations. */
    boolean chosen(Scenario candidate) {
        return options.only().isEmpty()
                || candidate.cases().stream()
                        .anyMatch(
                                step -> options.only().stream().anyMatch(pattern -> Globs.matches(pattern, step.id())));
    }

    /** Returns why a scenario may not be sent; empty when every step of it may, clean-up included. */
    Optional<String> refusal(Scenario candidate) {
        if (options.baseUrl() == null) {
            return Optional.empty();
        }
        for (ConformanceCase step : candidate.cases()) {
            Effect effect = step.operation().effectOrDefault();
            if (!options.allowed().contains(effect)) {
                return Optional.of(
                        "the step " + step.name() + " of the scenario is " + effect.word() + ", which is not allowed");
            }
            boolean named = options.only().stream()
                    .anyMatch(pattern -> pattern.contains(
                            "/scenarios/" + candidate.workflow().id()));
            if (effect == Effect.SPEND && !named) {
                return Optional.of("the step " + step.name()
                        + " costs money, and the scenario has to be named by --scenario "
                        + candidate.workflow().id());
            }
        }
        return Optional.empty();
    }

    /** Returns why a case may not be sent; empty when it may. */
    Optional<String> refusal(ConformanceCase candidate) {
        if (options.baseUrl() == null) {
            return Optional.empty();
        }
        Effect effect = candidate.operation().effectOrDefault();
        if (!options.allowed().contains(effect)) {
            return Optional.of("the operation is " + effect.word() + ", which is not allowed");
        }
        boolean named = options.only().stream().anyMatch(pattern -> names(pattern, candidate));
        if (effect == Effect.SPEND && !named) {
            return Optional.of("the operation costs money and has to be named by --only "
                    + candidate.operation().id());
        }
        if (effect != Effect.READ && candidate.kind() == CaseKind.BOUNDARY && !named) {
            return Optional.of(
                    "the operation is " + effect.word() + " and would be called with many values; name it by "
                            + "--only " + candidate.operation().id());
        }
        if (effect != Effect.READ && candidate.credentials().kind() != CaseCredentials.Kind.PROPER && !named) {
            return Optional.of("a provider that ignores credentials would carry out the operation; name it by --only "
                    + candidate.operation().id());
        }
        return Optional.empty();
    }

    private static boolean names(String pattern, ConformanceCase candidate) {
        return pattern.equals(candidate.operation().id())
                || pattern.equals(candidate.id())
                || pattern.contains("/" + candidate.operation().id() + "/");
    }
}
