package dev.chirograph.spec.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleConditionTest {
    private static final JsonNode BODY = JsonNodeFactory.instance
            .objectNode()
            .put("name", "Open")
            .put("number", 7)
            .put("yes", true)
            .putNull("nothing");

    private static final Scope SCOPE = expression -> expression.source() == RuntimeExpression.Source.STATUS_CODE
            ? IntNode.valueOf(200)
            : expression.within(BODY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$statusCode == 200",
                "$statusCode==200",
                "$statusCode >= 200 && $statusCode < 300",
                "$statusCode == 201 || $statusCode == 200",
                "!($statusCode == 500)",
                "$response.body#/name == 'open'",
                "$response.body#/name != 'Closed'",
                "$response.body#/number == 7.0",
                "$response.body#/yes == true",
                "$response.body#/yes",
                "$response.body#/nothing == null",
                "$response.body#/missing == null",
                "$response.body#/name != null",
                "($statusCode == 200 && ($response.body#/number > 6))"
            })
    void holds(String condition) {
        assertThat(SimpleCondition.parse(condition).orElseThrow().holds(SCOPE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$statusCode == 404",
                "$response.body#/name == 'Openly'",
                "$response.body#/number == '7'",
                "$response.body#/missing != null",
                "$response.body#/missing > 3",
                "$response.body#/name > 3",
                "!$response.body#/yes"
            })
    void doesNotHold(String condition) {
        assertThat(SimpleCondition.parse(condition).orElseThrow().holds(SCOPE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "200 ==",
                "$statusCode = 200",
                "$statusCode == 200 &&",
                "($statusCode == 200",
                "$statusCode == 200)",
                "$statusCode == \"200\"",
                "$nothing == 1",
                "$statusCode == 200 $statusCode"
            })
    void isRefused(String condition) {
        assertThat(SimpleCondition.parse(condition)).isEmpty();
    }

    @Test
    void nestingIsBounded() {
        assertThat(SimpleCondition.parse("!".repeat(100_000) + "true")).isEmpty();
    }

    @Test
    void theStatusesThatItNamesAreKnown() {
        assertThat(SimpleCondition.parse("$statusCode == 401 || $statusCode == 403 || $response.body#/error/0 != null")
                        .orElseThrow()
                        .statuses())
                .containsExactly(401, 403);
    }
}
