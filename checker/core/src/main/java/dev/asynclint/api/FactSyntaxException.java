package dev.asynclint.api;

import java.util.List;

/** Facts files with lines that cannot be read. The message has a line per problem: {@code name:line: what is wrong}. */
public final class FactSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    FactSyntaxException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the files and lines. */
    public List<String> problems() {
        return problems == null ? List.of(getMessage()) : problems;
    }
}
