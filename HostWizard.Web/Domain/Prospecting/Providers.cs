namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Who runs mail and name servers, told by the ends of their names.</summary>
public static class Providers
{
    private static readonly (string End, string Name)[] Mail =
    [
        ("google.com", "Google Workspace"), ("googlemail.com", "Google Workspace"), ("mail.protection.outlook.com", "Microsoft 365"), ("mx.microsoft", "Microsoft 365"), ("outlook.com", "Microsoft 365"),
        ("pt.lu", "POST Luxembourg"), ("post.lu", "POST Luxembourg"), ("internet.lu", "Internet.lu"), ("visual-online.lu", "Visual Online"), ("vo.lu", "Visual Online"), ("eurodns.com", "EuroDNS"), ("eurodnsmail.com", "EuroDNS"),
        ("ovh.net", "OVHcloud"), ("ovh.ca", "OVHcloud"), ("infomaniak.ch", "Infomaniak"), ("gandi.net", "Gandi"), ("kundenserver.de", "IONOS"), ("ionos.de", "IONOS"), ("ionos.com", "IONOS"), ("ionos.fr", "IONOS"), ("1and1.com", "IONOS"), ("1and1.fr", "IONOS"),
        ("rzone.de", "Strato"), ("your-server.de", "Hetzner"), ("kasserver.com", "All-Inkl"), ("hostinger.com", "Hostinger"), ("one.com", "one.com"), ("combell.com", "Combell"), ("zoho.eu", "Zoho"), ("zoho.com", "Zoho"),
        ("protonmail.ch", "Proton"), ("icloud.com", "iCloud"), ("mailbox.org", "mailbox.org"), ("messagingengine.com", "Fastmail"), ("secureserver.net", "GoDaddy"), ("privateemail.com", "Namecheap"), ("yandex.net", "Yandex"), ("orange.fr", "Orange"), ("proximus.be", "Proximus"),
    ];

    private static readonly (string End, string Name)[] Names =
    [
        ("cloudflare.com", "Cloudflare"), ("ovh.net", "OVHcloud"), ("ovh.ca", "OVHcloud"), ("gandi.net", "Gandi"), ("ui-dns.com", "IONOS"), ("ui-dns.de", "IONOS"), ("ui-dns.org", "IONOS"), ("ui-dns.biz", "IONOS"), ("infomaniak.ch", "Infomaniak"), ("infomaniak.com", "Infomaniak"),
        ("eurodns.com", "EuroDNS"), ("eurodns.biz", "EuroDNS"), ("pt.lu", "POST Luxembourg"), ("ept.lu", "POST Luxembourg"), ("visual-online.lu", "Visual Online"), ("vo.lu", "Visual Online"), ("azure-dns.com", "Microsoft Azure"), ("azure-dns.net", "Microsoft Azure"),
        ("domaincontrol.com", "GoDaddy"), ("registrar-servers.com", "Namecheap"), ("wixdns.net", "Wix"), ("squarespacedns.com", "Squarespace"), ("dns-parking.com", "Hostinger"), ("googledomains.com", "Google"), ("hetzner.com", "Hetzner"), ("hetzner.de", "Hetzner"),
        ("rzone.de", "Strato"), ("kasserver.com", "All-Inkl"), ("one.com", "one.com"), ("combell.net", "Combell"), ("jimdo.com", "Jimdo"), ("wordpress.com", "WordPress.com"), ("sedoparking.com", "Sedo"), ("parkingcrew.net", "ParkingCrew"), ("bodis.com", "Bodis"), ("above.com", "Above"), ("afternic.com", "Afternic"), ("dan.com", "Dan"),
    ];

    private static readonly string[] Sellers = ["Sedo", "ParkingCrew", "Bodis", "Above", "Afternic", "Dan"];

    /// <summary>Whose mail servers they are; null when it is none of the known.</summary>
    public static string? OfMail(IEnumerable<string> hosts) => Of(Mail, hosts);

    /// <summary>Whose name servers they are; null when it is none of the known.</summary>
    public static string? OfNames(IEnumerable<string> hosts)
    {
        var list = hosts.ToList();
        // Amazon numbers its domains: ns-12.awsdns-05.co.uk.
        return Of(Names, list) ?? (list.Exists(host => host.Contains(".awsdns-", StringComparison.Ordinal)) ? "Amazon Route 53" : null);
    }

    /// <summary>Whether it is somebody who keeps domains that are for sale.</summary>
    public static bool SellsDomains(string? nameServerProvider) => Sellers.Contains(nameServerProvider);

    private static string? Of((string End, string Name)[] known, IEnumerable<string> hosts)
        => hosts.Select(host => Array.Find(known, one => host == one.End || host.EndsWith("." + one.End, StringComparison.OrdinalIgnoreCase)).Name).FirstOrDefault(name => name is not null);
}
