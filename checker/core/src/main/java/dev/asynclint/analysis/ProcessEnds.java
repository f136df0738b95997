package dev.asynclint.analysis;

import dev.asynclint.api.Interrupt;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Node;
import dev.asynclint.ir.Read;
import java.util.regex.Pattern;

/** Calls after which no thread of the process is left that could be stopped, or be missed. */
public final class ProcessEnds {
    private static final Pattern ENDS = Pattern.compile("(?i).*(exit|halt|terminate|shut_?down|stop).*");
    private static final Pattern CODES = Pattern.compile("(.*[.$])?Exit(Code|Status)s?[.][^.]*");

    private final ProgramFacts program;

    ProcessEnds(ProgramFacts program) {
        this.program = program;
    }

    /** Whether a call ends the process: {@code System.exit}, or one named after that which is given the exit code. */
    public boolean isEnd(Call call) {
        return program.facts(call)
                        .interrupt()
                        .filter(fact -> fact.does() == Interrupt.Does.ENDS_PROCESS)
                        .isPresent()
                || !call.isConstruction()
                        && ENDS.matcher(call.name()).matches()
                        && call.args().stream().anyMatch(ProcessEnds::isExitCode);
    }

    /** {@code ExitCode.FAILED}, or what is made of it. */
    private static boolean isExitCode(Node value) {
        if (value instanceof Literal literal && isOfExitCodes(literal.name())
                || value instanceof Read read && isOfExitCodes(read.variable().owner() + ".")) {
            return true;
        }
        boolean[] found = {false};
        value.forEachChild(child -> found[0] |= isExitCode(child));
        return found[0];
    }

    private static boolean isOfExitCodes(String member) {
        return CODES.matcher(member).matches();
    }
}
