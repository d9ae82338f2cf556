package io.holdingline.playbook;

import io.holdingline.playbook.bpmn.PlaybookRule;
import io.holdingline.shared.RuleViolation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        var findings = new ArrayList<>(folder.unreadable);
        findings.removeIf(finding -> files.containsKey(finding.file()));
        var warnings = Lint.check(files).stream().filter(finding -> !finding.isError()).toList();
        var bundle = accepted(goodOnes(files, findings), findings);
        bundles.use(bundle.version());
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

    /** Taking one file out may break another that calls it, hence the rounds. */
    private SortedMap<String, String> goodOnes(SortedMap<String, String> files, List<Finding> findings) {
        var candidate = new TreeMap<>(files);
        var lastGood = lastGood();
        findings.forEach(finding -> replace(candidate, finding.file(), lastGood));
        var tried = new HashSet<String>();
        for (var found = errors(candidate); !found.isEmpty(); found = errors(candidate)) {
            for (var file : filesOf(found)) {
                if (candidate.get(file).equals(files.get(file))) {
                    found.stream().filter(finding -> finding.file().equals(file)).forEach(findings::add);
                }
                replace(candidate, file, tried.add(file) ? lastGood : new TreeMap<>());
            }
        }
        return candidate;
    }

    private static List<Finding> errors(SortedMap<String, String> files) {
        return Lint.check(files).stream().filter(finding -> finding.isError() && files.containsKey(finding.file()))
                .toList();
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

    private static void replace(SortedMap<String, String> files, String path, SortedMap<String, String> lastGood) {
        var text = lastGood.get(path);
        if (text == null || text.equals(files.get(path))) {
            files.remove(path);
        } else {
            files.put(path, text);
        }
    }

    private static Set<String> filesOf(List<Finding> findings) {
        var files = new HashSet<String>();
        findings.forEach(finding -> files.add(finding.file()));
        return files;
    }

    /**
     * @param files what was to come into use, refused ones included
     * @param reloads how often a reload had been asked for when this was read
     */
    record Loaded(Bundle bundle, List<Finding> findings, List<Finding> warnings, SortedMap<String, String> files,
                  long reloads) {
    }
}
