package dev.asynclint.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import dev.asynclint.finding.Edit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fix;

/**
 * A rule as an Error Prone check. The checks share one analysis per compilation; each says what its rule found in the
 * file at hand. Suppression is the analysis's own: it knows annotations and comments alike.
 */
public abstract class AsynclintCheck extends BugChecker implements CompilationUnitTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
        SharedAnalysis analysis = SharedAnalysis.of(state);
        for (Finding finding : analysis.findingsIn(tree)) {
            if (finding.rule().equals(canonicalName())) {
                state.reportMatch(describe(finding, analysis));
            }
        }
        return Description.NO_MATCH;
    }

    private Description describe(Finding finding, SharedAnalysis analysis) {
        Description.Builder description = buildDescription(
                        new SimpleDiagnosticPosition(finding.span().start()))
                .setMessage(analysis.textOf(finding));
        for (Fix fix : finding.fixes()) {
            boolean isHere = fix.edits().stream().allMatch(edit -> edit.path().equals(finding.path()));
            if (isHere && fix.safety() == Fix.Safety.SAFE) {
                description.addFix(suggestion(fix));
            }
        }
        return description.build();
    }

    private static SuggestedFix suggestion(Fix fix) {
        SuggestedFix.Builder suggestion = SuggestedFix.builder().setShortDescription(fix.title());
        for (Edit edit : fix.edits()) {
            suggestion.replace(edit.span().start(), edit.span().end(), edit.replacement());
        }
        fix.imports().forEach(suggestion::addImport);
        return suggestion.build();
    }
}
