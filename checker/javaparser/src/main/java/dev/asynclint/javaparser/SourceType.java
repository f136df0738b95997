package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.IdentityHashMap;
import java.util.Map;

/** A type of the sources: its symbol and where it is written. */
final class SourceType {
    final ClassSym symbol;
    /** A type declaration, an object creation with a class body, or an enum constant with one. */
    final Node node;

    final Env env;
    /** The symbols of the methods and constructors, by declaration. */
    final Map<BodyDeclaration<?>, MethodSym> methods = new IdentityHashMap<>();

    SourceType(ClassSym symbol, Node node, Env env) {
        this.symbol = symbol;
        this.node = node;
        this.env = env;
    }

    NodeList<BodyDeclaration<?>> members() {
        if (node instanceof TypeDeclaration<?> declaration) {
            return declaration.getMembers();
        }
        return node instanceof ObjectCreationExpr creation
                ? creation.getAnonymousClassBody().orElseThrow()
                : ((EnumConstantDeclaration) node).getClassBody();
    }
}
