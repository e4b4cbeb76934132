using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Proposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "pdf",
                table: "proposals",
                newName: "sealed_token");

            migrationBuilder.AddColumn<string>(
                name: "acceptance",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "expired_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "first_seen_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_seen_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "paper",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "pdf_hash",
                table: "proposals",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "superseded_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wish",
                table: "proposals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "wished_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "withdrawn_at",
                table: "proposals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seller_address",
                table: "platforms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seller_name",
                table: "platforms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seller_phone",
                table: "platforms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "seller_vat_number",
                table: "platforms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mails",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    site_id = table.Column<int>(type: "INTEGER", nullable: true),
                    to_address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    to_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reply_to = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    sender = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    body = table.Column<byte[]>(type: "BLOB", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    message_id = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    next_try_at = table.Column<long>(type: "INTEGER", nullable: true),
                    stops_after_this_try = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mails", x => x.id);
                    table.CheckConstraint("ck_mails_status", "status in ('queued', 'sending', 'sent', 'failed', 'stopped')");
                });

            migrationBuilder.CreateTable(
                name: "password_links",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<int>(type: "INTEGER", nullable: false),
                    token_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_password_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_password_links_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_documents",
                columns: table => new
                {
                    proposal_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_documents", x => new { x.proposal_id, x.kind });
                    table.CheckConstraint("ck_proposal_documents_kind", "kind in ('sent', 'accepted', 'picture')");
                    table.ForeignKey(
                        name: "fk_proposal_documents_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposal_drafts",
                columns: table => new
                {
                    site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_drafts", x => x.site_id);
                    table.ForeignKey(
                        name: "fk_proposal_drafts_hosted_sites_site_id",
                        column: x => x.site_id,
                        principalTable: "hosted_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_pictures",
                columns: table => new
                {
                    site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_pictures", x => x.site_id);
                    table.ForeignKey(
                        name: "fk_proposal_pictures_hosted_sites_site_id",
                        column: x => x.site_id,
                        principalTable: "hosted_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_views",
                columns: table => new
                {
                    proposal_id = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_views", x => new { x.proposal_id, x.day, x.part });
                    table.CheckConstraint("ck_proposal_views_part", "part in ('page', 'pdf', 'preview')");
                    table.ForeignKey(
                        name: "fk_proposal_views_proposals_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "proposals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposal_wordings",
                columns: table => new
                {
                    language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    terms = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_wordings", x => x.language);
                    table.CheckConstraint("ck_proposal_wordings_language", "language in ('en', 'fr', 'de', 'lb')");
                });

            migrationBuilder.CreateTable(
                name: "mail_attachments",
                columns: table => new
                {
                    mail_id = table.Column<int>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    content_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    length = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_attachments", x => new { x.mail_id, x.position });
                    table.ForeignKey(
                        name: "fk_mail_attachments_mails_mail_id",
                        column: x => x.mail_id,
                        principalTable: "mails",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mail_events",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    mail_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_events", x => x.id);
                    table.CheckConstraint("ck_mail_events_kind", "kind in ('sent', 'try_failed', 'failed', 'stopped', 'asked_again')");
                    table.ForeignKey(
                        name: "fk_mail_events_mails_mail_id",
                        column: x => x.mail_id,
                        principalTable: "mails",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            RebuildHistory(migrationBuilder, NewKinds);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_valid_until",
                table: "proposals",
                column: "valid_until",
                filter: "decision is null and expired_at is null and superseded_at is null and withdrawn_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_mail_events_mail_id_id",
                table: "mail_events",
                columns: new[] { "mail_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_mails_key",
                table: "mails",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mails_next_try_at",
                table: "mails",
                column: "next_try_at");

            migrationBuilder.CreateIndex(
                name: "ix_mails_site_id",
                table: "mails",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "ix_mails_status_id",
                table: "mails",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_password_links_account_id_created_at",
                table: "password_links",
                columns: new[] { "account_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_password_links_token_hash",
                table: "password_links",
                column: "token_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mail_attachments");

            migrationBuilder.DropTable(
                name: "mail_events");

            migrationBuilder.DropTable(
                name: "password_links");

            migrationBuilder.DropTable(
                name: "proposal_documents");

            migrationBuilder.DropTable(
                name: "proposal_drafts");

            migrationBuilder.DropTable(
                name: "proposal_pictures");

            migrationBuilder.DropTable(
                name: "proposal_views");

            migrationBuilder.DropTable(
                name: "proposal_wordings");

            migrationBuilder.DropTable(
                name: "mails");

            migrationBuilder.DropIndex(
                name: "ix_proposals_valid_until",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "acceptance",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "expired_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "first_seen_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "last_seen_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "paper",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "pdf_hash",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "superseded_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "wish",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "wished_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "seller_address",
                table: "platforms");

            migrationBuilder.DropColumn(
                name: "seller_name",
                table: "platforms");

            migrationBuilder.DropColumn(
                name: "seller_phone",
                table: "platforms");

            migrationBuilder.DropColumn(
                name: "seller_vat_number",
                table: "platforms");

            migrationBuilder.RenameColumn(
                name: "sealed_token",
                table: "proposals",
                newName: "pdf");

            RebuildHistory(migrationBuilder, OldKinds);
        }

        private const string NewKinds = "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted', 'proposal_opened', 'proposal_declined', 'proposal_change_wished', 'proposal_withdrawn', 'proposal_expired')";

        private const string OldKinds = "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted')";

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
