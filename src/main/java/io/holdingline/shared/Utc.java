package io.holdingline.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as columns of type {@code timestamp with time zone}: the PostgreSQL driver takes no bare instant. */
public final class Utc {

    private Utc() {
    }

    /** The instant as a parameter of a statement; null stays null. */
    public static @Nullable OffsetDateTime stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** What a column holds that is never null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What a column holds, or null. */
    public static @Nullable Instant readOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
