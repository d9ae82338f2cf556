package io.holdingline.playbook;

import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The catalogue in memory; a version never changes, so each is read from the database at most once. */
@Component
class LoadedCatalogue implements Catalogue, Shelf, Workshop, SmartInitializingSingleton {

    private final ContentLoader loader;
    private final BundleTable table;
    private final Map<CatalogueVersion, Bundle> bundles = new ConcurrentHashMap<>();
    private volatile ContentLoader.@Nullable Loaded loaded;
    private volatile @Nullable Judged judged;

    LoadedCatalogue(ContentLoader loader, BundleTable table) {
        this.loader = loader;
        this.table = table;
    }

    @Override
    public void afterSingletonsInstantiated() {
        loaded();
    }

    @Override
    public CatalogueVersion current() {
        return loaded().bundle().version();
    }

    @Override
    public List<Playbook> launchable() {
        return loaded().bundle().launchable();
    }

    @Override
    public List<Playbook> playbooks(CatalogueVersion version) {
        return bundle(version).playbooks();
    }

    @Override
    public Playbook playbook(CatalogueVersion version, String scenario) {
        return bundle(version).playbooks().stream().filter(playbook -> playbook.scenario().equals(scenario))
                .findFirst().orElseThrow(() -> new NotFound("There is no playbook named " + scenario));
    }

    @Override
    public String deployment(CatalogueVersion version) {
        return bundle(version).deployment();
    }

    @Override
    public Optional<String> file(CatalogueVersion version, String path) {
        return Optional.ofNullable(bundle(version).files().get(path));
    }

    @Override
    public List<String> paths(CatalogueVersion version, String prefix) {
        return bundle(version).files().keySet().stream().filter(path -> path.startsWith(prefix)).toList();
    }

    @Override
    public List<Finding> refused() {
        return loaded().findings();
    }

    @Override
    public List<Finding> warnings() {
        return loaded().warnings();
    }

    @Override
    public Optional<String> onDisk(String path) {
        return Optional.ofNullable(loaded().files().get(path));
    }

    @Override
    public Map<String, FileVersion> ages(CatalogueVersion version) {
        return table.ages(version);
    }

    @Override
    public List<FileVersion> versions(String path) {
        return table.versions(path);
    }

    @Override
    public Optional<String> text(String path, int number) {
        return table.text(path, number);
    }

    @Override
    public Optional<Stewardship> stewardship(String scenario) {
        return file(current(), Bundle.FOLDER + scenario + ".md").flatMap(Stewardship::read);
    }

    @Override
    public List<Finding> check(Map<String, String> changed) {
        var before = judged();
        return Lint.check(with(changed)).stream()
                .filter(finding -> changed.containsKey(finding.file()) || !before.contains(finding)).toList();
    }

    /** What the lint says of the files in use: asked at every preview, and the same until the next reading. */
    private Set<Finding> judged() {
        var now = loaded();
        var known = judged;
        if (known == null || known.of() != now) {
            known = new Judged(now, Set.copyOf(Lint.check(now.bundle().files())));
            judged = known;
        }
        return known.findings();
    }

    private record Judged(ContentLoader.Loaded of, Set<Finding> findings) {
    }

    @Override
    public void prepare(Map<String, String> changed) {
        check(changed).stream().filter(Finding::isError).findFirst().ifPresent(finding -> {
            throw new RuleViolation("files", finding.message() + " " + finding.mend());
        });
        loader.prepare(with(changed));
    }

    @Override
    public Optional<String> inFolder(String path) {
        return loader.inFolder(path);
    }

    @Override
    public boolean claimReload(long judgedAt) {
        return loader.claimReload(judgedAt);
    }

    @Override
    public synchronized void reload() {
        var before = loaded().bundle();
        bundles.put(before.version(), before);
        loaded = loader.load();
    }

    @Override
    public long reloads() {
        return loaded().reloads();
    }

    private SortedMap<String, String> with(Map<String, String> changed) {
        var files = new TreeMap<>(loaded().bundle().files());
        files.putAll(changed);
        return files;
    }

    private Bundle bundle(CatalogueVersion version) {
        var now = loaded().bundle();
        return version.equals(now.version()) ? now : bundles.computeIfAbsent(version, this::find);
    }

    private Bundle find(CatalogueVersion version) {
        return table.find(version).orElseThrow(() -> new NotFound("There is no catalogue " + version.sha256()));
    }

    private ContentLoader.Loaded loaded() {
        var known = loaded;
        return known == null ? loadOnce() : known;
    }

    private synchronized ContentLoader.Loaded loadOnce() {
        var known = loaded;
        if (known == null) {
            known = loader.load();
            loaded = known;
        }
        return known;
    }
}
