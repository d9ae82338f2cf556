package io.holdingline.playbook;

import io.holdingline.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The catalogue in memory; a version never changes, so each is read from the database at most once. */
@Component
class LoadedCatalogue implements Catalogue, Shelf, SmartInitializingSingleton {

    private final ContentLoader loader;
    private final BundleTable table;
    private final Map<CatalogueVersion, Bundle> bundles = new ConcurrentHashMap<>();
    private volatile ContentLoader.@Nullable Loaded loaded;

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
        return Optional.ofNullable(loaded().onDisk().get(path));
    }

    @Override
    public Map<String, FileVersion> ages(CatalogueVersion version) {
        return table.ages(version);
    }

    @Override
    public List<FileVersion> versions(String path) {
        return table.versions(path);
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
