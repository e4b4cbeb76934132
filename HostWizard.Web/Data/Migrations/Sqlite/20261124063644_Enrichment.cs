using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Enrichment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "anonymised_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "business_value",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "computed_score",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "computed_tier",
                table: "prospects",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "contacted_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "enriched_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "enrichment_asked_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "enrichment_run",
                table: "prospects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "finished_run",
                table: "prospects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "key",
                table: "prospects",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "prospects",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "prospects",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "modernity",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "overridden_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_by",
                table: "prospects",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_reason",
                table: "prospects",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "override_score",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "override_tier",
                table: "prospects",
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "rank",
                table: "prospects",
                type: "INTEGER",
                nullable: false,
                defaultValue: -1);

            migrationBuilder.AddColumn<int>(
                name: "reachability",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "scored_at",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "technical_health",
                table: "prospects",
                type: "INTEGER",
                nullable: true);

            // Written out: what the tools make of constraints rebuilds the table outside the transaction.
            migrationBuilder.Sql("ALTER TABLE prospects ADD COLUMN tier TEXT NULL CONSTRAINT ck_prospects_tier CHECK (tier in ('top_priority', 'quick_win', 'strategic', 'low'));");

            // Written out: what the tools make of constraints rebuilds the table outside the transaction.
            migrationBuilder.Sql("ALTER TABLE prospects ADD COLUMN website_today TEXT NULL CONSTRAINT ck_prospects_website_today CHECK (website_today in ('none', 'unreachable', 'parked', 'weak', 'fine'));");

            migrationBuilder.AddColumn<string>(
                name: "why",
                table: "prospects",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "objections",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    mapping = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    total_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    done_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    new_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    updating_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    duplicate_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    refused_rows = table.Column<int>(type: "INTEGER", nullable: false),
                    problem = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: false),
                    run = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    milliseconds = table.Column<int>(type: "INTEGER", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true)
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
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    technical_health = table.Column<int>(type: "INTEGER", nullable: false),
                    modernity = table.Column<int>(type: "INTEGER", nullable: false),
                    business_value = table.Column<int>(type: "INTEGER", nullable: false),
                    reachability = table.Column<int>(type: "INTEGER", nullable: false),
                    weighed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retention_months = table.Column<int>(type: "INTEGER", nullable: true),
                    retention_action = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
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
                    import_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    business_name = table.Column<string>(type: "TEXT", nullable: true),
                    trade = table.Column<string>(type: "TEXT", nullable: true),
                    website = table.Column<string>(type: "TEXT", nullable: true),
                    domain = table.Column<string>(type: "TEXT", nullable: true),
                    street = table.Column<string>(type: "TEXT", nullable: true),
                    postal_code = table.Column<string>(type: "TEXT", nullable: true),
                    town = table.Column<string>(type: "TEXT", nullable: true),
                    name_key = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    contact_name = table.Column<string>(type: "TEXT", nullable: true),
                    contact_role = table.Column<string>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    email_key = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    phone_key = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<string>(type: "TEXT", nullable: true)
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

            RebuildHistory(migrationBuilder, NewKinds);

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

            migrationBuilder.Sql("ALTER TABLE prospects DROP COLUMN tier;");

            migrationBuilder.Sql("ALTER TABLE prospects DROP COLUMN website_today;");

            migrationBuilder.DropColumn(
                name: "why",
                table: "prospects");

            RebuildHistory(migrationBuilder, OldKinds);
        }

        private const string NewKinds = "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised', 'contact_logged', 'objected')";

        private const string OldKinds = "kind in ('created', 'edited', 'status_changed', 'next_step_planned', 'site_created', 'merged', 'deleted', 'imported', 'captured', 'enriched', 'score_overridden', 'person_erased', 'person_exported', 'anonymised')";

        // SQLite changes no constraint of a table that exists. Written out, because what the tools make of it runs outside the transaction
        // and loses the triggers that keep history as it is. Sources and reasons, which stood in it until now and may name people, stay in the prospects alone.
        private static void RebuildHistory(MigrationBuilder migrationBuilder, string kinds) => migrationBuilder.Sql($"""
            CREATE TABLE "prospect_events_new" (
                "id" INTEGER NOT NULL CONSTRAINT "pk_prospect_events" PRIMARY KEY AUTOINCREMENT,
                "prospect_id" INTEGER NOT NULL,
                "kind" TEXT NOT NULL,
                "from_status" TEXT NULL,
                "to_status" TEXT NULL,
                "actor" TEXT NOT NULL,
                "note" TEXT NULL,
                "at" INTEGER NOT NULL,
                CONSTRAINT "ck_prospect_events_kind" CHECK ({kinds})
            );
            INSERT INTO "prospect_events_new" ("id", "prospect_id", "kind", "from_status", "to_status", "actor", "note", "at")
            SELECT "id", "prospect_id", "kind", "from_status", "to_status", "actor", CASE WHEN "kind" IN ('created', 'status_changed') THEN NULL ELSE "note" END, "at" FROM "prospect_events" WHERE {kinds};
            DROP TABLE "prospect_events";
            ALTER TABLE "prospect_events_new" RENAME TO "prospect_events";
            CREATE INDEX "ix_prospect_events_prospect_id_id" ON "prospect_events" ("prospect_id", "id");
            CREATE TRIGGER prospect_events_no_update BEFORE UPDATE ON prospect_events
            BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
            CREATE TRIGGER prospect_events_no_delete BEFORE DELETE ON prospect_events
            BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
            """);
    }
}
