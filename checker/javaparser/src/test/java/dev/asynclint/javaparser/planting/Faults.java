package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Statements that block, at once or some calls further down. */
final class Faults {
    /** Ways to wait; the last is for a file, for which the JVM makes up with another carrier thread. */
    private static final List<String> WAITS = List.of(
            "try { %sThread.sleep(25L); } catch (InterruptedException stop) { Thread.currentThread().interrupt(); }",
            "try { %snew java.net.URL(\"http://planted.example\").openStream().close(); }"
                    + " catch (java.io.IOException broken) { throw new java.io.UncheckedIOException(broken); }",
            "try { %snew java.util.concurrent.CountDownLatch(1).await(); }"
                    + " catch (InterruptedException stop) { Thread.currentThread().interrupt(); }",
            "try { %sjava.nio.file.Files.readString(java.nio.file.Path.of(\"planted.txt\")); }"
                    + " catch (java.io.IOException broken) { throw new java.io.UncheckedIOException(broken); }");

    private Faults() {}

    /** Code that blocks at the start of {@code block}, {@code hops} calls below it. */
    static List<Edit> at(Code code, BlockStmt block, int hops, Random random) {
        return around(code, block, "%s", hops, wait(random));
    }

    /** Statements at the start of {@code block}; {@code %s} in them is what blocks, {@code hops} calls below. */
    static List<Edit> around(Code code, BlockStmt block, String statements, int hops, String wait) {
        String fault = hops == 0 ? wait.formatted(Edit.MARK) : Edit.MARK + "plantedStep1();";
        List<Edit> edits = new ArrayList<>();
        edits.add(code.first(block, statements.formatted(fault)));
        StringBuilder members = new StringBuilder();
        for (int step = 1; step <= hops; step++) {
            String body = step < hops ? "plantedStep" + (step + 1) + "();" : wait.formatted("");
            members.append("    private static void plantedStep" + step + "() {\n        " + body + "\n    }\n\n");
        }
        if (hops > 0) {
            edits.add(code.members(block, members.toString()));
        }
        return edits;
    }

    static String wait(Random random) {
        return WAITS.get(random.nextInt(WAITS.size()));
    }

    /** A wait that may last: a file is read quickly, and where a thread should not wait that is not meant. */
    static String lasting(Random random) {
        return WAITS.get(random.nextInt(WAITS.size() - 1));
    }
}
