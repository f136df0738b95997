// The block has a label, and the flag is set in it.
// uses: jdk
class RestoredInLabelledBlock {
    void pause(boolean quiet) {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            told:
            {
                Thread.currentThread().interrupt();
                if (quiet) {
                    break told;
                }
                System.err.println("interrupted");
            }
        }
    }
}
