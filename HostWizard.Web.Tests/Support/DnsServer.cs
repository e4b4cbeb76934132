using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostWizard.Web.Tests.Support;

/// <summary>A name server on loopback that knows what a test told it. Source of the format: RFC 1035, 4.1.</summary>
public sealed class DnsServer : IDisposable
{
    private static readonly Dictionary<string, ushort> Kinds = new(StringComparer.Ordinal) { ["A"] = 1, ["NS"] = 2, ["CNAME"] = 5, ["MX"] = 15, ["TXT"] = 16, ["AAAA"] = 28, ["CAA"] = 257 };

    private readonly ConcurrentDictionary<string, List<(ushort Kind, int Ttl, byte[] Data)>> zone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> failing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> silent = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> asked = [];
    private readonly UdpClient socket = new(new IPEndPoint(IPAddress.Loopback, 0));

    public DnsServer() => _ = AnswerAsync();

    /// <summary>Where it listens, as <c>Dns:Servers</c> names it.</summary>
    public string Address => socket.Client.LocalEndPoint!.ToString()!;

    /// <summary>All names it was asked about.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Tells it records: <c>parc.lu 300 A 203.0.113.10</c>, <c>parc.lu 300 CAA 0 issue letsencrypt.org</c>.</summary>
    public DnsServer Say(params string[] records)
    {
        foreach (var record in records)
        {
            var parts = record.Split(' ', 4);
            zone.GetOrAdd(parts[0], _ => []).Add((Kinds[parts[2]], int.Parse(parts[1], CultureInfo.InvariantCulture), Data(parts[2], parts[3])));
        }
        return this;
    }

    /// <summary>Makes it forget a name.</summary>
    public DnsServer Forget(string name)
    {
        zone.TryRemove(name, out _);
        return this;
    }

    /// <summary>Makes it fail at a name (SERVFAIL).</summary>
    public DnsServer Fail(string name)
    {
        failing[name] = true;
        return this;
    }

    /// <summary>Makes it say nothing at all about a name; about everything for <c>*</c>.</summary>
    public DnsServer Hush(string name)
    {
        silent[name] = true;
        return this;
    }

    public void Dispose() => socket.Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync();
                if (Answer(received.Buffer) is { } answer) await socket.SendAsync(answer, received.RemoteEndPoint);
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private byte[]? Answer(byte[] question)
    {
        var (name, end) = ReadName(question, 12);
        asked.Add(name);
        if (silent.ContainsKey(name) || silent.ContainsKey("*")) return null;
        var kind = BinaryPrimitives.ReadUInt16BigEndian(question.AsSpan(end));
        var answers = Find(name, kind, out var isKnown);
        var code = failing.ContainsKey(name) ? 2 : isKnown ? 0 : 3;
        if (code != 0) answers = [];

        var reply = new List<byte>(question[..(end + 4)]);
        (reply[2], reply[3]) = (0x81, (byte)(0x80 | code));
        (reply[6], reply[7], reply[8], reply[9], reply[10], reply[11]) = (0, (byte)answers.Count, 0, 0, 0, 0);
        foreach (var (owner, type, ttl, data) in answers)
        {
            reply.AddRange(Name(owner));
            reply.AddRange([(byte)(type >> 8), (byte)type, 0, 1, (byte)(ttl >> 24), (byte)(ttl >> 16), (byte)(ttl >> 8), (byte)ttl, (byte)(data.Length >> 8), (byte)data.Length]);
            reply.AddRange(data);
        }
        return [.. reply];
    }

    private List<(string Owner, ushort Kind, int Ttl, byte[] Data)> Find(string name, ushort kind, out bool isKnown)
    {
        var found = new List<(string, ushort, int, byte[])>();
        isKnown = false;
        for (var steps = 0; steps < 8 && zone.TryGetValue(name, out var records); steps++)
        {
            isKnown = true;
            var owner = name;
            found.AddRange(records.Where(r => r.Kind == kind).Select(r => (owner, r.Kind, r.Ttl, r.Data)));
            var alias = records.FirstOrDefault(r => r.Kind == Kinds["CNAME"]);
            if (alias.Data is null || kind == Kinds["CNAME"]) break;
            found.Add((owner, alias.Kind, alias.Ttl, alias.Data));
            name = ReadName(alias.Data, 0).Name;
        }
        return found;
    }

    private static byte[] Data(string kind, string value)
    {
        var parts = value.Split(' ');
        return kind switch
        {
            "A" or "AAAA" => IPAddress.Parse(value).GetAddressBytes(),
            "MX" => [.. BitConverter.GetBytes(ushort.Parse(parts[0], CultureInfo.InvariantCulture)).Reverse(), .. Name(parts[1])],
            "TXT" => [.. Encoding.UTF8.GetBytes(value).Chunk(255).SelectMany(piece => piece.Prepend((byte)piece.Length))],
            "CAA" => [byte.Parse(parts[0], CultureInfo.InvariantCulture), (byte)parts[1].Length, .. Encoding.ASCII.GetBytes(parts[1]), .. Encoding.ASCII.GetBytes(string.Join(' ', parts.Skip(2)))],
            _ => Name(value),
        };
    }

    private static byte[] Name(string name) => [.. name.Split('.', StringSplitOptions.RemoveEmptyEntries).SelectMany(label => Encoding.ASCII.GetBytes(label).Prepend((byte)label.Length)), 0];

    private static (string Name, int End) ReadName(byte[] bytes, int at)
    {
        var labels = new List<string>();
        for (; bytes[at] != 0; at += bytes[at] + 1) labels.Add(Encoding.ASCII.GetString(bytes, at + 1, bytes[at]).ToLowerInvariant());
        return (string.Join('.', labels), at + 1);
    }
}
