package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every shipped line is about something that exists, in the real jars and in the running JDK. */
class ModelLinesExistTest {
    private static final Path JARS = Path.of("target", "model-jars");

    @Test
    void everyLineIsProven() throws IOException {
        Path newest = JARS.resolve("newest");
        List<ClassFiles> worlds = List.of(new ClassFiles(newest), new ClassFiles(JARS.resolve("other"), newest));
        int release = Runtime.version().feature();
        List<String> wrong = new ArrayList<>();
        Map<String, int[]> counts = new TreeMap<>();
        for (Fact fact : ApiModel.builtIn().facts()) {
            if (fact instanceof ThreadKind) {
                continue;
            }
            int[] count = counts.computeIfAbsent(fact.origin().file(), file -> new int[3]);
            if (fact instanceof SymbolFact about && !about.pattern().holdsIn(release, release)) {
                count[1]++;
                continue;
            }
            if (fact instanceof Meaning meaning && meaning.annotation().indexOf('.') < 0) {
                count[2]++;
                continue;
            }
            String problem = null;
            for (ClassFiles world : worlds) {
                Optional<String> found = new Proof(world).problem(fact);
                if (found.isEmpty()) {
                    problem = null;
                    break;
                }
                problem = problem == null ? found.get() : problem;
            }
            if (problem == null) {
                count[0]++;
            } else {
                wrong.add(fact.origin() + ": " + problem);
            }
        }
        counts.forEach((file, count) -> System.out.printf(
                "%-24s %4d proven, %3d not in JDK %d, %d by simple name%n",
                file, count[0], count[1], release, count[2]));
        assertEquals("", String.join("\n", wrong), wrong.size() + " lines are not proven");
        assertTrue(counts.values().stream().mapToInt(count -> count[0]).sum() > 2000, "too few lines were looked at");
    }

    @Test
    void noTwoLinesDisagree() {
        Map<String, Fact> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Fact fact : ApiModel.builtIn().facts()) {
            Fact earlier = seen.put(subject(fact), fact);
            if (earlier != null) {
                twice.add(fact.origin() + " and " + earlier.origin() + " are about the same: " + subject(fact));
            }
        }
        assertEquals("", String.join("\n", twice));
    }

    @Test
    void everyFactsFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/asynclint"))) {
            List<String> onDisk = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".facts"))
                    .sorted()
                    .toList();
            List<String> listed = ApiModel.builtInFiles().stream()
                    .map(FactFile::name)
                    .sorted()
                    .toList();
            assertEquals(onDisk, listed);
        }
    }

    /** What must be said only once. */
    private static String subject(Fact fact) {
        if (fact instanceof ThreadKind kind) {
            return "threadkind " + kind.name();
        }
        if (fact instanceof Awaitable awaitable) {
            return "awaitable " + awaitable.type();
        }
        if (fact instanceof Meaning meaning) {
            return "annotation " + meaning.annotation();
        }
        MethodPattern pattern = ((SymbolFact) fact).pattern();
        String signature = pattern.toString() + " " + pattern.since() + " " + pattern.filters();
        if (fact instanceof Runs runs) {
            return "runs " + signature + " " + runs.how() + " " + runs.arg();
        }
        if (fact instanceof ThreadOf thread) {
            return "thread " + signature + " " + thread.ifArg();
        }
        if (fact instanceof Blocking || fact instanceof NonBlocking) {
            return "blocking " + signature;
        }
        return fact.getClass().getSimpleName() + " " + signature;
    }
}
