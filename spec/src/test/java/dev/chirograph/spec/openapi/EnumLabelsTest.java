package dev.chirograph.spec.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.spec.ContractReading;
import dev.chirograph.spec.Texts;
import dev.chirograph.spec.diagnostic.Diagnostic;
import dev.chirograph.spec.model.Schema;
import org.junit.jupiter.api.Test;

/** Names and descriptions of the values of an enumeration. */
class EnumLabelsTest {

    private static ContractReading read(String schema) {
        return Texts.read("""
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A: {SCHEMA}
                """.replace("SCHEMA", schema));
    }

    private static String labels(ContractReading reading) {
        Schema schema = reading.contract().schemas().get("A");
        StringBuilder text = new StringBuilder();
        schema.enumeration().forEach(value -> {
            Schema.Label label = schema.labels().get(value);
            text.append(value)
                    .append(label == null ? "" : "=" + label.name() + "/" + label.description())
                    .append(' ');
        });
        return text.toString().trim();
    }

    @Test
    void haveTheOrderOfTheValues() {
        ContractReading reading = read("enum: [0, x], x-enum-varnames: [Zero, Ex], x-enum-descriptions: [none, an x]");

        assertThat(labels(reading)).isEqualTo("0=Zero/none \"x\"=Ex/an x");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void mayBeMissingWhereNothingIsToBeSaid() {
        ContractReading reading =
                read("enum: [a, b, c], x-enumNames: [null, B, ''], x-enum-descriptions: ['', null, C]");

        assertThat(labels(reading)).isEqualTo("\"a\" \"b\"=B/null \"c\"=null/C");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void leaveOutNullAsAuthorsDo() {
        String labels = "x-enum-varnames: [A, B]";

        assertThat(labels(read("type: string, nullable: true, enum: [a, b], " + labels)))
                .isEqualTo("\"a\"=A/null \"b\"=B/null null");
        assertThat(labels(read("enum: [a, null, b], " + labels))).isEqualTo("\"a\"=A/null null \"b\"=B/null");
    }

    @Test
    void mayBeGivenByWord() {
        ContractReading reading = read("enum: [1, b], x-enumDescriptions: {b: the b, '1': one, c: gone}");

        assertThat(labels(reading)).isEqualTo("1=null/one \"b\"=null/the b");
        assertThat(reading.warnings())
                .extracting(Diagnostic::format)
                .containsExactly(
                        "openapi.yaml:6:67: warning: \"c\" is none of the values, and is ignored [enum-labels]\n"
                                + "    at #/components/schemas/A/x-enumDescriptions");
    }

    @Test
    void areIgnoredWithAWarningWhereTheyDoNotFit() {
        ContractReading reading =
                read("enum: [a, b], x-enum-varnames: [A, B, C], x-enumNames: [A1, B1], x-enum-descriptions: text");

        assertThat(labels(reading)).isEqualTo("\"a\"=A1/null \"b\"=B1/null");
        assertThat(reading.warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "x-enum-varnames has 3 texts for 2 values, and is ignored",
                        "x-enum-descriptions is neither a list nor an object, and is ignored");
        assertThat(reading.warnings()).extracting(Diagnostic::id).containsOnly("enum-labels");
    }

    @Test
    void belongToTheParameterInOpenApi20() {
        ContractReading reading = Texts.read("""
                swagger: '2.0'
                info: {title: T, version: '1'}
                host: host.example
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: p, in: query, type: integer, enum: [1, 2], x-enum-varnames: [ONE, TWO]}
                      responses: {'200': {description: d}}
                """);

        assertThat(reading.contract()
                        .operations()
                        .get(0)
                        .parameters()
                        .get(0)
                        .schema()
                        .labels()
                        .values())
                .extracting(Schema.Label::name)
                .containsExactly("ONE", "TWO");
    }
}
