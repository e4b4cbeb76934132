using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Websites : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contact_messages",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_messages_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "store_media",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    width = table.Column<int>(type: "INTEGER", nullable: false),
                    height = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    alt = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    alt_en = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    alt_fr = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    alt_de = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    alt_lb = table.Column<string>(type: "TEXT", maxLength: 250, nullable: true),
                    focal_x = table.Column<double>(type: "REAL", nullable: false),
                    focal_y = table.Column<double>(type: "REAL", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    uploaded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_media", x => x.id);
                    table.CheckConstraint("ck_store_media_focal", "focal_x between 0 and 1 and focal_y between 0 and 1");
                    table.CheckConstraint("ck_store_media_format", "format in ('jpeg', 'png', 'webp')");
                    table.CheckConstraint("ck_store_media_status", "status in ('processing', 'ready', 'failed')");
                    table.ForeignKey(
                        name: "fk_store_media_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "store_media_usage",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_media_usage", x => x.store_id);
                    table.ForeignKey(
                        name: "fk_store_media_usage_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tls_refusals",
                columns: table => new
                {
                    host = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tls_refusals", x => x.host);
                });

            migrationBuilder.CreateTable(
                name: "websites",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    published_number = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    first_step = table.Column<int>(type: "INTEGER", nullable: false),
                    last_step = table.Column<int>(type: "INTEGER", nullable: false),
                    is_layout_unlocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    updated_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_websites", x => x.store_id);
                    table.ForeignKey(
                        name: "fk_websites_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "website_steps",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_website_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_website_steps_websites_store_id",
                        column: x => x.store_id,
                        principalTable: "websites",
                        principalColumn: "store_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "website_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    pictures = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_website_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_website_versions_websites_store_id",
                        column: x => x.store_id,
                        principalTable: "websites",
                        principalColumn: "store_id",
                        onDelete: ReferentialAction.Cascade);
                });

            RebuildHistory(migrationBuilder, NewKinds);

            migrationBuilder.CreateIndex(
                name: "ix_contact_messages_store_id_id",
                table: "contact_messages",
                columns: new[] { "store_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_store_media_processing",
                table: "store_media",
                column: "id",
                filter: "status = 'processing'");

            migrationBuilder.CreateIndex(
                name: "ix_store_media_store_id_hash",
                table: "store_media",
                columns: new[] { "store_id", "hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_store_media_store_id_id",
                table: "store_media",
                columns: new[] { "store_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_tls_refusals_last_at",
                table: "tls_refusals",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "ix_website_steps_store_id_number",
                table: "website_steps",
                columns: new[] { "store_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_website_versions_store_id_number",
                table: "website_versions",
                columns: new[] { "store_id", "number" },
                unique: true);

            CarryOverFirstPages.OnSqlite(migrationBuilder);

            migrationBuilder.DropTable(
                name: "store_pages");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_messages");

            migrationBuilder.DropTable(
                name: "store_media");

            migrationBuilder.DropTable(
                name: "store_media_usage");

            migrationBuilder.DropTable(
                name: "tls_refusals");

            migrationBuilder.DropTable(
                name: "website_steps");

            migrationBuilder.DropTable(
                name: "website_versions");

            migrationBuilder.DropTable(
                name: "websites");

            migrationBuilder.CreateTable(
                name: "store_pages",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    contact = table.Column<string>(type: "TEXT", nullable: false),
                    opening_line = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_pages", x => x.store_id);
                    table.ForeignKey(
                        name: "fk_store_pages_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            RebuildHistory(migrationBuilder, OldKinds);
        }

        private const string NewKinds = "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted', 'proposal_opened', 'proposal_declined', 'proposal_change_wished', 'proposal_withdrawn', 'proposal_expired', 'website_published', 'website_restored', 'layout_locked', 'layout_unlocked', 'domain_added', 'domain_removed', 'domain_made_primary', 'domain_check_overridden', 'colleague_invited', 'colleague_removed', 'acted_as_owner')";

        private const string OldKinds = "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted', 'proposal_opened', 'proposal_declined', 'proposal_change_wished', 'proposal_withdrawn', 'proposal_expired')";

        // SQLite changes no constraint of a table that exists. Written out, because what the tools make of it runs outside the transaction
        // and loses the triggers that keep history as it is.
        private static void RebuildHistory(MigrationBuilder migrationBuilder, string kinds) => migrationBuilder.Sql($"""
            CREATE TABLE "site_events_new" (
                "id" INTEGER NOT NULL CONSTRAINT "pk_site_events" PRIMARY KEY AUTOINCREMENT,
                "actor" TEXT NOT NULL,
                "at" INTEGER NOT NULL,
                "business_name" TEXT NOT NULL,
                "from_status" TEXT NULL,
                "kind" TEXT NOT NULL,
                "note" TEXT NULL,
                "site_id" INTEGER NOT NULL,
                "to_status" TEXT NULL,
                CONSTRAINT "ck_site_events_kind" CHECK ({kinds})
            );
            INSERT INTO "site_events_new" ("id", "actor", "at", "business_name", "from_status", "kind", "note", "site_id", "to_status")
            SELECT "id", "actor", "at", "business_name", "from_status", "kind", "note", "site_id", "to_status" FROM "site_events";
            DROP TABLE "site_events";
            ALTER TABLE "site_events_new" RENAME TO "site_events";
            CREATE INDEX "ix_site_events_site_id_id" ON "site_events" ("site_id", "id");
            CREATE TRIGGER site_events_no_update BEFORE UPDATE ON site_events
            BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
            CREATE TRIGGER site_events_no_delete BEFORE DELETE ON site_events
            BEGIN SELECT RAISE(ABORT, 'history is never changed'); END;
            """);
    }
}
