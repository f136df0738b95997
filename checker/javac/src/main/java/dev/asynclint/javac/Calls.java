package dev.asynclint.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeRef;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What calls are bound to. Shared by the outline and the lowering, so that both say the same. */
final class Calls {
    /**
     * The callee.
     *
     * @param name the name as written, {@code <init>} for a creation
     * @param element the symbol, null when unresolved
     */
    record Target(String name, Optional<MethodRef> method, String receiverType, ExecutableElement element) {}

    private final Unit unit;
    private final Symbols symbols;

    Calls(Unit unit) {
        this.unit = unit;
        this.symbols = unit.symbols;
    }

    Target of(MethodInvocationTree call) {
        ExpressionTree select = call.getMethodSelect();
        Element element = unit.element(select);
        if (select instanceof MemberSelectTree member) {
            return target(member.getIdentifier().toString(), element, member.getExpression());
        }
        String name = select instanceof IdentifierTree identifier
                ? identifier.getName().toString()
                : select.toString();
        return target(name, element, null);
    }

    Target of(MemberReferenceTree reference) {
        Element element = unit.element(reference);
        if (reference.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
            String created = symbols.receiverName(unit.type(reference.getQualifierExpression()));
            return constructor(element, created);
        }
        return target(reference.getName().toString(), element, reference.getQualifierExpression());
    }

    Target of(NewClassTree creation) {
        String created = symbols.receiverName(unit.type(creation.getIdentifier()));
        Element element =
                creation.getClassBody() == null ? unit.element(creation) : superConstructor(creation.getClassBody());
        return constructor(element, created);
    }

    private Target constructor(Element element, String created) {
        if (element instanceof ExecutableElement executable) {
            return new Target(MethodRef.CONSTRUCTOR, Optional.of(symbols.method(executable)), created, executable);
        }
        return new Target(MethodRef.CONSTRUCTOR, Optional.empty(), created, null);
    }

    private Target target(String name, Element element, ExpressionTree qualifier) {
        if (element instanceof ExecutableElement executable) {
            MethodRef method = symbols.method(executable);
            String receiver = qualifier == null || method.isStatic()
                    ? method.owner()
                    : symbols.receiverName(unit.type(qualifier));
            return new Target(name, Optional.of(method), receiver, executable);
        }
        String receiver = qualifier == null ? TypeRef.UNKNOWN.name() : symbols.receiverName(unit.type(qualifier));
        return new Target(name, Optional.empty(), receiver, null);
    }

    /** Whether an expression in front of a dot names a type or a package rather than a value. */
    boolean isTypeName(ExpressionTree qualifier) {
        if (qualifier instanceof IdentifierTree || qualifier instanceof MemberSelectTree) {
            Element element = unit.element(qualifier);
            return element instanceof TypeElement
                    || element instanceof TypeParameterElement
                    || element instanceof PackageElement;
        }
        return !isValueKind(qualifier);
    }

    /** {@code int[]::new} calls nothing. */
    boolean isArrayCreation(MemberReferenceTree reference) {
        TypeMirror type = unit.type(reference.getQualifierExpression());
        return reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                && type != null
                && type.getKind() == TypeKind.ARRAY;
    }

    private static boolean isValueKind(ExpressionTree tree) {
        return switch (tree.getKind()) {
            case PARAMETERIZED_TYPE, ANNOTATED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE -> false;
            default -> true;
        };
    }

    /** An anonymous class has a made-up constructor that calls the one that the source means. */
    private Element superConstructor(ClassTree body) {
        for (Tree member : body.getMembers()) {
            if (member instanceof MethodTree method && isConstructor(method) && method.getBody() != null) {
                for (StatementTree statement : method.getBody().getStatements()) {
                    if (statement instanceof ExpressionStatementTree eval
                            && eval.getExpression() instanceof MethodInvocationTree call) {
                        return unit.element(call.getMethodSelect());
                    }
                }
            }
        }
        return null;
    }

    static boolean isConstructor(MethodTree method) {
        return method.getName().contentEquals(MethodRef.CONSTRUCTOR);
    }

    /** The method of an anonymous class that is nothing but the implementation of a functional interface. */
    Optional<MethodTree> functionalBody(NewClassTree creation) {
        if (creation.getClassBody() == null || !creation.getArguments().isEmpty()) {
            return Optional.empty();
        }
        MethodTree only = null;
        for (Tree member : creation.getClassBody().getMembers()) {
            if (member instanceof MethodTree method && isConstructor(method)) {
                continue; // made up: an anonymous class cannot declare one
            }
            if (only != null || !(member instanceof MethodTree method)) {
                return Optional.empty();
            }
            only = method;
        }
        if (only == null || only.getBody() == null) {
            return Optional.empty();
        }
        Optional<ExecutableElement> implemented = symbols.functionalMethod(unit.type(creation.getIdentifier()));
        boolean implementsIt = implemented.isPresent()
                && only.getName().equals(implemented.get().getSimpleName())
                && only.getParameters().size()
                        == implemented.get().getParameters().size();
        return implementsIt ? Optional.of(only) : Optional.empty();
    }
}
