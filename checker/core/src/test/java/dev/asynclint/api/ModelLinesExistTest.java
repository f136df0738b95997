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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every shipped line is about something that exists, in the real jars and in the running JDK. */
class ModelLinesExistTest {
    @Test
    void everyLineIsProven() throws IOException {
        ModelProof proof = ModelProof.ofBuild(ModelProof.ledger());
        List<String> wrong = new ArrayList<>();
        int proven = 0;
        for (Fact fact : ApiModel.builtIn().facts()) {
            if (fact instanceof ThreadKind) {
                continue;
            }
            if (proof.of(fact) == ModelProof.Proven.NOT_AT_ALL) {
                wrong.add(fact.origin() + ": " + proof.problem(fact).orElseThrow());
            } else {
                proven++;
            }
        }
        System.out.print(proof.table());
        assertEquals(
                "",
                String.join("\n", wrong),
                wrong.size() + " lines are not proven; if their jar is in model-jars.txt, run ./dev models");
        assertTrue(proven > 3000, "too few lines were looked at");
    }

    @Test
    void theLedgerHasNoLineThatIsGone() throws IOException {
        assertEquals(Set.of(), ModelProof.ofBuild(ModelProof.ledger()).stale(), "run ./dev models");
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
            return "runs " + signature + " " + runs.how() + " " + runs.arg() + " " + runs.ifValue() + " "
                    + runs.present() + " " + runs.absent();
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
