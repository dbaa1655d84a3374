package dev.chirograph.client.error;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.networknt.schema.Schema;
import dev.chirograph.client.json.CodecStandIn;
import io.swagger.v3.oas.models.OpenAPI;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.maven.plugin.Mojo;
import org.commonmark.node.Document;
import org.junit.jupiter.api.extension.Extension;
import org.snakeyaml.engine.v2.nodes.Node;
import picocli.CommandLine;
import wiremock.com.google.common.collect.ImmutableList;

/** Imports what this package must not: every foreign library, and a higher layer of the runtime. */
abstract class ForeignTypes {

    abstract void libraries(
            OpenAPI swagger,
            Node snakeyaml,
            Document commonmark,
            Schema validator,
            WireMockServer wireMock,
            ImmutableList<String> wireMocksOwn,
            HttpResponse apache,
            Extension jUnit,
            Mojo maven,
            CommandLine picocli,
            ObjectMapper jackson);

    abstract void higherLayer(CodecStandIn codec);
}
