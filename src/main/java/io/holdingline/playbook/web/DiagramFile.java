package io.holdingline.playbook.web;

import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.CatalogueVersion;
import io.holdingline.playbook.Shelf;
import io.holdingline.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A playbook's file: of a catalogue version, of the one in use, or as it lies in the folder. */
@Controller
@OpenTo({Role.PR_MANAGER, Role.LEGAL_REVIEWER, Role.SOCIAL_TEAM, Role.ADMINISTRATOR, Role.AUDITOR})
class DiagramFile {

    static final String FOLDER = "folder";
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final Catalogue catalogue;
    private final Shelf shelf;

    DiagramFile(Catalogue catalogue, Shelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    @GetMapping("/playbooks/{scenario}/diagram.bpmn")
    ResponseEntity<String> diagram(@PathVariable String scenario, @RequestParam @Nullable String version) {
        var text = text(PlaybookRows.FOLDER + scenario + ".bpmn", version)
                .orElseThrow(() -> new NotFound("There is no playbook named " + scenario));
        var name = ContentDisposition.attachment().filename(scenario + ".bpmn", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XML).header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(text);
    }

    private Optional<String> text(String path, @Nullable String version) {
        if (FOLDER.equals(version)) {
            return shelf.onDisk(path);
        }
        return catalogue.file(version == null ? catalogue.current() : new CatalogueVersion(version), path);
    }
}
