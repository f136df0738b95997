package dev.asynclint.cli.report;

import dev.asynclint.api.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a report is written. */
public enum ReportFormat {
    /** For reading: the code, the path that leads to it, what to do. */
    TEXT,
    /** One line per finding. */
    CONCISE,
    JSON,
    /** A JSON object per line. */
    JSONL,
    /** SARIF 2.1.0. */
    SARIF,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** GitLab's Code Quality. */
    GITLAB,
    CHECKSTYLE,
    JUNIT,
    /** For reviewdog, with suggestions. */
    RDJSON,
    /** SonarQube's generic issues. */
    SONAR,
    MARKDOWN,
    /** One page that needs nothing beside it. */
    HTML;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportFormat> parse(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** {@code text, concise … or html}, with the nearest of them when {@code word} looks like one. */
    public static String choices(String word) {
        List<String> words = Arrays.stream(values()).map(ReportFormat::word).toList();
        String last = words.get(words.size() - 1);
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + last + Nearest.suggestion(word, words);
    }
}
