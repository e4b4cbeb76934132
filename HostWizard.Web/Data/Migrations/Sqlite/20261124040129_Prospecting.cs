using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Prospecting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Written out: what the tools make of constraints rebuilds the table outside the transaction.
            foreach (var column in (string[])
            [
                "channel TEXT NOT NULL DEFAULT 'digital' CONSTRAINT ck_prospects_channel CHECK (channel in ('digital', 'offline'))",
                "domain TEXT NULL", "name_key TEXT NULL", "street TEXT NULL", "postal_code TEXT NULL", "source TEXT NULL", "lost_reason TEXT NULL", "next_step TEXT NULL",
                "language TEXT NULL CONSTRAINT ck_prospects_language CHECK (language in ('en', 'fr', 'de', 'lb'))",
                "legal_basis TEXT NOT NULL DEFAULT 'legitimate_interest' CONSTRAINT ck_prospects_legal_basis CHECK (legal_basis in ('legitimate_interest', 'consent', 'request'))",
                "next_step_due TEXT NULL CONSTRAINT ck_prospects_next_step_due CHECK (next_step_due is null or next_step is not null)",
                "owner_id INTEGER NULL CONSTRAINT fk_prospects_accounts_owner_id REFERENCES accounts (id) ON DELETE SET NULL",
            ]) migrationBuilder.Sql($"ALTER TABLE prospects ADD COLUMN {column};");

            migrationBuilder.CreateTable(
                name: "prospect_contacts",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    phone_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_prospect_contacts_prospects_prospect_id",
                        column: x => x.prospect_id,
                        principalTable: "prospects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "prospect_events",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    from_status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    to_status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    actor = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_events", x => x.id);
                    table.CheckConstraint("ck_prospect_events_kind", "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised')");
                });

            migrationBuilder.CreateIndex(
                name: "ix_prospects_domain",
                table: "prospects",
                column: "domain");

            migrationBuilder.CreateIndex(
                name: "ix_prospects_name_key",
                table: "prospects",
                column: "name_key");

            migrationBuilder.CreateIndex(
                name: "ix_prospects_next_step_due",
                table: "prospects",
                column: "next_step_due");

            migrationBuilder.CreateIndex(
                name: "ix_prospects_owner_id",
                table: "prospects",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_prospect_contacts_email_key",
                table: "prospect_contacts",
                column: "email_key");

            migrationBuilder.CreateIndex(
                name: "ix_prospect_contacts_phone_key",
                table: "prospect_contacts",
                column: "phone_key");

            migrationBuilder.CreateIndex(
                name: "ix_prospect_contacts_prospect_id_position",
                table: "prospect_contacts",
                columns: new[] { "prospect_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_prospect_events_prospect_id_id",
                table: "prospect_events",
                columns: new[] { "prospect_id", "id" });

            CarryOverContacts.OnSqlite(migrationBuilder);

            foreach (var column in (string[])["contact_name", "contact_email", "contact_phone"]) migrationBuilder.Sql($"ALTER TABLE prospects DROP COLUMN {column};");

            foreach (var action in (string[])["UPDATE", "DELETE"])
            {
                migrationBuilder.Sql($"""
                    CREATE TRIGGER prospect_events_no_{action.ToLowerInvariant()} BEFORE {action} ON prospect_events
                    BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_prospects_accounts_owner_id",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_domain",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_name_key",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_next_step_due",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_owner_id",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_channel",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_language",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_legal_basis",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_next_step_due",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "channel",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "domain",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "language",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "legal_basis",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "lost_reason",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "name_key",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "next_step",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "next_step_due",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "owner_id",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "postal_code",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "street",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "source",
                table: "prospects");

            migrationBuilder.AddColumn<string>(
                name: "contact_name",
                table: "prospects",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_email",
                table: "prospects",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "prospects",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            CarryOverContacts.Down(migrationBuilder);

            migrationBuilder.DropTable(
                name: "prospect_contacts");

            migrationBuilder.DropTable(
                name: "prospect_events");
        }
    }
}
