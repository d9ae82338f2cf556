package io.holdingline.alert.web;

import io.holdingline.identity.Role;
import io.holdingline.identity.SignedIn;
import org.springframework.stereotype.Component;

/** What the person behind the page may do with a proposal; the template of proposals asks it wherever it is shown. */
@Component("proposalActs")
class ProposalActs {

    private final SignedIn signedIn;

    ProposalActs(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    public boolean mayDecide() {
        return signedIn.find().filter(person -> person.has(Role.PR_MANAGER)).isPresent();
    }
}
