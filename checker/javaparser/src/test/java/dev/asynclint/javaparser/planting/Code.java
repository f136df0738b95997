package dev.asynclint.javaparser.planting;

import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A file of a corpus. What its types are is guessed from names and imports alone: the planter must not ask the resolver
 * whose blind spots it is to find.
 */
final class Code {
    private final Corpus corpus;
    private final Path file;
    private final String text;
    private final CompilationUnit unit;
    private final List<Integer> lineStarts = new ArrayList<>();
    /** All nodes of a kind, found once. */
    private final Map<Class<?>, List<?>> nodes = new HashMap<>();

    Code(Corpus corpus, Path file, String text, CompilationUnit unit) {
        this.corpus = corpus;
        this.file = file;
        this.text = text;
        this.unit = unit;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    Corpus corpus() {
        return corpus;
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    String packageName() {
        return unit.getPackageDeclaration().map(name -> name.getNameAsString()).orElse("");
    }

    @SuppressWarnings("unchecked")
    <N extends Node> List<N> all(Class<N> kind) {
        return (List<N>) nodes.computeIfAbsent(kind, any -> unit.findAll(kind));
    }

    <N extends Node> List<N> all(Class<N> kind, Predicate<N> filter) {
        return all(kind).stream().filter(filter).toList();
    }

    int start(Node node) {
        return offset(node.getRange().orElseThrow().begin);
    }

    /** After the last character. */
    int end(Node node) {
        return offset(node.getRange().orElseThrow().end) + 1;
    }

    String of(Node node) {
        return text.substring(start(node), end(node));
    }

    /** The statements of a block, without its braces. */
    String inside(BlockStmt block) {
        return text.substring(start(block) + 1, end(block) - 1);
    }

    private int offset(Position position) {
        return lineStarts.get(position.line - 1) + position.column - 1;
    }

    /** The name that is imported for a simple one; the simple one where none is. */
    String imported(String simple) {
        for (ImportDeclaration one : unit.getImports()) {
            if (!one.isAsterisk()
                    && !one.isStatic()
                    && one.getName().getIdentifier().equals(simple)) {
                return one.getNameAsString();
            }
        }
        return simple;
    }

    boolean mentions(String word) {
        return text.contains(word);
    }

    /** Whether some variable of that name is declared here with one of these types. */
    boolean declares(String name, String types) {
        return Pattern.compile("\\b(?:" + types + ")(?:<[^;(){}]*>)?\\s+" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .find();
    }

    /** Adds members to the outermost type around {@code node}. */
    Edit members(Node node, String code) {
        TypeDeclaration<?> outermost = null;
        for (Optional<Node> at = Optional.of(node);
                at.isPresent();
                at = at.get().getParentNode()) {
            if (at.get() instanceof TypeDeclaration<?> type) {
                outermost = type;
            }
        }
        return Edit.insert(end(outermost) - 1, "\n" + code + "\n");
    }

    /** Adds statements at the start of a block. */
    Edit first(BlockStmt block, String code) {
        return Edit.insert(start(block) + 1, "\n" + code + "\n");
    }

    /** The method or lambda whose code a node is. */
    static Optional<Node> owner(Node node) {
        for (Optional<Node> at = node.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            if (at.get() instanceof LambdaExpr || at.get() instanceof CallableDeclaration) {
                return at;
            }
        }
        return Optional.empty();
    }

    /** The innermost node of a kind around another. */
    static <N extends Node> Optional<N> around(Node node, Class<N> kind) {
        for (Optional<Node> at = node.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            if (kind.isInstance(at.get())) {
                return Optional.of(kind.cast(at.get()));
            }
        }
        return Optional.empty();
    }

    /** The calls of a chain, last one first. */
    static List<MethodCallExpr> chain(MethodCallExpr last) {
        List<MethodCallExpr> chain = new ArrayList<>();
        for (Optional<? extends Node> at = Optional.of(last);
                at.isPresent() && at.get() instanceof MethodCallExpr call;
                at = call.getScope()) {
            chain.add(call);
        }
        return chain;
    }

    /** The block of the last argument, where that is a lambda with one. */
    static Optional<BlockStmt> lambdaBlock(MethodCallExpr call) {
        return call.getArguments()
                .getLast()
                .filter(LambdaExpr.class::isInstance)
                .map(LambdaExpr.class::cast)
                .filter(lambda -> lambda.getBody().isBlockStmt())
                .map(lambda -> lambda.getBody().asBlockStmt());
    }
}
