package dev.chirograph.conformance.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * One comparison of a value with a schema, which ends after a bounded number of steps: each keyword and each branch is one.
 * Schemas whose parts lead on to each other in many ways take the validator exponential time. Used once, by one thread.
 */
final class BoundedEvaluation extends ExecutionContext {
    private static final long MOST_STEPS = 1_000_000;
    private static final long STEPS_OF_A_NODE = 100;

    private final JsonNode value;
    private final List<Error> certain;
    private long left = MOST_STEPS;
    private boolean counted;

    private BoundedEvaluation(ExecutionConfig config, JsonNode value) {
        super(config);
        this.value = value;
        this.certain = getErrors();
    }

    /**
     * What was found.
     *
     * @param errors all of them, or those that were found until the bound was reached
     * @param whole whether the value was compared with all that the schema says
     */
    record Result(List<Error> errors, boolean whole) {}

    /** Compares a value with a schema. */
    static Result of(Schema schema, JsonNode value) {
        BoundedEvaluation evaluation =
                new BoundedEvaluation(schema.createExecutionContext().getExecutionConfig(), value);
        try {
            return new Result(schema.validate(evaluation, value, OutputFormat.DEFAULT), true);
        } catch (TooManyStepsException e) {
            return new Result(List.copyOf(evaluation.certain), false);
        }
    }

    /** Thrown through the validator when the bound is reached. */
    private static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void evaluationPathAddLast(String keyword) {
        step();
        super.evaluationPathAddLast(keyword);
    }

    @Override
    public void evaluationPathAddLast(int branch) {
        step();
        super.evaluationPathAddLast(branch);
    }

    private void step() {
        if (--left < 0) {
            if (counted) {
                throw new TooManyStepsException();
            }
            counted = true;
            left = STEPS_OF_A_NODE * nodes(value);
        }
    }

    /** Returns how many values there are in a value, itself among them. */
    static long nodes(JsonNode value) {
        long nodes = 0;
        Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            nodes++;
            open.pop().forEach(open::push);
        }
        return nodes;
    }
}
