using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class ProspectCaptureTests
{
    private static readonly Actor By = new("admin@orion.lu");
    private static readonly DateTime Now = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_key_is_kept_as_it_is_found_again()
    {
        var prospect = new Prospect(new() { BusinessName = "Fleurs Reuter" }, By, Now, " note-1 ", ProspectEventKind.Captured);
        Assert.Equal("note-1", prospect.Key);
        Assert.Equal("note-1", Prospect.KeyOf(" note-1 "));
        Assert.Null(Prospect.KeyOf("  "));
        Assert.Equal(Prospect.KeyLength, Prospect.KeyOf(new string('k', Prospect.KeyLength))!.Length);
        Assert.Contains("key", Assert.Throws<InvalidInputException>(() => Prospect.KeyOf(new string('k', Prospect.KeyLength + 1))).Errors.Keys);
        Assert.Equal([ProspectEventKind.Captured], prospect.TakeNewEvents().Select(line => line.Kind));
    }

    [Fact]
    public void A_picture_more_than_fits_is_refused_and_writes_nothing()
    {
        var prospect = new Prospect(new() { BusinessName = "Fleurs Reuter" }, By, Now);
        prospect.TakeNewEvents();
        prospect.TakePicture(ProspectPictureKind.ShopFront, ProspectPicture.Most - 1, By, Now);
        Assert.Throws<RefusedException>(() => prospect.TakePicture(ProspectPictureKind.Card, ProspectPicture.Most, By, Now));
        prospect.DropPicture(ProspectPictureKind.Card, By, Now);
        Assert.Equal(["picture of the shop front added", "picture of the card removed"], prospect.TakeNewEvents().Select(line => line.Note));
    }
}
