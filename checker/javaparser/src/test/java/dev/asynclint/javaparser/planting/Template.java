package dev.asynclint.javaparser.planting;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A defect written as code: {@code #} stands before what is to be reported, {@code $real} for the real code that it is
 * planted around, and what follows a line of dashes are members of the class.
 */
record Template(String statements, String members) {
    private static final String MEMBERS = "\n---\n";
    /** Calls that nobody expects to fail, or to matter. */
    private static final Pattern TRIVIAL =
            Pattern.compile("(?is)(this\\.)?log(ger)?\\..*|super\\..*|assert.*|.*\\bcount(Down)?\\(.*");

    static Template of(String code) {
        String[] parts = code.replace("#", Edit.MARK).split(MEMBERS, 2);
        return new Template(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    private static Template block(String code) {
        Template template = of(code);
        return new Template("{\n" + template.statements + "\n}", template.members);
    }

    /** Replaces {@code node}; {@code real} is what is kept of it. */
    List<Edit> instead(Code code, Node node, String real) {
        return edits(code, node, new Edit(code.start(node), code.end(node), statements.replace("$real", real)));
    }

    /** Adds statements before {@code node}. */
    List<Edit> before(Code code, Node node) {
        return edits(code, node, Edit.insert(code.start(node), statements + "\n"));
    }

    /** Adds statements at the start of {@code block}. */
    List<Edit> first(Code code, BlockStmt block) {
        return edits(code, block, code.first(block, statements));
    }

    private List<Edit> edits(Code code, Node node, Edit edit) {
        List<Edit> edits = new ArrayList<>(List.of(edit));
        ClassOrInterfaceDeclaration type =
                Code.around(node, ClassOrInterfaceDeclaration.class).orElseThrow();
        if (!members.isEmpty()) {
            edits.add(Edit.insert(code.end(type) - 1, "\n" + members + "\n"));
        }
        return edits;
    }

    private static boolean isInClass(Node node) {
        return Code.around(node, ClassOrInterfaceDeclaration.class)
                .filter(type -> !type.isInterface())
                .isPresent();
    }

    /** Before a statement of a real method. */
    static Planting anywhere(String rule, String way, String defect) {
        Template template = of(defect);
        return Planting.of(rule, way, "class ", (code, random, sites) -> {
            for (BlockStmt body : Pools.bodies(code)) {
                if (isInClass(body)) {
                    int at = random.nextInt(body.getStatements().size());
                    sites.accept(template.before(code, body.getStatement(at)));
                }
            }
        });
    }

    /** At the start of real blocks of a kind. */
    static Planting first(
            String rule, String way, String needs, Function<Code, List<BlockStmt>> blocks, String defect) {
        Template template = of(defect);
        return Planting.of(rule, way, needs, (code, random, sites) -> {
            for (BlockStmt block : blocks.apply(code)) {
                if (isInClass(block)) {
                    sites.accept(template.first(code, block));
                }
            }
        });
    }

    /** Around a statement of a real method that is a call. */
    static Planting call(String rule, String way, String defect) {
        return call(rule, way, code -> call -> !TRIVIAL.matcher(call.toString()).matches(), defect);
    }

    static Planting call(String rule, String way, Function<Code, Predicate<MethodCallExpr>> which, String defect) {
        Template template = of(defect);
        return Planting.of(rule, way, "class ", (code, random, sites) -> {
            Predicate<MethodCallExpr> wanted = which.apply(code);
            for (BlockStmt body : Pools.bodies(code)) {
                for (ExpressionStmt statement : body.findAll(ExpressionStmt.class)) {
                    if (isInClass(body)
                            && statement
                                    .getParentNode()
                                    .filter(parent -> parent == body)
                                    .isPresent()
                            && statement.getExpression() instanceof MethodCallExpr call
                            && wanted.test(call)) {
                        sites.accept(template.instead(code, statement, code.of(statement)));
                    }
                }
            }
        });
    }

    /** Around the whole body of a real method that gives nothing back. */
    static Planting body(String rule, String way, String defect) {
        return body(rule, way, code -> method -> true, defect);
    }

    static Planting body(String rule, String way, Function<Code, Predicate<MethodDeclaration>> which, String defect) {
        Template template = block(defect);
        return Planting.of(rule, way, "void ", (code, random, sites) -> {
            Predicate<MethodDeclaration> wanted = which.apply(code);
            for (MethodDeclaration method : LostTasks.voidMethods(code)) {
                BlockStmt body = method.getBody().orElseThrow();
                if (isInClass(body) && !method.getNameAsString().equals("run") && wanted.test(method)) {
                    sites.accept(template.instead(code, body, code.inside(body)));
                }
            }
        });
    }

    /** In place of a real {@code return call;}. {@code $done} is something complete of the same type. */
    static Planting result(String rule, String way, Fresh.Kind kind, String defect) {
        return Planting.of(rule, way, kind.needs(), (code, random, sites) -> {
            for (Fresh.Result result : kind.find().apply(code)) {
                if (isInClass(result.statement())) {
                    sites.accept(block(defect.replace("$done", result.instead()))
                            .instead(code, result.statement(), DroppedResults.last(code, result.call())));
                }
            }
        });
    }

    /**
     * A method beside a real one that gives something asynchronous: {@code $real} is a call of that, {@code $parameters}
     * what the call needs.
     */
    static Planting caller(String rule, String way, Fresh.Kind kind, String defect) {
        return Planting.of(rule, way, kind.needs(), (code, random, sites) -> {
            for (Fresh.Result result : kind.find().apply(code)) {
                MethodDeclaration method = result.method();
                if (isInClass(method) && method.getParentNode().orElseThrow() instanceof ClassOrInterfaceDeclaration) {
                    String arguments = method.getParameters().stream()
                            .map(Parameter::getNameAsString)
                            .collect(Collectors.joining(", "));
                    String parameters = method.getParameters().stream()
                            .map(Parameter::toString)
                            .collect(Collectors.joining(", "));
                    String typeParameters = method.getTypeParameters().stream()
                            .map(Node::toString)
                            .collect(Collectors.joining(", "));
                    sites.accept(List.of(Edit.insert(
                            code.end(method),
                            "\n\n    "
                                    + defect.replace("#", Edit.MARK)
                                            .replace(
                                                    "$typed",
                                                    typeParameters.isEmpty() ? "" : "<" + typeParameters + "> ")
                                            .replace("$parameters", parameters)
                                            .replace("$real", method.getNameAsString() + "(" + arguments + ")")
                                    + "\n")));
                }
            }
        });
    }
}
