package io.holdingline.audit.web;

import io.holdingline.audit.book.Shelf;
import io.holdingline.audit.inspection.Verifications;
import io.holdingline.audit.proof.Chains;
import io.holdingline.audit.proof.Entry;
import io.holdingline.identity.OpenTo;
import io.holdingline.identity.Role;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record with its chains, for those who answer for it. */
@Controller
@OpenTo({Role.AUDITOR, Role.ADMINISTRATOR})
class AuditPage {

    private static final int SHOWN = 50;
    private static final long CHECKED_UNASKED = 500;

    private final Shelf shelf;
    private final Verifications verifications;
    private final ChainNames names;

    AuditPage(Shelf shelf, Verifications verifications, ChainNames names) {
        this.shelf = shelf;
        this.verifications = verifications;
        this.names = names;
    }

    @GetMapping("/audit")
    String show(@RequestParam(defaultValue = "") String crisis, @RequestParam(defaultValue = "") String person,
                @RequestParam(defaultValue = "") String action,
                @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        var chain = crisis.isBlank() ? "" : names.chain(crisis.strip());
        var filter = new Filter(names.of(List.of(chain)).name(chain), person, action);
        var entries = shelf.page(chain, filter.person(), filter.action(), before, SHOWN + 1);
        checkIfSmall(model);
        showEntries(entries, filter, model);
        showChains(chain, entries, model);
        model.addAttribute("check", CheckView.of(verifications.latest(), names));
        return "audit/audit";
    }

    /** A short record is checked without asking; a long one would keep a processor busy for minutes. */
    private void checkIfSmall(Model model) {
        var totals = shelf.totals();
        model.addAttribute("extent", Count.of(totals.entries(), "entry", "entries") + " in "
                + Count.of(totals.chains(), "chain", "chains"));
        if (verifications.latest().isEmpty() && totals.entries() <= CHECKED_UNASKED) {
            verifications.start().result().handle((result, failure) -> result).join();
        }
    }

    private void showEntries(List<Entry> entries, Filter filter, Model model) {
        var named = names.of(entries.stream().map(Entry::chain).toList());
        model.addAttribute("filter", filter);
        model.addAttribute("entries", entries.stream().limit(SHOWN).map(entry -> EntryView.of(entry, named)).toList());
        model.addAttribute("older", entries.size() <= SHOWN ? null
                : filter.older(entries.get(SHOWN - 1).sequence()));
    }

    private void showChains(String chain, List<Entry> entries, Model model) {
        var chains = new TreeSet<String>();
        chains.add(chain.isEmpty() ? Chains.HOUSE : chain);
        entries.forEach(entry -> chains.add(entry.chain()));
        var named = names.of(chains);
        var latest = verifications.latest();
        model.addAttribute("chains", shelf.heads(chains).entrySet().stream()
                .map(head -> ChainView.of(head.getKey(), head.getValue(), named, latest)).toList());
    }
}
