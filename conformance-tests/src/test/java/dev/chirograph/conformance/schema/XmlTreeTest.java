package dev.chirograph.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chirograph.conformance.wire.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** XML without a schema, as a tree that can be compared. */
class XmlTreeTest {

    private static String tree(String xml) throws SAXException {
        return Json.write(XmlTree.of(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesAttributesElementsAndTextAreKept() throws Exception {
        assertThat(tree("<a b='2' a='1'>t<c/><d>x</d><c>y</c></a>"))
                .isEqualTo("{\"a\":{\"@a\":\"1\",\"@b\":\"2\",\"elements\":[{\"c\":{}},{\"d\":{\"text\":\"x\"}},"
                        + "{\"c\":{\"text\":\"y\"}}],\"text\":\"t\"}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a><b>1</b></a>         | <a>  <b> 1 </b>  </a>
            <a x='1' y='2'/>        | <a y='2' x='1'></a>
            <a><b>1</b></a>         | <n:a xmlns:n='urn:n'><n:b>1</n:b></n:a>
            <a>1 and 2</a>          | <a>1<![CDATA[ and ]]>2</a>
            <a>1</a>                | <?xml version='1.0'?><!-- c --><a><!-- c -->1</a>
            """)
    void whatMeansTheSameIsTheSameTree(String left, String right) throws Exception {
        assertThat(tree(left)).isEqualTo(tree(right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a><b/><c/></a>   | <a><c/><b/></a>
            <a x='1'/>        | <a x='2'/>
            <a>1</a>          | <a>2</a>
            <a><b/></a>       | <a><b/><b/></a>
            <a x='1'/>        | <a><x>1</x></a>
            """)
    void whatDiffersIsAnotherTree(String left, String right) throws Exception {
        assertThat(tree(left)).isNotEqualTo(tree(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a/><b/>",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"
            })
    void whatIsNotWellFormedOrDeclaresADocumentTypeIsRefused(String xml) {
        assertThatThrownBy(() -> tree(xml)).isInstanceOf(SAXException.class);
    }

    @Test
    void nestingHasABound() throws Exception {
        byte[] deepest = ("<a>".repeat(501) + "</a>".repeat(501)).getBytes(StandardCharsets.UTF_8);
        assertThat(XmlTree.of(deepest).at("/a/elements/0/a/elements/0/a").isObject())
                .isTrue();
        assertThatThrownBy(() -> tree("<a>".repeat(502) + "</a>".repeat(502)))
                .isInstanceOf(SAXException.class)
                .hasMessage("nested deeper than 500 levels");
        assertThatThrownBy(() -> tree("<a>x<b/>".repeat(100_000) + "</a>".repeat(100_000)))
                .isInstanceOf(SAXException.class)
                .hasMessage("nested deeper than 500 levels");
    }
}
