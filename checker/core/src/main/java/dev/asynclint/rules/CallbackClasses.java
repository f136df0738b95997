package dev.asynclint.rules;

import dev.asynclint.analysis.Promise;
import dev.asynclint.api.Callback.When;
import dev.asynclint.ir.Body;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.MethodDecl;
import dev.asynclint.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Callbacks with a method for success and one for failure, of which only one completes a promise. */
final class CallbackClasses {
    private CallbackClasses() {}

    static void check(Promise promise, Call creation, BodyContext body) {
        TypeDecl type = promise.captor(creation).orElseThrow();
        List<MethodDecl> silent = new ArrayList<>();
        boolean completes = false;
        for (MethodDecl method : type.methods()) {
            if (when(method, body).isPresent()) {
                completes |= promise.isUsedIn(method);
                if (!promise.isUsedIn(method) && isAlone(method, type)) {
                    silent.add(method);
                }
            }
        }
        if (completes && silent.size() == 1) {
            MethodDecl method = silent.get(0);
            body.reporter()
                    .report(
                            method.body().orElseThrow(),
                            method.nameSpan(),
                            "`%s` does not complete `%s`, so whoever waits for it hangs"
                                    .formatted(
                                            method.ref().name(),
                                            promise.variable().name()),
                            List.of(),
                            List.of(),
                            "complete it here, too: with the exception where there is one");
        }
    }

    private static Optional<When> when(MethodDecl method, BodyContext body) {
        return body.program().program().types().overridden(method.ref()).stream()
                .map(overridden ->
                        body.api().facts(overridden, method.owner().name()).callback())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a method calls no other method of its class, which may complete the promise for it, and does not throw. */
    private static boolean isAlone(MethodDecl method, TypeDecl type) {
        if (method.body().isEmpty()) {
            return false;
        }
        Body code = method.body().get();
        boolean[] alone = {true};
        code.each(Call.class, call -> alone[0] &= !call.receiverType().equals(type.name()));
        return alone[0];
    }
}
