package dev.chirograph.client.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnionTypeTest {
    private sealed interface Value {
        UnionType<Value> TYPE = UnionType.builder(Value.class)
                .branch(Text.class, JsonTypes.STRING, Text::new, Text::value)
                .branch(Whole.class, JsonTypes.LONG, Whole::new, Whole::value)
                .branch(Many.class, JsonTypes.ref(Value.class).list(), Many::new, Many::value)
                .branch(Named.class, JsonTypes.ref(Value.class).map(), Named::new, Named::value)
                .unknown(Unknown.class, Unknown::new, Unknown::value);

        record Text(String value) implements Value {}

        record Whole(Long value) implements Value {}

        record Many(List<Value> value) implements Value {}

        record Named(Map<String, Value> value) implements Value {}

        record Unknown(JsonNode value) implements Value {}
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'{\"a\":', }"})
    void theDeepestJsonIsReadComparedAndWritten(String begin, String end) {
        String text = begin.repeat(499) + "\"x\"" + end.repeat(499);

        Value value = Value.TYPE.decode(Json.parse(text));

        assertThat(value).isEqualTo(Value.TYPE.decode(Json.parse(text)));
        assertThat(value.toString()).contains("x");
        assertThat(new String(Json.write(Value.TYPE.encode(value)), UTF_8)).isEqualTo(text);
    }

    private sealed interface Pet {
        UnionType<Pet> TYPE = UnionType.builder(Pet.class)
                .discriminator("type")
                .branch(Cat.class, JsonTypes.ANY.map(), Cat::new, Cat::value, "cat")
                .branch(Dog.class, Order.TYPE, Dog::new, Dog::value, "dog", "hound")
                .unknown(Other.class, Other::new, Other::value);

        record Cat(Map<String, JsonNode> value) implements Pet {}

        record Dog(Order value) implements Pet {}

        record Other(JsonNode value) implements Pet {}
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"5\"      | Text",
                "5          | Whole",
                "[1,\"a\"]  | Many",
                "{\"a\":1}  | Named",
                "1.5        | Text",
                "null       | Unknown",
            })
    void theKindOfTheJsonChoosesTheBranch(String json, String variant) {
        Value value = Value.TYPE.decode(Json.parse(json));
        assertThat(value.getClass().getSimpleName()).isEqualTo(variant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"cat\",\"id\":\"1\"}   | Cat",
                "{\"type\":\"hound\"}              | Dog",
                "{\"type\":\"horse\",\"id\":\"1\"} | Other",
                "[1]                               | Other",
            })
    void theDiscriminatorChoosesTheBranch(String json, String variant) {
        Pet pet = Pet.TYPE.decode(Json.parse(json));
        assertThat(pet.getClass().getSimpleName()).isEqualTo(variant);
        assertThat(Pet.TYPE.encode(pet)).isEqualTo(Json.parse(json));
    }

    @Test
    void deepNestingCostsNoExponentialTime() {
        // Nothing fits exactly, since the innermost value is of no branch.
        String json = "{\"a\":[".repeat(200) + "null" + "]}".repeat(200);
        Value value = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Value.TYPE.decode(Json.parse(json)));
        assertThat(Value.TYPE.encode(value)).isEqualTo(Json.parse(json));
    }
}
