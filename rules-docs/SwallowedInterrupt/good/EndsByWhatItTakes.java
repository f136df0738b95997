// Each thing that the thread takes may be the one that ends the loop; interrupts are none of its business.
// uses: jdk
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;

class EndsByWhatItTakes extends Thread {
    private final ReferenceQueue<Object> dropped;
    private final Reference<?> owner;

    EndsByWhatItTakes(ReferenceQueue<Object> dropped, Reference<?> owner) {
        this.dropped = dropped;
        this.owner = owner;
    }

    @Override
    public void run() {
        while (true) {
            try {
                if (!release(dropped.remove())) {
                    break;
                }
            } catch (InterruptedException e) {
                System.err.println("woken");
            }
        }
    }

    private boolean release(Reference<?> reference) {
        reference.clear();
        return reference != owner;
    }
}
