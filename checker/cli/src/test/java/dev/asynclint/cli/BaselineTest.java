package dev.asynclint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepted findings are silent, whatever happens to the code around them; others are not. */
class BaselineTest {
    private static final String ORDERS = """
            package shop;

            import java.util.concurrent.*;

            class Orders {
                void place(String order) {
                    CompletableFuture.runAsync(() -> System.out.println(order));
                }
            }
            """;

    @TempDir
    Path root;

    private Path baseline;

    @BeforeEach
    void anAcceptedFinding() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        baseline = root.resolve("asynclint-baseline.json");
        write("src/shop/Orders.java", ORDERS);
        Run run = Run.of("baseline", "create", root);
        assertEquals(0, run.code(), run.toString());
        assertEquals(baseline + ": 1 finding, 1 added, 0 removed\n", run.out());
    }

    @Test
    void acceptedFindingsAreSilent() {
        Run run = Run.of("check", root);
        assertEquals(0, run.code(), run.toString());
        assertEquals("", run.out());
        assertTrue(run.err().contains("no new findings"), run.err());
        assertTrue(run.err().contains("0 introduced, 0 fixed, 1 pre-existing"), run.err());
        assertEquals(1, Run.of("check", root, "--no-baseline").code());
        assertEquals(
                0,
                Run.of("check", root.resolve("src/shop"), "--baseline", baseline)
                        .code());
    }

    @Test
    void aSecondOneOfTheSameKindIsNew() throws IOException {
        String twice = ORDERS.replace(
                "order));\n",
                "order));\n        CompletableFuture.runAsync(() -> System.out.println(order.strip()));\n");
        write("src/shop/Orders.java", twice);
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("1 introduced, 0 fixed, 1 pre-existing"), run.err());
        assertTrue(run.err().startsWith("1 new finding (1 warning)"), run.err());
    }

    @Test
    void whatIsFixedIsSaidAndFailsWhereTheBaselineMayOnlyShrink() throws IOException {
        write("src/shop/Orders.java", ORDERS.replaceAll("Compl.*;", "").replace("util.concurrent.*", "util.*"));
        Run run = Run.of("check", root);
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.err().contains("0 introduced, 1 fixed, 0 pre-existing"), run.err());
        run = Run.of("check", root, "--strict-baseline");
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("fixed, but still listed: UnawaitedFuture in src/shop/Orders.java"), run.err());
        assertEquals(
                baseline + ": 0 findings, 0 added, 1 removed\n",
                Run.of("baseline", "prune", root).out());
        assertEquals(0, Run.of("check", root, "--strict-baseline").code());
    }

    @Test
    void whatARunDidNotSeeIsNotFixed() throws IOException {
        write("src/stock/Stock.java", ORDERS.replace("shop", "stock").replace("Orders", "Stock"));
        assertEquals(2, countOf(Run.of("baseline", "update", root)));
        assertEquals(
                0,
                Run.of("check", root.resolve("src/stock"), "--strict-baseline").code());
        assertEquals(
                0,
                Run.of("check", root, "--rules", "UnboundedWait", "--strict-baseline")
                        .code());
        assertEquals(2, countOf(Run.of("baseline", "prune", root.resolve("src/stock"))));
        assertEquals(2, countOf(Run.of("baseline", "update", root.resolve("src/stock"))));
        write("src/stock/Stock.java", "class Stock {");
        Run run = Run.of("check", root, "--strict-baseline");
        assertEquals(4, run.code(), run.toString());
        assertFalse(run.err().contains("still listed"), run.err());
    }

    @Test
    void pruneAddsNothing() throws IOException {
        String accepted = Files.readString(baseline);
        write("src/shop/More.java", ORDERS.replace("Orders", "More"));
        assertEquals(0, Run.of("baseline", "prune", root).code());
        assertEquals(accepted, Files.readString(baseline));
        assertEquals(1, Run.of("check", root).code());
    }

    @Test
    void movedAndRenamedFilesKeepTheirEntries() throws IOException {
        Files.delete(root.resolve("src/shop/Orders.java"));
        write("src/sales/Orders.java", ORDERS.replace("package shop", "package sales"));
        assertEquals(0, Run.of("check", root, "--strict-baseline").code());
        Files.delete(root.resolve("src/sales/Orders.java"));
        write(
                "lib/Purchases.java",
                ORDERS.replace("package shop", "package lib").replace("Orders", "Purchases"));
        assertEquals(0, Run.of("check", root, "--strict-baseline").code());
        write("lib/Other.java", ORDERS.replace("package shop", "package lib").replace("Orders", "Other"));
        assertEquals(1, Run.of("check", root).code(), "which of the two is it? unknown, so both are new");
    }

    @Test
    void reasonsStayAndAnEntryExpires() throws IOException {
        edit("\"count\": 1,", "\"count\": 1, \"reason\": \"see the plan\", \"expires\": \"9999-12-31\",");
        assertEquals(0, Run.of("check", root).code());
        write("src/shop/More.java", ORDERS.replace("Orders", "More"));
        assertEquals(2, countOf(Run.of("baseline", "update", root)));
        assertTrue(Files.readString(baseline).contains("\"reason\": \"see the plan\""));
        assertTrue(
                Run.of("baseline", "stats", root).out().contains("1  9999-12-31: UnawaitedFuture in src/shop/Orders"));
        edit("9999-12-31", "2020-12-31");
        Run run = Run.of("check", root);
        assertEquals(1, run.code(), run.toString());
        assertTrue(run.err().contains("expired on 2020-12-31, so it counts as new: UnawaitedFuture in"), run.err());
        assertTrue(run.out().contains("Orders.java:7:") && !run.out().contains("More.java"), run.out());
        assertEquals(2, countOf(Run.of("baseline", "update", root)));
        assertEquals(1, Run.of("check", root).code(), "an update does not accept it again");
    }

    @Test
    void reportsTellWhatIsNew() throws IOException {
        write("src/shop/More.java", ORDERS.replace("Orders", "More"));
        assertEquals("new", states(Run.of("check", root, "--format", "json")));
        Run run = Run.of("check", root, "--format", "json", "--show-baselined");
        assertEquals(1, run.code());
        assertEquals("new unchanged", states(run));
        assertTrue(Run.of("check", root, "--format", "sarif", "--show-baselined")
                .out()
                .contains("\"baselineState\": \"unchanged\""));
        assertTrue(Run.of("check", root, "--show-baselined").out().contains("[UnawaitedFuture] (pre-existing)"));
        assertFalse(
                Run.of("check", root, "--no-baseline", "--format", "json").out().contains("baselineState"));
    }

    /** Two applications, printed anew in a style that breaks, joins and indents lines in its own way. */
    @Test
    void anotherLayoutBringsNothingNew() throws IOException {
        Path samples = Path.of("../../sample-projects");
        List<Path> sources = new ArrayList<>();
        for (String sample : List.of("plain-executor", "vertx-orders")) {
            try (Stream<Path> files = Files.walk(samples.resolve(sample))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        for (Path source : sources) {
            write(samples.relativize(source).toString(), Files.readString(source));
        }
        int accepted = countOf(Run.of("baseline", "update", root));
        assertTrue(accepted > 30, "findings in the samples: " + accepted);
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_21));
        int changed = 0;
        for (Path source : sources) {
            String text = Files.readString(source);
            String printed = parser.parse(text).getResult().orElseThrow().toString();
            String joined = printed.replaceAll("(?m)[ \\t]*\\R[ \\t]*(?=[.?:]|&&|\\|\\|)", "")
                    .replace("{\n", "\n\t{\n");
            write(samples.relativize(source).toString(), joined);
            changed += joined.equals(text) ? 0 : 1;
        }
        assertTrue(changed > sources.size() / 2, changed + " of " + sources.size() + " files look different");
        Run run = Run.of("check", root, "--strict-baseline");
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.err().contains("0 introduced, 0 fixed, " + accepted + " pre-existing"), run.err());
    }

    @Test
    void whatIsWrongWithTheFileIsSaidAndNothingIsOverwritten() throws IOException {
        assertUnusable("\"version\": 1", "\"version\": 2", ":2: version 2 was written by a newer Asynclint");
        assertUnusable("\"version\": 1,", "", ":3: `version` must come before `findings`");
        assertUnusable("\"reasn\"", ":9: unknown key `reasn`; did you mean `reason`?");
        assertUnusable("UnawaitedFuture", "UnawaitedFutur", ":5: unknown rule `UnawaitedFutur`; did you mean");
        assertUnusable("\"count\": 1", "\"count\": \"1\"", ":9: `count` must be a number");
        assertUnusable("\"count\": 1", "\"count\": 0", ":9: `count`: `0` is no whole number from 1");
        assertUnusable("\"count\": 1", "\"count\": 1, \"expires\": \"soon\"", ":9: `expires`: `soon` is no date");
        assertUnusable("\"count\": 1", "\"count\" 1", ":9: this is no JSON");
        assertUnusable("src/shop", "src\\u0000shop", ":6: `path`: `src?shop/Orders.java` is no path");
        assertUnusable("\"rule\"", "\"rule\": [], \"rule\"", ":5: `rule` must be a text");
        assertUnusable("\"rule\": \"UnawaitedFuture\",", "", ": this entry has no `rule`");
        String whole = Files.readString(baseline);
        for (int length : new int[] {0, 1, 20, 60, whole.length() - 4}) {
            assertUnusable(whole, whole.substring(0, length), ": the file ends too early");
        }
        assertUnusable(whole, whole + "{}", ": this is no JSON");
        assertUnusable(whole, "[]", ":1: a baseline must be an object");
    }

    @Test
    void anUpdateSolvesMergeConflicts() throws IOException {
        String ours = Files.readString(baseline).replace("\"count\": 1", "\"count\": 1, \"reason\": \"ours\"");
        String theirs = "{\"version\": 1, \"findings\": []}\n";
        String text = "<<<<<<< HEAD\n" + ours + "||||||| base\n{}\n=======\n" + theirs + ">>>>>>> topic\n";
        Files.writeString(baseline, text);
        Run run = Run.of("check", root);
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains("asynclint-baseline.json:1: a merge left its conflict here; run"), run.err());
        assertEquals(2, Run.of("baseline", "prune", root).code());
        assertEquals(text, Files.readString(baseline));
        assertEquals(1, countOf(Run.of("baseline", "update", root)));
        assertTrue(Files.readString(baseline).contains("\"reason\": \"ours\""), Files.readString(baseline));
        assertEquals(0, Run.of("check", root).code());
    }

    @Test
    void optionsThatMakeNoSense() throws IOException {
        assertUsage(Run.of("baseline", "create", root), "exists already; `asynclint baseline update` renews it");
        assertEquals(0, Run.of("baseline", "create", root, "--force").code());
        assertUsage(
                Run.of("check", root, "--baseline", root.resolve("none.json")), "none.json: cannot be read: no such");
        assertUsage(Run.of("check", root, "--no-baseline", "--strict-baseline"), "--no-baseline: goes with neither");
        Files.delete(baseline);
        assertUsage(Run.of("check", root, "--strict-baseline"), "no asynclint-baseline.json above the sources");
        assertUsage(Run.of("baseline", "update", root), "`asynclint baseline create` writes one");
        assertEquals(2, Run.of("baseline").code());
    }

    /** As the first format was written, word for word: later versions of the tool must read it. */
    @Test
    void theFirstFormatStaysReadable() throws IOException {
        Files.writeString(baseline, """
                {
                  "version": 1,
                  "findings": [
                    {
                      "rule": "UnawaitedFuture",
                      "path": "src/shop/Orders.java",
                      "member": "shop.Orders#place",
                      "snippet": "CompletableFuture.runAsync(",
                      "count": 1,
                      "added": "2026-11-22",
                      "expires": "9999-12-31",
                      "reason": "goes with the old API"
                    }
                  ]
                }
                """);
        Run run = Run.of("check", root);
        assertEquals(0, run.code(), run.toString());
        assertTrue(run.err().contains("0 introduced, 0 fixed, 1 pre-existing"), run.err());
        assertEquals(0, Run.of("baseline", "update", root).code());
        assertTrue(Files.readString(baseline).contains("goes with the old API"), Files.readString(baseline));
    }

    @Test
    void twoAtOnceLeaveAWholeFile() throws IOException {
        String text = Files.readString(baseline);
        List<CompletableFuture<Run>> runs = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Run.of("baseline", "create", root, "--force")))
                .toList();
        runs.forEach(run -> assertEquals(0, run.join().code(), run.join().toString()));
        assertEquals(text, Files.readString(baseline));
        try (Stream<Path> files = Files.list(root)) {
            assertEquals(3, files.count(), "no file is left behind");
        }
    }

    private void assertUnusable(String key, String message) throws IOException {
        assertUnusable("\"count\": 1", "\"count\": 1, " + key + ": \"x\"", message);
    }

    private void assertUnusable(String part, String replacement, String message) throws IOException {
        String text = Files.readString(baseline);
        assertTrue(text.contains(part), part);
        String broken = text.replace(part, replacement);
        Files.writeString(baseline, broken);
        for (List<String> command :
                List.of(List.of("check"), List.of("baseline", "update"), List.of("baseline", "prune"))) {
            List<Object> words = new ArrayList<>(command);
            words.add(root);
            assertUsage(
                    Run.of(words.toArray()), "asynclint-baseline.json" + (message.startsWith(": ") ? ":" : message));
            assertUsage(Run.of(words.toArray()), message);
            assertEquals(broken, Files.readString(baseline));
        }
        Files.writeString(baseline, text);
    }

    private static void assertUsage(Run run, String message) {
        assertEquals(2, run.code(), run.toString());
        assertTrue(run.err().contains(message), run.toString());
    }

    private int countOf(Run run) throws IOException {
        assertTrue(run.code() == 0, run.toString());
        JsonObject file = JsonParser.parseString(Files.readString(baseline)).getAsJsonObject();
        return file.getAsJsonArray("findings").asList().stream()
                .mapToInt(entry -> entry.getAsJsonObject().get("count").getAsInt())
                .sum();
    }

    private static String states(Run run) {
        return String.join(
                " ",
                JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings").asList().stream()
                        .map(finding ->
                                finding.getAsJsonObject().get("baselineState").getAsString())
                        .toList());
    }

    private void edit(String part, String replacement) throws IOException {
        String text = Files.readString(baseline);
        assertTrue(text.contains(part), text);
        Files.writeString(baseline, text.replace(part, replacement));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
