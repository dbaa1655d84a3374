package dev.chirograph.conformance.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chirograph.conformance.WrittenContract;
import dev.chirograph.conformance.wire.Headers;
import dev.chirograph.conformance.wire.WireRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request is led to the operation whose path template says most of its path. */
class OperationRouterTest {
    private static final OperationRouter ROUTER =
            OperationRouter.of(WrittenContract.of("""
                    openapi: 3.1.0
                    info: {title: Paths, version: '1'}
                    paths:
                      /{any}/{thing}:
                        get: {operationId: anything}
                        delete: {operationId: delete}
                      /things/{id}:
                        get: {operationId: thing}
                      /things/{id}.json:
                        get: {operationId: json}
                      /things/mine:
                        get: {operationId: mine}
                      /{any}/mine:
                        get: {operationId: anyMine}
                      /things/:
                        get: {operationId: slash}
                      /rpc#one:
                        get: {operationId: one, parameters: [{name: do, in: query, required: true, schema: {const: one}}]}
                      /rpc#two:
                        get: {operationId: two, parameters: [{name: do, in: query, required: true, schema: {const: two}}]}
                      /pulls/{index}:
                        get:
                          operationId: pull
                          parameters: [{name: index, in: path, required: true, schema: {type: integer}}]
                      /pulls/{index}.{form}:
                        get:
                          operationId: pullAs
                          parameters:
                            - {name: index, in: path, required: true, schema: {type: integer}}
                            - {name: form, in: path, required: true, schema: {enum: [diff, patch]}}
                      /grid/{column}{row}:
                        get:
                          operationId: cell
                          parameters:
                            - {name: column, in: path, required: true, schema: {type: string, pattern: '^[A-Z]+$'}}
                            - {name: row, in: path, required: true, schema: {type: integer}}
                      /commits/{sha}:
                        get: {operationId: commit}
                      /commits/{sha}.{form}:
                        get:
                          operationId: commitAs
                          parameters: [{name: form, in: path, required: true, schema: {enum: [diff, patch]}}]
                      /kinds/{name}:
                        get: {operationId: kindByName}
                      /kinds/{number}:
                        get:
                          operationId: kindByNumber
                          parameters: [{name: number, in: path, required: true, schema: {type: integer}}]
                      /rest?method=list:
                        get: {operationId: list}
                      /rest?method=show:
                        get: {operationId: show}
                      /current?city={city}:
                        get: {operationId: byCity}
                      /current?lat={lat}&lon={lon}:
                        get: {operationId: byPlace}
                    """).contract());

    private static WireRequest request(String method, String target) {
        return new WireRequest(method, target, Headers.NONE, new byte[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "/things/mine, mine",
        "/things/yours, thing",
        "/others/mine, anyMine",
        "/others/yours, anything",
        "/things/, slash",
        "/rpc?do=two&x=1, two",
        "/pulls/12, pull",
        "/pulls/twelve, pull",
        "/pulls/12.patch, pullAs",
        "/commits/v1.2, commit",
        "/commits/v1.diff, commitAs",
        "/kinds/x, kindByName",
        "/kinds/12, kindByNumber",
        "/rest?method=show&x=1, show",
        "/current?city=7, byCity",
        "/current?lat=1&lon=2, byPlace",
    })
    void leadsTo(String target, String operation) {
        assertThat(ROUTER.candidates(request("GET", target)))
                .first()
                .extracting(routed -> routed.operation().id())
                .isEqualTo(operation);
    }

    @Test
    void parametersThatFollowEachOtherArePartedByWhatTheyMayBe() {
        assertThat(ROUTER.candidates(request("GET", "/grid/AB12")))
                .first()
                .extracting(OperationRouter.Routed::holes)
                .isEqualTo(Map.of("column", "AB", "row", "12"));
    }

    @Test
    void aTemplateWithOneHoleInAStepFitsOnlyWhatEndsSo() {
        assertThat(ROUTER.candidates(request("GET", "/things/7.json")))
                .extracting(routed -> routed.operation().id() + routed.holes())
                .containsExactly("thing{id=7.json}");
        assertThat(ROUTER.methods(request("GET", "/things/7.xml"))).containsExactly("DELETE", "GET");
    }

    @Test
    void decodesWhatStandsInTheHoles() {
        assertThat(ROUTER.candidates(request("DELETE", "/a%2Fb/c%20d")))
                .singleElement()
                .extracting(OperationRouter.Routed::holes)
                .hasToString("{any=a/b, thing=c d}");
    }

    @ParameterizedTest
    @CsvSource({"/", "/things", "/things/7/8", "/rpc?do=three", "//"})
    void leadsNowhere(String target) {
        assertThat(ROUTER.candidates(request("GET", target))).isEmpty();
    }
}
