package dev.asynclint.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a process has taken, its children included.
 *
 * @param cpu seconds of processor time, in user mode and in the system
 * @param seconds as a clock on the wall has it
 * @param megabytes the most memory that it held at a time; 0 where there is no {@code /proc}
 */
record Cost(double cpu, double seconds, double megabytes) {
    /** Between two looks at the memory. */
    private static final long MOST_MILLIS = 300;

    /**
     * Runs a command to its end.
     *
     * @param log where its output goes
     * @throws IOException when it cannot be started or has failed
     */
    static Cost of(Competitor competitor, Path log) throws IOException, InterruptedException {
        competitor.before().run();
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S %R'; time \"$@\" >\"$0\" 2>&1"));
        timed.add(log.toString());
        timed.addAll(competitor.command());
        Process process = new ProcessBuilder(timed).start();
        double megabytes = 0;
        // The system keeps the peak, so that looking seldom is enough, and takes little from what is measured.
        for (long pause = 20;
                !process.waitFor(pause, TimeUnit.MILLISECONDS);
                pause = Math.min(MOST_MILLIS, pause + 5)) {
            megabytes = Math.max(
                    megabytes,
                    process.descendants().mapToDouble(Cost::megabytes).max().orElse(0));
        }
        String times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String[] words = times.substring(times.lastIndexOf('\n') + 1).split(" ");
        if (!competitor.hasSucceeded(process.exitValue(), log) || words.length != 3) {
            throw new IOException("exit code " + process.exitValue() + ", see " + log + ": "
                    + String.join(" ", competitor.command()));
        }
        return new Cost(seconds(words[0]) + seconds(words[1]), seconds(words[2]), megabytes);
    }

    /** Some locales write a comma. */
    private static double seconds(String word) {
        return Double.parseDouble(word.replace(',', '.'));
    }

    private static double megabytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    /** The median of each. */
    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::cpu), median(costs, Cost::seconds), median(costs, Cost::megabytes));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
