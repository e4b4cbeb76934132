using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>What a picture is, how large it may be, in which sizes it is shown, and how many there is room for.</summary>
public sealed class MediaTests
{
    private static readonly DateTime Now = new(2027, 1, 11, 8, 0, 0, DateTimeKind.Utc);

    private static StoreMedia Picture => new(1, new(new string('a', 64), "shop.jpg", MediaFormat.Jpeg, 1200, 800, 1000), new Actor("marie@example.lu"), Now);

    [Fact]
    public void What_it_is_is_told_by_its_first_bytes()
    {
        Assert.Equal(MediaFormat.Jpeg, MediaKind.Of([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal(MediaFormat.Png, MediaKind.Of([0x89, .. "PNG\r\n\u001A\n"u8]));
        Assert.Equal(MediaFormat.Webp, MediaKind.Of("RIFF\0\0\0\0WEBPVP8 "u8));
        Assert.Null(MediaKind.Of("RIFF\0\0\0\0WAVE"u8));
        Assert.Null(MediaKind.Of("hello"u8));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("GIF89a", "GIF")]
    [InlineData("\0\0\0 ftypavif", "AVIF")]
    [InlineData("\0\0\0 ftypheic", "HEIC")]
    [InlineData("\0\0\0 ftypisom", "film")]
    [InlineData("BM1234", "BMP")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("<?xml version='1.0'?>\n<SVG xmlns='http://www.w3.org/2000/svg'>", "SVG")]
    [InlineData("hello", "not a picture")]
    public void What_is_refused_is_named(string start, string word)
        => Assert.Contains(word, MediaKind.WhyNot(System.Text.Encoding.Latin1.GetBytes(start)), StringComparison.Ordinal);

    [Theory]
    [InlineData(300, new[] { 300 })]
    [InlineData(480, new[] { 480 })]
    [InlineData(500, new[] { 500 })]
    [InlineData(1200, new[] { 480, 960, 1200 })]
    [InlineData(1999, new[] { 480, 960, 1440, 1999 })]
    [InlineData(2100, new[] { 480, 960, 1440, 2000 })]
    [InlineData(3000, new[] { 480, 960, 1440, 2000 })]
    public void Sizes_never_enlarge_and_none_is_nearly_another(int width, int[] expected) => Assert.Equal(expected, MediaSizes.Widths(width));

    [Fact]
    public void Every_width_gives_one_to_four_sizes_that_rise()
    {
        for (var width = 1; width <= MediaSizes.MostKeptWidth; width++)
        {
            var widths = MediaSizes.Widths(width);
            Assert.InRange(widths.Count, 1, 4);
            Assert.Equal(widths.Distinct().Order(), widths);
            Assert.True(widths[^1] <= width);
        }
    }

    [Fact]
    public void What_is_kept_has_its_shape_and_is_never_larger()
    {
        Assert.Equal((800, 600), MediaSizes.Kept(800, 600));
        Assert.Equal((3000, 2000), MediaSizes.Kept(6000, 4000));
        Assert.Equal((450, 9000), MediaSizes.Kept(1000, 20_000));
        Assert.Equal((3000, 1), MediaSizes.Kept(60_000, 3));
    }

    [Fact]
    public void More_pixels_than_the_memory_holds_are_refused()
    {
        Assert.Null(MediaSizes.WhatIsWrong(10_000, 6_000));
        Assert.Contains("10,001 × 6,000", MediaSizes.WhatIsWrong(10_001, 6_000), StringComparison.Ordinal);
        Assert.NotNull(MediaSizes.WhatIsWrong(uint.MaxValue, uint.MaxValue));
        Assert.NotNull(MediaSizes.WhatIsWrong(0, 5));
    }

    [Fact]
    public void Room_is_by_plan_and_ends()
    {
        Assert.Equal([500L << 20, 500L << 20, 2L << 30, 10L << 30], new SubscriptionTier?[] { null, SubscriptionTier.Essential, SubscriptionTier.Professional, SubscriptionTier.Business }.Select(MediaQuota.Of));
        var usage = new StoreMediaUsage(1);
        usage.Add(60, 100);
        usage.Add(40, 100);
        Assert.Throws<RefusedException>(() => usage.Add(1, 100));
        Assert.Equal(100, usage.Bytes);
        usage.Remove(60);
        usage.Add(1, 100);
        Assert.Equal(41, usage.Bytes);
    }

    [Theory]
    [InlineData(0, "0 KB")]
    [InlineData(1, "1 KB")]
    [InlineData(340 * 1024, "340 KB")]
    [InlineData(2_516_582, "2.4 MB")]
    [InlineData(20L << 20, "20 MB")]
    [InlineData(10L << 30, "10 GB")]
    public void Sizes_are_written_as_people_read_them(long bytes, string words) => Assert.Equal(words, MediaQuota.Words(bytes));

    [Fact]
    public void The_point_in_sight_is_inside_the_picture()
    {
        var picture = Picture;
        Assert.Equal((.5, .5), (picture.FocalX, picture.FocalY));
        picture.FocusOn(0, 1);
        foreach (var (x, y) in ((double, double)[])[(-.01, .5), (.5, 1.01), (double.NaN, .5), (.5, double.PositiveInfinity)]) Assert.Throws<InvalidInputException>(() => picture.FocusOn(x, y));
        Assert.Equal((0, 1), (picture.FocalX, picture.FocalY));
    }

    [Fact]
    public void It_is_published_when_it_is_ready_and_described()
    {
        var picture = Picture;
        picture.MarkReady();
        Assert.False(picture.IsReadyToPublish);
        Assert.Throws<InvalidInputException>(() => picture.DescribeBriefly("  "));
        Assert.Throws<InvalidInputException>(() => picture.DescribeBriefly(new string('x', StoreMedia.AltLength + 1)));
        picture.Describe(new MediaAlt("Der\nLaden", Fr: "La boutique"));
        Assert.Equal(("Der Laden", "La boutique", null), (picture.Alt, picture.AltFr, picture.AltEn));
        Assert.Contains("boutique", picture.SearchText, StringComparison.Ordinal);
        Assert.True(picture.IsReadyToPublish);
    }

    [Fact]
    public void It_is_tried_three_times_and_again_when_it_is_uploaded_again()
    {
        var picture = Picture;
        Assert.True(picture.Begin() && picture.Begin() && picture.Begin());
        Assert.False(picture.Begin());
        Assert.Equal(MediaStatus.Failed, picture.Status);
        Assert.True(picture.Retry());
        Assert.True(picture.Begin());
        Assert.False(picture.Retry());
    }

    [Theory]
    [InlineData(null, "picture")]
    [InlineData("..\\..\\C:\\tmp/a b.jpg", "a b.jpg")]
    [InlineData("x\0y\u0007.png", "xy.png")]
    public void Names_are_shown_without_folders_and_signs_nobody_sees(string? name, string shown) => Assert.Equal(shown, StoreMedia.NameOf(name));

    [Fact]
    public void A_long_name_keeps_its_end()
    {
        var name = StoreMedia.NameOf(new string('x', 300) + ".jpeg");
        Assert.Equal(StoreMedia.FileNameLength, name.Length);
        Assert.EndsWith("x.jpeg", name, StringComparison.Ordinal);
        Assert.Equal(StoreMedia.FileNameLength, StoreMedia.NameOf("a." + new string('x', 300)).Length);
    }

    [Fact]
    public void Pages_name_its_sizes()
    {
        var picture = new MediaPicture(7, 3, "abc", "jpeg", 1200, 800, .5, .5, "The shop");
        Assert.Equal("/base/media/3/abc/480.jpg 480w, /base/media/3/abc/960.jpg 960w, /base/media/3/abc/1200.jpg 1200w", picture.SrcSet("/base", picture.Format));
        Assert.Equal("/media/3/abc/480.webp 480w, /media/3/abc/960.webp 960w, /media/3/abc/1200.webp 1200w", picture.SrcSet("", MediaPicture.Webp));
        Assert.Equal("/media/3/abc/960.jpg", picture.Src(""));
        Assert.Equal("/media/3/abc/1200.webp", picture.SrcWebp("", 1300));
        Assert.Equal((1200, 640), (picture.Widest, picture.HeightAt(960)));
    }
}
