package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.asynclint.cli.Version;
import dev.asynclint.cli.discovery.Skip;
import dev.asynclint.engine.Problem;
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
                   "hint": "hand it to a worker",
                   "trace": [
                     {"path": "src/Handler.java", "line": 4, "column": 10,
                      "message": "`channelRead` runs on the event loop"},
                     {"path": "src/Handler.java", "line": 5, "column": 9, "message": "calls `audit`"},
                     {"path": "src/Handler.java", "line": 9, "column": 16,
                      "message": "calls `Thread.sleep`, which blocks"}],
                   "fixes": [{"title": "Schedule instead of sleeping", "safety": "needs-review"}]}],
                 "skips": [], "problems": []}
                """.formatted(Version.NUMBER);
        JsonElement written =
                JsonParser.parseString(JsonReport.of(Outcomes.blocking().outcome()));
        assertEquals(JsonParser.parseString(expected).toString(), written.toString());
    }

    @Test
    void saysWhatWasNotSeen() {
        Outcomes outcomes = new Outcomes();
        outcomes.skips.add(new Skip("src/Broken.java", 3, "syntax error"));
        outcomes.problems.add(new Problem("", "UnboundedWait", "too deep", new IllegalStateException()));
        JsonObject written =
                JsonParser.parseString(JsonReport.of(outcomes.outcome())).getAsJsonObject();
        assertEquals(
                "[{\"path\":\"src/Broken.java\",\"line\":3,\"reason\":\"syntax error\"}]",
                written.get("skips").toString());
        assertEquals(
                "[{\"path\":\"\",\"rule\":\"UnboundedWait\",\"message\":\"too deep\"}]",
                written.get("problems").toString());
    }
}
