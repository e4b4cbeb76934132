using Microsoft.EntityFrameworkCore.Migrations;

namespace HostWizard.Web.Data.Migrations;

/// <summary>The one contact each prospect had becomes its first; the keys that SQL can make are made, the others with the next edit.</summary>
internal static class CarryOverContacts
{
    public static void OnSqlite(MigrationBuilder migrationBuilder) => Up(migrationBuilder, "instr", Without("contact_phone", "+", " ", ".", "-", "/", "(", ")"));

    public static void OnPostgreSql(MigrationBuilder migrationBuilder) => Up(migrationBuilder, "strpos", "regexp_replace(contact_phone, '[^0-9]', '', 'g')");

    /// <summary>Back to one contact; the others are lost with their table.</summary>
    public static void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var field in (string[])["name", "email", "phone"])
            migrationBuilder.Sql($"UPDATE prospects SET contact_{field} = (SELECT c.{field} FROM prospect_contacts c WHERE c.prospect_id = prospects.id AND c.position = 1);");
    }

    private static void Up(MigrationBuilder migrationBuilder, string place, string digits)
    {
        // As ProspectKeys.Phone does it.
        var key = $"CASE WHEN contact_phone LIKE '+%' THEN {digits} WHEN contact_phone LIKE '00%' THEN substr({digits}, 3) WHEN {digits} LIKE '352%' AND length({digits}) > 8 THEN {digits} ELSE '352' || {digits} END";
        migrationBuilder.Sql($"""
            INSERT INTO prospect_contacts (prospect_id, position, name, email, phone, email_key, phone_key)
            SELECT id, 1, contact_name, contact_email, contact_phone, lower(contact_email),
                CASE WHEN length({key}) < 8 THEN NULL ELSE {key} END
            FROM prospects
            WHERE contact_name IS NOT NULL OR contact_email IS NOT NULL OR contact_phone IS NOT NULL;
            """);
        const string bare = "replace(replace(replace(lower(website), 'https://', ''), 'http://', ''), 'www.', '')";
        migrationBuilder.Sql($"""
            UPDATE prospects SET domain = CASE WHEN {place}({bare}, '/') > 0 THEN substr({bare}, 1, {place}({bare}, '/') - 1) ELSE {bare} END
            WHERE website LIKE '%.%' AND website NOT LIKE '% %';
            """);
    }

    private static string Without(string column, params string[] signs) => signs.Aggregate(column, (text, sign) => $"replace({text}, '{sign}', '')");
}
