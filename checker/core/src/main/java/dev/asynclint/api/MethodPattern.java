package dev.asynclint.api;

import dev.asynclint.ir.MethodRef;
import java.util.List;
import java.util.Optional;

/**
 * The signature of a fact: {@code binary.Type[+][#member[(Param,…)]]} and its filters.
 *
 * @param owner binary name of the type
 * @param subtypes whether subtypes and overriders count
 * @param member method name; empty: every method of the type
 * @param parameters erased parameter types, simple or qualified; empty: all overloads
 * @param filters what else a pattern without a member asks of the method
 * @param since first JDK release that has it, 0 if any
 * @param until last JDK release that has it, {@link Integer#MAX_VALUE} if any
 */
public record MethodPattern(
        String owner,
        boolean subtypes,
        Optional<String> member,
        Optional<List<String>> parameters,
        Filters filters,
        int since,
        int until) {

    /**
     * Conditions on the methods of a type.
     *
     * @param type simple names of the type that declares the method
     * @param member method names
     * @param returns simple names of the return type
     * @param thrown binary names of exceptions, of which one must be declared; empty: no condition
     * @param annotated whether the owner is an annotation, which the method or its type carries
     */
    public record Filters(Glob type, Glob member, Glob returns, List<String> thrown, boolean annotated) {
        public static final Filters NONE = new Filters(Glob.ALL, Glob.ALL, Glob.ALL, List.of(), false);
    }

    /** A pattern for a type alone. */
    public static MethodPattern ofType(String owner, boolean subtypes) {
        return new MethodPattern(
                owner, subtypes, Optional.empty(), Optional.empty(), Filters.NONE, 0, Integer.MAX_VALUE);
    }

    /**
     * Reads a signature.
     *
     * @throws IllegalArgumentException if it is not one; the message says why
     */
    public static MethodPattern parse(String text) {
        int hash = text.indexOf('#');
        String type = hash < 0 ? text : text.substring(0, hash);
        boolean subtypes = type.endsWith("+");
        String owner = subtypes ? type.substring(0, type.length() - 1) : type;
        if (!isName(owner)) {
            throw new IllegalArgumentException("`" + owner + "` is not a type name");
        }
        if (hash < 0) {
            return ofType(owner, subtypes);
        }
        String rest = text.substring(hash + 1);
        int open = rest.indexOf('(');
        String member = open < 0 ? rest : rest.substring(0, open);
        if (!member.equals(MethodRef.CONSTRUCTOR) && (member.indexOf('.') >= 0 || !isName(member))) {
            throw new IllegalArgumentException("`" + member + "` is not a method name");
        }
        Optional<List<String>> parameters = Optional.empty();
        if (open >= 0) {
            if (!rest.endsWith(")")) {
                throw new IllegalArgumentException("`)` is missing at the end of `" + text + "`");
            }
            String list = rest.substring(open + 1, rest.length() - 1);
            parameters = Optional.of(list.isEmpty() ? List.of() : List.of(list.split(",", -1)));
            for (String parameter : parameters.get()) {
                if (!isName(parameter.replace("[]", ""))) {
                    throw new IllegalArgumentException("`" + parameter + "` is not a parameter type");
                }
            }
        }
        return new MethodPattern(owner, subtypes, Optional.of(member), parameters, Filters.NONE, 0, Integer.MAX_VALUE);
    }

    MethodPattern with(Filters newFilters, int newSince, int newUntil) {
        return new MethodPattern(owner, subtypes, member, parameters, newFilters, newSince, newUntil);
    }

    /** Whether the name and the parameters agree; the owner is not looked at. */
    boolean matchesMember(MethodRef method) {
        return member.isPresent() && member.get().equals(method.name()) && matchesParameters(method.parameters());
    }

    /** Whether these are the parameters, if it names any. */
    public boolean matchesParameters(List<String> erased) {
        if (parameters.isEmpty()) {
            return true;
        }
        List<String> wanted = parameters.get();
        if (wanted.size() != erased.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSameType(wanted.get(i), erased.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it exists in some JDK release of the range. */
    boolean holdsIn(int from, int to) {
        return since <= to && from <= until;
    }

    private static boolean isSameType(String wanted, String erased) {
        if (!erased.endsWith(wanted)) {
            return false;
        }
        int before = erased.length() - wanted.length() - 1;
        return before < 0 || erased.charAt(before) == '.' || erased.charAt(before) == '$';
    }

    private static boolean isName(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (start) {
                    return false;
                }
                start = true;
            } else if (start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
                return false;
            } else {
                start = false;
            }
        }
        return !start;
    }

    @Override
    public String toString() {
        return owner
                + (subtypes ? "+" : "")
                + member.map(name -> "#" + name).orElse("")
                + parameters.map(list -> "(" + String.join(",", list) + ")").orElse("");
    }
}
