package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionCommandTest {
    @Test
    void bashOffersRulesAndFormats() {
        Run run = Run.of("generate-completion");
        assertEquals(0, run.code(), run.toString());
        String script = run.out();
        assertTrue(script.contains("complete -F _complete_asynclint"), script);
        assertTrue(script.contains("\"BlockingCallOnEventLoop\""), script);
        assertTrue(script.contains("\"sarif\""), script);
        assertTrue(script.contains("_picocli_asynclint_doctor"), script);
        assertEquals(script, Run.of("generate-completion", "zsh").out());
    }

    @Test
    void fishOffersTheSame() {
        List<String> lines = Run.of("generate-completion", "fish").out().lines().toList();
        assertTrue(lines.size() > 50, lines.toString());
        assertTrue(
                lines.stream()
                        .skip(1)
                        .allMatch(line -> line.matches("complete -c asynclint -n '([^'\\\\]|\\\\.)*' .+")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.contains("-f -a doctor -d 'Say ")), lines.toString());
        String rules = lines.stream()
                .filter(line -> line.contains("__fish_seen_subcommand_from check'") && line.contains(" -l rules "))
                .findFirst()
                .orElseThrow();
        assertTrue(rules.contains(" -x -a 'AbandonedWorkNotCancelled "), rules);
        assertTrue(lines.stream().noneMatch(line -> line.contains("stacktrace")), "hidden");
    }

    @Test
    void theManualPageHasEveryCommand() {
        Run run = Run.of("generate-completion", "man");
        assertTrue(run.out().startsWith(".TH ASYNCLINT 1 "), run.toString());
        for (String command : List.of("check", "baseline create", "doctor", "merge", "init", "config")) {
            assertTrue(run.out().contains("\n.SS asynclint " + command), command);
        }
        assertTrue(run.out().contains("\n.B \\-\\-unused\\-suppressions\n"), run.toString());
        assertTrue(run.out().contains("\n.B exit 4\n"), run.toString());
    }

    @Test
    void badInput() {
        Run run = Run.of("generate-completion", "fisch");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("did you mean `fish`?"), run.toString());
    }
}
