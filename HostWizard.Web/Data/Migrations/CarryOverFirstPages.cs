using Microsoft.EntityFrameworkCore.Migrations;

namespace HostWizard.Web.Data.Migrations;

/// <summary>Turns the one page a website had before it could have more into its first version, so that visitors read on what they read.</summary>
internal static class CarryOverFirstPages
{
    private const string Columns = """
        INSERT INTO websites (store_id, draft, published_number, published_at, changes, revision, step, first_step, last_step, is_layout_unlocked, updated_by, updated_at)
        SELECT p.store_id, NULL, 1, p.updated_at, 0, 0, 0, 0, 0, {0}, 'system', p.updated_at FROM store_pages p;
        INSERT INTO website_versions (store_id, number, content, pictures, "by", "at")
        SELECT p.store_id, 1, {1}, '[]', 'system', p.updated_at
        FROM store_pages p JOIN stores s ON s.id = p.store_id LEFT JOIN hosted_sites h ON h.store_id = s.id;
        """;

    // Plain text as HTML: escaped first, then its empty lines part paragraphs.
    private const string Html = """'<p>' || replace(replace(replace(replace(replace({0}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), {1} || {1}, '</p><p>'), {1}, '<br>') || '</p>'""";

    public static void OnSqlite(MigrationBuilder migration) => migration.Sql(Script("0", "json_object", "json_array", "char(10)", ""));

    public static void OnPostgreSql(MigrationBuilder migration) => migration.Sql(Script("false", "json_build_object", "json_build_array", "chr(10)", "::text"));

    private static string Script(string no, string make, string list, string line, string asText)
    {
        string Section(string id, string ground, string kind, string fields)
            => $"{make}('id', '{id}', 'stamp', '{id}', 'variant', 'plain', 'ground', '{ground}', 'contents', {make}(s.language, {make}('kind', '{kind}', {fields})))";
        string Text(string column) => $"'body', {Of(Html, "p." + column, line)}";
        var content = $"{make}('theme', {make}('art', 'other'), "
            + $"'business', {make}('name', s.name, 'phone', coalesce(h.contact_phone, ''), 'email', coalesce(h.contact_email, '')), 'languages', {list}(s.language), "
            + $"'pages', {list}({make}('id', 'home', 'isInMenu', {(no == "0" ? "json('true')" : "true")}, 'words', {make}(s.language, {make}('title', s.name, 'slug', '', 'description', substr(p.opening_line, 1, 200))), "
            + $"'sections', {list}({Section("hero", "tint", "hero", "'heading', p.title, 'lead', p.opening_line")}, {Section("about", "canvas", "text", Text("text"))}, {Section("reach", "tint", "text", Text("contact"))}))))";
        return Of(Columns, no, content + asText);
    }

    private static string Of(string format, params string[] parts)
    {
        for (var i = 0; i < parts.Length; i++) format = format.Replace($"{{{i}}}", parts[i], StringComparison.Ordinal);
        return format;
    }
}
