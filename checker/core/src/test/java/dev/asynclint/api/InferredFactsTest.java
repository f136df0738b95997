package dev.asynclint.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.asynclint.ir.MethodRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shipped of what {@code ./dev infer} found in the class files of libraries. */
class InferredFactsTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/asynclint/inferred");
    private static final Path JUDGED = Path.of("../corpora/inferred.tsv");

    private final InferredFacts shipped = InferredFacts.shipped();

    private static final MethodRef BIND_NOW = new MethodRef(
            "reactor.netty.transport.ServerTransport", "bindNow", List.of(), "reactor.netty.DisposableServer", false);

    @Test
    void aMethodOfAKnownLibraryIsFound() {
        Blocking fact = shipped.of(BIND_NOW).orElseThrow();
        assertEquals("future", fact.kind());
        assertEquals(List.of("ServerTransport.bindNow", "Mono.block"), fact.via());
    }

    @Test
    void otherOverloadsAndPackagesAreNot() {
        assertEquals(
                Optional.empty(),
                shipped.of(new MethodRef(BIND_NOW.owner(), "bindNow", List.of("int"), "void", false)));
        assertFalse(shipped.knows("com.acme.Store"));
        assertFalse(shipped.knows("Store"));
    }

    @Test
    void everyLineTellsItsWayAndIsFound() {
        List<Blocking> all = shipped.all();
        assertTrue(all.size() > 1000, "only " + all.size());
        Set<String> seen = new HashSet<>();
        for (Blocking fact : all) {
            assertFalse(fact.via().isEmpty(), fact.origin().toString());
            assertTrue(fact.pattern().parameters().isPresent(), fact.origin().toString());
            assertTrue(shipped.knows(fact.pattern().owner()), fact.origin().toString());
            assertTrue(seen.add(fact.pattern().toString()), "twice: " + fact.pattern());
        }
    }

    @Test
    void whatAPersonSaysWins() {
        ApiModel model = ApiModel.builtIn()
                .plus(new FactFile("own", "nonblocking reactor.netty.transport.ServerTransport#bindNow"));
        Api api = new Api(model, new FakeTypes(), 17, 17);
        assertTrue(api.facts(BIND_NOW, BIND_NOW.owner()).exempt());
        assertTrue(api.facts(BIND_NOW, BIND_NOW.owner()).blocking().isEmpty());
        assertTrue(new Api(ApiModel.builtIn(), new FakeTypes(), 17, 17)
                .facts(BIND_NOW, BIND_NOW.owner())
                .blocking()
                .isPresent());
    }

    /** The lines that somebody has read the code for: at least 85 of 100 are right, and they are still the shipped ones. */
    @Test
    void theJudgedSampleIsOfTheseLinesAndRight() throws IOException {
        Set<String> lines = new HashSet<>();
        for (String file : Files.readAllLines(FOLDER.resolve("index"))) {
            lines.addAll(Files.readAllLines(FOLDER.resolve(file.split(" ")[0])));
        }
        int right = 0;
        List<String> odd = new ArrayList<>();
        List<String> judged = Files.readAllLines(JUDGED);
        for (String row : judged) {
            String[] cells = row.split("\t");
            if (cells.length != 3 || !lines.contains(cells[0])) {
                odd.add(row);
            } else if (cells[1].equals("right")) {
                right++;
            }
        }
        assertEquals(List.of(), odd, "run ./dev infer, and judge what is open");
        assertTrue(right >= 0.85 * judged.size(), right + " of " + judged.size());
    }
}
