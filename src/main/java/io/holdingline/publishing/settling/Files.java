package io.holdingline.publishing.settling;

import io.holdingline.publishing.PublicationCard;
import io.holdingline.publishing.PublicationFile;
import io.holdingline.publishing.book.Channels;
import io.holdingline.publishing.book.Row;
import io.holdingline.shared.NotFound;
import io.holdingline.statement.RevisionId;
import io.holdingline.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what people see of a publication. */
@Component
class Files {

    private final Statements statements;
    private final Channels channels;

    Files(Statements statements, Channels channels) {
        this.statements = statements;
        this.channels = channels;
    }

    PublicationCard card(Row row) {
        return new PublicationCard(row.publication(), channels.label(row.channel()), row.reference(), row.title(),
                row.excerpt(), row.heldAt() != null, row.asksPerson());
    }

    PublicationFile file(Row row) {
        return new PublicationFile(card(row), row.language(), row.sha256(), row.attempts(), row.plannedAt(), row.lateAfter(),
                row.sendingAt(), row.settledAt(), body(row), row.bodySha256());
    }

    private @Nullable String body(Row row) {
        try {
            var revision = statements.revision(new RevisionId(row.revision()));
            return row.outgoing(revision).flatMap(outgoing -> channels.find(row.channel())
                    .map(channel -> channel.body(outgoing))).orElse(null);
        } catch (NotFound gone) {
            return null;
        }
    }
}
