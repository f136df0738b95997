package dev.asynclint.analysis;

import dev.asynclint.ir.Annotation;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What code is there for: production, tests, or the machine of somebody who develops. */
final class Purpose {
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

    private static final List<String> FOR_TESTS = List.of("ForTest", "ForTests", "ForTesting");

    private static final List<String> DEVELOPMENT = List.of(".devmode.", ".devui.", ".devconsole.", ".minicluster.");

    private final Map<TypeDecl, Boolean> testTypes = new HashMap<>();

    /** By its folder, by the annotations of its class's methods, or by its name. */
    boolean isTest(MethodDecl method) {
        return testTypes.computeIfAbsent(method.owner(), Purpose::isTest) || isNamedForTests(method);
    }

    private static boolean isNamedForTests(MethodDecl method) {
        for (String end : FOR_TESTS) { // asked of every method, so without a stream
            if (method.ref().name().endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTest(TypeDecl type) {
        String path = type.file().path();
        return type.methods().stream().anyMatch(Purpose::isRunByTests)
                || path.contains("src/test/")
                || path.contains("src/it/")
                || path.contains("src/integrationTest/");
    }

    private static boolean isRunByTests(MethodDecl method) {
        return method.annotations().stream().map(Annotation::simpleName).anyMatch(TESTS::contains);
    }

    /** By its package. */
    boolean isForDevelopment(MethodDecl method) {
        for (String part : DEVELOPMENT) {
            if (method.owner().name().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
