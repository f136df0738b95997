package dev.asynclint.analysis;

import dev.asynclint.api.Completes;
import dev.asynclint.api.Promise.Does;
import dev.asynclint.ir.Block;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Branch;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Compare;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Loop;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Stmt;
import dev.asynclint.ir.TypeDecl;
import dev.asynclint.ir.TypeTest;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A promise in a local or a lambda's parameter, which the code around it must complete.
 *
 * @param variable what holds it
 * @param scope what follows its declaration
 * @param fail the method that completes it with an exception
 * @param isOffered whether a library made it, which also catches what the code around it throws
 */
public record Promise(ProgramFacts program, BodyFacts body, Var variable, Block scope, String fail, boolean isOffered) {
    /** The promise that a declaration begins. */
    public static Optional<Promise> of(ProgramFacts program, BodyFacts body, Declare declare) {
        if (declare.variable().kind() != Var.Kind.LOCAL
                || !(declare.init().orElse(null) instanceof Call begin)
                || !program.facts(begin).does(Does.BEGINS)
                || body.reads().soleValue(declare.variable()).isEmpty()
                || !(body.body().parentOf(declare).orElse(null) instanceof Block block)) {
            return Optional.empty();
        }
        List<Stmt> rest = block.statements()
                .subList(
                        Uses.indexOf(block.statements(), declare) + 1,
                        block.statements().size());
        String fail = program.facts(begin).promise().orElseThrow().fail();
        return Optional.of(new Promise(program, body, declare.variable(), new Block(block.span(), rest), fail, false));
    }

    /** The promise that a lambda is given. */
    public static Optional<Promise> of(ProgramFacts program, BodyFacts body, Lambda lambda) {
        if (lambda.params().isEmpty()
                || !(lambda.body() instanceof Block block)
                || !(body.finalUse(lambda) instanceof Use.Argument argument)
                || !program.facts(argument.call()).does(Does.OFFERS)) {
            return Optional.empty();
        }
        String fail = program.facts(argument.call()).promise().orElseThrow().fail();
        return Optional.of(new Promise(program, body, lambda.params().get(0), block, fail, true));
    }

    /** The reads of it that complete it, or hand it to code that may do so. */
    public List<Read> completions() {
        return body.reads().of(variable).stream().filter(this::mayComplete).toList();
    }

    private boolean mayComplete(Read read) {
        Use use = body.uses().of(read);
        if (use instanceof Use.Receiver receiver) {
            return receiver.call().target().isEmpty()
                    || program.facts(receiver.call()).does(Does.COMPLETES);
        }
        if (use instanceof Use.Argument argument) {
            return program.facts(argument.call())
                    .completes()
                    .filter(Completes.Of.ARGUMENTS::equals)
                    .isEmpty();
        }
        return use instanceof Use.Stored
                || use instanceof Use.Result result
                        && scope.span().contains(result.of().span())
                || use instanceof Use.Other other && !(other.by() instanceof Compare || other.by() instanceof TypeTest);
    }

    /** The objects of classes written in the method whose methods use it. */
    public List<Call> captures() {
        List<Call> found = new ArrayList<>();
        Body.each(scope, Call.class, call -> {
            if (isCapture(call)) {
                found.add(call);
            }
        });
        return found;
    }

    private boolean isCapture(Call call) {
        return call.isCreation()
                && captor(call).stream()
                        .flatMap(type -> type.methods().stream())
                        .anyMatch(this::isUsedIn);
    }

    /** The class in the same file that a creation is of. */
    public Optional<TypeDecl> captor(Call creation) {
        return program.declaration(creation.type().name())
                .filter(type -> type.file() == body.body().method().owner().file());
    }

    /** Whether another body, of a class inside the method, uses it. */
    public boolean isUsedIn(MethodDecl method) {
        return method.body()
                .filter(other -> !program.of(other).reads().of(variable).isEmpty())
                .isPresent();
    }

    /** Whether {@code node}, when it is reached, may complete it, or sees to it that other code may. */
    public boolean isTouchedBy(Node node) {
        if (node instanceof Read read) {
            return read.variable().equals(variable) && mayComplete(read);
        }
        if (node instanceof Lambda || node instanceof Loop) {
            return isCompletedIn(node);
        }
        if (node instanceof Branch branch) {
            boolean[] asks = {false};
            Body.each(
                    branch.condition(),
                    Read.class,
                    read -> asks[0] |= read.variable().equals(variable));
            return asks[0];
        }
        return node instanceof Call call && isCapture(call);
    }

    /** Whether it may be completed somewhere inside {@code code}. */
    public boolean isCompletedIn(Node code) {
        boolean[] found = {false};
        Body.each(code, Read.class, read -> found[0] |= isTouchedBy(read));
        Body.each(code, Call.class, call -> found[0] |= isCapture(call));
        return found[0];
    }

    /** The outermost lambda in the scope around {@code node}; empty when the scope's own code runs it. */
    public Optional<Lambda> lambdaAround(Node node) {
        Optional<Lambda> found = Optional.empty();
        for (Optional<Lambda> at = body.body().enclosingLambda(node);
                at.isPresent() && scope.span().contains(at.get().span());
                at = body.body().enclosingLambda(at.get())) {
            found = at;
        }
        return found;
    }
}
