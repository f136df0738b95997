package dev.asynclint.cli.run;

import dev.asynclint.cli.report.SourceText;
import dev.asynclint.engine.Remark;
import dev.asynclint.ir.Program;
import dev.asynclint.ir.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A remark about a suppression, to be shown.
 *
 * @param place {@code path:line:column}
 */
public record PlacedRemark(String place, String message, boolean isUnused) {
    static List<PlacedRemark> of(List<Remark> remarks, Program program) {
        Map<String, SourceFile> files = new HashMap<>();
        program.files().forEach(file -> files.put(file.path(), file));
        List<PlacedRemark> placed = new ArrayList<>();
        for (Remark remark : remarks) {
            SourceText text = new SourceText(files.get(remark.path()).text());
            String place = remark.path() + ":" + text.range(remark.span()).start();
            placed.add(new PlacedRemark(place, remark.message(), remark.isUnused()));
        }
        return placed;
    }
}
