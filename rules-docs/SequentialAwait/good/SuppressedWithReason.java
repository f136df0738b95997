// A reviewed exception to the rule carries its reason in the code.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class SuppressedWithReason {
    interface Printer {
        CompletableFuture<Integer> print(String page);
    }

    List<Integer> print(Printer printer, List<String> pages) {
        List<Integer> sheets = new ArrayList<>();
        for (String page : pages) {
            // asynclint:ignore SequentialAwait: the printer takes one page at a time
            sheets.add(printer.print(page).orTimeout(10, TimeUnit.SECONDS).join());
        }
        return sheets;
    }
}
