package dev.asynclint.benchmarks;

import dev.asynclint.rules.Rule;
import dev.asynclint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the plugin for javac and the one for Error Prone cost on modules that javac compiles. */
final class CompilerParts {
    private static final List<String> ASYNC = List.of("vertx-core", "reactor-core", "kafka-clients");
    private static final String ORDINARY = "commons-math3";

    private static final String ALONE = "javac";
    private static final String EXPORTING = "javac with the plugin";
    private static final String SILENT = "… that exports no facts";

    private final Bench bench;
    private final Workplace place;

    CompilerParts(Bench bench) {
        this.bench = bench;
        this.place = bench.place();
    }

    void plugin() throws IOException, InterruptedException {
        List<Rounds> async = new ArrayList<>();
        for (String module : ASYNC) {
            async.add(plugin(module));
        }
        figure("pluginOverheadPercent", overhead(async, SILENT));
        figure("pluginOverheadWithExportPercent", overhead(async, EXPORTING));
        figure("pluginOverheadOrdinaryPercent", overhead(List.of(plugin(ORDINARY)), SILENT));
    }

    private Rounds plugin(String module) throws IOException, InterruptedException {
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        competitors.put(ALONE, new Competitor(place.javac(module)));
        competitors.put(EXPORTING, new Competitor(place.javac(module, place.plugin())));
        competitors.put(SILENT, new Competitor(place.javac(silent(module), place.plugin())));
        return bench.measure("Compiler plugin: " + module, competitors);
    }

    private static double overhead(List<Rounds> modules, String with) {
        return 100 * (cpu(modules, with) / cpu(modules, ALONE) - 1);
    }

    private static double cpu(List<Rounds> modules, String competitor) {
        return modules.stream()
                .mapToDouble(rounds -> rounds.cost(competitor).cpu())
                .sum();
    }

    /** The same module, configured to keep its facts to itself. */
    private String silent(String module) throws IOException {
        Path modules = place.work().resolve("modules");
        Path folder = Files.createDirectories(modules.resolve("silent"));
        Files.writeString(folder.resolve("asynclint.properties"), "export=false\n");
        for (String part : List.of(module, module + "-jars")) {
            Path link = folder.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, modules.resolve(part));
        }
        return "silent/" + module;
    }

    void warm() throws IOException, InterruptedException {
        System.err.println("Warm compiler …");
        Cost.of(new Competitor(place.warmCompiler("vertx-core")), bench.log());
        List<String> printed = Files.readAllLines(bench.log());
        double ratio = Double.parseDouble(printed.get(printed.size() - 1));
        figure("pluginOverheadInWarmCompilerPercent", 100 * (ratio - 1));
    }

    void errorProne() throws IOException, InterruptedException {
        List<String> ours =
                Rules.ALL.stream().map(Rule::info).map(info -> info.name()).toList();
        Map<String, Competitor> competitors = new LinkedHashMap<>();
        competitors.put("Error Prone, one small check", errorProne(List.of("DeadException")));
        competitors.put("Error Prone, Asynclint's checks", errorProne(ours));
        Rounds rounds = bench.measure("Error Prone: vertx-core", competitors);
        figure(
                "errorProneOverheadPercent",
                100 * (rounds.ratio("Error Prone, Asynclint's checks", "Error Prone, one small check") - 1));
    }

    private Competitor errorProne(List<String> checks) throws IOException {
        return new Competitor(place.javac("vertx-core", place.errorProne(checks)));
    }

    private void figure(String name, double value) {
        bench.report().figure(name, value);
    }
}
