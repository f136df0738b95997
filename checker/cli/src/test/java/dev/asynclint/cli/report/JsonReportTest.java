package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.asynclint.cli.Version;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void keepsItsPromise() {
        String expected = """
                {"tool": {"name": "asynclint", "version": "%s"},
                 "summary": {"files": 42, "skipped": 0, "asyncCalls": 1204, "unresolvedAsyncCalls": 37,
                             "findings": 1, "millis": 1900},
                 "findings": [{
                   "rule": "BlockingCallOnEventLoop", "severity": "warning", "path": "src/Handler.java",
                   "line": 5, "column": 9, "endLine": 5, "endColumn": 14,
                   "message": "`audit` blocks the event loop", "fingerprint": "0123456789abcdef",
                   "trace": [
                     {"path": "src/Handler.java", "line": 4, "column": 10,
                      "message": "`channelRead` runs on the event loop"},
                     {"path": "src/Handler.java", "line": 5, "column": 9, "message": "calls `audit`"},
                     {"path": "src/Handler.java", "line": 9, "column": 16,
                      "message": "calls `Thread.sleep`, which blocks"}],
                   "fixes": [{"title": "Schedule instead of sleeping", "safety": "needs-review"}]}]}
                """.formatted(Version.NUMBER);
        JsonElement written =
                JsonParser.parseString(JsonReport.of(Outcomes.blocking().outcome()));
        assertEquals(JsonParser.parseString(expected).toString(), written.toString());
    }
}
