package dev.chirograph.conformance.check;

import java.util.List;

/** A rule that compares an answer with the contract. Implementations have no state and are thread-safe. */
public interface Check {

    /** Returns the stable id, in kebab-case. */
    String id();

    /** Returns the rule in one sentence. */
    String rule();

    /** Returns every difference; empty when the rule is kept or does not apply. */
    List<Finding> judge(Observation observation);
}
