package io.holdingline.playbook;

import io.holdingline.playbook.bpmn.PlaybookRule;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the folders into use: what the lint or the engine refuses keeps its last good version, or stays out. */
@Component
class ContentLoader {

    private static final Logger log = LoggerFactory.getLogger(ContentLoader.class);

    private final ContentSettings settings;
    private final ReleasedFiles released;
    private final Bundles bundles;
    private final BundleTable table;

    ContentLoader(ContentSettings settings, ReleasedFiles released, Bundles bundles, BundleTable table) {
        this.settings = settings;
        this.released = released;
        this.bundles = bundles;
        this.table = table;
    }

    Loaded load() {
        var reloads = released.reloads();
        var folder = folder();
        var files = released.over(folder.files);
        var unreadable = folder.unreadable.stream().filter(finding -> !files.containsKey(finding.file())).toList();
        var judged = Lint.check(files);
        var warnings = judged.stream().filter(finding -> !finding.isError()).toList();
        var good = GoodFiles.among(files, judged, lastGood(), unreadable);
        var findings = good.findings;
        var bundle = accepted(good.files(), findings);
        bundles.use(bundle.version(), bundle.files().size());
        findings.forEach(finding -> log.warn("Refused: {}", finding));
        warnings.forEach(warning -> log.info("Might be better: {}", warning));
        log.info("Catalogue {} is in use: {} playbooks, {} files", bundle.version().sha256().substring(0, 8),
                bundle.playbooks().size(), bundle.files().size());
        return new Loaded(bundle, List.copyOf(findings), warnings, files, reloads);
    }

    private ContentFolder folder() {
        var folder = new ContentFolder();
        folder.read(settings.playbooks(), "playbooks");
        folder.read(settings.templates(), "templates");
        return folder;
    }

    Optional<String> inFolder(String path) {
        return Optional.ofNullable(folder().files.get(path));
    }

    boolean claimReload(long known) {
        return released.claimReload(known);
    }

    /** @throws RuleViolation where the engine refuses a file */
    void prepare(SortedMap<String, String> files) {
        bundles.foundOrMade(files);
    }

    private Bundle accepted(SortedMap<String, String> files, List<Finding> findings) {
        while (true) {
            try {
                return bundles.foundOrMade(files);
            } catch (RuleViolation refused) {
                var path = Bundle.FOLDER + refused.field();
                if (files.remove(path) == null) {
                    throw refused;
                }
                findings.add(PlaybookRule.ENGINE_ACCEPTS.found(path, path, refused.getMessage()));
            }
        }
    }

    private SortedMap<String, String> lastGood() {
        return table.latest().flatMap(table::find).map(Bundle::files).orElseGet(TreeMap::new);
    }

    /**
     * @param files what was to come into use, refused ones included
     * @param reloads how often a reload had been asked for when this was read
     */
    record Loaded(Bundle bundle, List<Finding> findings, List<Finding> warnings, SortedMap<String, String> files,
                  long reloads) {
    }
}
