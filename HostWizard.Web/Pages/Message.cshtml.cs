using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages;

/// <summary>What people see when a page cannot be shown, whatever they asked for and however.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class MessageModel : PageModel
{
    public string Title { get; private set; } = "";

    public string Words { get; private set; } = "";

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        (Title, Words) = status switch
        {
            400 => ("This form is too old", "It was open for a long time, or was sent twice. Go back, load the page again and send it once more."),
            403 => ("This is not for you", "You are signed in, but this part belongs to somebody else."),
            404 => ("There is nothing here", "The address may have a typing mistake, or what it led to is gone."),
            409 => ("This cannot be done now", "Somebody else was faster, or it is done already. Go back and load the page again."),
            413 => ("This is too large", "Send less at once."),
            429 => ("Please wait a little", "There were too many tries."),
            >= 500 => ("Something went wrong here", "It is our fault, and nothing was changed. Please try again in a moment."),
            _ => ("This page cannot be shown", "Please go back and try again."),
        };
        Response.StatusCode = status is >= 400 and < 600 ? status : 404;
    }
}
