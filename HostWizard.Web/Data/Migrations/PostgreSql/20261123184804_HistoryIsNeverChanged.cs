using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class HistoryIsNeverChanged : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE FUNCTION site_events_are_kept() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'history is never changed'; END $$;
                CREATE TRIGGER site_events_are_kept BEFORE UPDATE OR DELETE ON site_events
                FOR EACH ROW EXECUTE FUNCTION site_events_are_kept();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER site_events_are_kept ON site_events; DROP FUNCTION site_events_are_kept;");
        }
    }
}
