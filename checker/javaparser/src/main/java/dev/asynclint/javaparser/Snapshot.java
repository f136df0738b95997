package dev.asynclint.javaparser;

import dev.asynclint.javaparser.JavaParserProgram.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A program to be kept as bytes: what is shared, the types of the sources, the files with their declarations, and the
 * bodies. The bytes are for the version that wrote them, on the machine that did. All but the bodies is read at once.
 *
 * @param types all types of the sources, those in bodies too
 * @param stamps tell the contents of files apart, by path
 */
record Snapshot(Collection<ClassSym> types, Collection<LiveFile> files, Map<String, String> stamps) {
    /** The longest checksum. */
    private static final int LEAST = 10;

    byte[] toBytes() {
        SnapshotOut out = new SnapshotOut();
        BytesOut bodies = new BytesOut();
        SymbolFormat.write(types, out);
        out.put(files.size());
        for (LiveFile file : files) {
            out.put(file.path());
            out.put(stamps.get(file.path()));
            out.put(file.types().stream().map(type -> type.name).toList());
            out.put(file.problems().size());
            for (Skipped problem : file.problems()) {
                out.put(problem.reason());
                out.put(problem.line());
            }
            out.put(file.source().isPresent());
            file.source().ifPresent(source -> FileFormat.write(source, out, bodies));
        }
        BytesOut pools = out.pools();
        BytesOut all = new BytesOut();
        all.put(pools.size());
        all.put(out.bytes.size());
        all.put(pools);
        all.put(out.bytes);
        all.put(bodies);
        BytesOut whole = new BytesOut();
        whole.putLong(checksum(all.toArray(), 0));
        whole.put(all);
        return whole.toArray();
    }

    /**
     * What was kept; empty where the bytes are damaged.
     *
     * @param inputs where the files are now, by path
     */
    static Optional<Snapshot> of(byte[] bytes, Map<String, Input> inputs) {
        BytesIn start = new BytesIn(bytes, 0);
        if (bytes.length < LEAST || start.longNumber() != checksum(bytes, start.at())) {
            return Optional.empty();
        }
        int pools = start.number();
        int declarations = start.number();
        SnapshotIn in = new SnapshotIn(bytes, start.at());
        FileFormat format = new FileFormat(in, start.at() + pools + declarations);
        Map<String, ClassSym> types = SymbolFormat.read(in);
        List<LiveFile> files = new ArrayList<>();
        Map<String, String> stamps = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            String path = in.string();
            Input input = inputs.getOrDefault(path, new Input(path, Path.of("")));
            stamps.put(path, in.string());
            List<ClassSym> declared = in.list(() -> types.get(in.string()));
            List<Skipped> problems = in.list(() -> new Skipped(path, in.string(), in.number()));
            files.add(new LiveFile(
                    input,
                    in.isSet() ? Optional.of(format.file(path, () -> FileParser.text(input))) : Optional.empty(),
                    new Shape(declared),
                    declared,
                    problems));
        }
        return Optional.of(new Snapshot(types.values(), files, stamps));
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
