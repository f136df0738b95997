package dev.asynclint.cli.runtime;

import dev.asynclint.finding.Finding;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import dev.asynclint.ir.TypeDecl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What BlockHound is to be told of a project: the methods in which the team lets its event loops wait, as the suppressions
 * in the sources say, and the team's own methods that say of themselves that they block.
 */
public final class BlockHoundLists {
    private static final String RULE = "BlockingCallOnEventLoop";
    private static final String BLOCKING = "Blocking";
    private static final Map<String, String> PRIMITIVES = Map.of(
            "void", "V", "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float", "F",
            "double", "D");

    private final Set<String> lines = new TreeSet<>();

    /** Adds what the suppressed findings of a program, and its annotations, say. */
    public void add(List<Finding> suppressed, Program program) {
        for (SourceFile file : program.files()) {
            for (TypeDecl type : file.types()) {
                for (MethodDecl method : type.methods()) {
                    add(method, suppressed);
                }
            }
        }
    }

    private void add(MethodDecl method, List<Finding> suppressed) {
        MethodRef ref = method.ref();
        if (ref.isInitializer() || ref.isConstructor()) {
            return; // BlockHound cannot be told of these
        }
        boolean isAllowed = suppressed.stream()
                .anyMatch(finding -> finding.rule().equals(RULE)
                        && finding.path().equals(method.owner().file().path())
                        && method.body()
                                .filter(body -> body.root()
                                        .span()
                                        .contains(finding.span().start()))
                                .isPresent());
        if (isAllowed) {
            lines.add("allowBlockingCallsInside(\"%s\", \"%s\")".formatted(ref.owner(), ref.name()));
        }
        boolean saysSo = method.annotations().stream()
                .anyMatch(annotation -> annotation.simpleName().equals(BLOCKING));
        if (saysSo && method.body().isPresent()) {
            lines.add("markAsBlocking(\"%s\", \"%s\", \"%s\")".formatted(ref.owner(), ref.name(), descriptor(ref)));
        }
    }

    private static String descriptor(MethodRef method) {
        StringBuilder text = new StringBuilder("(");
        method.parameters().forEach(parameter -> text.append(descriptor(parameter)));
        return text.append(')').append(descriptor(method.returnType())).toString();
    }

    private static String descriptor(String type) {
        if (type.endsWith("[]")) {
            return "[" + descriptor(type.substring(0, type.length() - 2));
        }
        return PRIMITIVES.getOrDefault(type, "L" + type.replace('.', '/') + ";");
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A class for BlockHound's {@code META-INF/services}. */
    public String toJava() {
        StringBuilder text = new StringBuilder("""
                import reactor.blockhound.BlockHound;
                import reactor.blockhound.integration.BlockHoundIntegration;

                /** What this project lets its event loops do, and what it says of its own methods. Written by Asynclint. */
                public final class AsynclintIntegration implements BlockHoundIntegration {
                    @Override
                    public void applyTo(BlockHound.Builder builder) {
                        builder""");
        lines.forEach(line -> text.append("\n                .").append(line));
        return text.append(";\n    }\n}\n").toString();
    }
}
