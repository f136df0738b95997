package dev.asynclint.cli.init;

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
        String setUp = project.isMaven() ? "" : "      - uses: jbangdev/setup-jbang@main\n";
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
                %s      - run: %s
                """.formatted(project.branch(), setUp, command(project, version, "github"));
    }

    private static String gitlab(Surroundings project, String version) {
        return """
                # Written by `asynclint init`: shows findings in merge requests, and fails on new ones.
                asynclint:
                  image: %s
                  script:
                    - %s
                  artifacts:
                    when: always
                    reports:
                      codequality: asynclint-gitlab.json
                """.formatted(
                        project.isMaven() ? "maven:3-eclipse-temurin-21" : "jbangdev/jbang-action",
                        command(project, version, "text", "gitlab=asynclint-gitlab.json"));
    }

    /** Maven fetches its plugin itself; elsewhere JBang fetches the command line. */
    private static String command(Surroundings project, String version, String... formats) {
        return project.isMaven()
                ? "mvn -B dev.asynclint:asynclint-maven-plugin:" + version + ":check -Dasynclint.formats="
                        + String.join(",", formats)
                : "jbang --main dev.asynclint.cli.Main dev.asynclint:asynclint-cli:" + version + " check --format "
                        + String.join(" --format ", formats);
    }
}
