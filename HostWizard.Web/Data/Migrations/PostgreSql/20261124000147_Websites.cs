using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HostWizard.Web.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Websites : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_site_events_kind",
                table: "site_events");

            migrationBuilder.CreateTable(
                name: "contact_messages",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    contact = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    message = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    page = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    alt = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    alt_en = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    alt_fr = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    alt_de = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    alt_lb = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    focal_x = table.Column<double>(type: "double precision", nullable: false),
                    focal_y = table.Column<double>(type: "double precision", nullable: false),
                    status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    uploaded_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    uploaded_at = table.Column<long>(type: "bigint", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false)
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
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false)
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
                    host = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    first_at = table.Column<long>(type: "bigint", nullable: false),
                    last_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tls_refusals", x => x.host);
                });

            migrationBuilder.CreateTable(
                name: "websites",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    draft = table.Column<string>(type: "text", nullable: true),
                    published_number = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<long>(type: "bigint", nullable: false),
                    changes = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: false),
                    first_step = table.Column<int>(type: "integer", nullable: false),
                    last_step = table.Column<int>(type: "integer", nullable: false),
                    is_layout_unlocked = table.Column<bool>(type: "boolean", nullable: false),
                    updated_by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    what = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    pictures = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.AddCheckConstraint(
                name: "ck_site_events_kind",
                table: "site_events",
                sql: "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted', 'proposal_opened', 'proposal_declined', 'proposal_change_wished', 'proposal_withdrawn', 'proposal_expired', 'website_published', 'website_restored', 'layout_locked', 'layout_unlocked', 'domain_added', 'domain_removed', 'domain_made_primary', 'domain_check_overridden', 'colleague_invited', 'colleague_removed', 'acted_as_owner')");

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

            CarryOverFirstPages.OnPostgreSql(migrationBuilder);

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

            migrationBuilder.DropCheckConstraint(
                name: "ck_site_events_kind",
                table: "site_events");

            migrationBuilder.CreateTable(
                name: "store_pages",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "integer", nullable: false),
                    contact = table.Column<string>(type: "text", nullable: false),
                    opening_line = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.AddCheckConstraint(
                name: "ck_site_events_kind",
                table: "site_events",
                sql: "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted', 'proposal_opened', 'proposal_declined', 'proposal_change_wished', 'proposal_withdrawn', 'proposal_expired')");
        }
    }
}
