package dev.chirograph.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a message quotes of a value. */
class ExcerptTest {

    @Test
    void aShortValueIsQuotedWhole() {
        assertThat(Excerpt.of(TextNode.valueOf("a\nb"))).isEqualTo("\"a\\nb\"");
        assertThat(Excerpt.of(TextNode.valueOf("x".repeat(198)))).hasSize(200).endsWith("\"");
    }

    @Test
    void ofALongOneTwoHundredCharactersAreShown() {
        String faces = "\uD83D\uDE00".repeat(300);

        assertThat(Excerpt.of(TextNode.valueOf(faces)).codePoints()).hasSize(201);
        assertThat(Excerpt.of(TextNode.valueOf("x".repeat(199)))).hasSize(201).endsWith("x…");
    }

    @Test
    void aHugeValueIsNotWrittenAsAWhole() {
        AtomicInteger written = new AtomicInteger();
        ArrayNode huge = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 100_000; i++) {
            huge.addPOJO(new Counted(written));
        }

        assertThat(Excerpt.of(huge)).startsWith("[\"counted\",").endsWith("…");
        assertThat(written.get()).isLessThan(10_000);
    }

    /** Counts how often it is written. */
    public record Counted(AtomicInteger written) {
        @JsonValue
        public String text() {
            written.incrementAndGet();
            return "counted";
        }
    }
}
