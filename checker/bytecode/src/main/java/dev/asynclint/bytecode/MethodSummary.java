package dev.asynclint.bytecode;

import dev.asynclint.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method of a class file: what identifies it, and the calls that matter.
 *
 * @param access its flags, as the class file has them
 * @param annotations binary names
 * @param thrown binary names of the exceptions it declares
 */
record MethodSummary(
        int access,
        String name,
        String descriptor,
        List<String> annotations,
        List<String> thrown,
        List<CallSite> calls) {

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    MethodRef ref(String owner) {
        return ref(owner, name, descriptor, is(Opcodes.ACC_STATIC));
    }

    static MethodRef ref(String owner, String name, String descriptor, boolean isStatic) {
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.add(type.getClassName());
        }
        String result = Type.getReturnType(descriptor).getClassName();
        return new MethodRef(owner, name, List.copyOf(parameters), result, isStatic);
    }
}
