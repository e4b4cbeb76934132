// Makes the fonts of the PDF: node fonts.mjs OUT. Small, because Skia embeds every face a document uses whole: Latin in one file, all other
// letters in a second that is embedded only where a name needs it. Ligatures, contextual and tabular forms are left out: their glyphs have no
// character of their own, and a reader could not copy them. Emoji are drawn as shapes and never embedded.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const out = process.argv[2];
const letters = (...ranges) => ranges.flatMap(([from, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join('');

const latin = letters([0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x1e9e], [0x2009], [0x2010, 0x2015], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026], [0x202f, 0x2030], [0x2032, 0x2033],
  [0x2039, 0x203a], [0x20ac], [0x2116], [0x2122], [0x2192], [0x2212], [0x2248], [0x2264, 0x2265], [0x2713]);
const other = letters([0x180, 0x217], [0x21c, 0x24f], [0x259], [0x2bb, 0x2bc], [0x300, 0x304], [0x306, 0x30c], [0x323], [0x327, 0x328], [0x384, 0x3ce], [0x400, 0x45f], [0x490, 0x491],
  [0x1e00, 0x1e9d], [0x1ea0, 0x1ef9], [0x1f00, 0x1fff], [0x20a0, 0x20ab], [0x20ad, 0x20bf], [0x2190, 0x2191], [0x2193], [0x2260], [0x25a0, 0x25ff], [0x2600, 0x2613], [0x2714, 0x2717]);
const emoji = letters([0x2300, 0x23ff], [0x2600, 0x27bf], [0x2b00, 0x2bff], [0x1f300, 0x1faff]);

const readable = { targetFormat: 'truetype', noHinting: true, keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'] };
const inter = { 400: 'web/Inter-Regular.woff2', 600: 'web/Inter-SemiBold.woff2', 650: 'variable/InterVariable.woff2' };

mkdirSync(out, { recursive: true });
for (const [weight, file] of Object.entries(inter)) {
  const font = readFileSync(`node_modules/inter-ui/${file}`);
  const options = file.startsWith('variable') ? { ...readable, variationAxes: { wght: Number(weight), opsz: 14 } } : readable;
  writeFileSync(`${out}/Inter-${weight}.ttf`, await subsetFont(font, latin, options));
  writeFileSync(`${out}/Inter-${weight}-other.ttf`, await subsetFont(font, other, options));
}
writeFileSync(`${out}/Emoji.ttf`, await subsetFont(readFileSync('node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'), emoji, { ...readable, keepFeatures: [] }));
