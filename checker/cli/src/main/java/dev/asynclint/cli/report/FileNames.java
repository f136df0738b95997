package dev.asynclint.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names files the way the readers of reports find them: from the root of the repository, or from the current folder. */
final class FileNames {
    private final Path folder;
    private final Path root;

    private FileNames(Path folder, Path root) {
        this.folder = folder;
        this.root = root;
    }

    /** @param folder what relative paths are relative to; the root is the folder with {@code .git} around it, or itself */
    static FileNames from(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return new FileNames(start, at);
            }
        }
        return new FileNames(start, start);
    }

    /** The name of the repository's folder. */
    String project() {
        Path name = root.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Relative to the root of the repository, with slashes; absolute when the file lies elsewhere. */
    String fromRoot(String path) {
        return below(root, path);
    }

    /** Relative to the current folder, with slashes; absolute when the file lies elsewhere. */
    String fromFolder(String path) {
        return below(folder, path);
    }

    private String below(Path start, String path) {
        Path file = folder.resolve(path).normalize();
        Path name = file.startsWith(start) ? start.relativize(file) : file;
        return name.toString().replace(name.getFileSystem().getSeparator(), "/");
    }

    /** The root as an absolute URI that ends in a slash. */
    String rootUri() {
        String uri = absolute(root);
        return uri.endsWith("/") ? uri : uri + "/";
    }

    boolean isInside(String path) {
        return folder.resolve(path).normalize().startsWith(root);
    }

    /** The URI of a path relative to the root; absolute when it lies elsewhere. */
    String uri(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(root)) {
            return absolute(file);
        }
        StringBuilder uri = new StringBuilder();
        for (Path name : root.relativize(file)) {
            uri.append(uri.length() == 0 ? "" : "/").append(encode(name.toString()));
        }
        return uri.toString();
    }

    private static String absolute(Path path) {
        StringBuilder uri = new StringBuilder("file://");
        Path start = path.getRoot();
        if (start != null && start.toString().length() > 1) {
            uri.append('/').append(start.toString().replace('\\', '/').replaceAll("/$", ""));
        }
        for (Path name : path) {
            uri.append('/').append(encode(name.toString()));
        }
        return uri.toString();
    }

    /** Percent-encodes one name; a colon too, which would read as a scheme. */
    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0 && (Character.isLetterOrDigit(b) || "-._~$+@".indexOf(b) >= 0);
            encoded.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return encoded.toString();
    }
}
