package dev.asynclint.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void escapesWhatMustBe() {
        String text =
                new JsonText().value("\"\\\n\r\t\u0001ä\uD83D\uDE00\uD83D").text();
        assertEquals("\"\\\"\\\\\\n\\r\\t\\u0001ä\uD83D\uDE00\\ud83d\"", text);
    }

    @Test
    void nests() {
        JsonText json = new JsonText();
        json.open('{')
                .key("a")
                .open('[')
                .value(1)
                .value(2)
                .close(']')
                .key("b")
                .open('[')
                .close(']')
                .close('}');
        assertEquals("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": []\n}", json.text());
    }
}
