using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How a proposal's state and parts are called.</summary>
public static class ProposalLook
{
    /// <summary>The state in words.</summary>
    public static string Label(ProposalState state) => state switch
    {
        ProposalState.Open => "Waiting for the answer",
        ProposalState.Accepted => "Accepted",
        ProposalState.Declined => "Declined",
        ProposalState.Superseded => "Replaced",
        ProposalState.Withdrawn => "Withdrawn",
        _ => "No longer valid",
    };

    /// <summary>What was opened.</summary>
    public static string Label(ProposalPart part) => part switch { ProposalPart.Pdf => "PDF", ProposalPart.Preview => "Preview", _ => "Page" };
}
