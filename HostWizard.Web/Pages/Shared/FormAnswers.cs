using HostWizard.Web.Domain;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages;

/// <summary>How pages answer a form: with words beside the field, or with a short message.</summary>
public static class FormAnswers
{
    /// <summary>Puts each sentence beside its field: <c>contact_email</c> belongs to <c>{form}.ContactEmail</c>.</summary>
    public static void AddInputErrors(this ModelStateDictionary state, InvalidInputException invalid, string form)
    {
        foreach (var (field, sentences) in invalid.Errors)
            foreach (var sentence in sentences)
                state.AddModelError($"{form}.{Pascal(field)}", sentence);
    }

    /// <summary>The page again with what was typed, as 400; htmx swaps it too.</summary>
    public static PageResult Invalid(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }

    /// <summary>Says what happened: at once when htmx asked, else on the next page.</summary>
    public static void Toast(this PageModel page, string message)
    {
        if (page.Request.IsHtmx()) page.Response.Htmx(headers => headers.WithTrigger("toast", new { message }));
        else page.TempData["Toast"] = message;
    }

    private static string Pascal(string field) => string.Concat(field.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
