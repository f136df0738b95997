// `finally` runs when the method returns, not when the task does.
// asyncio: S8
// uses: jdk
import java.io.FileWriter;
import java.io.IOException;
import java.util.concurrent.Executor;

class FinallyCloses {
    void append(Executor pool, String file, String line) throws IOException {
        FileWriter out = new FileWriter(file, true);
        try {
            pool.execute(() -> write(out, line)); // finding: `out` is closed when this block ends; what `execute` starts may still use it
        } finally {
            out.close();
        }
    }

    private static void write(FileWriter out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            System.getLogger("log").log(System.Logger.Level.ERROR, "not written", e);
        }
    }
}
