package dev.asynclint.bytecode;

import dev.asynclint.api.ApiModel;
import dev.asynclint.api.Blocking;
import dev.asynclint.api.Completes;
import dev.asynclint.api.Fact;
import dev.asynclint.api.Meaning;
import dev.asynclint.api.MethodPattern;
import dev.asynclint.api.NonBlocking;
import dev.asynclint.api.ThreadTest;
import dev.asynclint.ir.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The names in the facts about waiting: what has none of them need not be looked up. */
final class Vocabulary {
    private final Set<String> members = new TreeSet<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<String> annotations = new TreeSet<>();

    Vocabulary(ApiModel model) {
        for (Fact fact : model.facts()) {
            if (fact instanceof Blocking blocking) {
                add(blocking.pattern());
            } else if (fact instanceof NonBlocking nonBlocking) {
                add(nonBlocking.pattern());
            } else if (fact instanceof ThreadTest test) {
                add(test.pattern());
            } else if (fact instanceof Completes completes) {
                add(completes.pattern());
            } else if (fact instanceof Meaning meaning
                    && (meaning.means().equals(Meaning.BLOCKING)
                            || meaning.means().equals(Meaning.NONBLOCKING))) {
                annotations.add(meaning.annotation());
            }
        }
    }

    private void add(MethodPattern pattern) {
        if (pattern.filters().annotated()) {
            annotations.add(pattern.owner());
        } else {
            pattern.member().ifPresentOrElse(members::add, () -> types.add(pattern.owner()));
        }
    }

    /** Whether some fact is about members of that name. */
    boolean hasMember(String name) {
        return members.contains(name);
    }

    /** Whether some fact is about all methods of that type. */
    boolean hasType(String name) {
        return types.contains(name);
    }

    /** Whether some fact is about what carries that annotation. */
    boolean hasAnnotation(String name) {
        return annotations.contains(name) || annotations.contains(TypeRef.simpleName(name));
    }

    /** Whether a call can be, or lead to, a wait: the JDK's own methods are known, and not looked into. */
    boolean matters(String owner, String member) {
        return !owner.startsWith("java.") || hasMember(member) || member.startsWith("getResource");
    }

    /** What decides what {@link #matters}. */
    byte[] bytes() {
        return String.join(" ", members).getBytes(StandardCharsets.UTF_8);
    }
}
