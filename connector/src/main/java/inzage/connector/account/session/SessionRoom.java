package inzage.connector.account.session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Bounds the sessions of an account, so that who has one password cannot fill the table with it. */
@Service
public final class SessionRoom {
    /** More than anybody has browsers. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    SessionRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called before another session of the account is opened: the oldest gives way, if there are as many as there may be.
     * The sessions are kept by the web server's side of the program, in a table of the same database.
     */
    public void make(String account) {
        jdbc.sql("""
                delete from spring_session where primary_id in (
                    select primary_id from spring_session where principal_name = :account
                    order by creation_time desc, primary_id offset :kept)""").param("account", account).param("kept", MOST - 1).update();
    }
}
