package dev.asynclint.analysis;

import dev.asynclint.ir.Assign;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Choice;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Opaque;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which values of a piece of code depend on which: backwards by what is read, forwards by what is assigned or changed.
 * Objects are followed by the variables that hold them; fields also through the methods of the program that are called.
 */
public final class Dependence {
    private final ProgramFacts program;
    private final BodyFacts body;
    private final Node code;

    /** Looks at {@code code}, a part of a body: the round of a loop, or some statements in a row. */
    public Dependence(ProgramFacts program, BodyFacts body, Node code) {
        this.program = program;
        this.body = body;
        this.code = code;
    }

    /** The variables that {@code value} is computed from, those that decide whether it is computed included. */
    public Set<Var> inputs(Expr value) {
        Set<Var> inputs = new HashSet<>();
        Deque<Node> work = new ArrayDeque<>(List.of(value));
        work.addAll(conditionsBefore(value));
        while (!work.isEmpty()) {
            Node node = work.remove();
            for (Var variable : readIn(node)) {
                if (inputs.add(variable)) {
                    work.addAll(writesTo(variable));
                }
            }
        }
        return inputs;
    }

    /** The variables that hold something computed from {@code origin}, changed with it, or assigned because of it. */
    public Set<Var> outputs(Expr origin) {
        Set<Var> outputs = new HashSet<>();
        for (boolean grown = true; grown; ) {
            int before = outputs.size();
            Body.each(code, Declare.class, declare -> {
                if (declare.init()
                        .filter(init -> carries(init, origin, outputs))
                        .isPresent()) {
                    outputs.add(declare.variable());
                }
            });
            Body.each(code, Assign.class, assign -> {
                if (carries(assign.value(), origin, outputs)) {
                    holder(assign.target()).ifPresent(outputs::add);
                }
            });
            Body.each(code, Branch.class, branch -> {
                if (carries(branch.condition(), origin, outputs)) {
                    outputs.addAll(assignedIn(branch));
                }
            });
            Body.each(code, Try.class, attempt -> {
                if (!attempt.catches().isEmpty() && carries(attempt.body(), origin, outputs)) {
                    outputs.addAll(assignedIn(attempt));
                }
            });
            Body.each(code, Call.class, call -> {
                if (call.args().stream().anyMatch(arg -> carries(arg, origin, outputs))) {
                    call.receiver().flatMap(Dependence::holder).ifPresent(outputs::add);
                    ownTargets(call).forEach(target -> outputs.addAll(fieldsWritten(target)));
                }
            });
            grown = outputs.size() > before;
        }
        return outputs;
    }

    /** What is assigned or not, depending on what the code around it found or on whether it failed. */
    private static Set<Var> assignedIn(Node node) {
        Set<Var> variables = new HashSet<>();
        Body.each(node, Assign.class, assign -> holder(assign.target()).ifPresent(variables::add));
        return variables;
    }

    /** Whether two sets of variables have one in common; the object itself is in nearly all and does not count. */
    public static boolean meet(Collection<Var> some, Collection<Var> others) {
        return some.stream()
                .anyMatch(v -> v.kind() != Var.Kind.THIS && v.kind() != Var.Kind.SUPER && others.contains(v));
    }

    private static boolean carries(Node value, Expr origin, Set<Var> carriers) {
        boolean[] found = {false};
        Body.each(value, Node.class, node -> {
            found[0] |= node == origin || node instanceof Read read && carriers.contains(read.variable());
        });
        return found[0];
    }

    /** The variable whose object is meant: {@code rows} of {@code rows.get(0).cells[1]}. */
    private static Optional<Var> holder(Expr value) {
        Expr at = value;
        while (true) {
            if (at instanceof Read read) {
                Expr owner = read.receiver().orElse(null);
                if (owner == null
                        || owner instanceof Read self && self.variable().kind() == Var.Kind.THIS) {
                    return Optional.of(read.variable())
                            .filter(v -> v.kind() != Var.Kind.THIS && v.kind() != Var.Kind.SUPER);
                }
                at = owner;
            } else if (at instanceof Call call && call.receiver().isPresent()) {
                at = call.receiver().get();
            } else if (at instanceof Opaque index
                    && !index.children().isEmpty()
                    && index.children().get(0) instanceof Expr array) {
                at = array;
            } else {
                return Optional.empty();
            }
        }
    }

    private Set<Var> readIn(Node node) {
        Set<Var> variables = new HashSet<>();
        Body.each(node, Read.class, read -> variables.add(read.variable()));
        Body.each(node, Call.class, call -> ownTargets(call).forEach(target -> variables.addAll(fieldsRead(target))));
        return variables;
    }

    /** The values that the code gives to a variable. */
    private List<Expr> writesTo(Var variable) {
        return body.reads().writesTo(variable).stream()
                .filter(value -> code.span().contains(value.span()))
                .toList();
    }

    /** What is tested earlier in the code, or around {@code value}. */
    private List<Node> conditionsBefore(Expr value) {
        List<Node> conditions = new ArrayList<>();
        Body.each(code, Branch.class, branch -> {
            if (branch.span().start() < value.span().start()) {
                conditions.add(branch.condition());
            }
        });
        Body.each(code, Choice.class, choice -> {
            if (choice.span().contains(value.span())) {
                conditions.add(choice.condition());
            }
        });
        return conditions;
    }

    /** The methods of the same object that a call may run. */
    private List<MethodDecl> ownTargets(Call call) {
        boolean own = call.receiver().isEmpty()
                || call.receiver().get() instanceof Read self && self.variable().kind() == Var.Kind.THIS;
        return own && !call.isCreation() ? program.targets(call) : List.of();
    }

    private Set<Var> fieldsRead(MethodDecl method) {
        Set<Var> fields = new HashSet<>();
        program.of(method.body().orElseThrow()).body().each(Read.class, read -> {
            if (read.variable().isField()) {
                fields.add(read.variable());
            }
        });
        return fields;
    }

    private Set<Var> fieldsWritten(MethodDecl method) {
        Set<Var> fields = new HashSet<>();
        Body callee = method.body().orElseThrow();
        callee.each(
                Assign.class,
                assign -> holder(assign.target()).filter(Var::isField).ifPresent(fields::add));
        callee.each(Call.class, call -> {
            if (!call.args().isEmpty()) {
                call.receiver().flatMap(Dependence::holder).filter(Var::isField).ifPresent(fields::add);
            }
        });
        return fields;
    }
}
