// Writes what browsers get from here: one style sheet, two scripts, a service worker, fonts, pictures and an icon sprite, each but
// the worker with the fingerprint of its content in its name, and assets.properties, in which the portal looks the names up.
//   node build.mjs [folder]     the folder of resources to write to; without it, the portal's own
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, writeFile, mkdir, rm, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const resources = process.argv[2] ?? '../src/main/resources';
const statics = `${resources}/static`;
const templates = '../src/main/resources/nl/meent/portal';
const tokens = JSON.parse(await readFile('tokens.json', 'utf8'));

/** Every colour once, with its dark twin; browsers without light-dark() keep the light value. */
function themeCss() {
  const pairs = Object.entries(tokens.single).map(([name, [light, dark]]) => [name, light, dark]);
  for (const [scale, { light, dark }] of Object.entries(tokens.scales))
    tokens.steps.forEach((step, i) => pairs.push([`--voorbeeld-kleuren-${scale}-${step}`, light[i], dark[i]]));
  const plain = pairs.map(([n, l]) => `${n}:${l};`).join('');
  const both = pairs.map(([n, l, d]) => `${n}:light-dark(${l},${d});`).join('');
  return `.meent-theme{${plain}}@supports (color:light-dark(#000,#fff)){.meent-theme{${both}}}`;
}

function luminance(hex) {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function colour(name, mode) {
  if (name.startsWith('--')) return tokens.single[name][mode];
  const [scale, step] = name.split('-');
  return tokens.scales[scale][mode ? 'dark' : 'light'][tokens.steps.indexOf(step)];
}

/** Stops the build at a pair of colours that can't be read, in light or in dark. */
function checkContrast() {
  for (const [ink, ground, least] of tokens.contrast) for (const mode of [0, 1]) {
    const [a, b] = [luminance(colour(ink, mode)), luminance(colour(ground, mode))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < least) throw new Error(`${ink} on ${ground} is ${ratio.toFixed(2)}, needs ${least} (${mode ? 'dark' : 'light'})`);
  }
}

/** Splits a selector list at its outer commas. */
function splitList(selectors) {
  const list = ['']; let depth = 0;
  for (const c of selectors) {
    if (c === '(') depth++; else if (c === ')') depth--;
    if (c === ',' && depth === 0) list.push(''); else list[list.length - 1] += c;
  }
  return list;
}

/** Drops rules for NL Design System components that no template names, then custom properties that no rule reads. */
function shrink(css, used) {
  const kept = css.replace(/([^{}@;]+)\{([^{}]*)\}/g, (rule, selectors, body) => {
    if (/^\s*(from|to|[\d.]+%)/.test(selectors)) return rule;
    const alive = splitList(selectors).filter((selector) => {
      const names = selector.replace(/:(not|is|where|has)\(.*\)/g, '').match(/\.-?[a-zA-Z_][\w-]*/g) ?? [];
      return names.every((n) => !/^\.(nl|utrecht)-/.test(n) || used.has(n.slice(1)));
    });
    return alive.length ? `${alive.join(',')}{${body}}` : '';
  });
  let out = kept;
  for (let before = ''; before !== out;) {
    before = out;
    const read = new Set([...out.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]));
    out = out.replace(/(?<=[{;])\s*(--[\w-]+):((?:"[^"]*"|'[^']*'|[^;{}"'])*)(;|(?=\}))/g, (d, name) => (read.has(name) ? d : ''));
  }
  for (let before = ''; before !== out;) { before = out; out = out.replace(/@(media|supports)[^{};]*\{\s*\}/g, '').replace(/(?<=^|[{}])[^{}@]+\{\s*\}/g, ''); }
  return out;
}

/** The names of NL Design System classes in the templates. */
async function usedClasses() {
  const used = new Set();
  for (const file of (await readdir(templates, { recursive: true })).filter((f) => f.endsWith('.html')))
    for (const [name] of (await readFile(`${templates}/${file}`, 'utf8')).matchAll(/\b(nl|utrecht)-[a-z][\w-]*/g)) used.add(name);
  return used;
}

const assets = {};
async function emit(name, content) {
  const [, stem, extension] = name.match(/^(.*)(\.\w+)$/);
  const file = `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 10)}${extension}`;
  await writeFile(`${statics}/${file}`, content);
  assets[name] = file;
}

checkContrast();
await rm(statics, { recursive: true, force: true });
await mkdir(statics, { recursive: true });
await mkdir(`${resources}/nl/meent/portal/frame`, { recursive: true });
const theme = { name: 'theme', setup(b) {
  b.onResolve({ filter: /^meent:theme$/ }, () => ({ path: 'theme', namespace: 'meent' }));
  b.onLoad({ filter: /.*/, namespace: 'meent' }, () => ({ contents: themeCss(), loader: 'css' }));
} };
const result = await build({
  entryPoints: ['css/index.css'], bundle: true, minify: true, write: false, outdir: 'out', plugins: [theme],
  loader: { '.woff2': 'file', '.svg': 'file' }, assetNames: '[name]-[hash]', legalComments: 'external', logLevel: 'warning',
});
const legal = [];
for (const f of result.outputFiles) {
  const name = f.path.split('/').pop();
  if (name.endsWith('.LEGAL.txt')) legal.push(f.text);
  else if (name === 'index.css') {
    const css = shrink(f.text.replace(/\/\*!.*?\*\//gs, ''), await usedClasses());
    await emit('meent.css', css);
    console.log(`css: ${f.text.length} bytes bundled, ${css.length} kept, ${gzipSync(css, { level: 9 }).length} compressed`);
  } else {
    await writeFile(`${statics}/${name}`, f.contents);
    assets[name.replace(/-[A-Z0-9]{8}\./, '.')] = name;
  }
}
const scripts = await build({
  entryPoints: ['js/index.js'], bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', logLevel: 'warning',
});
await emit('meent.js', scripts.outputFiles[0].text);
// A service worker keeps its name, for browsers ask for it under that again.
const worker = await build({
  entryPoints: ['js/sw.js'], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'warning',
});
await writeFile(`${statics}/sw.js`, worker.outputFiles[0].text);
await emit('htmx.js', await readFile('node_modules/htmx.org/dist/htmx.min.js'));
const symbols = await Promise.all(JSON.parse(await readFile('icons.json', 'utf8')).map(async (name) => {
  const svg = await readFile(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const inner = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[^>]*>/, '').replace('</svg>', '').replace(/\s*\n\s*/g, '').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${inner}</symbol>`;
}));
await emit('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
await emit('mark.svg', await readFile('img/mark.svg'));
for (const part of ['@fontsource/noto-sans', '@fontsource/overpass', '@tabler/icons', 'htmx.org'])
  legal.push(`${part}\n\n${await readFile(`node_modules/${part}/LICENSE`, 'utf8')}`);
await emit('licences.txt', legal.map((text) => text.trim()).join('\n\n----\n\n') + '\n');
await writeFile(`${resources}/nl/meent/portal/frame/assets.properties`,
  Object.keys(assets).sort().map((name) => `${name}=${assets[name]}\n`).join(''));
