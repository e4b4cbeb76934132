using MimeKit;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>How messages leave.</summary>
public interface IMailDelivery
{
    /// <summary>Hands a message over.</summary>
    /// <param name="message">The exact message.</param>
    /// <param name="name">What it is called on this side, the same every time.</param>
    /// <param name="stopping">The process ends: nothing new is begun, but a message that is being handed over is.</param>
    /// <returns>What the other side said.</returns>
    /// <exception cref="UndeliveredException">It was not taken.</exception>
    /// <exception cref="OperationCanceledException">The process ends, and nothing was handed over.</exception>
    Task<string> DeliverAsync(MimeMessage message, string name, CancellationToken stopping);
}

/// <summary>A message was not taken, in the other side's words where it said any.</summary>
public sealed class UndeliveredException(string message, bool isPermanent, Exception? reason = null) : Exception(message, reason)
{
    /// <summary>Whether trying again cannot help.</summary>
    public bool IsPermanent { get; } = isPermanent;
}
