package dev.asynclint.bytecode;

import dev.asynclint.bytecode.CallSite.Reach;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the calls of a method. Lambda bodies are methods of their own, which run who knows where. */
final class MethodScan extends MethodVisitor {
    private static final String TIME_UNIT = "java/util/concurrent/TimeUnit";

    private final BiPredicate<String, String> matters;
    private final Consumer<MethodScan> atEnd;
    private final Flow flow = new Flow();
    private final List<Found> found = new ArrayList<>();
    final List<String> annotations = new ArrayList<>(0);
    private @Nullable Long number;
    private @Nullable TimeUnit unit;

    private record Found(int block, CallSite call) {}

    /**
     * @param matters whether a call of that owner and name is kept
     * @param atEnd is told when everything has been seen
     */
    MethodScan(BiPredicate<String, String> matters, Consumer<MethodScan> atEnd) {
        super(Opcodes.ASM9);
        this.matters = matters;
        this.atEnd = atEnd;
    }

    /** The calls that are made when nothing fails, each once. */
    List<CallSite> calls() {
        if (found.isEmpty()) {
            return List.of();
        }
        BitSet normal = flow.normal();
        List<CallSite> calls = new ArrayList<>();
        for (Found each : found) {
            if (normal.get(each.block())) {
                CallSite call = each.call();
                calls.add(new CallSite(
                        call.opcode(),
                        call.owner(),
                        call.name(),
                        call.descriptor(),
                        flow.reach(each.block()),
                        call.millis()));
            }
        }
        return calls.stream().distinct().toList();
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotations.add(Type.getType(descriptor).getClassName());
        return null;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String type = owner.replace('/', '.');
        if (type.equals("java.time.Duration") && number != null && name.startsWith("of")) {
            unit = unitOf(name.substring(2));
            return;
        }
        if (type.charAt(0) != '[' && matters.test(type, name)) {
            found.add(new Found(
                    flow.current(), new CallSite(opcode, type, name, descriptor, Reach.SOME_RUNS, millis(descriptor))));
        }
        forget();
    }

    private long millis(String descriptor) {
        if (number == null) {
            return CallSite.NO_TIME;
        }
        if (descriptor.contains("JL" + TIME_UNIT + ";)") || descriptor.contains("Ljava/time/Duration;)")) {
            return unit == null ? CallSite.NO_TIME : unit.toMillis(number);
        }
        return descriptor.contains("J)") ? number : CallSite.NO_TIME;
    }

    private static @Nullable TimeUnit unitOf(String plural) {
        return switch (plural) {
            case "Nanos" -> TimeUnit.NANOSECONDS;
            case "Millis" -> TimeUnit.MILLISECONDS;
            case "Seconds" -> TimeUnit.SECONDS;
            case "Minutes" -> TimeUnit.MINUTES;
            default -> null;
        };
    }

    private void forget() {
        number = null;
        unit = null;
    }

    private void push(@Nullable Long value) {
        number = value;
        unit = null;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC && owner.equals(TIME_UNIT) && number != null) {
            unit = TimeUnit.valueOf(name);
        } else {
            forget();
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        push(value instanceof Number constant ? (Long) constant.longValue() : null);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        push(opcode == Opcodes.NEWARRAY ? null : (Long) (long) operand);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
            push((long) (opcode - Opcodes.LCONST_0));
        } else if (opcode != Opcodes.I2L) {
            forget();
        }
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            flow.returns();
        } else if (opcode == Opcodes.ATHROW) {
            flow.fails();
        }
    }

    @Override
    public void visitVarInsn(int opcode, int index) {
        forget();
        if (opcode == Opcodes.RET) {
            flow.returns();
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        forget();
    }

    @Override
    public void visitIincInsn(int index, int increment) {
        forget();
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        forget();
    }

    @Override
    public void visitLabel(Label label) {
        forget();
        flow.label(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        forget();
        flow.jump(label, opcode != Opcodes.GOTO);
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... labels) {
        visitLookupSwitchInsn(otherwise, new int[0], labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        forget();
        for (Label label : labels) {
            flow.jump(label, true);
        }
        flow.jump(otherwise, false);
    }

    @Override
    public void visitEnd() {
        atEnd.accept(this);
    }
}
