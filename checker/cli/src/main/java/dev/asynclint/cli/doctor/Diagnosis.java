package dev.asynclint.cli.doctor;

import java.util.ArrayList;
import java.util.List;

/** What a look at a project comes to: lines under titles. */
public final class Diagnosis {
    private final List<Section> sections = new ArrayList<>();

    /** How a line is meant. */
    public enum Level {
        OK,
        /** Worth knowing, and maybe meant so. */
        NOTE,
        WRONG
    }

    /**
     * A line.
     *
     * @param advice what to do; empty when there is nothing to do
     */
    public record Line(Level level, String text, List<String> advice) {}

    /** Lines about one thing. */
    public record Section(String title, List<Line> lines) {}

    /** Begins a section; what follows stands in it. */
    void section(String title) {
        sections.add(new Section(title, new ArrayList<>()));
    }

    void ok(String text) {
        add(Level.OK, text, List.of());
    }

    void note(String text, String... advice) {
        add(Level.NOTE, text, List.of(advice));
    }

    void wrong(String text, String... advice) {
        add(Level.WRONG, text, List.of(advice));
    }

    private void add(Level level, String text, List<String> advice) {
        sections.get(sections.size() - 1).lines().add(new Line(level, text, advice));
    }

    /** Those that say something. */
    public List<Section> sections() {
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    /** How many lines say that something is wrong. */
    public long wrongs() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.level() == Level.WRONG)
                .count();
    }
}
