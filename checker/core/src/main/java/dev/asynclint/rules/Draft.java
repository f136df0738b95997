package dev.asynclint.rules;

import dev.asynclint.api.Helper;
import dev.asynclint.api.Policy;
import dev.asynclint.finding.Imports;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Declare;
import dev.asynclint.ir.Lambda;
import dev.asynclint.ir.Read;
import dev.asynclint.ir.Try;
import dev.asynclint.ir.TypeRef;
import dev.asynclint.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Code that a fix writes into a file, and the imports that the code needs there. */
final class Draft {
    private static final List<String> NAMES = List.of("failure", "problem", "cause", "thrown");

    private final BodyContext body;
    private final Set<String> imports = new TreeSet<>();

    Draft(BodyContext body) {
        this.body = body;
    }

    List<String> imports() {
        return List.copyOf(imports);
    }

    /** The simple name of a type, which is imported; its full name where the simple one may mean another type. */
    String type(String name) {
        String simple = TypeRef.simpleName(name);
        if (name.indexOf('$') >= 0 || !Imports.of(body.text()).admits(name)) {
            return name.replace('$', '.');
        }
        if (!name.startsWith("java.lang.") || name.lastIndexOf('.') != "java.lang".length()) {
            imports.add(name);
        }
        return simple;
    }

    /** The call of what the model names for a type; the exception, if it takes one, is the code {@code failure}. */
    Optional<String> call(Helper.Role role, String type, String failure) {
        return body.api().helper(role, type).map(helper -> {
            String on = helper.via().isPresent()
                    ? type(helper.of().get(0)) + "." + helper.via().get() + "()"
                    : type(helper.pattern().owner());
            return on + "." + arguments(helper, failure, "");
        });
    }

    /** The name of what the model names for a type. */
    Optional<String> name(Helper.Role role, String type) {
        return body.api().helper(role, type).flatMap(helper -> helper.pattern().member());
    }

    /** The statement, without its semicolon, that logs an exception with the class's own logger, if it has one. */
    Optional<String> log(String failure) {
        return log(failure, Trace.name(body.body().method().ref()) + " failed");
    }

    /** As {@link #log(String)}, with a message. */
    Optional<String> log(String failure, String message) {
        return field(type -> body.api().helper(Helper.Role.LOG, type).isPresent())
                .map(logger -> logger.name() + "."
                        + arguments(
                                body.api()
                                        .helper(Helper.Role.LOG, logger.type().name())
                                        .orElseThrow(),
                                failure,
                                "\"" + message + "\""));
    }

    private String arguments(Helper helper, String failure, String message) {
        List<String> args = new ArrayList<>();
        for (String parameter : helper.pattern().parameters().orElse(List.of())) {
            switch (TypeRef.simpleName(parameter)) {
                case "Throwable", "Exception" -> args.add(failure);
                case "String", "Object" -> args.add(message.isEmpty() ? "null" : message);
                case "Level" -> args.add(constant(helper.level().orElseThrow()));
                default -> args.add("null");
            }
        }
        return helper.pattern().member().orElseThrow() + "(" + String.join(", ", args) + ")";
    }

    private String constant(String name) {
        int dot = name.lastIndexOf('.');
        return type(name.substring(0, dot)) + name.substring(dot);
    }

    /** The only executor that the code can name, among the fields of the class and the method's parameters. */
    Optional<String> executor() {
        return only(Stream.concat(
                                fields(),
                                body.body().parameters().stream()
                                        .filter(given ->
                                                body.reads().writesTo(given).isEmpty()))
                        .filter(this::isPool)
                        .toList())
                .map(Var::name);
    }

    private boolean isPool(Var variable) {
        String type = variable.type().name();
        return body.api().isSubtype(type, "java.util.concurrent.Executor")
                && body.api()
                        .threadOfType(type)
                        .filter(of -> body.api().threadKind(of.on()).policy() == Policy.NEVER)
                        .isEmpty();
    }

    private Optional<Var> field(Predicate<String> type) {
        return only(fields().filter(field -> type.test(field.type().name())).toList());
    }

    private static Optional<Var> only(List<Var> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The fields of the class that the method can name, as far as no local hides them. */
    private Stream<Var> fields() {
        boolean ofInstance = !body.body().method().ref().isStatic();
        Set<String> locals = locals();
        return body.body().method().owner().fields().stream()
                .filter(field -> field.isStatic() || ofInstance)
                .map(field -> field.variable())
                .filter(field -> !locals.contains(field.name()));
    }

    /** A name for an exception that nothing in the method has. */
    String newName() {
        Set<String> taken = locals();
        body.body().each(Read.class, read -> taken.add(read.variable().name()));
        return NAMES.stream().filter(name -> !taken.contains(name)).findFirst().orElse("failureOfIt");
    }

    private Set<String> locals() {
        Set<String> names = new HashSet<>();
        body.body().parameters().forEach(parameter -> names.add(parameter.name()));
        Body all = body.body();
        all.each(Declare.class, declared -> names.add(declared.variable().name()));
        all.each(Lambda.class, lambda -> lambda.params().forEach(parameter -> names.add(parameter.name())));
        all.each(
                Try.class,
                attempt -> attempt.catches()
                        .forEach(clause -> names.add(clause.variable().name())));
        return names;
    }
}
