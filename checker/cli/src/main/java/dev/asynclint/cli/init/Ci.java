package dev.asynclint.cli.init;

import java.util.List;
import java.util.stream.Collectors;

/** Who checks each change of a project. */
public enum Ci {
    GITHUB(".github/workflows/asynclint.yml"),
    GITLAB(".gitlab-ci.yml"),
    NONE("");

    private final String file;

    Ci(String file) {
        this.file = file;
    }

    /** Where its file lies; GitLab reads one file, so beside one that is there ours is to be included. */
    String file(Surroundings project) {
        return this == GITLAB && project.exists(file) ? ".gitlab/asynclint.yml" : file;
    }

    /** The line that is to be added to a file that is there; empty where none is. */
    String include(Surroundings project) {
        return this == GITLAB && project.exists(file) ? "include: {local: .gitlab/asynclint.yml}" : "";
    }

    String text(Surroundings project, String version) {
        return this == GITHUB ? github(project, version) : gitlab(project, version);
    }

    private static String github(Surroundings project, String version) {
        return """
                # Written by `asynclint init`: shows findings at the lines of a change, and fails on new ones.
                name: asynclint
                on:
                  pull_request:
                  push:
                    branches: [%s]
                permissions:
                  contents: read
                jobs:
                  check:
                    runs-on: ubuntu-latest
                    steps:
                      - uses: actions/checkout@v4
                      - uses: actions/setup-java@v4
                        with:
                          distribution: temurin
                          java-version: 21
                %s""".formatted(project.branch(), lines("      - run: ", commands(project, version, "github")));
    }

    private static String gitlab(Surroundings project, String version) {
        return """
                # Written by `asynclint init`: shows findings in merge requests, and fails on new ones.
                asynclint:
                  image: maven:3-eclipse-temurin-21
                  script:
                %s  artifacts:
                    when: always
                    reports:
                      codequality: asynclint-gitlab.json
                """.formatted(lines("    - ", commands(project, version, "text", "gitlab=asynclint-gitlab.json")));
    }

    /** A Maven build runs the plugin, which knows its modules; for others Maven only fetches the command line. */
    private static List<String> commands(Surroundings project, String version, String... formats) {
        return project.isMaven()
                ? List.of("mvn -B dev.asynclint:asynclint-maven-plugin:" + version + ":check -Dasynclint.formats="
                        + String.join(",", formats))
                : List.of(
                        "mvn -B -q dependency:copy -Dartifact=dev.asynclint:asynclint-cli:" + version
                                + ":jar:all -DoutputDirectory=. -Dmdep.stripVersion",
                        "java -jar asynclint-cli-all.jar check --format " + String.join(" --format ", formats));
    }

    private static String lines(String before, List<String> commands) {
        return commands.stream().map(command -> before + command + "\n").collect(Collectors.joining());
    }
}
