package dev.asynclint.analysis;

import dev.asynclint.ir.Call;
import dev.asynclint.ir.Expr;
import dev.asynclint.ir.Literal;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Var;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether what is asked for by name is an address already, so that nobody has to ask a name server. */
final class HostNames {
    /** An address in digits, or nothing at all, which stands for this machine. */
    private static final Pattern ADDRESS =
            Pattern.compile("|\\d{1,3}(\\.\\d{1,3}){3}|\\[?[0-9a-fA-F.]*:[0-9a-fA-F:.%]*]?");

    /** {@code isIP}, {@code isValidIpV4Address}, {@code isInetAddress}, {@code isIpLiteral}. */
    private static final Pattern ASKS_FOR_ADDRESS =
            Pattern.compile("is(Valid)?(IP|Ip|Inet|Inet[46])([Vv]?[46])?(Addr|Address|Literal)?");

    private static final String ASKS_FOR_NAME = "getHostName";
    private static final String SOCKET_ADDRESS = "java.net.InetSocketAddress";

    private HostNames() {}

    /** Whether a lookup is answered at once: it is for an address, or for the name of an address that has one. */
    static boolean needNobody(BodyFacts body, Call lookup) {
        return lookup.args().isEmpty()
                ? lookup.name().equals(ASKS_FOR_NAME)
                        && lookup.receiver().filter(of -> isNamed(body, of)).isPresent()
                : isAddress(body, lookup, lookup.args().get(0));
    }

    private static boolean isAddress(BodyFacts body, Call lookup, Expr name) {
        Expr value = body.source(name);
        if (value instanceof Literal literal) {
            return literal.value() instanceof String text
                    && ADDRESS.matcher(text).matches();
        }
        Set<Var> parts = variables(name);
        parts.addAll(variables(value));
        return Guards.hold(
                body.body(), lookup, (test, outcome) -> outcome && asksForAddress(test) && isAbout(test, parts));
    }

    /** Whether a call hands on an address that was made with its host name: who asks for the name has it at once. */
    static boolean handsOnNamed(BodyFacts body, Call call) {
        return call.args().stream().anyMatch(arg -> isNamed(body, arg));
    }

    /** {@code InetAddress.getByAddress(host, bytes)}, a socket address made of it, or that socket address's address. */
    private static boolean isNamed(BodyFacts body, Expr address) {
        if (!(body.source(address) instanceof Call made)) {
            return false;
        }
        return switch (made.name()) {
            case "getByAddress" -> made.args().size() == 2;
            case "getAddress" -> made.receiver().filter(of -> isNamed(body, of)).isPresent();
            default ->
                made.type().name().equals(SOCKET_ADDRESS)
                        && made.isCreation()
                        && made.args().stream().anyMatch(arg -> isNamed(body, arg));
        };
    }

    private static boolean asksForAddress(Call test) {
        return ASKS_FOR_ADDRESS.matcher(test.name()).matches();
    }

    private static boolean isAbout(Call test, Set<Var> parts) {
        return test.receiver().filter(on -> isAbout(on, parts)).isPresent()
                || test.args().stream().anyMatch(arg -> isAbout(arg, parts));
    }

    private static boolean isAbout(Expr value, Set<Var> parts) {
        return variables(value).stream().anyMatch(parts::contains);
    }

    /** {@code uri} and nothing else of {@code uri.getHost()}: the values that the name is a part of. */
    private static Set<Var> variables(Expr value) {
        Set<Var> found = new HashSet<>();
        Optional<Expr> at = Optional.of(value);
        while (at.isPresent()) {
            if (at.get() instanceof Read read) {
                if (read.variable().kind() != Var.Kind.THIS) {
                    found.add(read.variable());
                }
                at = read.receiver();
            } else {
                at = at.get() instanceof Call call ? call.receiver() : Optional.empty();
            }
        }
        return found;
    }
}
