package dev.asynclint.cli.report;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of SARIF 2.1.0 that is written here, name by name. What is null is left out. */
record Sarif(@SerializedName("$schema") String schema, String version, List<Run> runs) {
    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    static final String VERSION = "2.1.0";

    record Run(
            Tool tool,
            List<Invocation> invocations,
            Map<String, ArtifactLocation> originalUriBaseIds,
            String columnKind,
            List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(
            String name,
            String fullName,
            String version,
            @Nullable String semanticVersion,
            List<RuleDescriptor> rules,
            List<Descriptor> notifications) {}

    /** Without a {@code name}, which must differ from the id, and a rule has one name. */
    record RuleDescriptor(
            String id,
            Message shortDescription,
            Message fullDescription,
            Help help,
            Configuration defaultConfiguration,
            RuleProperties properties) {}

    record Descriptor(String id, Message shortDescription, Message fullDescription, Help help) {}

    record Help(String text, String markdown) {}

    record Configuration(boolean enabled, String level) {}

    record RuleProperties(List<String> tags, String precision) {}

    record Message(String text) {}

    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(
            Reference descriptor,
            String level,
            Message message,
            @Nullable List<Location> locations) {}

    record Reference(String id) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            @Nullable String baselineState,
            @Nullable List<CodeFlow> codeFlows,
            @Nullable List<Fix> fixes) {}

    record Location(
            PhysicalLocation physicalLocation, @Nullable Message message) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri, @Nullable String uriBaseId) {}

    /** Lines and columns from 1, ends exclusive. */
    record Region(
            int startLine,
            @Nullable Integer startColumn,
            @Nullable Integer endLine,
            @Nullable Integer endColumn,
            @Nullable Message snippet) {}

    record CodeFlow(List<ThreadFlow> threadFlows) {}

    record ThreadFlow(List<ThreadFlowLocation> locations) {}

    record ThreadFlowLocation(Location location) {}

    record Fix(Message description, List<ArtifactChange> artifactChanges) {}

    record ArtifactChange(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

    record Replacement(Region deletedRegion, Message insertedContent) {}
}
