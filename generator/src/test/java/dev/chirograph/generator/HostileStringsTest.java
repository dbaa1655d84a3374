package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.diagnostic.ContractException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No string of a document becomes code, wherever it stands. */
class HostileStringsTest {
    private static final String MARK = "chirograph.test.code-ran";
    private static final String CODE = "System.setProperty(\"" + MARK + "\", \"yes\");";

    /** Words of the format itself, without which the document would not be read as one. */
    private static final List<String> FORMAT = List.of(
            "3.1.0",
            "string",
            "object",
            "array",
            "integer",
            "number",
            "boolean",
            "null",
            "query",
            "path",
            "header",
            "cookie",
            "http",
            "basic",
            "bearer",
            "apiKey",
            "oauth2",
            "form",
            "simple",
            "int64",
            "password",
            "date");

    static List<String> strings() {
        return List.of(
                "*/ static { " + CODE + " } /*",
                "\\u002a\\u002f static { " + CODE + " } \\u002f\\u002a",
                "\"; static { " + CODE + " } String s = \"",
                "\"\"\" + x + \"\"\"",
                "\\\"; static { " + CODE + " } //",
                "\\u0022; static { " + CODE + " } //",
                "line\rbreak\nand\r\nmore\n@Deprecated\n@param x",
                "\u2028static { " + CODE + " }\u2029",
                "nul \u0000 and \u001b[31m escape",
                "\u202egnirts\u202c \u2066isolated\u2069",
                "$L $T $S $N $$ $> $< $[ $] $W $Z ${x}",
                "{@code x} {@link y {@literal z} @throws {",
                "<script>alert(1)</script> <p> </p> <ul><li> & &amp; <a href='x'>",
                "`code` *em* **b** [l](javascript:alert(1)) ![i](x) # h\n\n- a\n- b\n\n```\n*/\n```",
                "class",
                "../../../Escape",
                "C:\\Windows\\x",
                "🙂",
                " ",
                "發票");
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringStaysAString(String hostile, @TempDir Path folder) throws Exception {
        Path output = folder.resolve("out");
        generate(document(hostile), output);
        Compilation compilation = Compilation.of(output);
        assertThat(compilation.complaints()).isEmpty();
        loadEveryClass(compilation);
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(folder).isDirectoryNotContaining(entry -> !entry.equals(output));
    }

    @Test
    void halfOfASurrogatePairIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> generate(document("lone \ud800"), folder.resolve("out")))
                .isInstanceOf(ContractException.class);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("longStrings")
    void longStringStaysAString(String hostile, @TempDir Path folder) throws Exception {
        generate(document(hostile), folder.resolve("out"));
        assertThat(Compilation.of(folder.resolve("out")).complaints()).isEmpty();
    }

    static List<String> longStrings() {
        return List.of("x".repeat(100_000), "名".repeat(50_000));
    }

    private static JsonNode document(String hostile) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (var stream = HostileStringsTest.class.getResourceAsStream("/hostile/every-position.json")) {
            return replaced(mapper.readTree(stream), hostile);
        }
    }

    /** Puts the string after every free word, and after every free key, which keeps them apart. */
    private static JsonNode replaced(JsonNode node, String hostile) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (var member : node.properties()) {
                String key = member.getKey().startsWith("%") ? member.getKey().substring(1) + hostile : member.getKey();
                object.set(
                        key.startsWith("/") ? key.replace("{", "").replace("}", "") : key,
                        replaced(member.getValue(), hostile));
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(replaced(item, hostile)));
            return array;
        }
        if (node.isTextual() && !FORMAT.contains(node.textValue())) {
            String text = node.textValue();
            return JsonNodeFactory.instance.textNode(
                    text.startsWith("#/") ? text + hostile.replace("~", "~0").replace("/", "~1") : text + hostile);
        }
        return node;
    }

    private static void generate(JsonNode document, Path output) throws IOException {
        byte[] text = new ObjectMapper().writeValueAsBytes(document);
        ContractReading reading = ContractReader.create().read("hostile\n*/.json", new ByteArrayInputStream(text));
        ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", output))
                .generate();
    }

    private static void loadEveryClass(Compilation compilation) throws Exception {
        try (URLClassLoader loader = compilation.loader();
                Stream<Path> classes = Files.walk(compilation.classes())) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = compilation.classes().relativize(file).toString();
                Class.forName(name.replace(".class", "").replace('/', '.').replace('\\', '.'), true, loader);
            }
        }
    }
}
