using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HostWizard.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "addon_products",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    service_type = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    billing_period = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    price_cents = table.Column<int>(type: "INTEGER", nullable: false),
                    is_offered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_addon_products", x => x.id);
                    table.CheckConstraint("ck_addon_products_period", "billing_period in ('monthly', 'annual', 'one_time')");
                    table.CheckConstraint("ck_addon_products_price", "price_cents between 0 and 100000000");
                    table.CheckConstraint("ck_addon_products_type", "service_type in ('domain', 'email', 'ssl', 'hosting', 'website_maintenance')");
                });

            migrationBuilder.CreateTable(
                name: "merchants",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    is_system = table.Column<bool>(type: "INTEGER", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merchants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platforms",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platforms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    addressee_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    addressee_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    valid_until = table.Column<long>(type: "INTEGER", nullable: false),
                    token_hash = table.Column<byte[]>(type: "BLOB", nullable: true),
                    pdf = table.Column<byte[]>(type: "BLOB", nullable: true),
                    views = table.Column<int>(type: "INTEGER", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.CheckConstraint("ck_proposals_numbers", "sequence > 0 and version > 0 and views >= 0");
                });

            migrationBuilder.CreateTable(
                name: "prospects",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    business_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    contact_phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    website = table.Column<string>(type: "TEXT", maxLength: 253, nullable: true),
                    town = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    trade = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_prospects", x => x.id);
                    table.CheckConstraint("ck_prospects_status", "status in ('new', 'enriching', 'qualified', 'unqualified', 'contacted', 'converted', 'lost')");
                });

            migrationBuilder.CreateTable(
                name: "site_events",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    business_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    from_status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    to_status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    actor = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_events", x => x.id);
                    table.CheckConstraint("ck_site_events_kind", "kind in ('created', 'status_changed', 'proposal_sent_again', 'edited', 'service_added', 'service_changed', 'service_renewed', 'service_deleted', 'website_edited', 'deleted')");
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    merchant_id = table.Column<int>(type: "INTEGER", nullable: true),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    deactivated_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_sign_in_at = table.Column<long>(type: "INTEGER", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.CheckConstraint("ck_accounts_merchant", "(role = 'owner') = (merchant_id is not null)");
                    table.CheckConstraint("ck_accounts_role", "role in ('admin', 'owner')");
                    table.ForeignKey(
                        name: "fk_accounts_merchants_merchant_id",
                        column: x => x.merchant_id,
                        principalTable: "merchants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "merchant_subscriptions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    merchant_id = table.Column<int>(type: "INTEGER", nullable: false),
                    platform_id = table.Column<int>(type: "INTEGER", nullable: false),
                    tier = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    period_start = table.Column<long>(type: "INTEGER", nullable: false),
                    period_end = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merchant_subscriptions", x => x.id);
                    table.CheckConstraint("ck_merchant_subscriptions_period", "period_end >= period_start");
                    table.CheckConstraint("ck_merchant_subscriptions_status", "status in ('active', 'suspended', 'cancelled')");
                    table.CheckConstraint("ck_merchant_subscriptions_tier", "tier in ('essential', 'professional', 'business')");
                    table.ForeignKey(
                        name: "fk_merchant_subscriptions_merchants_merchant_id",
                        column: x => x.merchant_id,
                        principalTable: "merchants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_merchant_subscriptions_platforms_platform_id",
                        column: x => x.platform_id,
                        principalTable: "platforms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stores",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    platform_id = table.Column<int>(type: "INTEGER", nullable: false),
                    merchant_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subdomain = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stores", x => x.id);
                    table.CheckConstraint("ck_stores_language", "language in ('en', 'fr', 'de', 'lb')");
                    table.ForeignKey(
                        name: "fk_stores_merchants_merchant_id",
                        column: x => x.merchant_id,
                        principalTable: "merchants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_stores_platforms_platform_id",
                        column: x => x.platform_id,
                        principalTable: "platforms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_tokens",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    start = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_api_tokens_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hosted_sites",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    prospect_id = table.Column<int>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    status_since = table.Column<long>(type: "INTEGER", nullable: false),
                    business_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    contact_phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    proposal_sent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    proposal_accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    went_live_at = table.Column<long>(type: "INTEGER", nullable: true),
                    proposal_notes = table.Column<string>(type: "TEXT", nullable: true),
                    live_domain = table.Column<string>(type: "TEXT", maxLength: 253, nullable: true),
                    internal_notes = table.Column<string>(type: "TEXT", nullable: true),
                    preview_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hosted_sites", x => x.id);
                    table.CheckConstraint("ck_hosted_sites_live_domain", "status not in ('live', 'suspended') or live_domain is not null");
                    table.CheckConstraint("ck_hosted_sites_status", "status in ('draft', 'poc_ready', 'proposal_sent', 'accepted', 'live', 'suspended', 'cancelled')");
                    table.ForeignKey(
                        name: "fk_hosted_sites_prospects_prospect_id",
                        column: x => x.prospect_id,
                        principalTable: "prospects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_hosted_sites_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "store_domains",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    domain = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    bare_domain = table.Column<string>(type: "TEXT", maxLength: 253, nullable: false),
                    is_primary = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_store_domains", x => x.id);
                    table.CheckConstraint("ck_store_domains_lower", "domain = lower(domain)");
                    table.ForeignKey(
                        name: "fk_store_domains_stores_store_id",
                        column: x => x.store_id,
                        principalTable: "stores",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "store_pages",
                columns: table => new
                {
                    store_id = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    opening_line = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    contact = table.Column<string>(type: "TEXT", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "client_services",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    hosted_site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    service_type = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    billing_period = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    price_cents = table.Column<int>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    addon_product_id = table.Column<int>(type: "INTEGER", nullable: true),
                    domain_name = table.Column<string>(type: "TEXT", maxLength: 253, nullable: true),
                    registrar = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    mailbox_count = table.Column<int>(type: "INTEGER", nullable: true),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: true),
                    period_start = table.Column<long>(type: "INTEGER", nullable: true),
                    period_end = table.Column<long>(type: "INTEGER", nullable: true),
                    auto_renew = table.Column<bool>(type: "INTEGER", nullable: false),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    search_text = table.Column<string>(type: "TEXT", nullable: false),
                    active_since = table.Column<long>(type: "INTEGER", nullable: true),
                    active_until = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_services", x => x.id);
                    table.CheckConstraint("ck_client_services_mailboxes", "mailbox_count >= 0");
                    table.CheckConstraint("ck_client_services_paid", "period_end >= period_start");
                    table.CheckConstraint("ck_client_services_period", "billing_period in ('monthly', 'annual', 'one_time')");
                    table.CheckConstraint("ck_client_services_price", "price_cents between 0 and 100000000");
                    table.CheckConstraint("ck_client_services_status", "status in ('pending', 'active', 'suspended', 'expired', 'cancelled')");
                    table.CheckConstraint("ck_client_services_type", "service_type in ('domain', 'email', 'ssl', 'hosting', 'website_maintenance')");
                    table.ForeignKey(
                        name: "fk_client_services_addon_products_addon_product_id",
                        column: x => x.addon_product_id,
                        principalTable: "addon_products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_client_services_hosted_sites_hosted_site_id",
                        column: x => x.hosted_site_id,
                        principalTable: "hosted_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_merchant_id",
                table: "accounts",
                column: "merchant_id");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_addon_products_name",
                table: "addon_products",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_tokens_account_id",
                table: "api_tokens",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_api_tokens_hash",
                table: "api_tokens",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_client_services_addon_product_id",
                table: "client_services",
                column: "addon_product_id");

            migrationBuilder.CreateIndex(
                name: "ix_client_services_expires_at",
                table: "client_services",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_client_services_hosted_site_id",
                table: "client_services",
                column: "hosted_site_id");

            migrationBuilder.CreateIndex(
                name: "ix_client_services_service_type_id",
                table: "client_services",
                columns: new[] { "service_type", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_client_services_status_expires_at",
                table: "client_services",
                columns: new[] { "status", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "ix_client_services_status_service_type_billing_period_price_cents",
                table: "client_services",
                columns: new[] { "status", "service_type", "billing_period", "price_cents" });

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_live_domain",
                table: "hosted_sites",
                column: "live_domain",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_prospect_id",
                table: "hosted_sites",
                column: "prospect_id",
                unique: true,
                filter: "status <> 'cancelled'");

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_status_id",
                table: "hosted_sites",
                columns: new[] { "status", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_status_since",
                table: "hosted_sites",
                column: "status_since");

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_status_status_since",
                table: "hosted_sites",
                columns: new[] { "status", "status_since" });

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_status_updated_at",
                table: "hosted_sites",
                columns: new[] { "status", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_store_id",
                table: "hosted_sites",
                column: "store_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hosted_sites_updated_at",
                table: "hosted_sites",
                column: "updated_at");

            migrationBuilder.CreateIndex(
                name: "ix_merchant_subscriptions_merchant_id_platform_id",
                table: "merchant_subscriptions",
                columns: new[] { "merchant_id", "platform_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_merchant_subscriptions_platform_id",
                table: "merchant_subscriptions",
                column: "platform_id");

            migrationBuilder.CreateIndex(
                name: "ix_merchants_is_system",
                table: "merchants",
                column: "is_system",
                unique: true,
                filter: "is_system");

            migrationBuilder.CreateIndex(
                name: "ix_platforms_code",
                table: "platforms",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_site_id_version",
                table: "proposals",
                columns: new[] { "site_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_token_hash",
                table: "proposals",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proposals_year_sequence_version",
                table: "proposals",
                columns: new[] { "year", "sequence", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_prospects_status_updated_at",
                table: "prospects",
                columns: new[] { "status", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_prospects_updated_at",
                table: "prospects",
                column: "updated_at");

            migrationBuilder.CreateIndex(
                name: "ix_site_events_site_id_id",
                table: "site_events",
                columns: new[] { "site_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_store_domains_bare_domain",
                table: "store_domains",
                column: "bare_domain",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_store_domains_domain",
                table: "store_domains",
                column: "domain",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_store_domains_primary",
                table: "store_domains",
                column: "store_id",
                unique: true,
                filter: "is_primary");

            migrationBuilder.CreateIndex(
                name: "ix_stores_merchant_id",
                table: "stores",
                column: "merchant_id");

            migrationBuilder.CreateIndex(
                name: "ix_stores_platform_id_subdomain",
                table: "stores",
                columns: new[] { "platform_id", "subdomain" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_tokens");

            migrationBuilder.DropTable(
                name: "client_services");

            migrationBuilder.DropTable(
                name: "merchant_subscriptions");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "site_events");

            migrationBuilder.DropTable(
                name: "store_domains");

            migrationBuilder.DropTable(
                name: "store_pages");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "addon_products");

            migrationBuilder.DropTable(
                name: "hosted_sites");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "prospects");

            migrationBuilder.DropTable(
                name: "stores");

            migrationBuilder.DropTable(
                name: "merchants");

            migrationBuilder.DropTable(
                name: "platforms");
        }
    }
}
