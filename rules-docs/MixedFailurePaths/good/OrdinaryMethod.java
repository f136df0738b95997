// The method gives a value: it throws, like others.
// uses: jdk
// config: rule.MixedFailurePaths=warning
import java.util.NoSuchElementException;

class OrdinaryMethod {
    String find(String id) {
        if (id.isEmpty()) {
            throw new NoSuchElementException("no order");
        }
        return id;
    }
}
