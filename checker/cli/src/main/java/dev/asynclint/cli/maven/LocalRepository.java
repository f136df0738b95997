package dev.asynclint.cli.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder where Maven keeps what it has fetched or installed. */
record LocalRepository(Path folder) {
    private static final Pattern SETTING =
            Pattern.compile("<localRepository>\\s*([^<$]+?)\\s*</localRepository>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    /** What a group, an artifact or a version is made of; anything else could lead out of the repository. */
    private static final Pattern NAME = Pattern.compile("(?!.*\\.\\.)[\\w.+-]+");

    /** The user's: {@code maven.repo.local}, else that of {@code ~/.m2/settings.xml}, else {@code ~/.m2/repository}. */
    static LocalRepository ofUser() {
        String said = System.getProperty("maven.repo.local");
        if (said != null) {
            return new LocalRepository(Path.of(said));
        }
        Path home = Path.of(System.getProperty("user.home"), ".m2");
        return new LocalRepository(setting(home.resolve("settings.xml")).orElse(home.resolve("repository")));
    }

    private static Optional<Path> setting(Path settings) {
        try {
            String text = COMMENT.matcher(Files.readString(settings, StandardCharsets.UTF_8))
                    .replaceAll("");
            Matcher setting = SETTING.matcher(text);
            return setting.find() ? Optional.of(Path.of(setting.group(1))) : Optional.empty();
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** The POM of an artifact, where it is there. */
    Optional<Path> pom(Coordinates of) {
        return file(of, ".pom");
    }

    /** The jar of an artifact, where it is there. */
    Optional<Path> jar(Coordinates of) {
        return file(of, (of.classifier().isEmpty() ? "" : "-" + of.classifier()) + ".jar");
    }

    private Optional<Path> file(Coordinates of, String end) {
        if (!NAME.matcher(of.group() + "+" + of.artifact() + "+" + of.version() + end)
                .matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(of.group().replace('.', '/'))
                .resolve(of.artifact())
                .resolve(of.version())
                .resolve(of.artifact() + "-" + of.version() + end);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** What names an artifact; {@code classifier} is often empty. */
    record Coordinates(String group, String artifact, String version, String classifier) {
        Coordinates(String group, String artifact, String version) {
            this(group, artifact, version, "");
        }

        @Override
        public String toString() {
            return group + ":" + artifact + ":" + version + (classifier.isEmpty() ? "" : ":" + classifier);
        }
    }
}
