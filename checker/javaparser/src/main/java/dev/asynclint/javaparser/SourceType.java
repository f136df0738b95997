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
    Node node;

    final Env env;
    /** The symbols of the methods and constructors, by declaration. */
    final Map<BodyDeclaration<?>, MethodSym> methods = new IdentityHashMap<>();

    /** The same by the place among the members, while there is no tree. */
    private MethodSym[] byMember = MethodSym.NONE;

    SourceType(ClassSym symbol, Node node, Env env) {
        this.symbol = symbol;
        this.node = node;
        this.env = env;
    }

    /** Lets go of the tree; {@link #attach} gives it one again. */
    void detach() {
        byMember = members().stream().map(methods::get).toArray(MethodSym[]::new);
        methods.clear();
        node = null;
    }

    void attach(Node again) {
        node = again;
        for (int i = 0; i < byMember.length; i++) {
            if (byMember[i] != null) {
                methods.put(members().get(i), byMember[i]);
            }
        }
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
