package dev.asynclint.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands, in the macros that {@code man} reads. */
public final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** @param version what stands at the foot of the page */
    public static String of(CommandSpec root, String version) {
        return new ManPage().page(root, version);
    }

    private String page(CommandSpec root, String version) {
        String header = String.join(" ", root.usageMessage().header());
        macro(".TH " + root.name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + version + "\"");
        macro(".SH NAME");
        text(root.name() + " - " + header);
        macro(".SH SYNOPSIS");
        macro(".B " + root.name());
        text("COMMAND [OPTION]... [PATH]...");
        macro(".SH COMMANDS");
        commands(root, root.name());
        macro(".SH FILES");
        entry("asynclint.properties", "The configuration; the nearest one above the sources counts.");
        entry("asynclint-baseline.json", "Findings that are accepted.");
        entry("$XDG_CACHE_HOME/asynclint, ~/.cache/asynclint", "What may be deleted, and saves time.");
        return page.toString();
    }

    private void commands(CommandSpec command, String name) {
        for (CommandLine sub : command.subcommands().values()) {
            CommandSpec spec = sub.getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                command(spec, name + " " + spec.name());
                commands(spec, name + " " + spec.name());
            }
        }
    }

    private void command(CommandSpec command, String name) {
        List<String> parameters = new ArrayList<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
            parameters.add(parameter.arity().min() == 0 ? "[" + label + "]" : label);
        }
        macro(".SS " + escaped((name + " " + String.join(" ", parameters)).strip()));
        text(String.join(" ", command.usageMessage().header()));
        for (String line : command.usageMessage().description()) {
            if (!line.isBlank()) {
                macro(".PP");
                text(line);
            }
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            entry(parameter.paramLabel(), String.join(" ", parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden() && !option.usageHelp() && !option.versionHelp()) {
                String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                entry(String.join(", ", option.names()) + value, String.join(" ", option.description()));
            }
        }
        command.usageMessage().exitCodeList().forEach((code, meaning) -> entry("exit " + code, meaning));
    }

    private void entry(String term, String meaning) {
        macro(".TP");
        macro(".B " + escaped(term));
        text(meaning);
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }

    private void text(String text) {
        page.append(escaped(Help.Ansi.OFF.string(text))).append('\n');
    }

    /** A line that begins with a dot or a quote would be a macro; a bare hyphen would be typeset as another sign. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
