package dev.asynclint.rules;

import java.util.List;
import java.util.Locale;

/** Methods that close things: about a failure or a time limit they can do no more than go on closing. */
final class CleanUp {
    private static final List<String> NAMES =
            List.of("close", "shutdown", "stop", "cancel", "dispose", "destroy", "release", "cleanup");

    private CleanUp() {}

    static boolean isIn(BodyContext body) {
        String method = method(body);
        return NAMES.stream().anyMatch(name -> method.startsWith(name) || method.contains("and" + name));
    }

    /** Whether a method is there for nothing but to clear what is left over. */
    static boolean isAll(BodyContext body) {
        return method(body).startsWith("cleanup");
    }

    private static String method(BodyContext body) {
        String name = body.body().method().ref().name().toLowerCase(Locale.ROOT);
        return name.startsWith("do") ? name.substring(2) : name;
    }
}
