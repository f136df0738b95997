// Each page says where the next one begins.
// uses: jdk
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PagesWithCursor {
    record Page(List<String> rows, String next) {}

    interface Table {
        CompletableFuture<Page> scan(String shard, String cursor);
    }

    List<String> all(Table table, String shard) {
        List<String> rows = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Page page = table.scan(shard, cursor).orTimeout(5, TimeUnit.SECONDS).join();
            rows.addAll(page.rows());
            cursor = page.next();
        }
        return rows;
    }

    List<String> across(Table table, List<String> shards) {
        List<String> rows = new ArrayList<>();
        String cursor = "";
        for (String shard : shards) {
            Page page = table.scan(shard, cursor).orTimeout(5, TimeUnit.SECONDS).join();
            rows.addAll(page.rows());
            cursor = page.next();
        }
        return rows;
    }
}
