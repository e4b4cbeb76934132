// Writes Tabler's style sheet without the rules nothing names: node tabler.mjs OUT SCRIPTS
// A class is named when its whole name stands anywhere in a page, in code or in a script; so nothing of Tabler's may be put
// together from pieces ("btn-" + kind). Rules by element, attribute and :root stay.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { PurgeCSS } from 'purgecss';

const [out, scripts] = process.argv.slice(2);
const [{ css }] = await new PurgeCSS().purge({
  css: ['node_modules/@tabler/core/dist/css/tabler.min.css'],
  content: ['Pages/**/*.cshtml', '{Domain,Infrastructure,Pages}/**/*.cs', `${scripts}/*.js`],
});
mkdirSync(dirname(out), { recursive: true });
if (!existsSync(out) || readFileSync(out, 'utf8') !== css) writeFileSync(out, css);
