package dev.chirograph.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chirograph.client.json.Json;
import dev.chirograph.client.json.JsonType;
import dev.chirograph.generator.use.Asked;
import dev.chirograph.generator.use.Provider;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.ContractReading;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every style, location, {@code explode} and kind of value, sent by one generated client that has an operation for each
 * line of the tables.
 */
class ParameterStyleTest {
    /**
     * "Style Examples" of OpenAPI 3.1.1, 4.8.12.4, with {@code color} as it stands there; cells that are {@code n/a} there
     * have no line. Columns: location, style, explode, value, what is sent.
     */
    private static final String SPECIFICATION = """
            path   | matrix         | false | ""                            | ;color
            path   | matrix         | false | "blue"                        | ;color=blue
            path   | matrix         | false | ["blue","black","brown"]      | ;color=blue,black,brown
            path   | matrix         | false | {"R":100,"G":200,"B":150}     | ;color=R,100,G,200,B,150
            path   | matrix         | true  | ""                            | ;color
            path   | matrix         | true  | "blue"                        | ;color=blue
            path   | matrix         | true  | ["blue","black","brown"]      | ;color=blue;color=black;color=brown
            path   | matrix         | true  | {"R":100,"G":200,"B":150}     | ;R=100;G=200;B=150
            path   | label          | false | ""                            | .
            path   | label          | false | "blue"                        | .blue
            path   | label          | false | ["blue","black","brown"]      | .blue,black,brown
            path   | label          | false | {"R":100,"G":200,"B":150}     | .R,100,G,200,B,150
            path   | label          | true  | ""                            | .
            path   | label          | true  | "blue"                        | .blue
            path   | label          | true  | ["blue","black","brown"]      | .blue.black.brown
            path   | label          | true  | {"R":100,"G":200,"B":150}     | .R=100.G=200.B=150
            path   | simple         | false | "blue"                        | blue
            path   | simple         | false | ["blue","black","brown"]      | blue,black,brown
            path   | simple         | false | {"R":100,"G":200,"B":150}     | R,100,G,200,B,150
            path   | simple         | true  | "blue"                        | blue
            path   | simple         | true  | ["blue","black","brown"]      | blue,black,brown
            path   | simple         | true  | {"R":100,"G":200,"B":150}     | R=100,G=200,B=150
            header | simple         | false | ""                            |
            header | simple         | false | "blue"                        | blue
            header | simple         | false | ["blue","black","brown"]      | blue,black,brown
            header | simple         | false | {"R":100,"G":200,"B":150}     | R,100,G,200,B,150
            header | simple         | true  | ""                            |
            header | simple         | true  | "blue"                        | blue
            header | simple         | true  | ["blue","black","brown"]      | blue,black,brown
            header | simple         | true  | {"R":100,"G":200,"B":150}     | R=100,G=200,B=150
            query  | form           | false | ""                            | ?color=
            query  | form           | false | "blue"                        | ?color=blue
            query  | form           | false | ["blue","black","brown"]      | ?color=blue,black,brown
            query  | form           | false | {"R":100,"G":200,"B":150}     | ?color=R,100,G,200,B,150
            query  | form           | true  | ""                            | ?color=
            query  | form           | true  | "blue"                        | ?color=blue
            query  | form           | true  | ["blue","black","brown"]      | ?color=blue&color=black&color=brown
            query  | form           | true  | {"R":100,"G":200,"B":150}     | ?R=100&G=200&B=150
            cookie | form           | false | ""                            | color=
            cookie | form           | false | "blue"                        | color=blue
            cookie | form           | false | ["blue","black","brown"]      | color=blue,black,brown
            cookie | form           | false | {"R":100,"G":200,"B":150}     | color=R,100,G,200,B,150
            cookie | form           | true  | ""                            | color=
            cookie | form           | true  | "blue"                        | color=blue
            query  | spaceDelimited | false | ["blue","black","brown"]      | ?color=blue%20black%20brown
            query  | spaceDelimited | false | {"R":100,"G":200,"B":150}     | ?color=R%20100%20G%20200%20B%20150
            query  | pipeDelimited  | false | ["blue","black","brown"]      | ?color=blue%7Cblack%7Cbrown
            query  | pipeDelimited  | false | {"R":100,"G":200,"B":150}     | ?color=R%7C100%7CG%7C200%7CB%7C150
            query  | deepObject     | true  | {"R":100,"G":200,"B":150}     | ?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150
            """;

    /**
     * What the specification leaves open: {@code &} cannot stand between cookies; empty arrays and objects and members
     * that are null leave no trace; servers do not decode names of cookies; undefined combinations do what comes nearest; {@code content} is JSON.
     */
    private static final String BEYOND = """
            cookie | form           | true  | ["blue","black"]              | color=blue; color=black
            cookie | form           | true  | {"R":100,"G":200}             | R=100; G=200
            query  | spaceDelimited | true  | ["blue","black"]              | ?color=blue&color=black
            query  | pipeDelimited  | true  | ["blue","black"]              | ?color=blue&color=black
            query  | spaceDelimited | false | "blue"                        | ?color=blue
            query  | deepObject     | false | {"R":100}                     | ?color%5BR%5D=100
            query  | deepObject     | true  | "blue"                        | ?color=blue
            query  | deepObject     | true  | ["blue","black"]              | ?color%5B0%5D=blue&color%5B1%5D=black
            query  | deepObject     | true  | {"deep":{"a":{"b":[1,2]}}}    | ?color%5Bdeep%5D%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Bdeep%5D%5Ba%5D%5Bb%5D%5B1%5D=2
            query  | form           | true  | []                            |
            query  | form           | false | []                            |
            query  | form           | true  | {}                            |
            query  | deepObject     | true  | {}                            |
            query  | pipeDelimited  | false | []                            |
            cookie | form           | true  | []                            |
            header | simple         | false | []                            |
            path   | matrix         | false | []                            | ;color
            path   | matrix         | true  | []                            | ;color
            path   | matrix         | true  | {}                            | ;color
            query  | form           | true  | {"R":null,"G":200}            | ?G=200
            query  | form           | false | {"R":null,"G":200}            | ?color=G,200
            query  | deepObject     | true  | {"R":null,"G":200}            | ?color%5BG%5D=200
            path   | simple         | true  | {"R":null,"G":200}            | G=200
            header | simple         | false | {"R":null,"G":200}            | G,200
            path   | simple         | false | "/?#[]@!$&'()*+,;= %ü🙂"      | %2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%25%C3%BC%F0%9F%99%82
            path   | matrix         | true  | ["a;b","c=d"]                 | ;color=a%3Bb;color=c%3Dd
            path   | label          | true  | ["a.b","c/d"]                 | .a.b.c%2Fd
            query  | form           | true  | "/?#[]@!$&'()*+,;= %ü🙂"      | ?color=%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%25%C3%BC%F0%9F%99%82
            query  | form           | false | ["a,b","c&d"]                 | ?color=a%2Cb,c%26d
            query  | pipeDelimited  | false | ["a|b","c"]                   | ?color=a%7Cb%7Cc
            query  | deepObject     | true  | {"x[y]&":"z"}                 | ?color%5Bx%5By%5D%26%5D=z
            query  | reserved       | true  | "/?#[]@!$&'()*+,;= %ü%41"     | ?color=/?%23%5B%5D@!$%26'()*%2B,;=%20%25%C3%BC%41
            query  | reserved       | false | ["a/b","c&d"]                 | ?color=a/b,c%26d
            query  | reserved       | false | ["a,b","c"]                   | ?color=a%2Cb,c
            query  | reserved       | true  | {"x=y":"z=1"}                 | ?x%3Dy=z=1
            cookie | form           | true  | {"$a|b":"c","d;e":"f"}        | $a|b=c; d%3Be=f
            cookie | form           | true  | "a;b c=\\"d\\""               | color=a%3Bb%20c%3D%22d%22
            path   | content        | false | {"R":100}                     | %7B%22R%22%3A100%7D
            query  | content        | false | {"R":100}                     | ?color=%7B%22R%22%3A100%7D
            header | content        | false | {"R":100}                     | {"R":100}
            header | content        | false | {"ü":"🙂"}                    | {"\\u00FC":"\\uD83D\\uDE42"}
            cookie | content        | false | {"R":100}                     | color=%7B%22R%22%3A100%7D
            """;

    @TempDir
    private static Path folder;

    private static Provider provider;
    private static Object group;

    /** A line of a table; {@code number} is that of its operation. */
    record Line(int number, String in, String style, boolean explode, JsonNode value, String sent) {
        @Override
        public String toString() {
            return in + " " + style + (explode ? " exploded " : " ") + value + " -> " + sent;
        }

        private String parameter() {
            String schema = "schema: " + schema();
            String written = switch (style) {
                case "content" -> "content: {application/json: {" + schema + "}}";
                case "reserved" -> schema + ", allowReserved: true, explode: " + explode;
                default -> schema + ", style: " + style + ", explode: " + explode;
            };
            return "{name: color, in: " + in + ", required: true, " + written + "}";
        }

        private String schema() {
            if (value.isArray()) {
                return "{type: array, items: {type: string}}";
            }
            return value.isObject() ? "{$ref: '#/components/schemas/Colour'}" : "{type: string}";
        }

        private String path() {
            return "/op" + number + (in.equals("path") ? "/x{color}" : "");
        }
    }

    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String line : (SPECIFICATION + BEYOND).lines().toList()) {
            String[] cells =
                    Arrays.stream(line.split(" \\| ?", -1)).map(String::strip).toArray(String[]::new);
            // A value may hold the separator.
            String value = String.join("|", Arrays.copyOfRange(cells, 3, cells.length - 1));
            lines.add(new Line(
                    lines.size(),
                    cells[0],
                    cells[1],
                    Boolean.parseBoolean(cells[2]),
                    Json.parse(value),
                    cells[cells.length - 1]));
        }
        return lines;
    }

    @BeforeAll
    static void generateOneClientForAll() throws Exception {
        StringBuilder document = new StringBuilder("""
                openapi: 3.1.0
                info: {title: Styles, version: '1'}
                servers: [{url: 'https://styles.example'}]
                components: {schemas: {Colour: {type: object, additionalProperties: true, properties:
                  {R: {type: [integer, 'null']}, G: {type: integer}, B: {type: integer}}}}}
                paths:
                """);
        for (Line line : lines()) {
            document.append("  %s: {get: {operationId: all.op%d, parameters: [%s], responses: {}}}%n"
                    .formatted(line.path(), line.number(), line.parameter()));
        }
        Path contract = Files.writeString(folder.resolve("openapi.yaml"), document);
        ContractReading reading = ContractReader.create().read(contract);
        Path sources = folder.resolve("java");
        ClientGenerator.of(reading.contract(), reading.warnings(), GeneratorOptions.of("demo", sources))
                .generate();
        Compilation compilation = Compilation.of(sources);
        assertThat(compilation.complaints()).isEmpty();
        provider = new Provider();
        Class<?> clients = compilation.load("demo.StylesClient");
        Object builder = clients.getMethod("builder").invoke(null);
        Object addressed = builder.getClass().getMethod("baseUrl", String.class).invoke(builder, provider.baseUrl());
        Object client = addressed.getClass().getMethod("build").invoke(addressed);
        group = clients.getMethod("all").invoke(client);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isSent(Line line) throws Exception {
        call(line.number(), line.value());
        Asked asked = provider.asked();
        String start = "/op" + line.number() + (line.in().equals("path") ? "/x" : "");
        assertThat(asked.target()).startsWith(start);
        String sent = switch (line.in()) {
            case "header" -> header(asked, "color", line);
            case "cookie" -> header(asked, "Cookie", line);
            default -> asked.target().substring(start.length());
        };
        assertThat(sent).isEqualTo(line.sent());
    }

    /** An empty text is sent as an empty header; what leaves no trace is not sent at all. */
    private static String header(Asked asked, String name, Line line) {
        boolean sent = asked.headers().keySet().stream().anyMatch(name::equalsIgnoreCase);
        assertThat(sent).isEqualTo(!line.sent().isEmpty() || line.value().isTextual());
        return asked.header(name);
    }

    @Test
    void emptyValuesCannotEndAPath() {
        int simple = lines().stream()
                .filter(line -> line.in().equals("path")
                        && line.style().equals("simple")
                        && line.value().isTextual())
                .findFirst()
                .orElseThrow()
                .number();
        assertThatThrownBy(() -> call(simple, Json.parse("\"\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path parameter color is empty");
    }

    @Test
    void headersHoldPrintableAsciiOnly() {
        int header = lines().stream()
                .filter(line -> line.in().equals("header") && line.value().isTextual())
                .findFirst()
                .orElseThrow()
                .number();
        for (String hostile : List.of("\"a\\r\\nX: y\"", "\"a\\u0000\"", "\"ü\"")) {
            assertThatThrownBy(() -> call(header, Json.parse(hostile))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void call(int operation, JsonNode value) throws Exception {
        Method method = Arrays.stream(group.getClass().getMethods())
                .filter(each -> each.getName().equals("op" + operation))
                .findFirst()
                .orElseThrow();
        try {
            method.invoke(group, argument(method.getParameterTypes()[0], value));
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception problem ? problem : failure;
        }
    }

    private static Object argument(Class<?> type, JsonNode value) throws Exception {
        if (type == String.class) {
            return value.textValue();
        }
        if (type == List.class) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.textValue()));
            return items;
        }
        return ((JsonType<?>) type.getField("TYPE").get(null)).decode(value);
    }
}
