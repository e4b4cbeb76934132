using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HostWizard.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Prospecting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "prospects",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "channel",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "digital");

            migrationBuilder.AddColumn<string>(
                name: "domain",
                table: "prospects",
                type: "character varying(253)",
                maxLength: 253,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "language",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "legal_basis",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "legitimate_interest");

            migrationBuilder.AddColumn<string>(
                name: "lost_reason",
                table: "prospects",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name_key",
                table: "prospects",
                type: "character varying(700)",
                maxLength: 700,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "next_step",
                table: "prospects",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "next_step_due",
                table: "prospects",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "owner_id",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "postal_code",
                table: "prospects",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "street",
                table: "prospects",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "prospect_contacts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    prospect_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    phone = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    email_key = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    phone_key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    prospect_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    from_status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    to_status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    actor = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_events", x => x.id);
                    table.CheckConstraint("ck_prospect_events_kind", "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised')");
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_channel",
                table: "prospects",
                sql: "channel in ('digital', 'offline')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_language",
                table: "prospects",
                sql: "language in ('en', 'fr', 'de', 'lb')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_legal_basis",
                table: "prospects",
                sql: "legal_basis in ('legitimate_interest', 'consent', 'request')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_next_step_due",
                table: "prospects",
                sql: "next_step_due is null or next_step is not null");

            migrationBuilder.AddForeignKey(
                name: "fk_prospects_accounts_owner_id",
                table: "prospects",
                column: "owner_id",
                principalTable: "accounts",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

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

            CarryOverContacts.OnPostgreSql(migrationBuilder);

            migrationBuilder.DropColumn(
                name: "contact_name",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "contact_email",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "contact_phone",
                table: "prospects");

            migrationBuilder.Sql("""
                CREATE FUNCTION prospect_events_are_kept() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'history is never changed'; END $$;
                CREATE TRIGGER prospect_events_are_kept BEFORE UPDATE OR DELETE ON prospect_events
                FOR EACH ROW EXECUTE FUNCTION prospect_events_are_kept();
                """);
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
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_email",
                table: "prospects",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "prospects",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            CarryOverContacts.Down(migrationBuilder);

            migrationBuilder.DropTable(
                name: "prospect_contacts");

            migrationBuilder.DropTable(
                name: "prospect_events");

            migrationBuilder.Sql("DROP FUNCTION prospect_events_are_kept;");
        }
    }
}
