// Generated from openapi.yaml by Chirograph. Do not edit.
// Source: #/components/schemas/Answer/properties/report
package demo.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.JsonTypes;
import dev.chirograph.client.json.UnionType;

/**
 * Objects that differ below their first level only.
 *
 * <p>One of several types; JSON that fits none is kept as {@link Unknown}.
 */
public sealed interface AnswerReport {
    /** How this type is read and written. */
    UnionType<AnswerReport> TYPE = UnionType.builder(AnswerReport.class)
            .branch(AnswerReportSoundVariant.class, JsonTypes.ref(AnswerReportSound.class),
                    AnswerReportSoundVariant::new, AnswerReportSoundVariant::value)
            .branch(AnswerReportMotionVariant.class, JsonTypes.ref(AnswerReportMotion.class),
                    AnswerReportMotionVariant::new, AnswerReportMotionVariant::value)
            .unknown(Unknown.class, Unknown::new, Unknown::value);

    /** Holds the value of this branch. */
    record AnswerReportSoundVariant(AnswerReportSound value) implements AnswerReport {}

    /** Holds the value of this branch. */
    record AnswerReportMotionVariant(AnswerReportMotion value) implements AnswerReport {}

    /** JSON that no branch knows. */
    record Unknown(JsonNode value) implements AnswerReport {}
}
