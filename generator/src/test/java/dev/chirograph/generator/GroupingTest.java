package dev.chirograph.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.generator.model.ApiModelBuilder;
import dev.chirograph.generator.model.GroupDecl;
import dev.chirograph.spec.ContractReader;
import dev.chirograph.spec.diagnostic.Diagnostics;
import dev.chirograph.spec.model.Contract;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operations become one class. */
class GroupingTest {

    @ParameterizedTest
    @CsvSource({
        "/invoices, invoices",
        "/v1/invoices/{id}, invoices",
        "/api/v2.1/invoices, invoices",
        "/api/latest/invoices/{id}/lines, invoices",
        "/{account}/invoices, invoices",
        "/v1beta1/invoices, invoices",
        "/2024-01-31/invoices, invoices",
        "/v1/{id}, ''",
        "/, ''"
    })
    void withoutTagTheFirstStepThatSaysSomethingIsTheGroup(String path, String group) {
        assertThat(groups("  '" + path + "': {get: {operationId: read, responses: {}}}\n"))
                .containsExactly(group);
    }

    @Test
    void aTagComesBeforeThePathAndADotBeforeTheTag() {
        assertThat(groups("""
                  /a: {get: {tags: [Billing], operationId: read, responses: {}}}
                  /b: {get: {tags: [Billing], operationId: credit.notes.read, responses: {}}}
                """)).containsExactly("Billing", "credit.notes");
    }

    @Test
    void tagsOfTheSameWordsAreOneGroup() {
        assertThat(groups("""
                  /a: {get: {tags: [Credit Notes], operationId: read, responses: {}}}
                  /b: {get: {tags: [credit-notes], operationId: write, responses: {}}}
                  /creditNotes: {get: {operationId: list, responses: {}}}
                """)).containsExactly("Credit Notes");
    }

    private static List<String> groups(String paths) {
        String document = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths;
        Contract contract = ContractReader.create()
                .read("openapi.yaml", new ByteArrayInputStream(document.getBytes(UTF_8)))
                .contract();
        return new ApiModelBuilder(contract, Diagnostics.of(contract.locator()))
                .build().groups().stream().map(GroupDecl::text).toList();
    }
}
