package dev.asynclint.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Completion for fish, which picocli does not write itself. */
public final class FishCompletion {
    private final String name;
    private final StringBuilder script = new StringBuilder();

    private FishCompletion(String name) {
        this.name = name;
    }

    public static String of(CommandSpec root) {
        FishCompletion fish = new FishCompletion(root.name());
        fish.script.append("# Completion of ").append(root.name()).append(" for fish\n");
        fish.add(root, List.of());
        return fish.script.toString();
    }

    private void add(CommandSpec command, List<String> path) {
        String here = condition(command, path);
        for (CommandLine sub : command.subcommands().values()) {
            if (!sub.getCommandSpec().usageMessage().hidden()) {
                line(here, "-f -a " + sub.getCommandName() + description(header(sub.getCommandSpec())));
            }
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                option(here, option);
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            if (parameter.completionCandidates() != null) {
                line(here, "-f" + words(parameter));
            }
        }
        command.subcommands().forEach((sub, line) -> {
            List<String> below = new ArrayList<>(path);
            below.add(sub);
            if (!line.getCommandSpec().usageMessage().hidden()) {
                add(line.getCommandSpec(), below);
            }
        });
    }

    private void option(String here, OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String written : option.names()) {
            String bare = written.replaceFirst("^--?", "");
            names.append(written.startsWith("--") ? " -l " : bare.length() == 1 ? " -s " : " -o ")
                    .append(bare);
        }
        boolean takes = option.arity().max() > 0;
        boolean closed = option.completionCandidates() != null;
        line(
                here,
                names.toString().strip()
                        + (takes ? closed ? " -x" + words(option) : " -r" : "")
                        + description(String.join(" ", option.description())));
    }

    private void line(String condition, String rest) {
        script.append("complete -c ")
                .append(name)
                .append(" -n ")
                .append(quoted(condition))
                .append(' ')
                .append(rest)
                .append('\n');
    }

    /** When the words so far lead to this command. */
    private static String condition(CommandSpec command, List<String> path) {
        String further = String.join(" ", command.subcommands().keySet());
        String not = further.isEmpty() ? "" : "not __fish_seen_subcommand_from " + further;
        String seen = String.join(
                "; and ",
                path.stream().map(word -> "__fish_seen_subcommand_from " + word).toList());
        return seen.isEmpty() ? not : not.isEmpty() ? seen : seen + "; and " + not;
    }

    private static String words(ArgSpec argument) {
        List<String> words = StreamSupport.stream(
                        argument.completionCandidates().spliterator(), false)
                .toList();
        return " -a " + quoted(String.join(" ", words));
    }

    private static String description(String text) {
        return text.isEmpty() ? "" : " -d " + quoted(text);
    }

    private static String header(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
