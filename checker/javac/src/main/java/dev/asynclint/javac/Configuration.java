package dev.asynclint.javac;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.FactFile;
import dev.asynclint.engine.PathGlobs;
import dev.asynclint.engine.Report;
import dev.asynclint.engine.Settings;
import dev.asynclint.finding.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.FileObject;

/**
 * What holds for one compilation.
 *
 * @param folder the folder of the configuration file, empty when there is none
 */
record Configuration(Settings settings, ApiModel model, Optional<Path> folder) {
    private static final String ENABLED = "asynclint.enabled";

    /** Whether neither the system property nor the environment variable {@code ASYNCLINT_ENABLED} switches it off. */
    static boolean isEnabledHere() {
        String variable = System.getenv(ENABLED.toUpperCase(Locale.ROOT).replace('.', '_'));
        return !"false".equals(System.getProperty(ENABLED)) && !"false".equals(variable);
    }

    /**
     * The configuration nearest to a source, else to the working directory.
     *
     * @throws Settings.SettingsException when it cannot be used
     */
    static Configuration of(FileObject source) {
        Optional<Path> file = pathOf(source).map(Path::getParent).flatMap(Settings::find);
        if (file.isEmpty()) {
            file = Settings.find(Path.of(""));
        }
        if (file.isEmpty()) {
            return new Configuration(Settings.DEFAULT, ApiModel.builtIn(), file);
        }
        return load(file.get());
    }

    /**
     * A configuration file with the models that it names.
     *
     * @throws Settings.SettingsException when it cannot be used
     */
    static Configuration load(Path file) {
        try {
            Settings settings = Settings.load(file);
            List<FactFile> models = new ArrayList<>();
            for (Path model : settings.models()) {
                models.add(FactFile.read(model));
            }
            ApiModel all = ApiModel.builtIn().plus(models.toArray(FactFile[]::new));
            Path folder = file.toAbsolutePath().normalize().getParent();
            return new Configuration(settings, all, Optional.ofNullable(folder));
        } catch (IOException e) {
            throw new Settings.SettingsException(file + ": " + e.getMessage());
        }
    }

    /** Where a file is on disk; empty when it is not. */
    static Optional<Path> pathOf(FileObject file) {
        URI uri = file.toUri();
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }

    /** Excluded files are analysed, as others call them, but nothing is said about them. */
    Report withoutExcluded(Report report, JavacProgram program) {
        if (settings.excludes().isEmpty() || folder.isEmpty()) {
            return report;
        }
        PathGlobs excluded = new PathGlobs(folder.get(), settings.excludes());
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : report.findings()) {
            FileObject file = program.fileObject(finding.path());
            Optional<Path> path = file == null ? Optional.empty() : pathOf(file);
            if (path.isEmpty() || !excluded.matches(path.get())) {
                shown.add(finding);
            }
        }
        return new Report(shown, report.suppressed(), report.problems(), report.counts(), report.remarks());
    }
}
