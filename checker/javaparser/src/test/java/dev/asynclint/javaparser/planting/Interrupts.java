package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import java.util.Optional;

/** Has real code swallow interrupts. */
final class Interrupts {
    private static final String RULE = "SwallowedInterrupt";

    private Interrupts() {}

    static List<Planting> all() {
        return List.of(
                Planting.of(RULE, "the flag is no longer restored", ".interrupt()", (code, random, sites) -> {
                    for (CatchClause clause : code.all(CatchClause.class)) {
                        if (clause.getParameter().getType().toString().equals("InterruptedException")
                                && !isTask(clause)) {
                            restoring(clause)
                                    .ifPresent(statement -> sites.accept(List.of(
                                            Edit.mark(code.start(clause)),
                                            new Edit(code.start(statement), code.end(statement), ""))));
                        }
                    }
                }),
                Planting.of(RULE, "a real loop pauses, and ignores the interrupt", "while (", (code, random, sites) -> {
                    for (WhileStmt loop : code.all(WhileStmt.class)) {
                        if (loop.getBody() instanceof BlockStmt block && !isTask(loop)) {
                            sites.accept(
                                    List.of(
                                            code.first(
                                                    block,
                                                    "try {\n    Thread.sleep(50L);\n} " + Edit.MARK
                                                            + "catch (InterruptedException planted) {\n    System.out.println(\"go on\");\n}")));
                        }
                    }
                }),
                Planting.of(RULE, "a broad catch around a wait", "void ", (code, random, sites) -> {
                    for (MethodDeclaration method : code.all(MethodDeclaration.class)) {
                        if (method.getBody().isPresent()
                                && !isTask(method.getBody().get())) {
                            sites.accept(List.of(code.first(
                                    method.getBody().get(),
                                    "try {\n"
                                            + "    new java.util.concurrent.CountDownLatch(1).await();\n} " + Edit.MARK
                                            + "catch (Exception planted) {\n    planted.printStackTrace();\n}")));
                        }
                    }
                }));
    }

    /** A task that ends with the catch may swallow the interrupt: nobody can ask for the flag any more. */
    private static boolean isTask(com.github.javaparser.ast.Node node) {
        return Code.owner(node)
                .filter(owner -> !(owner instanceof MethodDeclaration method)
                        || List.of("run", "call", "main").contains(method.getNameAsString()))
                .isPresent();
    }

    private static Optional<Statement> restoring(CatchClause clause) {
        boolean tells = clause.findFirst(
                        ThrowStmt.class, raised -> raised.toString().contains("Interrupt"))
                .isPresent();
        List<Statement> found = clause.getBody().getStatements().stream()
                .filter(statement -> statement.toString().equals("Thread.currentThread().interrupt();"))
                .toList();
        return tells || found.size() != 1 ? Optional.empty() : Optional.of(found.get(0));
    }
}
