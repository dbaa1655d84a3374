package dev.chirograph.spec.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.spec.diagnostic.ContractException;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.diagnostic.Location;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLoaderTest {
    private static final LoadLimits SMALL = new LoadLimits(1 << 20, 100, 10_000, 100);

    private static JsonNode load(String file, String text) {
        return load(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode load(String file, byte[] bytes) {
        return new DocumentLoader(SMALL)
                .load(file, new ByteArrayInputStream(bytes))
                .root();
    }

    private static LoadedDocument loaded(String file, String text) {
        return new DocumentLoader(SMALL).load(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Diagnostic> refused(String file, String text) {
        return refused(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Diagnostic> refused(String file, byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> catchThrowableOfType(ContractException.class, () -> load(file, bytes)))
                .diagnostics();
    }

    private static String place(JsonNode root, String pointer) {
        Location location = new TreeLocator(root, "f").locate(pointer);
        return location.line() + ":" + location.column();
    }

    @Test
    void knowsThePlaceOfEveryNodeOfYaml() {
        JsonNode root = load("f.yaml", """
                # a comment
                info:
                  title: Ünïcode 𝄞 x
                  'quoted key' :   true
                list:
                  - one
                  - {𝄞: 1, b: [2, 3]}
                """);

        assertThat(place(root, "#")).isEqualTo("2:1");
        assertThat(place(root, "#/info")).isEqualTo("2:1");
        assertThat(place(root, "#/info/title")).isEqualTo("3:10");
        assertThat(place(root, "#/info/quoted key")).isEqualTo("4:20");
        assertThat(place(root, "#/list/0")).isEqualTo("6:5");
        assertThat(place(root, "#/list/1")).isEqualTo("7:5");
        assertThat(place(root, "#/list/1/𝄞")).isEqualTo("7:10");
        assertThat(place(root, "#/list/1/b")).as("columns count UTF-16 units").isEqualTo("7:13");
        assertThat(place(root, "#/list/1/b/1")).isEqualTo("7:20");
        assertThat(place(root, "#/list/1/nothing")).as("nearest ancestor").isEqualTo("7:5");
    }

    @Test
    void knowsThePlaceOfEveryNodeOfJson() {
        JsonNode root = load("f.json", """
                {
                  "info": {
                    "title": "Ünï𝄞",
                    "𝄞": {"x": [ 1, {}, "y" ]} },
                  "n" :
                    null
                }
                """);

        assertThat(place(root, "#")).isEqualTo("1:1");
        assertThat(place(root, "#/info")).isEqualTo("2:3");
        assertThat(place(root, "#/info/title")).isEqualTo("3:14");
        assertThat(place(root, "#/info/𝄞")).isEqualTo("4:5");
        assertThat(place(root, "#/info/𝄞/x")).isEqualTo("4:12");
        assertThat(place(root, "#/info/𝄞/x/0")).isEqualTo("4:19");
        assertThat(place(root, "#/info/𝄞/x/1")).isEqualTo("4:22");
        assertThat(place(root, "#/info/𝄞/x/2")).isEqualTo("4:26");
        assertThat(place(root, "#/n")).isEqualTo("6:5");
    }

    @Test
    void findsMembersOfLargeObjects() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("key").append(i).append(": ").append(i).append('\n');
        }
        JsonNode root = load("f.yaml", text.toString());

        assertThat(place(root, "#/key73")).isEqualTo("74:8");
    }

    @Test
    void readsTheCoreSchemaOfYaml() {
        JsonNode root = load("f.yaml", """
                text: [2024-01-31, yes, no, on, 'null', "1", 1_000, 12:30:45, !!str 5]
                numbers: [007, -3, 0x1F, 0o17, 1e3, .5, 12345678901234567890, 1.10]
                others: [null, ~, true, FALSE, ]
                """);

        assertThat(root.get("text"))
                .hasToString("[\"2024-01-31\",\"yes\",\"no\",\"on\",\"null\",\"1\",\"1_000\",\"12:30:45\",\"5\"]");
        assertThat(root.get("numbers")).hasToString("[7,-3,31,15,1E+3,0.5,12345678901234567890,1.10]");
        assertThat(root.get("others")).hasToString("[null,null,true,false]");
    }

    @Test
    void mergesWhatYamlMerges() {
        JsonNode root = load("f.yaml", """
                base: &base {a: 1, b: 2}
                more: &more {b: 3, c: 4}
                use: {<<: [*base, *more], a: 9}
                plain: {'<<': 1}
                """);

        assertThat(root.get("use")).hasToString("{\"a\":9,\"b\":2,\"c\":4}");
        assertThat(root.get("plain")).hasToString("{\"<<\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsEveryUnicodeEncodingWithAndWithoutMark(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            JsonNode root = load("f.json", (mark + "{\"a\": \"ü𝄞\"}").getBytes(Charset.forName(charset)));
            assertThat(root.get("a").asText()).isEqualTo("ü𝄞");
            assertThat(place(root, "#/a")).isEqualTo("1:7");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %PDF-1.7 more                   | this is a PDF file, neither JSON nor YAML
            PK\u0003\u0004 more           | this is a ZIP archive, neither JSON nor YAML; unpack it first
            <!DOCTYPE html><p>Sign in: here | this is an HTML page, neither JSON nor YAML; save the document itself, not a page that shows it
            <?xml version="1.0"?><wsdl/>    | this is an XML document, neither JSON nor YAML
            type Query { pets: [Pet!]! }    | this is a GraphQL schema, neither JSON nor YAML
            """)
    void namesTheFormatOfWhatIsNeitherJsonNorYaml(String content, String complaint) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        for (String file : List.of("f.yaml", "f.json")) {
            assertThat(refused(file, bytes)).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo(complaint);
                assertThat(problem.id()).isEqualTo("syntax");
            });
        }
    }

    @Test
    void namesAnArchive() {
        assertThat(refused("f.yaml", new byte[] {0x1F, (byte) 0x8B, 8, 0}))
                .extracting(Diagnostic::message)
                .containsExactly("this is a gzip archive, neither JSON nor YAML; unpack it first");
    }

    @Test
    void refusesBytesThatAreNoText() {
        Diagnostic problem = refused("f.yaml", new byte[] {'a', '\n', 'b', ':', ' ', (byte) 0xC3, '('})
                .get(0);

        assertThat(problem.format()).startsWith("f.yaml:2:4: error: the bytes here are not UTF-8 [encoding]");
    }

    @Test
    void refusesNul() {
        assertThat(refused("f.yaml", "a: \0")).extracting(Diagnostic::id).containsExactly("syntax");
        assertThat(refused("f.json", "{\"a\": \0}")).extracting(Diagnostic::id).containsExactly("syntax");
    }

    @Test
    void replacesHalfASurrogatePairWithAWarning() {
        LoadedDocument document = loaded("f.json", "{\"a\": \"x\\ud800y\\udc00\"}");

        assertThat(document.root().get("a").asText()).isEqualTo("x\uFFFDy\uFFFD");
        assertThat(document.warnings())
                .extracting(Diagnostic::format)
                .containsExactly("f.json:1:7: warning: half of a surrogate pair stands alone in a string;"
                        + " U+FFFD is read in its place [lone-surrogate]\n    at #/a");
        assertThat(load("f.json", "{\"a\": \"\\ud834\\udd1e\"}").get("a").asText())
                .isEqualTo("𝄞");
    }

    @Test
    void replacesHalfASurrogatePairInAKeyWithAWarning() {
        String warning = ": warning: half of a surrogate pair stands alone in a string;"
                + " U+FFFD is read in its place [lone-surrogate]\n    at #/a";
        LoadedDocument json = loaded("f.json", "{\"a\":\n{\"x\\uD800y\": 1, \"\\\\ud800\\ud834\\udd1e\": 2}}");
        assertThat(json.root()).hasToString("{\"a\":{\"x\uFFFDy\":1,\"\\\\ud800𝄞\":2}}");
        assertThat(json.warnings()).extracting(Diagnostic::format).containsExactly("f.json:2:2" + warning);

        LoadedDocument yaml = loaded("f.yaml", "a:\n  \"x\\ud800y\": 1\n");
        assertThat(yaml.root()).hasToString("{\"a\":{\"x\uFFFDy\":1}}");
        assertThat(yaml.warnings()).extracting(Diagnostic::format).containsExactly("f.yaml:2:3" + warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud800", "\\udbff\\ud800", "\\udc00\\ud800", "\\ud800\\n", "\\ud800\\u0041", "\\\\\\ud800"})
    void readsHalfASurrogatePairWhateverFollows(String escapes) {
        assertThat(loaded("f.json", "{\"" + escapes + "\": \"" + escapes + "\"}")
                        .warnings())
                .extracting(warning -> warning.location().column() + " " + warning.id())
                .containsExactly("2 lone-surrogate", 6 + escapes.length() + " lone-surrogate");
    }

    @Test
    void placesSyntaxErrors() {
        assertThat(refused("f.yaml", "a: 1\nb: [1, 2\nc: 3\n").get(0).location().line())
                .isEqualTo(3);
        assertThat(refused("f.json", "{\n  \"a\": 1,,\n}").get(0).location())
                .satisfies(location -> assertThat(location.line()).isEqualTo(2));
        assertThat(refused("f.json", "{} {}").get(0).format()).startsWith("f.json:1:4: error: something follows");
        assertThat(refused("f.yaml", "--- {}\n--- {}\n").get(0).format()).startsWith("f.yaml:2:1: error: a second");
        assertThat(refused("f.yaml", "").get(0).message()).contains("empty");
    }

    @Test
    void takesTheLaterOfTwoKeysAndWarnsOfEach() {
        LoadedDocument document = loaded("f.yaml", "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n");

        assertThat(document.root()).hasToString("{\"a\":3,\"b\":{\"c\":2}}");
        assertThat(place(document.root(), "#/a")).isEqualTo("5:4");
        assertThat(document.warnings())
                .extracting(Diagnostic::format)
                .containsExactly(
                        "f.yaml:4:3: warning: the key \"c\" occurs twice; the later one holds [duplicate-key]\n    at #/b/c",
                        "f.yaml:5:1: warning: the key \"a\" occurs twice; the later one holds [duplicate-key]\n    at #/a");
        assertThat(loaded("f.json", "{\"a\": 1, \"a\": 2}").warnings())
                .extracting(Diagnostic::id)
                .containsExactly("duplicate-key");
    }

    @Test
    void stopsAliasBombs() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
        }

        assertThat(refused("f.yaml", bomb.toString()))
                .extracting(Diagnostic::id)
                .containsExactly("too-large");
    }

    @Test
    void knowsThePlacesInALongLineInTimeThatGrowsWithTheLine() {
        String text = "{x: [" + "𝄞, ".repeat(1_000_000) + "*a]}";

        DocumentLoader loader = new DocumentLoader(LoadLimits.DEFAULT);
        ContractException refused = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(
                        ContractException.class,
                        () -> loader.load("f.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
        assertThat(refused.diagnostics().get(0).location().column()).isEqualTo(text.indexOf('*') + 1);
    }

    @Test
    void stopsManyValuesBelowLongNames() {
        String name = "x".repeat(100_000);

        assertThat(refused("f.json", "{\"" + name + "\":[" + "1,".repeat(1_000) + "1]}"))
                .extracting(Diagnostic::id)
                .containsExactly("too-large");
        assertThat(load("f.json", "{\"" + name + "\":[" + "1,".repeat(99) + "1]}")
                        .get(name))
                .hasSize(100);
    }

    @Test
    void stopsAliasesThatRepeatALongText() {
        assertThat(refused("f.yaml", "a: &a " + "x".repeat(20_000) + "\nb: [" + "*a, ".repeat(100) + "]"))
                .extracting(Diagnostic::id)
                .containsExactly("too-large");
        assertThat(load("f.yaml", "a: &a " + "x".repeat(20_000) + "\nb: [" + "*a, ".repeat(50) + "]")
                        .get("b"))
                .hasSize(50);
    }

    @Test
    void stopsAliasesThatNestWithoutEnd() {
        StringBuilder chain = new StringBuilder("a0: &a0 " + "[".repeat(40) + "]".repeat(40) + "\n");
        for (int i = 1; i < 10; i++) {
            chain.append("a%d: &a%d %s*a%d%s\n".formatted(i, i, "[".repeat(40), i - 1, "]".repeat(40)));
        }

        assertThat(refused("f.yaml", chain.toString()))
                .extracting(Diagnostic::id)
                .containsExactly("too-deep");
    }

    @Test
    void refusesAliasesThatHoldThemselvesOrNameNothing() {
        assertThat(refused("f.yaml", "a: &a [*a]").get(0).format())
                .startsWith("f.yaml:1:8: error: the alias *a holds itself [alias-ring]");
        assertThat(refused("f.yaml", "a: *b")).extracting(Diagnostic::id).containsExactly("alias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.yaml", "f.json"})
    void stopsEndlessNesting(String file) {
        assertThat(refused(file, "[".repeat(100_000)))
                .extracting(Diagnostic::id)
                .containsExactly("too-deep");
        assertThat(refused(file, "{\"a\":".repeat(100_000)))
                .extracting(Diagnostic::id)
                .containsExactly("too-deep");
    }

    @Test
    void stopsEndlessNestingOfYamlBlocks() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            nested.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(refused("f.yaml", nested.toString()))
                .extracting(Diagnostic::id)
                .containsExactly("too-deep");
    }

    @Test
    void refusesNumbersThatNobodyCanHold() {
        assertThat(refused("f.json", "[1" + "0".repeat(200) + "]"))
                .extracting(Diagnostic::id)
                .containsExactly("number-too-long");
        assertThat(refused("f.yaml", "[1e999999999]"))
                .extracting(Diagnostic::id)
                .containsExactly("number-too-long");
        assertThat(refused("f.yaml", "[1e-9999]")).extracting(Diagnostic::id).containsExactly("number-too-long");
    }

    @Test
    void refusesFilesBeyondTheLimit() {
        assertThat(refused("f.json", "\"" + "x".repeat(1 << 20) + "\"").get(0).message())
                .isEqualTo("the file is larger than 1048576 bytes");
    }

    @Test
    void readsYamlThatLooksLikeJson() {
        assertThat(load("f", "{a: 1, # comment\n b: [x]}")).hasToString("{\"a\":1,\"b\":[\"x\"]}");
    }

    @Test
    void keepsTerminalsSafeFromWhatDocumentsSay() {
        assertThat(loaded("f.json", "{\"\\u001b[2J\\u202e\": 1, \"\\u001b[2J\\u202e\": 2}")
                        .warnings()
                        .get(0)
                        .message())
                .isEqualTo("the key \"\\u001B[2J\\u202E\" occurs twice; the later one holds");
    }
}
