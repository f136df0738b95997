// The class is a task, and its `run` makes every failure look like success.
// asyncio: E7
// uses: jdk
class EmptyCatchInRunnable implements Runnable {
    private final Runnable pull;

    EmptyCatchInRunnable(Runnable pull) {
        this.pull = pull;
    }

    @Override
    public void run() {
        try {
            pull.run();
        } catch (Exception e) { // finding: this catch hides the task's failure from everyone
            // try again next time
        }
    }
}
