using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HostWizard.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Enrichment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_prospect_events_kind",
                table: "prospect_events");

            migrationBuilder.AddColumn<long>(
                name: "anonymised_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "business_value",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "computed_score",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "computed_tier",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "contacted_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "enriched_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "enrichment_asked_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "enrichment_run",
                table: "prospects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "finished_run",
                table: "prospects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "key",
                table: "prospects",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "prospects",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "prospects",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "modernity",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "overridden_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_by",
                table: "prospects",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_reason",
                table: "prospects",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "override_score",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_tier",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "prospects",
                type: "integer",
                nullable: false,
                defaultValue: -1);

            migrationBuilder.AddColumn<int>(
                name: "reachability",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "scored_at",
                table: "prospects",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "technical_health",
                table: "prospects",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tier",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "website_today",
                table: "prospects",
                type: "character varying(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "why",
                table: "prospects",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "objections",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    key = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_objections", x => x.id);
                    table.CheckConstraint("ck_objections_kind", "kind in ('email', 'domain')");
                });

            migrationBuilder.CreateTable(
                name: "prospect_imports",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    content = table.Column<string>(type: "text", nullable: true),
                    mapping = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    legal_basis = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    channel = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    total_rows = table.Column<int>(type: "integer", nullable: false),
                    done_rows = table.Column<int>(type: "integer", nullable: false),
                    new_rows = table.Column<int>(type: "integer", nullable: false),
                    updating_rows = table.Column<int>(type: "integer", nullable: false),
                    duplicate_rows = table.Column<int>(type: "integer", nullable: false),
                    refused_rows = table.Column<int>(type: "integer", nullable: false),
                    problem = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_imports", x => x.id);
                    table.CheckConstraint("ck_prospect_imports_channel", "channel in ('digital', 'offline')");
                    table.CheckConstraint("ck_prospect_imports_legal_basis", "legal_basis in ('legitimate_interest', 'consent', 'request')");
                    table.CheckConstraint("ck_prospect_imports_status", "status in ('uploaded', 'checking', 'checked', 'writing', 'done', 'cancelled', 'failed')");
                });

            migrationBuilder.CreateTable(
                name: "prospect_pictures",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    prospect_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_pictures", x => x.id);
                    table.CheckConstraint("ck_prospect_pictures_kind", "kind in ('card', 'shop_front', 'logo')");
                    table.ForeignKey(
                        name: "fk_prospect_pictures_prospects_prospect_id",
                        column: x => x.prospect_id,
                        principalTable: "prospects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "prospect_steps",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    prospect_id = table.Column<int>(type: "integer", nullable: false),
                    run = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                    result = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_steps", x => x.id);
                    table.CheckConstraint("ck_prospect_steps_kind", "kind in ('dns', 'http', 'page', 'addresses', 'logo')");
                    table.ForeignKey(
                        name: "fk_prospect_steps_prospects_prospect_id",
                        column: x => x.prospect_id,
                        principalTable: "prospects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "prospecting_rules",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    technical_health = table.Column<int>(type: "integer", nullable: false),
                    modernity = table.Column<int>(type: "integer", nullable: false),
                    business_value = table.Column<int>(type: "integer", nullable: false),
                    reachability = table.Column<int>(type: "integer", nullable: false),
                    weighed_at = table.Column<long>(type: "bigint", nullable: true),
                    retention_months = table.Column<int>(type: "integer", nullable: true),
                    retention_action = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospecting_rules", x => x.id);
                    table.CheckConstraint("ck_prospecting_rules_id", "id = 1");
                    table.CheckConstraint("ck_prospecting_rules_retention_action", "retention_action in ('anonymise', 'delete')");
                });

            migrationBuilder.CreateTable(
                name: "prospect_import_rows",
                columns: table => new
                {
                    import_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    business_name = table.Column<string>(type: "text", nullable: true),
                    trade = table.Column<string>(type: "text", nullable: true),
                    website = table.Column<string>(type: "text", nullable: true),
                    domain = table.Column<string>(type: "text", nullable: true),
                    street = table.Column<string>(type: "text", nullable: true),
                    postal_code = table.Column<string>(type: "text", nullable: true),
                    town = table.Column<string>(type: "text", nullable: true),
                    name_key = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    contact_name = table.Column<string>(type: "text", nullable: true),
                    contact_role = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    email_key = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    phone_key = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    verdict = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    prospect_id = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospect_import_rows", x => new { x.import_id, x.number });
                    table.CheckConstraint("ck_prospect_import_rows_verdict", "verdict in ('new', 'updates', 'duplicate', 'refused')");
                    table.ForeignKey(
                        name: "fk_prospect_import_rows_prospect_imports_import_id",
                        column: x => x.import_id,
                        principalTable: "prospect_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_prospects_enrichment_asked_at",
                table: "prospects",
                column: "enrichment_asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_prospects_key",
                table: "prospects",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_prospects_rank_updated_at",
                table: "prospects",
                columns: new[] { "rank", "updated_at" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_tier",
                table: "prospects",
                sql: "tier in ('top_priority', 'quick_win', 'strategic', 'low')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospects_website_today",
                table: "prospects",
                sql: "website_today in ('none', 'unreachable', 'parked', 'weak', 'fine')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospect_events_kind",
                table: "prospect_events",
                sql: "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised', 'contact_logged', 'objected')");

            // Sources and reasons stood in history until now and may name people; they stay in the prospects alone.
            migrationBuilder.Sql("""
                ALTER TABLE prospect_events DISABLE TRIGGER prospect_events_are_kept;
                UPDATE prospect_events SET note = NULL WHERE kind IN ('created', 'status_changed');
                ALTER TABLE prospect_events ENABLE TRIGGER prospect_events_are_kept;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_objections_kind_key",
                table: "objections",
                columns: new[] { "kind", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_prospect_import_rows_import_id_verdict",
                table: "prospect_import_rows",
                columns: new[] { "import_id", "verdict" });

            migrationBuilder.CreateIndex(
                name: "ix_prospect_imports_status",
                table: "prospect_imports",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_prospect_pictures_prospect_id",
                table: "prospect_pictures",
                column: "prospect_id");

            migrationBuilder.CreateIndex(
                name: "ix_prospect_steps_prospect_id_run_kind",
                table: "prospect_steps",
                columns: new[] { "prospect_id", "run", "kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "objections");

            migrationBuilder.DropTable(
                name: "prospect_import_rows");

            migrationBuilder.DropTable(
                name: "prospect_pictures");

            migrationBuilder.DropTable(
                name: "prospect_steps");

            migrationBuilder.DropTable(
                name: "prospecting_rules");

            migrationBuilder.DropTable(
                name: "prospect_imports");

            migrationBuilder.DropIndex(
                name: "ix_prospects_enrichment_asked_at",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_key",
                table: "prospects");

            migrationBuilder.DropIndex(
                name: "ix_prospects_rank_updated_at",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_tier",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospects_website_today",
                table: "prospects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_prospect_events_kind",
                table: "prospect_events");

            migrationBuilder.DropColumn(
                name: "anonymised_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "business_value",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "computed_score",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "computed_tier",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "contacted_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "enriched_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "enrichment_asked_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "enrichment_run",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "finished_run",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "key",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "latitude",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "longitude",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "modernity",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "overridden_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "override_by",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "override_reason",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "override_score",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "override_tier",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "rank",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "reachability",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "scored_at",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "technical_health",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "tier",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "website_today",
                table: "prospects");

            migrationBuilder.DropColumn(
                name: "why",
                table: "prospects");

            migrationBuilder.AddCheckConstraint(
                name: "ck_prospect_events_kind",
                table: "prospect_events",
                sql: "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised')");
        }
    }
}
