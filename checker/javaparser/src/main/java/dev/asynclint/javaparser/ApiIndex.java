package dev.asynclint.javaparser;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The shipped index of public signatures: of the JDK, and of the libraries that the facts speak of. One resource per
 * library. Each starts with the table of its packages; a package is a compressed block of its own, read when a type of
 * it is first asked for. {@code ApiIndexWriter}, beside the tests, writes the format.
 */
final class ApiIndex implements Types.ClassFinder {
    static final int MAGIC = 0xA51D0001;
    /** The names of the libraries that there are resources of. */
    static final String LIBRARIES = "libraries.txt";

    private static SoftReference<ApiIndex> shipped = new SoftReference<>(null);

    private final Map<String, List<Block>> packages = new HashMap<>();
    private final ConcurrentMap<Block, ApiPackage> opened = new ConcurrentHashMap<>();

    private record Block(byte[] file, int offset, int compressed, int length) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Block block && block.file == file && block.offset == offset;
        }

        @Override
        public int hashCode() {
            return offset;
        }
    }

    /** The index in this module's resources: read once, while there is memory for it. */
    static synchronized ApiIndex shipped() {
        ApiIndex known = shipped.get();
        if (known == null) {
            known = read();
            shipped = new SoftReference<>(known);
        }
        return known;
    }

    private static ApiIndex read() {
        try {
            ApiIndex index = new ApiIndex();
            for (String library :
                    new String(resource(LIBRARIES), java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
                index.add(resource(library + ".idx"));
            }
            return index;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ApiIndex.class.getResourceAsStream("index/" + name)) {
            if (in == null) {
                throw new IOException("resource index/" + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    /** Adds the packages of one library. */
    void add(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        if (in.readInt() != MAGIC) {
            throw new IOException("not an index of signatures, or one of another version");
        }
        int count = in.readInt();
        int base = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            Block block = new Block(file, base + in.readInt(), in.readInt(), in.readInt());
            packages.computeIfAbsent(name, key -> new ArrayList<>(1)).add(block);
        }
    }

    @Override
    public boolean hasPackage(String name) {
        return packages.containsKey(name);
    }

    @Override
    public ClassSym find(String binaryName, Types types) {
        String packageName = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
        for (Block block : packages.get(packageName)) {
            ApiPackage content = opened.computeIfAbsent(block, key -> new ApiPackage(packageName, inflate(key)));
            ClassSym found = content.read(binaryName, types);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static byte[] inflate(Block block) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(block.file, block.offset, block.compressed);
            byte[] out = new byte[block.length];
            int read = inflater.inflate(out);
            return read == out.length ? out : Arrays.copyOf(out, read);
        } catch (DataFormatException broken) {
            throw new IllegalStateException("the index of signatures is damaged", broken);
        } finally {
            inflater.end();
        }
    }
}
