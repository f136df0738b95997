// A pause between two attempts is a pause for every other caller, too.
// uses: jdk
class SleepInSynchronizedMethod {
    interface Printer {
        boolean print(String page);
    }

    private int failures;

    synchronized void print(Printer printer, String page) throws InterruptedException { // note: holds a lock from here
        while (!printer.print(page)) {
            failures++;
            Thread.sleep(1_000); // finding: `Thread.sleep` blocks while this thread holds a lock
        }
    }

    synchronized int failures() {
        return failures;
    }
}
