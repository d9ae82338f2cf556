package io.holdingline.web.home;

import io.holdingline.publishing.Publication;
import io.holdingline.publishing.PublicationState;
import io.holdingline.publishing.Publications;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the channels fare, as far as what the open crises sent tells. */
@Component
class HomeChannels {

    private final Publications publications;

    HomeChannels(Publications publications) {
        this.publications = publications;
    }

    List<HomeView.Channel> of(List<Publication> said) {
        return publications.channels().entrySet().stream().map(channel -> channel(channel.getValue(),
                said.stream().filter(each -> each.channel().equals(channel.getKey())).toList())).toList();
    }

    private static HomeView.Channel channel(String label, List<Publication> sent) {
        var unknown = count(sent, PublicationState.UNKNOWN);
        var failed = count(sent, PublicationState.REJECTED);
        if (unknown > 0) {
            return new HomeView.Channel(label, "unknown", unknown + " unknown");
        }
        if (failed > 0) {
            return new HomeView.Channel(label, "failed", failed + " failed");
        }
        var sending = count(sent, PublicationState.SENDING) + count(sent, PublicationState.CLAIMED);
        return sending > 0 ? new HomeView.Channel(label, "sending", "sending")
                : sent.isEmpty() ? new HomeView.Channel(label, "planned", "nothing sent yet")
                : new HomeView.Channel(label, "sent", "");
    }

    private static long count(List<Publication> sent, PublicationState state) {
        return sent.stream().filter(each -> each.state() == state).count();
    }
}
