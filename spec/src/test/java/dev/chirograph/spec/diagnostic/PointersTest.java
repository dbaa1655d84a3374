package dev.chirograph.spec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.document.References;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {
    private static final String ALPHABET = "ab/~01%# {}\"\\üß𝄞\n";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsEveryMemberByThePointerThatWasMadeForIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            JsonNode leaf = JsonNodeFactory.instance.numberNode(round);
            ObjectNode node = root;
            String pointer = "#";
            String name = "";
            for (int depth = random.nextInt(4); depth >= 0; depth--) {
                name = name(random);
                pointer = Pointers.child(pointer, name);
                if (depth == 0) {
                    node.set(name, leaf);
                } else {
                    node = node.putObject(name);
                }
            }
            assertThat(References.find(root, pointer)).isSameAs(leaf);
            assertThat(Pointers.lastToken(pointer)).isEqualTo(name);
            String encoded = "#"
                    + URLEncoder.encode(pointer.substring(1), StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("%2F", "/");
            assertThat(References.pointer(encoded)).isEqualTo(pointer);
        }
    }

    private static String name(Random random) {
        int[] characters = ALPHABET.codePoints().toArray();
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            name.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return name.toString();
    }
}
