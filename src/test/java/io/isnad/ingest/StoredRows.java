package io.isnad.ingest;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in the tables, past all of the application's own code. */
@ApplicationScoped
class StoredRows {

    private final AgroalDataSource database;

    StoredRows(AgroalDataSource database) {
        this.database = database;
    }

    void removeAll() {
        execute("truncate article, actor, article_actor, mention, role, statement, measure");
    }

    void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the rows that a query gives. */
    List<String> query(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is stored, row by row, ids, texts and times included. */
    List<String> all() {
        return query("""
            select r from (
                select article::text as r from article union all select actor::text from actor
                union all select article_actor::text from article_actor union all select mention::text from mention
                union all select role::text from role union all select statement::text from statement
                union all select measure::text from measure) as rows order by r\
            """);
    }

    List<String> sourceNames() {
        return query("select source_name from article order by source_name");
    }

    List<String> actorNames() {
        return query("select name from actor order by name collate \"C\"");
    }
}
