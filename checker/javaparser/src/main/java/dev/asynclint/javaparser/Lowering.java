package dev.asynclint.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Span;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;

/**
 * What lowering the bodies of one file shares: where names are looked up, what results flow to, and the parts that know
 * a kind of construct. Used by one thread.
 */
final class Lowering {
    final Types types;
    final Hierarchy hierarchy;
    final Members members;
    final TypeReader reader;
    final Linker linker;
    final MemberLinker memberLinker;
    final LineTable lines;

    final Names names = new Names(this);
    final Constants constants;
    final Expressions expressions = new Expressions(this);
    final Statements statements = new Statements(this);
    final Switches switches = new Switches(this);
    final Patterns patterns = new Patterns(this);
    final Arguments arguments = new Arguments(this);
    final Overloads overloads;
    final Calls calls = new Calls(this);
    final Lambdas lambdas = new Lambdas(this);
    final MethodReferences methodReferences = new MethodReferences(this);
    final LocalTypes localTypes = new LocalTypes(this);

    Env env;
    /** Where {@code return} and {@code yield} values go. */
    Sink returns = new Sink(Ty.VOID);

    Sink yields = new Sink(Ty.UNKNOWN);
    /** How many overloads are being tried at this point, one inside the other. */
    int trials;

    /** Collects the types of the values that leave a body. */
    static final class Sink {
        /** What is expected, {@link Ty#UNKNOWN} when nothing is. */
        final Ty expected;

        Ty found;

        Sink(Ty expected) {
            this.expected = expected;
        }
    }

    Lowering(Resolver resolver, LineTable lines) {
        this.types = resolver.types;
        this.hierarchy = resolver.hierarchy;
        this.members = resolver.members;
        this.reader = resolver.reader;
        this.linker = resolver.linker;
        this.memberLinker = resolver.memberLinker;
        this.constants = resolver.constants;
        this.overloads = new Overloads(this);
        this.lines = lines;
    }

    Span span(Node node) {
        return lines.span(node);
    }

    Ty read(Type written) {
        return reader.read(written, env);
    }

    /** Lowers an expression; {@code expected} is what the context wants, {@link Ty#UNKNOWN} when it says nothing. */
    Typed lower(Expression written, Ty expected) {
        return expressions.lower(written, expected);
    }

    Typed lower(Expression written) {
        return expressions.lower(written, Ty.UNKNOWN);
    }

    Var declare(Var.Kind kind, String name, Node at, Ty type, Object constant) {
        Var variable = new Var(kind, name, "", span(at).start(), type.toRef());
        env.add(new Env.Local(name, type, variable, constant));
        return variable;
    }

    static Opaque opaque(Span span, String what, Ty type, dev.asynclint.ir.Node... children) {
        return new Opaque(span, what, List.of(children), type.toRef());
    }

    <T> T inside(Env inner, java.util.function.Supplier<T> work) {
        Env saved = env;
        env = inner;
        try {
            return work.get();
        } finally {
            env = saved;
        }
    }

    void collect(Sink sink, Ty type) {
        sink.found = sink.found == null ? type : hierarchy.lub(sink.found, type);
    }

    static <T> List<T> list() {
        return new ArrayList<>();
    }
}
