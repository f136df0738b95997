// One thread for each file, and none of them runs.
// uses: jdk
import java.util.List;

class InEachRound {
    void convert(List<Runnable> files) {
        files.forEach(file -> new Thread(file)); // finding: nobody starts the thread of `new Thread`, so its work never runs
    }
}
