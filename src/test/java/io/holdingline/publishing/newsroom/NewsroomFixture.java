package io.holdingline.publishing.newsroom;

import io.holdingline.support.TestDatabase;

/** A newsroom for tests of other packages. */
public final class NewsroomFixture {

    private NewsroomFixture() {
    }

    public static Newsroom on(TestDatabase database) {
        return new Newsroom(database.jdbc());
    }
}
