package dev.asynclint.cli;

import com.google.gson.GsonBuilder;
import dev.asynclint.api.Nearest;
import dev.asynclint.rules.Aliases;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.RuleInfo;
import dev.asynclint.rules.Rules;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class, header = "List the rules.")
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format = "text";

    RulesCommand(Streams streams) {
        this.streams = streams;
    }

    /** A rule in JSON. */
    private record Entry(
            String name,
            String group,
            String severity,
            String since,
            String summary,
            String page,
            List<String> aliases) {
        static Entry of(RuleInfo info) {
            return new Entry(
                    info.name(),
                    groupOf(info),
                    info.severity().word(),
                    info.since(),
                    info.summary(),
                    RulePage.path(info),
                    Aliases.of(info.name()).stream().map(Aliases.Alias::name).toList());
        }
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = Rules.ALL.stream().map(Rule::info).toList();
        switch (format) {
            case "text" -> print(rules);
            case "json" ->
                streams.out()
                        .println(new GsonBuilder()
                                .disableHtmlEscaping()
                                .setPrettyPrinting()
                                .create()
                                .toJson(rules.stream().map(Entry::of).toList()));
            default ->
                throw new UsageException("--format: unknown format `" + format + "`; write text or json"
                        + Nearest.suggestion(format, List.of("text", "json")));
        }
        return ExitCodes.CLEAN;
    }

    private void print(List<RuleInfo> rules) {
        PrintWriter out = streams.out();
        int name = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        for (RuleInfo.Group group : RuleInfo.Group.values()) {
            List<RuleInfo> members =
                    rules.stream().filter(rule -> rule.group() == group).toList();
            if (!members.isEmpty()) {
                out.println(group.name().toLowerCase(Locale.ROOT) + ": " + group.meaning());
                for (RuleInfo rule : members) {
                    out.println(("  %-" + name + "s  %-7s  %s")
                            .formatted(rule.name(), rule.severity().word(), rule.summary()));
                }
                out.println();
            }
        }
        out.println("`asynclint explain RULE` shows the page of a rule.");
    }

    private static String groupOf(RuleInfo info) {
        return info.group().name().toLowerCase(Locale.ROOT);
    }
}
