package dev.asynclint.rules;

import dev.asynclint.api.Plain;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Fix;
import dev.asynclint.ir.Call;
import dev.asynclint.ir.TypeRef;
import java.util.List;
import java.util.Optional;

/** The sibling of a method that awaits what the method takes for a plain value: {@code thenCompose} of {@code thenApply}. */
final class Flat {
    private Flat() {}

    /** The sibling that takes a function which gives {@code inner}. */
    static Optional<String> of(Call call, TypeRef inner, BodyContext body) {
        Optional<Plain> plain = body.facts(call).plain();
        return plain.flatMap(Plain::of)
                        .filter(of -> body.api().isSubtype(inner.name(), of))
                        .isPresent()
                ? plain.flatMap(Plain::flat)
                : Optional.empty();
    }

    /** Calls the sibling instead; the names of imported methods and written type arguments are left alone. */
    static List<Fix> fix(Call call, String flat, boolean safe, BodyContext body) {
        if (!isQualified(call, body)) {
            return List.of();
        }
        return List.of(new Fix(
                "Call `%s` instead".formatted(flat),
                safe ? Fix.Safety.SAFE : Fix.Safety.NEEDS_REVIEW,
                List.of(new Edit(body.path(), call.nameSpan(), flat)),
                List.of()));
    }

    static boolean isQualified(Call call, BodyContext body) {
        int at = call.nameSpan().start() - 1;
        while (at >= 0 && Character.isWhitespace(body.text().charAt(at))) {
            at--;
        }
        return at >= 0 && body.text().charAt(at) == '.';
    }
}
