package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Statements that block, at once or some calls further down. */
final class Faults {
    private static final List<String> WAITS = List.of(
            "try { %sThread.sleep(25L); } catch (InterruptedException stop) { Thread.currentThread().interrupt(); }",
            "try { %sjava.nio.file.Files.readString(java.nio.file.Path.of(\"planted.txt\")); }"
                    + " catch (java.io.IOException broken) { throw new java.io.UncheckedIOException(broken); }",
            "try { %snew java.net.URL(\"http://planted.example\").openStream().close(); }"
                    + " catch (java.io.IOException broken) { throw new java.io.UncheckedIOException(broken); }",
            "try { %snew java.util.concurrent.CountDownLatch(1).await(); }"
                    + " catch (InterruptedException stop) { Thread.currentThread().interrupt(); }");

    private Faults() {}

    /** Code that blocks at the start of {@code block}, {@code hops} calls below it. */
    static List<Edit> at(Code code, BlockStmt block, int hops, Random random) {
        List<Edit> edits = new ArrayList<>();
        edits.add(code.first(block, statement(hops, random)));
        helpers(code, block, hops, random, edits);
        return edits;
    }

    /** The statement that blocks; with hops it calls the first of the {@link #helpers}. */
    static String statement(int hops, Random random) {
        return hops == 0 ? wait(random).formatted(Edit.MARK) : Edit.MARK + "plantedStep1();";
    }

    static String wait(Random random) {
        return WAITS.get(random.nextInt(WAITS.size()));
    }

    /** The methods between the statement and the wait, beside the code around {@code node}. */
    static void helpers(Code code, Node node, int hops, Random random, List<Edit> edits) {
        StringBuilder members = new StringBuilder();
        for (int step = 1; step <= hops; step++) {
            String body = step < hops
                    ? "plantedStep" + (step + 1) + "();"
                    : wait(random).formatted("");
            members.append("    private static void plantedStep" + step + "() {\n        " + body + "\n    }\n\n");
        }
        if (hops > 0) {
            edits.add(code.members(node, members.toString()));
        }
    }
}
