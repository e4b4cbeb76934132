using System.Collections.Frozen;

namespace HostWizard.Web.Domain;

/// <summary>Domains that many businesses share, for mail or as a place to be found. An objection to one of them would silence them all.</summary>
public static class SharedDomains
{
    private static readonly FrozenSet<string> All = """
        gmail.com googlemail.com outlook.com outlook.fr outlook.de outlook.be hotmail.com hotmail.fr hotmail.de hotmail.be live.com live.fr live.be msn.com yahoo.com yahoo.fr yahoo.de icloud.com me.com mac.com aol.com
        gmx.net gmx.de gmx.com gmx.at web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com pm.me pt.lu vo.lu internet.lu tango.lu email.lu education.lu
        orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr skynet.be telenet.be proximus.be
        facebook.com m.facebook.com instagram.com linkedin.com tiktok.com youtube.com x.com twitter.com wa.me linktr.ee google.com goo.gl business.site sites.google.com g.page
        wix.com wixsite.com wordpress.com blogspot.com jimdo.com jimdofree.com jimdosite.com weebly.com squarespace.com myshopify.com github.io webnode.com webnode.fr e-monsite.com over-blog.com
        editus.lu yellow.lu letzshop.lu tripadvisor.com tripadvisor.fr booking.com thefork.com co.uk com.pt
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a domain is shared.</summary>
    /// <param name="domain">As <see cref="ProspectKeys.Domain"/> writes it.</param>
    public static bool Has(string? domain) => domain is not null && All.Contains(domain);
}
