package dev.asynclint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command line beside other checkers and beside parsing alone, on trees of several sizes. */
final class CommandLineParts {
    static final List<String> LARGE = List.of(
            "commons-lang3",
            "commons-math3",
            "guava",
            "commons-collections4",
            "hibernate-core",
            "vertx-core",
            "kafka-clients",
            "lettuce-core");

    private static final List<String> ORDINARY = List.of("commons-lang3", "commons-math3", "guava");
    private static final List<String> ASYNC = List.of("vertx-core", "kafka-clients");

    private static final String ASYNCLINT = "Asynclint, all rules";
    private static final String IN_SMALL_HEAP = "Asynclint, a heap of 2 GiB";
    private static final String BARE_PARSE = "JavaParser, bare parse";

    private final Bench bench;
    private final Workplace place;
    private final OtherTools others;
    private final Growth growth = new Growth();

    CommandLineParts(Bench bench) {
        this.bench = bench;
        this.place = bench.place();
        this.others = new OtherTools(place);
    }

    void startUp() throws IOException, InterruptedException {
        Path file = place.work().resolve("One.java");
        Files.writeString(file, "class One {\n    void run() throws Exception {\n        Thread.sleep(1);\n    }\n}\n");
        List<String> one = List.of(file.toString());
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        competitors.put("`asynclint --version`", new Competitor(place.asynclint(List.of("--version"))));
        competitors.put("`asynclint check` of one file", new Competitor(place.check(one)));
        competitors.put("`pmd --version`", others.pmdVersion());
        competitors.put("PMD, one file", others.pmd(one));
        competitors.put("Checkstyle, one file", others.checkstyle(one));
        Rounds rounds = bench.measure("Start-up", competitors);
        figure("startUpSeconds", rounds.cost("`asynclint --version`").seconds());
        figure("oneFileSeconds", rounds.cost("`asynclint check` of one file").seconds());
        figure("pmdOneFileSeconds", rounds.cost("PMD, one file").seconds());
        figure("checkstyleOneFileSeconds", rounds.cost("Checkstyle, one file").seconds());
    }

    void ordinary() throws IOException, InterruptedException {
        besideAll("Ordinary code", ORDINARY, "");
    }

    void async() throws IOException, InterruptedException {
        besideAll("Asynchronous code", ASYNC, "Async");
    }

    void small() throws IOException, InterruptedException {
        small("Ordinary code, small tree", ORDINARY.subList(0, 1));
        small("Asynchronous code, small tree", ASYNC.subList(0, 1));
    }

    private void small(String title, List<String> names) throws IOException, InterruptedException {
        Map<String, Competitor> competitors = besideParse(place.tree(names));
        competitors.put("PMD", others.pmd(place.tree(names)));
        measure(title, names, competitors);
    }

    /** Tells how many times the lines that others read in a second of processor time Asynclint reads. */
    private void besideAll(String title, List<String> names, String kind) throws IOException, InterruptedException {
        Map<String, Competitor> competitors = besidePmd(names);
        competitors.put("Checkstyle", others.checkstyle(place.tree(names)));
        competitors.put("SpotBugs, on class files", others.spotBugs(names));
        Rounds rounds = measure(title, names, competitors);
        figure("throughputVersusPmd" + kind, rounds.ratio("PMD", ASYNCLINT));
        figure("throughputVersusCheckstyle" + kind, rounds.ratio("Checkstyle", ASYNCLINT));
        figure("throughputVersusSpotBugs" + kind, rounds.ratio("SpotBugs, on class files", ASYNCLINT));
    }

    private Map<String, Competitor> besidePmd(List<String> names) {
        List<String> folders = place.tree(names);
        Map<String, Competitor> competitors = besideParse(folders);
        competitors.put("PMD", others.pmd(folders));
        competitors.put(
                "PMD, Asynclint's JVM flags", others.pmd(folders, "-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC"));
        return competitors;
    }

    private Map<String, Competitor> besideParse(List<String> folders) {
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        competitors.put(ASYNCLINT, new Competitor(place.check(folders)));
        competitors.put(BARE_PARSE, new Competitor(place.bareParse(folders)));
        return competitors;
    }

    void large() throws IOException, InterruptedException {
        List<String> folders = place.tree(LARGE);
        Map<String, Competitor> competitors = besideParse(folders);
        competitors.put(IN_SMALL_HEAP, new Competitor(place.checkInHeap("2g", folders)));
        Rounds rounds = measure("All of it", LARGE, competitors);
        Cost cost = rounds.cost(ASYNCLINT);
        figure("largeVersusBareParse", rounds.ratio(ASYNCLINT, BARE_PARSE));
        figure("smallHeapMegabytes", rounds.cost(IN_SMALL_HEAP).megabytes());
        figure("smallHeapVersusAnyHeap", rounds.ratio(IN_SMALL_HEAP, ASYNCLINT));
        figure(
                "largeCoresUsedPercent",
                100 * cost.cpu() / cost.seconds() / Runtime.getRuntime().availableProcessors());
    }

    private Rounds measure(String title, List<String> names, Map<String, Competitor> competitors)
            throws IOException, InterruptedException {
        Rounds rounds = bench.measure(title + ": " + String.join(", ", names), competitors);
        long lines = Workplace.lines(place.tree(names));
        bench.report().lines(lines);
        growth.add(lines, rounds);
        if (growth.isKnown()) {
            bench.report().growth(growth.table(ASYNCLINT, BARE_PARSE));
            figure("cpuOfALineLargestVersusSmallest", growth.fromSmallestToLargest(ASYNCLINT));
        }
        return rounds;
    }

    private void figure(String name, double value) {
        bench.report().figure(name, value);
    }
}
