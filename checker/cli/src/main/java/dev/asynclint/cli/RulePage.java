package dev.asynclint.cli;

import dev.asynclint.rules.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Markdown page of a rule, as it travels in the jar, with the code of its fixtures. */
public final class RulePage {
    private static final Pattern FIXTURE = Pattern.compile("(?m)^<!-- fixture: (\\S+) -->\\n(?!```)");
    private static final Pattern HEADER = Pattern.compile("// (asyncio|uses|release|runtime|config): .*");
    private static final Pattern COLUMNS = Pattern.compile("\\s*//\\s*\\^+\\s*");

    private RulePage() {}

    /** Where the page lies in the repository. */
    public static String path(RuleInfo rule) {
        return "rules-docs/" + rule.name() + "/README.md";
    }

    /** The page; a heading and the summary when the rule has none. */
    public static String markdown(RuleInfo rule) {
        String page =
                resource(path(rule)).orElseGet(() -> "# " + rule.name() + "\n\nReports that " + rule.summary() + ".\n");
        return FIXTURE.matcher(page)
                .replaceAll(fixture ->
                        Matcher.quoteReplacement(resource("rules-docs/" + rule.name() + "/" + fixture.group(1))
                                .map(RulePage::block)
                                .orElse(fixture.group())));
    }

    /** A fixture without what only its tests read. */
    private static String block(String fixture) {
        List<String> lines = fixture.lines()
                .filter(line -> !HEADER.matcher(line).matches()
                        && !COLUMNS.matcher(line).matches())
                .toList();
        return lines.stream().collect(Collectors.joining("\n", "```java\n", "\n```\n"));
    }

    private static Optional<String> resource(String path) {
        try (InputStream file = RulePage.class.getResourceAsStream("/" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
