package dev.asynclint.cli.doctor;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.api.FactSyntaxException;
import dev.asynclint.cli.discovery.Source;
import dev.asynclint.engine.PathGlobs;
import dev.asynclint.engine.PathSeverity;
import dev.asynclint.engine.Settings;
import dev.asynclint.finding.Severity;
import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the configuration can be used, and does what it seems to do. */
final class ConfigCheck {
    private final Diagnosis diagnosis;

    private ConfigCheck(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    static void look(Path folder, List<Source> sources, Diagnosis diagnosis) {
        new ConfigCheck(diagnosis).look(folder, sources);
    }

    private void look(Path folder, List<Source> sources) {
        Optional<Path> file = Settings.find(folder);
        if (file.isEmpty()) {
            diagnosis.ok("no " + Settings.FILE_NAME + " in or above " + folder + ": every rule has its own severity"
                    + " (`asynclint init` writes one)");
        } else {
            read(file.get(), sources);
        }
    }

    private void read(Path file, List<Source> sources) {
        try {
            Settings settings = Settings.load(file);
            diagnosis.ok(file.toString());
            if (!settings.enabled()) {
                diagnosis.wrong(file + ": `enabled=false` switches everything off", "remove that line");
            }
            settings.hints().forEach(hint -> diagnosis.note(hint));
            rules(settings);
            globs(file, settings, sources);
            settings.models().forEach(this::model);
        } catch (IOException e) {
            diagnosis.wrong(file + " cannot be read: " + e.getMessage(), "make it readable");
        } catch (Settings.SettingsException e) {
            diagnosis.wrong(e.getMessage(), "mend that line: until then the plugin and `check` do nothing");
        }
    }

    private void rules(Settings settings) {
        List<String> off = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            if (settings.severityOf(rule) == Severity.OFF && rule.info().severity() != Severity.OFF) {
                off.add(rule.info().name());
            }
        }
        if (!off.isEmpty()) {
            diagnosis.note("switched off: " + String.join(", ", off));
        }
    }

    /** A glob that means no file is a slip, or a leftover. */
    private void globs(Path file, Settings settings, List<Source> sources) {
        for (PathSeverity scope : settings.scopes()) {
            if (scope.origin().key().startsWith("path.") && isIdle(scope.paths(), sources)) {
                diagnosis.note(
                        scope.origin().place() + ": `" + scope.paths().globs().get(0) + "` means no Java file here");
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        for (String glob : settings.excludes()) {
            if (isIdle(new PathGlobs(folder, List.of(glob)), sources)) {
                diagnosis.note(file + ": exclude: `" + glob + "` means no Java file here");
            }
        }
    }

    private static boolean isIdle(PathGlobs globs, List<Source> sources) {
        return sources.stream().noneMatch(source -> globs.matches(source.file()));
    }

    private void model(Path file) {
        try {
            ApiModel.builtIn().plus(FactFile.read(file));
            diagnosis.ok("model " + file);
        } catch (IOException e) {
            diagnosis.wrong(file + " cannot be read: " + e.getMessage(), "make it readable, and UTF-8");
        } catch (FactSyntaxException e) {
            diagnosis.wrong(e.getMessage().lines().findFirst().orElse(""), "mend that fact: rules-docs/models.md");
        }
    }
}
