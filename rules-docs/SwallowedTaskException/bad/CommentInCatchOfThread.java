// "Should not happen" is what the thread knows when it ends without a word.
// asyncio: E7
// uses: jdk
class CommentInCatchOfThread {
    void listen(Runnable accept) {
        Thread listener = new Thread(
                () -> {
                    try {
                        accept.run();
                    } catch (Throwable ignored) { // finding: this catch hides the task's failure from everyone
                        // should not happen
                    }
                },
                "listener");
        listener.start();
    }
}
