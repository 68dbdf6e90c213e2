package inzage.mappings.expression;

/** What an expression takes a column for; in fields the kind's component says it. */
public enum ColumnType {
    TEXT,
    BOOLEAN,
    INT,
    DECIMAL,
    DATE,
    MOMENT
}
