using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HistoryIsNeverChanged : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var action in (string[])["UPDATE", "DELETE"])
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER site_events_no_{action.ToLowerInvariant()} BEFORE {action} ON site_events
                    BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var action in (string[])["update", "delete"]) migrationBuilder.Sql($"DROP TRIGGER site_events_no_{action};");
        }
    }
}
