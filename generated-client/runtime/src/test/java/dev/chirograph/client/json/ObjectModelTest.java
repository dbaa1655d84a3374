package dev.chirograph.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ObjectModelTest {
    private static Order read(String json) {
        return Order.TYPE.decode(Json.parse(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"1\",\"count\":3000000000,\"total\":19.650,\"kind\":\"order\",\"tags\":[]}",
                "{\"count\":\"26\",\"id\":26,\"tags\":{},\"flags\":[],\"unknown\":{\"deep\":[null]}}",
                "{\"sent\":\"0000-00-00\",\"total\":null}",
                "{\"sent\":\"2026-01-31T12:00:00.000+02:00\",\"total\":1e999999999}",
                "{\"count\":1.0,\"total\":\"1e3\",\"flags\":{\"a\":1,\"b\":\"false\",\"c\":true}}",
                "{\"count\":{\"not\":\"a number\"},\"parts\":[{\"id\":false,\"parts\":[[]]}],\"kind\":\"other\"}",
                "{}",
            })
    void whatWasReadIsWrittenAgainUnchanged(String json) {
        assertThat(read(json).toJson()).hasToString(Json.parse(json).toString());
    }

    @Test
    void looseValuesAreReadAll() {
        Order order = read("{\"id\":26,\"count\":\"26\",\"total\":\"2.10\",\"tags\":{},\"flags\":[],\"sent\":\"\"}");
        assertThat(order.id()).isEqualTo("26");
        assertThat(order.count()).isEqualTo(26);
        assertThat(order.total()).isEqualTo("2.10");
        assertThat(order.tags()).isEmpty();
        assertThat(order.flags()).isEmpty();
        assertThat(order.sent()).isNull();
    }

    @Test
    void onlyTheAccessorOfABadMemberComplains() {
        Order order = read("{\"id\":\"1\",\"count\":{},\"parts\":[{\"id\":\"2\"}, 7]}");
        assertThat(order.id()).isEqualTo("1");
        assertThatThrownBy(order::count)
                .isInstanceOf(ModelException.class)
                .hasMessage("Order/count: expected an integer of 64 bits, got an object");
        assertThatThrownBy(order::parts).isInstanceOf(ModelException.class).hasMessageContaining("Order/parts/1");
        assertThatThrownBy(read("{}")::id).isInstanceOf(ModelException.class).hasMessageContaining("missing");
    }

    @Test
    void aNumberTooLongForItsTypeIsNoNumberOfIt() {
        assertThatThrownBy(read("{\"count\":9223372036854775808}")::count).isInstanceOf(ModelException.class);
        assertThatThrownBy(read("{\"count\":1e999999999}")::count).isInstanceOf(ModelException.class);
        assertThatThrownBy(read("{\"count\":1.5}")::count).isInstanceOf(ModelException.class);
    }

    @Test
    void theBuilderNamesAllThatIsMissingAndSetsConstants() {
        assertThatThrownBy(Order.builder().id("1")::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Order needs count, tags");
        Order order = Order.builder().id("1").count(2).tags(List.of("a")).build();
        assertThat(order.toJson().toString())
                .isEqualTo("{\"kind\":\"order\",\"id\":\"1\",\"count\":2,\"tags\":[\"a\"]}");
    }

    @Test
    void notSetIsAbsentAndNullIsNull() {
        Order.Builder order = Order.builder().id("1").count(2).tags(List.of());
        assertThat(order.build().toJson().has("total")).isFalse();
        assertThat(order.total(null).build().toJson().get("total").isNull()).isTrue();
    }

    @Test
    void theModelDoesNotChangeWithTheListItWasBuiltFrom() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Order order = Order.builder().id("1").count(2).tags(tags).build();
        tags.add("b");
        assertThat(order.tags()).containsExactly("a");
    }

    @Test
    void aChangedCopyKeepsTheRest() {
        Order order = read("{\"z\":1,\"id\":26,\"count\":\"5\",\"tags\":[]}");
        Order changed = order.toBuilder().count(6).build();
        assertThat(changed.toJson().toString())
                .isEqualTo("{\"z\":1,\"id\":26,\"count\":6,\"tags\":[],\"kind\":\"order\"}");
        assertThat(order.count()).isEqualTo(5);
        assertThat(changed)
                .isNotEqualTo(order)
                .isEqualTo(order.toBuilder().count(6).build());
    }

    @Test
    void declaredMembersHaveTheirOwnSetters() {
        assertThatThrownBy(() -> Order.builder().additionalProperty("id", Json.nothing()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(read("{\"x\":1}").additionalProperties()).containsOnlyKeys("x");
    }

    @Test
    void secretsStayOutOfLogs() {
        Order order =
                Order.builder().id("1").count(1).tags(List.of()).secret("hush").build();
        assertThat(order.toString()).doesNotContain("hush").contains("secret=***", "id=1");
    }

    @Test
    void aDateTimeIsWrittenWithItsSecondsAndOffset() {
        Order order = Order.builder()
                .id("1")
                .count(1)
                .tags(List.of())
                .sent(OffsetDateTime.parse("2026-01-31T12:00+02:00"))
                .total(new BigDecimal("1.50"))
                .build();
        assertThat(order.toJson().get("sent").textValue()).isEqualTo("2026-01-31T12:00:00+02:00");
        assertThat(order.toJson().get("total")).hasToString("1.50");
    }

    @Test
    void anyJsonThatComesIsWrittenAgainUnchanged() {
        for (int seed = 0; seed < 1_000; seed++) {
            String json = new RandomJson(new Random(seed)).order(4);
            assertThat(read(json).toJson())
                    .as("seed %d", seed)
                    .hasToString(Json.parse(json).toString());
        }
    }

    /** JSON that has the names of the model with values of any kind. */
    private record RandomJson(Random random) {
        private static final List<String> NAMES =
                List.of("id", "count", "total", "sent", "secret", "kind", "tags", "parts", "flags", "other", "ä\\\"~/");
        private static final List<String> SCALARS = List.of(
                "null",
                "true",
                "false",
                "0",
                "-0",
                "1.10",
                "26",
                "3000000000",
                "1e5",
                "1E-7",
                "0.0",
                "123456789012345678901",
                "\"\"",
                "\"26\"",
                "\"1.0\"",
                "\"0000-00-00\"",
                "\"2026-01-31T12:00:00Z\"",
                "\"order\"",
                "\"\\u2028\"",
                "[]",
                "{}");

        String order(int depth) {
            List<String> members = new ArrayList<>();
            List<String> names = new ArrayList<>(NAMES);
            java.util.Collections.shuffle(names, random);
            for (String name : names.subList(0, random.nextInt(names.size() + 1))) {
                members.add("\"" + name + "\":" + value(depth - 1));
            }
            return "{" + String.join(",", members) + "}";
        }

        private String value(int depth) {
            int kind = depth == 0 ? 0 : random.nextInt(4);
            return switch (kind) {
                case 1 -> order(depth);
                case 2 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
                default -> SCALARS.get(random.nextInt(SCALARS.size()));
            };
        }
    }
}
