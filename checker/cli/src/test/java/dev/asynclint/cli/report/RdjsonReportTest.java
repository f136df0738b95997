package dev.asynclint.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;
import dev.asynclint.finding.Identity;
import dev.asynclint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class RdjsonReportTest {
    private static final String LINE = "注文(); a(b);\n\n";

    @Test
    void columnsCountBytes() {
        Outcomes outcomes = new Outcomes().text("A.java", LINE).finding(Severity.INFO, "R", "A.java", "a(b)", "m");
        assertEquals(
                "{\"start\":{\"line\":1,\"column\":11},\"end\":{\"line\":1,\"column\":15}}",
                diagnostic(outcomes).getAsJsonObject("location").get("range").toString());
    }

    @Test
    void aFixIsOneSuggestion() {
        Outcomes outcomes = new Outcomes().text("A.java", LINE);
        JsonObject suggestion = diagnostic(outcomes.add(withFix(
                        outcomes,
                        new Edit("A.java", outcomes.span("A.java", "a("), "c("),
                        new Edit("A.java", outcomes.span("A.java", "注文"), "d"))))
                .getAsJsonArray("suggestions")
                .get(0)
                .getAsJsonObject();
        assertEquals("d(); c(", suggestion.get("text").getAsString());
        assertEquals(
                "{\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":1,\"column\":13}}",
                suggestion.get("range").toString());
    }

    @Test
    void aFixAllOverTheFileIsNone() {
        Outcomes outcomes = new Outcomes().text("A.java", LINE + "\n".repeat(30) + "end");
        assertFalse(diagnostic(outcomes.add(withFix(
                        outcomes,
                        new Edit("A.java", outcomes.span("A.java", "a("), "c("),
                        new Edit("A.java", outcomes.span("A.java", "end"), ""))))
                .has("suggestions"));
    }

    private static Finding withFix(Outcomes outcomes, Edit... edits) {
        return new Finding(
                "R",
                Severity.INFO,
                "A.java",
                outcomes.span("A.java", "a(b)"),
                "m",
                List.of(),
                List.of(new Fix("fix", Fix.Safety.SAFE, List.of(edits), List.of())),
                "",
                new Identity("", "", "print"));
    }

    private static JsonObject diagnostic(Outcomes outcomes) {
        return JsonParser.parseString(outcomes.report(ReportFormat.RDJSON))
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(0)
                .getAsJsonObject();
    }
}
