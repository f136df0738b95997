package dev.asynclint.bytecode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A class file.
 *
 * @param name binary name
 * @param access its flags; of a nested class, those that its source declares
 * @param superName binary name of the superclass, {@code null} for {@code Object}
 * @param annotations binary names
 */
record ClassSummary(
        String name,
        int access,
        @Nullable String superName,
        List<String> interfaces,
        List<String> annotations,
        List<MethodSummary> methods) {

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Whether other packages can name it, if they can name what encloses it. */
    boolean isAccessible() {
        return is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }
}
