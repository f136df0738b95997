package dev.asynclint.rules;

import dev.asynclint.analysis.BodyFacts;
import dev.asynclint.analysis.Places;
import dev.asynclint.analysis.ProgramFacts;
import dev.asynclint.api.Facts;
import dev.asynclint.api.Trait;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.Optional;

/** Maps that call a function while they keep an entry locked. */
final class EntryLocks {
    private EntryLocks() {}

    /** Whether a call runs its function so. */
    static boolean holds(ProgramFacts program, BodyFacts body, Call call) {
        Facts declared = program.facts(call);
        boolean may = declared.is(Trait.Is.MAY_LOCK_ENTRY, call) || declared.is(Trait.Is.LOCKS_ENTRY, call);
        return may && facts(program, body, call).is(Trait.Is.LOCKS_ENTRY, call);
    }

    /** The innermost call in whose function a node stands, in what the same thread runs. */
    static Optional<Call> around(ProgramFacts program, BodyFacts body, Node node, Places.Region region) {
        return body.body()
                .around(node)
                .takeWhile(at -> at != region.start().orElse(null))
                .filter(Lambda.class::isInstance)
                .map(function -> body.body().parentOf(function).orElse(null))
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .filter(call -> holds(program, body, call))
                .findFirst();
    }

    /** What the map does, also where it is declared by its interface. */
    static Facts facts(ProgramFacts program, BodyFacts body, Call call) {
        Facts declared = program.facts(call);
        if (declared.is(Trait.Is.WRITES_ENTRY, call)
                || call.target().isEmpty()
                || !(call.receiver().orElse(null) instanceof Read read)) {
            return declared;
        }
        return made(program, body, read.variable())
                .map(type -> program.api().facts(call.target().get(), type))
                .orElse(declared);
    }

    private static Optional<String> made(ProgramFacts program, BodyFacts body, Var map) {
        Optional<Expr> value = map.isField()
                ? program.fieldValue(map).map(located -> located.value())
                : body.reads().soleValue(map);
        return value.filter(Call.class::isInstance)
                .map(Call.class::cast)
                .filter(Call::isCreation)
                .map(call -> call.type().name());
    }
}
