package dev.chirograph.spec.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.model.Schema;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code $dynamicRef} names is found where it is the same for every value. */
class DynamicReferencesTest {
    private static final String LIST =
            "List: {type: array, items: {$dynamicRef: '#e'}, $defs: {any: {$dynamicAnchor: e}}}";

    @Test
    void theOnlyAnchorIsMeant() {
        Schema node = schema("Node", "Node: {$dynamicAnchor: n, properties: {next: {$dynamicRef: '#n'}}}");

        Schema next = Objects.requireNonNull(node.properties().get("next"));
        assertThat(next.ref()).isEqualTo("#/components/schemas/Node");
        assertThat(next.unsupported()).isEmpty();
    }

    @Test
    void ofSeveralAnchorsNoneIsMeant() {
        Schema user = schema(
                "User",
                "A: {$dynamicAnchor: n}\n    B: {$dynamicAnchor: n}\n    User: {properties: {n: {$dynamicRef: '#n'}}}");

        Schema property = Objects.requireNonNull(user.properties().get("n"));
        assertThat(property.ref()).isNull();
        assertThat(property.unsupported()).containsExactly("$dynamicRef");
    }

    @Test
    void theReferringSchemaPutsItsAnchorInPlace() {
        String pets =
                "Pets: {$ref: '#/components/schemas/List', $defs: {'100% pets': {$dynamicAnchor: e, type: string}}}";

        Schema list = schema("Pets", LIST + "\n    " + pets);

        assertThat(list.ref()).isNull();
        assertThat(list.types()).containsExactly(Schema.Type.ARRAY);
        assertThat(Objects.requireNonNull(list.items()).ref()).isEqualTo("#/components/schemas/Pets/$defs/100% pets");
        Schema generic = schema("List", LIST + "\n    " + pets);
        assertThat(Objects.requireNonNull(generic.items()).ref()).isEqualTo("#/components/schemas/List/$defs/any");
    }

    @Test
    void anchorsInsideAGenericSchemaAreThoseOfTheDocument() {
        Schema pets = schema(
                "Pets",
                LIST
                        + "\n    Page: {properties: {first: {$dynamicRef: '#p'}, words: {$ref: '#/components/schemas/List',"
                        + " $defs: {w: {$dynamicAnchor: e, type: string}}}}}"
                        + "\n    Pets: {$ref: '#/components/schemas/Page', $defs: {p: {$dynamicAnchor: p, type: number}}}");

        Schema words = Objects.requireNonNull(pets.properties().get("words"));
        assertThat(words.pointer()).isEqualTo("#/components/schemas/Pets/properties/words");
        assertThat(Objects.requireNonNull(words.items()).ref())
                .isEqualTo("#/components/schemas/Page/properties/words/$defs/w");
        assertThat(Objects.requireNonNull(pets.properties().get("first")).ref())
                .isEqualTo("#/components/schemas/Pets/$defs/p");
    }

    @Test
    @Timeout(20)
    void schemasThatDoubleEachOtherEnd() {
        String doubling = IntStream.range(0, 40)
                .mapToObj(level -> {
                    String next = "{$ref: '#/components/schemas/T" + (level + 1)
                            + "', $defs: {e: {$dynamicAnchor: e, type: string}}}";
                    return "T" + level + ": {properties: {a: " + next + ", b: " + next + ", c: {$dynamicRef: '#e'}}}";
                })
                .collect(Collectors.joining("\n    "));

        Schema first = schema("T0", doubling + "\n    T40: {items: {$dynamicRef: '#e'}}");

        assertThat(first.properties()).containsOnlyKeys("a", "b", "c");
    }

    private static Schema schema(String name, String schemas) {
        String document =
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    " + schemas;
        ContractReading reading =
                ContractReader.create().read("openapi.yaml", new ByteArrayInputStream(document.getBytes(UTF_8)));
        return Objects.requireNonNull(reading.contract().schemas().get(name));
    }
}
