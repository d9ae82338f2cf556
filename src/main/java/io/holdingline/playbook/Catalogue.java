package io.holdingline.playbook;

import java.util.List;
import java.util.Optional;

/** The playbooks, decision tables and templates that may run; a crisis keeps the version it started with. */
public interface Catalogue {

    /** What new crises start with. */
    CatalogueVersion current();

    /** Playbooks that a person may launch (shared sub-processes are not among them), by title. */
    List<Playbook> launchable();

    /** @throws io.holdingline.shared.NotFound where that version has no such playbook */
    Playbook playbook(CatalogueVersion version, String scenario);

    /** The engine deployment that holds that version. */
    String deployment(CatalogueVersion version);

    /**
     * The text of one file of that version, by its path with forward slashes from the project's folder:
     * {@code templates/service-outage/holding.en.md}, {@code playbooks/service-outage.facts.yml}.
     */
    Optional<String> file(CatalogueVersion version, String path);

    /** Paths of that version that start with the prefix, sorted. */
    List<String> paths(CatalogueVersion version, String prefix);
}
