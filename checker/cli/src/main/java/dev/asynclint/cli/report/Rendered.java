package dev.asynclint.cli.report;

import java.util.List;

/**
 * A report as it is written.
 *
 * @param text ends in a line end unless it is empty
 * @param notes lines for the user, such as what had to be left out
 */
public record Rendered(String text, List<String> notes) {
    Rendered(String text) {
        this(text, List.of());
    }
}
