package dev.asynclint.cli;

import dev.asynclint.rules.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Markdown page of a rule, as it travels in the jar. */
public final class RulePage {
    private RulePage() {}

    /** Where the page lies in the repository. */
    public static String path(RuleInfo rule) {
        return "rules-docs/" + rule.name() + "/README.md";
    }

    /** The page; a heading and the summary when the rule has none. */
    public static String markdown(RuleInfo rule) {
        try (InputStream page = RulePage.class.getResourceAsStream("/" + path(rule))) {
            return page == null
                    ? "# " + rule.name() + "\n\nReports that " + rule.summary() + ".\n"
                    : new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
