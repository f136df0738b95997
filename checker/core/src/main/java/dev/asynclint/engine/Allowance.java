package dev.asynclint.engine;

import dev.asynclint.api.MethodPattern;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodRef;
import dev.asynclint.ir.TypeOracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something of the project's own that rules say nothing about: calls of it, results of its type, and what happens inside.
 *
 * @param rules names of the rules that it holds for; empty: all
 * @param written {@code com.acme.Db#ping}, {@code com.acme.Db}, {@code com.acme.Repository+} with its subtypes, or
 *     {@code com.acme.legacy.*} with its subpackages
 * @param pattern what it means; for a package the owner is its name
 * @param isPackage whether it means all types below that name
 * @param origin the line that says so
 */
public record Allowance(
        Set<String> rules, String written, MethodPattern pattern, boolean isPackage, ConfigFile.Entry origin) {
    private static final String ALL = ".*";

    /**
     * Reads what is allowed.
     *
     * @throws Settings.SettingsException when it is no name
     */
    static Allowance parse(Set<String> rules, String written, ConfigFile.Entry origin) {
        boolean isPackage = written.endsWith(ALL);
        String name = isPackage ? written.substring(0, written.length() - ALL.length()) : written;
        try {
            return new Allowance(rules, written, MethodPattern.parse(name), isPackage, origin);
        } catch (IllegalArgumentException e) {
            throw origin.error(origin.key() + ": " + e.getMessage()
                    + "; write `com.acme.Db`, `com.acme.Db#ping`, `com.acme.Db+` or `com.acme.legacy.*`");
        }
    }

    boolean concerns(String rule) {
        return rules.isEmpty() || rules.contains(rule);
    }

    /** Whether a call is of it, or gives a value of its type. */
    boolean covers(Call call, TypeOracle types) {
        if (call.target().isPresent() && covers(call.target().get(), call.receiverType(), types)) {
            return true;
        }
        return pattern.member().isEmpty() && coversType(call.type().name(), types);
    }

    /** Whether a method is it, or part of it. */
    boolean covers(MethodRef method, TypeOracle types) {
        return covers(method, method.owner(), types);
    }

    private boolean covers(MethodRef method, String receiver, TypeOracle types) {
        if (pattern.member().isPresent()
                && !(pattern.member().get().equals(method.name()) && pattern.matchesParameters(method.parameters()))) {
            return false;
        }
        return coversType(method.owner(), types) || coversType(receiver, types);
    }

    private boolean coversType(String type, TypeOracle types) {
        List<String> names = new ArrayList<>(List.of(type));
        if (pattern.subtypes()) {
            names.addAll(types.supertypes(type));
        }
        return names.stream().anyMatch(this::coversName);
    }

    /** A type covers what is nested in it, unless a method of it is meant. */
    private boolean coversName(String binaryName) {
        String name = binaryName.replace('$', '.');
        String owner = pattern.owner().replace('$', '.');
        return !isPackage && name.equals(owner) || pattern.member().isEmpty() && name.startsWith(owner + ".");
    }
}
