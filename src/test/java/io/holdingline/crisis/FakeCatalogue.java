package io.holdingline.crisis;

import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** One scenario, {@code outage}, whose facts change with the catalogue's version. */
public class FakeCatalogue implements Catalogue {

    static final String FACTS = """
            facts:
              - name: started_at
                label: Started at
                type: time
                required: true
                fromLabels: [startsAt]
              - name: cause
                label: Cause
                hint: What we are sure of
                type: long-text
              - name: affected
                label: Who is affected
            """;

    public String version = "v1";

    @Override
    public CatalogueVersion current() {
        return new CatalogueVersion(version);
    }

    @Override
    public List<Playbook> launchable() {
        return List.of(playbook(current(), "outage"));
    }

    @Override
    public Playbook playbook(CatalogueVersion version, String scenario) {
        return new Playbook(scenario, "Outage", "", 1, "0".repeat(64));
    }

    @Override
    public String deployment(CatalogueVersion version) {
        return "deployment-" + version.sha256();
    }

    @Override
    public Optional<String> file(CatalogueVersion version, String path) {
        if (!path.equals("playbooks/outage.facts.yml")) {
            return Optional.empty();
        }
        return Optional.of(version.sha256().equals("v1") ? FACTS : "facts:\n  - name: other\n");
    }

    @Override
    public List<String> paths(CatalogueVersion version, String prefix) {
        return List.of();
    }
}
