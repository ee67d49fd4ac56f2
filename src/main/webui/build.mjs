// Builds the reading room: types from the schema, a check of all types, and a bundle of script, styles and fonts.
// Arguments: the folder to write to; --watch to go on. Does nothing where nothing has changed since the last time.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { generateOutput } from '@gql.tada/cli-utils';
import * as esbuild from 'esbuild';
import { buildSchema, KnownDirectivesRule, parse, specifiedRules, validate } from 'graphql';

const out = process.argv[2];
const watch = process.argv.includes('--watch');
const stamp = `${out}.stamp`;

const inputs = await fingerprint();
if (!watch && inputs === (await readFile(stamp, 'utf8').catch(() => ''))) process.exit(0);

await generateOutput({ output: undefined, tsconfig: undefined });
const mistakes = await mistakesInQueries();
if (mistakes.length > 0) {
  console.error(mistakes.join('\n'));
  if (!watch) process.exit(1);
}
const types = spawnSync(process.execPath, [...runtimeArguments(), 'node_modules/typescript/bin/tsc', '--pretty', 'false'], {
  stdio: 'inherit',
});
if (types.status !== 0 && !watch) process.exit(1);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const page = await readFile('index.html', 'utf8');
await cp('icon.svg', join(out, 'icon.svg'));

const bundle = {
  entryPoints: { app: 'src/main.tsx' },
  bundle: true,
  format: 'esm',
  target: ['es2022', 'safari16.4'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: !watch,
  sourcemap: true,
  outdir: join(out, 'assets'),
  splitting: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.woff2': 'file' },
  publicPath: '/assets',
  external: ['/icon.svg'],
  metafile: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [{ name: 'page', setup: (build) => build.onEnd(writePage) }],
};
if (watch) {
  await (await esbuild.context(bundle)).watch();
} else {
  await esbuild.build(bundle);
  await writeFile(stamp, inputs);
  process.exit(0);
}

/** The page names script, styles and font by their hashed names. */
async function writePage(result) {
  if (result.errors.length > 0) return;
  const files = Object.keys(result.metafile.outputs).map((file) => file.slice(file.lastIndexOf('/') + 1));
  const named = (pattern) => `/assets/${files.find((file) => pattern.test(file))}`;
  await writeFile(
    join(out, 'index.html'),
    page
      .replace('/assets/app.js', named(/^app-.*\.js$/))
      .replace('/assets/app.css', named(/^app-.*\.css$/))
      .replace('/assets/naskh.woff2', named(/^noto-naskh-arabic-arabic-.*\.woff2$/)),
  );
}

/** Every query in the sources, held to the schema; types alone would let arguments pass that it does not have. */
async function mistakesInQueries() {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
  // gql.tada's own directive never reaches the API.
  const rules = specifiedRules.filter((rule) => rule !== KnownDirectivesRule);
  const queries = [];
  for (const file of (await sources()).filter((name) => /^src.*\.tsx?$/.test(name))) {
    for (const [, query] of (await readFile(file, 'utf8')).matchAll(/graphql\(\s*`([^`]*)`/g)) queries.push(query);
  }
  return validate(schema, parse(queries.join('\n')), rules).map(String);
}

async function fingerprint() {
  const hash = createHash('sha256');
  for (const file of await sources()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function sources() {
  return (await readdir('.', { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^(node_modules|generated)\b/.test(file))
    .sort();
}

function runtimeArguments() {
  return 'Deno' in globalThis ? ['run', '-A'] : [];
}
