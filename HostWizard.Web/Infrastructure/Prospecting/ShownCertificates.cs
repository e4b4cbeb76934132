using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>The certificates that the hosts of one visit showed. All are let in: a bad one is something to tell, not a reason to leave; nothing secret is ever sent.</summary>
internal sealed class ShownCertificates(TimeProvider clock)
{
    private const int LongestName = 200;

    private readonly ConcurrentDictionary<string, CertificateEvidence> byHost = new(StringComparer.OrdinalIgnoreCase);

    public CertificateEvidence? Of(string host) => byHost.GetValueOrDefault(host);

    /// <summary>How TLS is spoken: whatever certificate, looked at as on this day, and no other server asked about it.</summary>
    public SslClientAuthenticationOptions Options() => new()
    {
        CertificateChainPolicy = new()
        {
            // A certificate may name addresses to fetch its issuers from; those would be fetched past every rule of ours.
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
            VerificationTimeIgnored = false,
            VerificationTime = clock.GetLocalNow().DateTime,
        },
#pragma warning disable CA5359 // Whoever looks must be let in: what is wrong with the certificate is the evidence.
        RemoteCertificateValidationCallback = (sender, certificate, chain, errors) =>
        {
            if (sender is SslStream stream && certificate is X509Certificate2 shown) byHost[stream.TargetHostName] = Read(shown, chain, errors);
            return true;
        },
#pragma warning restore CA5359
    };

    private CertificateEvidence Read(X509Certificate2 shown, X509Chain? chain, SslPolicyErrors errors)
        => new(Short(shown.GetNameInfo(X509NameType.SimpleName, false)), Short(shown.GetNameInfo(X509NameType.SimpleName, true)), shown.NotAfter.ToUniversalTime(), errors == SslPolicyErrors.None, Problem(shown, chain, errors));

    private static string Short(string name) => name.Length > LongestName ? name[..LongestName] : name;

    private string? Problem(X509Certificate2 shown, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return null;
        var now = clock.GetUtcNow();
        if (shown.NotAfter.ToUniversalTime() < now) return $"it ended on {shown.NotAfter.ToUniversalTime():yyyy-MM-dd}";
        if (shown.NotBefore.ToUniversalTime() > now) return $"it begins only on {shown.NotBefore.ToUniversalTime():yyyy-MM-dd}";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return $"it is made for {Short(shown.GetNameInfo(X509NameType.DnsName, false))}, another name";
        if (shown.SubjectName.RawData.AsSpan().SequenceEqual(shown.IssuerName.RawData)) return "the website vouches for itself (self-signed)";
        return chain?.ChainStatus.Any(status => status.Status.HasFlag(X509ChainStatusFlags.PartialChain)) == true
            ? "its chain is not complete, or nobody vouches for it whom browsers know"
            : "nobody vouches for it whom browsers know";
    }
}
