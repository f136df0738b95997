package dev.asynclint.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.asynclint.engine.Problem;
import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Eval;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.Outline.Mention;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Lowers the bodies of one compilation unit, and tells on the way what is in them. */
final class Lowering {
    /** Is told what a body mentions, in source order. */
    interface Listener {
        void mentions(Mention call);

        void catches();

        void declares(VariableTree variable);

        /** A class that is declared in a body, and is not lowered as part of it. */
        void declares(ClassTree type);
    }

    final Unit unit;
    final Symbols symbols;
    final Calls calls;
    final Expressions expressions;
    final Statements statements;
    final Functions functions;
    final Switches switches;
    private final String path;
    private final Consumer<Problem> problems;
    private final Listener listener;
    private boolean isTold;
    private final Map<Element, Var> locals = new IdentityHashMap<>();

    Lowering(Unit unit, String path, Consumer<Problem> problems, Listener listener) {
        this.listener = listener;
        this.unit = unit;
        this.path = path;
        this.problems = problems;
        this.symbols = unit.symbols;
        this.calls = new Calls(unit);
        this.expressions = new Expressions(this);
        this.statements = new Statements(this);
        this.functions = new Functions(this);
        this.switches = new Switches(this);
    }

    /** The body of a method that has one. */
    Optional<Body> method(JavacMethod method, MethodTree tree) {
        return guarded(method, () -> {
            List<Var> parameters = new ArrayList<>();
            for (VariableTree parameter : tree.getParameters()) {
                parameters.add(declare(parameter, Var.Kind.PARAMETER));
            }
            return new Body(method, parameters, statements.block(tree.getBody()));
        });
    }

    /** A field's initial value or an initialiser block, as a statement of the made-up method that it is part of. */
    Optional<Stmt> initializer(JavacMethod method, Tree member) {
        return guarded(
                method,
                () -> member instanceof BlockTree block ? statements.block(block) : assignment((VariableTree) member));
    }

    private Stmt assignment(VariableTree field) {
        Var variable = symbols.field((VariableElement) unit.element(field));
        Span span = unit.span(field);
        Expr target = new Read(span, variable, Optional.empty(), variable.type());
        Expr value = expressions.of(field.getInitializer());
        if (unit.element(field).getKind() == ElementKind.ENUM_CONSTANT && value instanceof Call call) {
            value = constant(call, span, field.getName().length());
        }
        return new Eval(span, new Assign(span, target, value, variable.type()));
    }

    /** A crash is reported and costs one body. */
    private <T> Optional<T> guarded(JavacMethod method, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            problems.accept(
                    new Problem(path, "", "cannot look into " + method.ref().display() + ": " + e, e));
            return Optional.empty();
        }
    }

    /** Lowers what has been lowered before, for another place: nobody is told of it again. */
    <T> T again(Supplier<T> work) {
        boolean before = isTold;
        isTold = true;
        try {
            return work.get();
        } finally {
            isTold = before;
        }
    }

    void mentions(Calls.Target call) {
        mentions(call.name(), call.method(), call.receiverType());
    }

    void mentions(String name, Optional<MethodRef> target, String receiverType) {
        if (!isTold) {
            listener.mentions(symbols.mention(name, target, receiverType));
        }
    }

    void catches() {
        listener.catches();
    }

    void declares(ClassTree type) {
        if (!isTold) {
            listener.declares(type);
        }
    }

    /** A creation that is not written as one: its place is the name of the enum constant. */
    private static Call constant(Call call, Span span, int nameLength) {
        return new Call(
                span,
                new Span(span.start(), span.start() + nameLength),
                call.name(),
                call.target(),
                call.receiver(),
                call.receiverType(),
                call.args(),
                call.type());
    }

    /** The variable that a local declaration declares. */
    Var declare(VariableTree tree, Var.Kind kind) {
        if (!isTold) {
            listener.declares(tree);
        }
        Element element = unit.element(tree);
        if (element == null) {
            return create(tree, kind, unit.type(tree) == null ? TypeRef.UNKNOWN : symbols.type(unit.type(tree)));
        }
        return locals.computeIfAbsent(element, e -> create(tree, kind, symbols.type(e.asType())));
    }

    /** The variable of a catch clause: its type is the first alternative, not the common supertype. */
    Var declareCaught(VariableTree tree, TypeRef type) {
        Var variable = create(tree, Var.Kind.CAUGHT, type);
        Element element = unit.element(tree);
        if (element == null) {
            return variable;
        }
        Var known = locals.putIfAbsent(element, variable);
        return known == null ? variable : known;
    }

    private Var create(VariableTree tree, Var.Kind kind, TypeRef type) {
        String name = tree.getName().toString();
        return new Var(kind, name.isEmpty() ? "_" : name, "", unit.start(tree), type);
    }

    /** The variable of a symbol. A local class may read a variable before the body that declares it is lowered. */
    Var variable(VariableElement element) {
        if (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT) {
            return symbols.field(element);
        }
        Var known = locals.get(element);
        if (known == null) {
            Tree tree = unit.declarationOf(element);
            Var.Kind kind = switch (element.getKind()) {
                case PARAMETER -> Var.Kind.PARAMETER;
                case RESOURCE_VARIABLE -> Var.Kind.RESOURCE;
                case EXCEPTION_PARAMETER -> Var.Kind.CAUGHT;
                default -> Var.Kind.LOCAL;
            };
            int at = tree == null ? -1 : unit.start(tree);
            known = new Var(kind, element.getSimpleName().toString(), "", at, symbols.type(element.asType()));
            locals.put(element, known);
        }
        return known;
    }
}
