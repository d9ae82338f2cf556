package io.holdingline.publishing.book;

import io.holdingline.publishing.connect.Connector;
import io.holdingline.support.TestDatabase;
import java.util.List;

/** The book of publications for tests of other packages. */
public final class BookFixture {

    public final PublicationTable table;
    public final PublicationMoves moves;
    public final Channels channels;

    public BookFixture(TestDatabase database, Connector... connectors) {
        table = new PublicationTable(database.jdbc());
        moves = new PublicationMoves(database.jdbc());
        channels = new Channels(List.of(connectors));
    }
}
