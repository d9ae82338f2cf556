package io.holdingline.web.crisis;

import io.holdingline.publishing.Publication;
import io.holdingline.web.Times;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The state of one publication as a shape, a word and a remark. */
@Component
class SendingState {

    private final Times times;

    SendingState(Times times) {
        this.times = times;
    }

    /** The same with its language before the remark: "DE 04:12". */
    CrisisView.State of(Publication publication, String language) {
        var state = of(publication);
        return new CrisisView.State(state.state(), state.word(), (language.toUpperCase(Locale.ROOT) + " " + state.remark()).strip());
    }

    CrisisView.State of(Publication publication) {
        var remark = publication.remark() == null ? "" : publication.remark();
        return switch (publication.state()) {
            case PLANNED -> new CrisisView.State("planned", "Planned", times.hour(publication.dueAt()));
            case CLAIMED, SENDING -> new CrisisView.State("sending", "Sending", "");
            case SENT -> new CrisisView.State("sent", "Sent",
                    publication.sentAt() == null ? "" : times.hour(publication.sentAt()));
            case RETRY_SAFE -> new CrisisView.State("planned", "Tries again", times.hour(publication.dueAt()));
            case REJECTED -> new CrisisView.State("failed", "Failed", remark);
            case UNKNOWN -> new CrisisView.State("unknown", "Unknown, needs a person", "");
            case CANCELLED -> new CrisisView.State("waived", "Cancelled", remark);
        };
    }
}
