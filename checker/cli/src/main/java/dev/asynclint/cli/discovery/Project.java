package dev.asynclint.cli.discovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is analysed together: the files that one build builds.
 *
 * @param root the topmost folder of the build, absolute and normalised
 * @param settingsFolder where to start looking upwards for the configuration
 * @param artifacts names of the artifacts that its build files depend on
 */
public record Project(Path root, Path settingsFolder, Set<String> artifacts, List<Source> sources) {}
