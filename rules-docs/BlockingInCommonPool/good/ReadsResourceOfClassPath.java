// A resource of the class path is read like a file, though it comes as a URL.
// uses: jdk
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

class ReadsResourceOfClassPath {
    List<Manifest> manifests(List<ClassLoader> plugins) {
        return plugins.parallelStream().map(plugin -> manifest(plugin)).toList();
    }

    private static Manifest manifest(ClassLoader plugin) {
        URL found = plugin.getResource(JarFile.MANIFEST_NAME);
        if (found == null) {
            return new Manifest();
        }
        try (InputStream in = found.openStream()) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
