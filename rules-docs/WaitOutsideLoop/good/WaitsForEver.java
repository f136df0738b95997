// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
class WaitsForEver {
    public static void main(String[] args) throws InterruptedException {
        Object never = new Object();
        synchronized (never) {
            never.wait(); // asynclint:ignore WaitOutsideLoop: an early end only ends a demonstration
        }
    }
}
