package dev.asynclint.benchmarks;

import dev.asynclint.benchmarks.Competitor.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks the large tree again, with what is known from the run before: as it was, and after an edit of one method. */
final class AgainPart {
    private static final String EDITED = "ShareConsumerImpl.java";

    private final Bench bench;
    private final Path trees;
    private final Path folder;
    private final Path cache;
    private int edits;

    AgainPart(Bench bench) {
        this.bench = bench;
        this.trees = bench.place().work().resolve("trees");
        this.folder = bench.place().work().resolve("again");
        this.cache = bench.place().work().resolve("again-cache");
    }

    /** All is done to a copy of the trees, and with a cache of its own. */
    void run() throws IOException, InterruptedException {
        deleteAll();
        try {
            for (String module : CommandLineParts.LARGE) {
                copy(module);
                Files.writeString(folder.resolve(module).resolve("pom.xml"), Workplace.pom(module, ""));
            }
            measure("Again: eight projects", "again");
            StringBuilder modules = new StringBuilder();
            CommandLineParts.LARGE.forEach(name -> modules.append("<module>" + name + "</module>"));
            Files.writeString(folder.resolve("pom.xml"), Workplace.pom("all", "<modules>" + modules + "</modules>"));
            measure("Again: one project of eight modules", "againInOneProject");
        } finally {
            deleteAll();
        }
    }

    private void measure(String title, String figure) throws IOException, InterruptedException {
        Competitor check = new Competitor(bench.place().checkWithCache(cache, folder));
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        competitors.put("Asynclint, first run", check.on(Turns.FIRST));
        competitors.put("… again", check);
        competitors.put("… after an edit", check.after(this::edit));
        Rounds rounds = bench.measure(title, competitors);
        bench.report().lines(Workplace.lines(List.of(folder.toString())));
        bench.report().figure(figure + "Seconds", rounds.cost("… again").seconds());
        bench.report()
                .figure(
                        figure + "AfterEditSeconds",
                        rounds.cost("… after an edit").seconds());
    }

    private void copy(String tree) throws IOException {
        Path from = trees.resolve(tree);
        Path to = sources(tree);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Brings a statement into a method, each time another one. */
    private void edit() throws IOException {
        String name = bench.place().fileIn("kafka-clients", EDITED);
        String text = Files.readString(trees.resolve("kafka-clients").resolve(name));
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add(
                EditSession.methodAfter(text, text.length() / 2),
                "java.util.concurrent.CompletableFuture.runAsync(() -> System.out.println(" + ++edits + "));");
        Files.write(sources("kafka-clients").resolve(name), lines);
    }

    private Path sources(String module) {
        return folder.resolve(module).resolve("src/main/java");
    }

    private void deleteAll() throws IOException {
        for (Path gone : List.of(folder, cache)) {
            if (Files.exists(gone)) {
                try (Stream<Path> walk = Files.walk(gone)) {
                    for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }
}
