// Writes one SVG sprite of the Tabler icons the pages use: node icons.mjs OUT name...
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [out, ...names] = process.argv.slice(2);
const blank = '<path stroke="none" d="M0 0h24v24H0z" fill="none" />';

const symbol = name => {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const shapes = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, '').replace(/<\/svg>\s*$/, '').replace(/\s*\n\s*/g, '').replace(blank, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
};

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `<svg xmlns="http://www.w3.org/2000/svg">${names.map(symbol).join('')}</svg>\n`);
