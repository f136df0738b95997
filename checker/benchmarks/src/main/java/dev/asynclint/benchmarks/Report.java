package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, for machines and for people. */
final class Report {
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private String growth = "";

    /** Competitors on the same work; {@code lines} is 0 where they do not count. */
    private record Section(String title, Rounds rounds, long lines) {}

    void figure(String name, double value) {
        figures.put(name, value);
    }

    void section(String title, Rounds rounds) {
        sections.add(new Section(title, rounds, 0));
    }

    /** How many lines the last section was about. */
    void lines(long count) {
        Section last = sections.remove(sections.size() - 1);
        sections.add(new Section(last.title(), last.rounds(), count));
    }

    /** A table of its own, after the sections. */
    void growth(String table) {
        growth = table;
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.json"), json());
        Files.writeString(folder.resolve("README.md"), page());
        System.err.println("written: " + folder.resolve("report.json") + " and README.md beside it");
    }

    private String json() {
        List<String> entries = new ArrayList<>();
        machine().forEach((key, value) -> entries.add("  \"%s\": \"%s\"".formatted(key, value)));
        figures.forEach((key, value) -> entries.add(String.format(Locale.ROOT, "  \"%s\": %.2f", key, value)));
        return "{\n" + String.join(",\n", entries) + "\n}\n";
    }

    private static Map<String, String> machine() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", processor());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("java", System.getProperty("java.vm.vendor") + " " + Runtime.version());
        return facts;
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", "").replace('"', '\''))
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # How fast Asynclint is

                `./dev bench` makes this page and `report.json` anew. The competitors of a table take turns on the same
                machine, in one run; a row is the median of its rounds. CPU seconds are what the whole process took on all
                processors, its start and its compiler included. Read ratios, not seconds: they hold on other machines.

                """);
        machine()
                .forEach((key, value) ->
                        page.append("- ").append(key).append(": ").append(value).append('\n'));
        page.append("\n| figure | |\n| --- | ---: |\n");
        figures.forEach((key, value) -> page.append(String.format(Locale.ROOT, "| `%s` | %.2f |%n", key, value)));
        sections.forEach(section -> page.append(table(section)));
        return page.append(growth).append(NOTES).toString();
    }

    private static String table(Section section) {
        Rounds rounds = section.rounds();
        double first = rounds.cost(rounds.costs().keySet().iterator().next()).cpu();
        String rows = rounds.costs().keySet().stream()
                .map(name -> row(name, rounds.cost(name), first, section.lines()))
                .collect(Collectors.joining());
        String lines = section.lines() == 0 ? "" : String.format(Locale.ROOT, "%,d lines, ", section.lines());
        return """

                ## %s

                %s%s.

                | | CPU s | s | MB | lines per CPU s | CPU of the first |
                | --- | ---: | ---: | ---: | ---: | ---: |
                %s""".formatted(section.title(), lines, count(rounds), rows);
    }

    private static String count(Rounds rounds) {
        StringBuilder count = new StringBuilder(rounds.count() + " rounds");
        rounds.costs().forEach((name, costs) -> {
            if (costs.size() < rounds.count()) {
                count.append("; ").append(name).append(": ").append(costs.size());
            }
        });
        return count.toString();
    }

    private static String row(String name, Cost cost, double first, long lines) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %s | × %.2f |%n",
                name,
                cost.cpu(),
                cost.seconds(),
                cost.megabytes(),
                lines == 0 ? "" : String.format(Locale.ROOT, "%,.0f", lines / cost.cpu()),
                cost.cpu() / first);
    }

    private static final String NOTES = """

            ## What is compared

            - Asynclint is started by its launcher, with all rules and without class path, on bare sources, and without
              its cache of results, but for the tables that say “again”.
            - PMD 7.27.0 runs its categories errorprone, bestpractices and multithreading as its own script starts it,
              and once more with the JVM flags of Asynclint's launcher.
            - Checkstyle 12.3.1 runs its `sun_checks.xml` as its manual starts it.
            - SpotBugs 4.10.4 runs its text interface at default effort. It reads class files, not sources: the jars that are published
              beside the same sources, whose lines are counted. vertx-core and kafka-clients have their libraries on its
              auxiliary class path.
            - Where a run of Checkstyle or SpotBugs takes more than a minute, it is the only one; its row is no median.
            - The bare parse is JavaParser as it comes, with the newest language level, one thread per processor, and
              the flags of Asynclint's launcher. It does nothing with what it parses.
            - Memory is the most that a process held. Where a row does not say how large its heap may be, the JVM takes
              as much as it likes, up to a quarter of the machine's.
            - The trees of a table are one project, but for the one that says that each is one.
            - Again: the eight trees are eight projects, each with a `pom.xml` of its own, or, in the table after that,
              the modules of one. The edit brings a call with a lambda into one method of kafka-clients, in each round
              another one, so that no result is known from before.
            - javac compiles the sources of a published module against its dependencies; the plugin is found by itself
              on the processor path. In the warm compiler one JVM compiles the same module again and again.
            - Error Prone 2.42.0 runs with all its checks off but those that the row names.
            """;
}
