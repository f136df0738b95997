package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.asynclint.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);

    @Test
    void holdsTheFindingsAsData() {
        JsonObject data = data(Outcomes.everything().report(ReportFormat.HTML));
        assertEquals("repository", data.get("project").getAsString());
        assertEquals("[\"src/Handler.java\"]", data.get("files").toString());
        JsonObject finding = data.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("0123456789abcdef", finding.get("id").getAsString());
        assertEquals(
                "{\"first\":3,\"lines\":[\"class Handler {\",\"    void channelRead(Object message) {\","
                        + "\"        audit(message);\",\"    }\"],\"marked\":2,\"start\":8,\"end\":13,\"width\":5}",
                finding.get("code").toString());
        assertEquals(
                "{\"message\":\"calls `Thread.sleep`, which blocks\",\"file\":0,\"line\":9,\"code\":{\"first\":9,"
                        + "\"lines\":[\"Thread.sleep(100);\"],\"marked\":0,\"start\":7,\"end\":12,\"width\":5}}",
                finding.getAsJsonArray("path").get(2).toString());
        assertEquals(
                "[{\"file\":\"not/Seen.java\",\"message\":\"not checked: syntax error\"}]",
                data.get("gaps").toString());
        JsonObject rule = data.getAsJsonArray("rules").get(0).getAsJsonObject();
        assertEquals("BlockingCallOnEventLoop", rule.get("name").getAsString());
        assertEquals("blocking", rule.get("group").getAsString());
    }

    @Test
    void countsColumnsAsTheyAreShown() {
        Outcomes outcomes = new Outcomes().text("A.java", "\t\tf(\"日本\", 注文);");
        JsonObject finding = data(outcomes.finding(Severity.INFO, "R", "A.java", "注文", "m")
                        .report(ReportFormat.HTML))
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals(
                "{\"first\":1,\"lines\":[\"f(\\\"日本\\\", 注文);\"],\"marked\":0,\"start\":8,\"end\":10,\"width\":4}",
                finding.get("code").toString());
    }

    @Test
    void asksNobodyForAnything() {
        String page = Outcomes.everything().report(ReportFormat.HTML);
        assertFalse(Pattern.compile("<(link|img|iframe|script[^>]*src)|@import|url\\(|https?:|fetch\\(|\\{\\{")
                .matcher(page)
                .find());
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void runsItsOwnScriptOnly() throws Exception {
        String page = Outcomes.everything().report(ReportFormat.HTML);
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find() && script.group(1).contains("application/json"));
        assertTrue(script.find());
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(script.group(2).getBytes(StandardCharsets.UTF_8));
        assertTrue(page.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
        assertFalse(script.find());
        assertEquals(page, Outcomes.everything().report(ReportFormat.HTML), "the same from run to run");
    }

    @Test
    void nothingInTheSourcesEndsTheData() {
        String nasty = "</script><script>alert(1)</script><!--<script>\u2028{{script}}'\"&";
        Outcomes outcomes = new Outcomes().text(nasty + ".java", nasty + "f()");
        String page = outcomes.finding(Severity.ERROR, "R", nasty + ".java", "f", nasty)
                .report(ReportFormat.HTML);
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find() && script.find());
        assertFalse(script.find(), "the data and the script, no third");
        assertFalse(page.contains("alert(1)</"));
        assertTrue(data(page).toString().contains(nasty.replace("\u2028", "?").replace("\"", "\\\"")), page);
    }

    @Test
    void ofARulesPageItTakesWhatHelpsHere() {
        String html = RuleText.html("""
                # R

                Intro.

                <!-- generated -->

                ## What goes wrong

                See [the other](../Other/README.md) and <b onclick="x()">this</b>.

                ## Elsewhere

                Gone.

                ## The fix

                | a | b |
                | --- | --- |
                | 1 | 2 |
                """);
        assertTrue(html.startsWith("<h4>What goes wrong</h4>\n<p>See the other and &lt;b onclick"), html);
        assertTrue(html.contains("<h4>The fix</h4>\n<table>"), html);
        assertEquals(
                List.of(),
                html.lines()
                        .filter(line -> line.contains("Gone") || line.contains("Intro"))
                        .toList());
    }

    private static JsonObject data(String page) {
        Matcher script = SCRIPT.matcher(page);
        assertTrue(script.find(), page);
        return JsonParser.parseString(script.group(2)).getAsJsonObject();
    }
}
