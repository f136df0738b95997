// `join` of a thread that was never started returns at once, so the program seems to have waited for the import.
// uses: jdk
class JoinedNotStarted {
    int load(Runnable importer) throws InterruptedException {
        Thread loader = new Thread(importer); // finding: nobody starts the thread of `new Thread`, so its work never runs
        loader.join();
        return 0;
    }
}
