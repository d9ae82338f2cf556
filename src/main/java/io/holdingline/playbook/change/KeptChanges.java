package io.holdingline.playbook.change;

import io.holdingline.identity.Person;
import io.holdingline.identity.Role;
import io.holdingline.playbook.Catalogue;
import io.holdingline.playbook.Finding;
import io.holdingline.playbook.ReleasedFiles;
import io.holdingline.playbook.Workshop;
import io.holdingline.playbook.change.Change.ChangedFile;
import io.holdingline.shared.NotFound;
import io.holdingline.shared.RuleViolation;
import io.holdingline.shared.Sha256;
import io.holdingline.shared.StaleInput;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class KeptChanges implements Changes {

    private final ChangeTable table;
    private final ReleasedFiles released;
    private final Catalogue catalogue;
    private final Workshop workshop;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeptChanges(ChangeTable table, ReleasedFiles released, Catalogue catalogue, Workshop workshop,
                ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.released = released;
        this.catalogue = catalogue;
        this.workshop = workshop;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Change propose(Map<String, String> files, String note, Person by) {
        var change = new Change(new ChangeId(UUID.randomUUID()), UploadRules.note(note), ChangeState.PROPOSED, by.name(),
                by.displayName(), clock.instant(), null, null, changed(UploadRules.checked(files)));
        transaction.executeWithoutResult(status -> {
            table.insert(change);
            events.publishEvent(new ChangeProposed(change, by.actor()));
        });
        return change;
    }

    private TreeMap<String, ChangedFile> changed(Map<String, String> files) {
        var changed = new TreeMap<String, ChangedFile>();
        files.forEach((path, text) -> {
            var now = inUse(path);
            if (!now.filter(text::equals).isPresent()) {
                changed.put(path, new ChangedFile(text, now.map(Sha256::of).orElse(null)));
            }
        });
        if (changed.isEmpty()) {
            throw new RuleViolation("files", "These files are in use already, letter for letter.");
        }
        return changed;
    }

    @Override
    public Change get(ChangeId id) {
        return table.find(id).orElseThrow(() -> new NotFound("There is no change " + id + "."));
    }

    @Override
    public List<Change> open() {
        return table.open();
    }

    @Override
    public List<Finding> findings(Change change) {
        return workshop.check(texts(change));
    }

    /** The deployment first, then the word that it is in use: a crash between them leaves a deployment that nobody uses. */
    @Override
    public void release(ChangeId id, Person by) {
        var change = get(id);
        if (!by.has(Role.ADMINISTRATOR)) {
            throw new RuleViolation("Only an administrator releases a change: it decides who must sign.");
        }
        if (change.proposedBy().equals(by.name())) {
            throw new RuleViolation("You proposed this change, so somebody else has to release it.");
        }
        demandOpen(change.isOpen());
        var judgedAt = workshop.reloads();
        change.files().forEach(this::demandUnchanged);
        workshop.prepare(texts(change));
        transaction.executeWithoutResult(status -> {
            demandOpen(table.decide(id, ChangeState.RELEASED, by.displayName(), clock.instant()));
            change.files().forEach((path, file) -> released.put(path, file.text(), workshop.inFolder(path), clock.instant()));
            demandStill(workshop.claimReload(judgedAt));
            events.publishEvent(new ChangeReleased(change, by.actor()));
        });
        workshop.reload();
    }

    private void demandUnchanged(String path, ChangedFile file) {
        if (!inUse(path).map(Sha256::of).equals(Optional.ofNullable(file.base()))) {
            throw new StaleInput(path + " has changed since this was proposed. Withdraw it, take the version in use and propose it anew.");
        }
    }

    @Override
    public void withdraw(ChangeId id, Person by) {
        var change = get(id);
        transaction.executeWithoutResult(status -> {
            demandOpen(table.decide(id, ChangeState.WITHDRAWN, by.displayName(), clock.instant()));
            events.publishEvent(new ChangeWithdrawn(change, by.actor()));
        });
    }

    @Override
    public void reload(Person by) {
        var judgedAt = workshop.reloads();
        transaction.executeWithoutResult(status -> {
            demandStill(workshop.claimReload(judgedAt));
            events.publishEvent(new CatalogueReloaded(by.actor()));
        });
        workshop.reload();
    }

    private Optional<String> inUse(String path) {
        return catalogue.file(catalogue.current(), path);
    }

    private static void demandOpen(boolean open) {
        if (!open) {
            throw new RuleViolation("Somebody has decided about this change already.");
        }
    }

    private static void demandStill(boolean first) {
        if (!first) {
            throw new StaleInput("Somebody else is renewing the catalogue at this moment. Look again, then decide.");
        }
    }

    private static Map<String, String> texts(Change change) {
        var texts = new TreeMap<String, String>();
        change.files().forEach((path, file) -> texts.put(path, file.text()));
        return texts;
    }
}
