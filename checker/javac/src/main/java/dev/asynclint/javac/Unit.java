package dev.asynclint.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.asynclint.ir.Span;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** An attributed compilation unit: what javac knows about its trees, asked for without a path per node. */
final class Unit {
    final CompilationUnitTree tree;
    final Symbols symbols;
    private final Trees trees;
    private final SourcePositions positions;
    private final TreePath root;

    Unit(CompilationUnitTree tree, Trees trees, Symbols symbols) {
        this.tree = tree;
        this.trees = trees;
        this.symbols = symbols;
        this.positions = trees.getSourcePositions();
        this.root = new TreePath(tree);
    }

    /** What the tree declares or refers to, null where there is nothing or it is not resolved. */
    Element element(Tree leaf) {
        // javac looks at nothing but the leaf of an attributed path
        return trees.getElement(new TreePath(root, leaf));
    }

    TypeMirror type(Tree leaf) {
        return trees.getTypeMirror(new TreePath(root, leaf));
    }

    /** The tree that declares a local variable, null when it cannot be found. */
    Tree declarationOf(Element local) {
        return trees.getTree(local);
    }

    int start(Tree node) {
        return (int) positions.getStartPosition(tree, node);
    }

    /** The end, -1 for a tree that the compiler made up. */
    int end(Tree node) {
        return (int) positions.getEndPosition(tree, node);
    }

    Span span(Tree node) {
        int start = start(node);
        int end = end(node);
        return start < 0 ? Span.NONE : new Span(start, Math.max(start, end));
    }

    /** The last {@code length} characters of a tree: the name in {@code a.name}. */
    Span tail(Tree node, int length) {
        int end = end(node);
        return end < 0 ? span(node) : new Span(Math.max(0, end - length), end);
    }

    /** Whether the compiler made the tree up: default constructors, calls of {@code super()}. */
    boolean isSynthetic(Tree node) {
        return end(node) < 0;
    }
}
