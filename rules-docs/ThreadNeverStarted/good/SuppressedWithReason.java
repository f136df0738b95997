// The example of the manual ends here on purpose.
// uses: jdk
class SuppressedWithReason {
    @SuppressWarnings("ThreadNeverStarted")
    void show(Runnable task) {
        Thread thread = new Thread(task);
        thread.setName("shown");
    }
}
