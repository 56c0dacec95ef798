using Regionetwerk.Tests;

namespace Regionetwerk.Storage.Tests.Postgres;

/// <summary>What the catalogue of a database says of the role that reads for callers.</summary>
internal static class Muur
{
    /// <summary>
    /// Everything in the schema of which <c>regionetwerk_lezer</c> may do more than read what a policy lets through. Public tables it may
    /// read whole, and what it may not touch at all is closed.
    /// </summary>
    public static List<string> Gaten(Proefdatabase database) => database.Rijen("""
        SELECT c.relname AS naam FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        AND (has_any_column_privilege('regionetwerk_lezer', c.oid, 'INSERT, UPDATE, REFERENCES')
            OR has_table_privilege('regionetwerk_lezer', c.oid, 'DELETE, TRUNCATE, TRIGGER')
            OR has_any_column_privilege('regionetwerk_lezer', c.oid, 'SELECT')
                AND c.relname NOT IN ('organisaties', 'jaarverklaringen', 'scholen', 'regelingen')
                AND NOT (c.relrowsecurity AND EXISTS (
                    SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = 'r' AND 'regionetwerk_lezer'::regrole = ANY (p.polroles))))
        UNION ALL
        SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND CASE
            WHEN c.relkind = 'S' THEN has_sequence_privilege('regionetwerk_lezer', c.oid, 'USAGE, SELECT, UPDATE') END
        UNION ALL
        SELECT p.proname FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace AND p.prosecdef
            AND p.proname <> 'zoek_documenten' -- holds the wall itself: The_search_function_shows_each_caller_only_their_own
        UNION ALL
        SELECT r.rolname FROM pg_roles r WHERE r.rolname = 'regionetwerk_lezer' AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole)
        ORDER BY naam
        """);
}
