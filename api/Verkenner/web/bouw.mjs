// Builds the explorer: node bouw.mjs <folder>. Called by Verkenner.targets; ends with one line and exit code 1 when it cannot.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = fileURLToPath(new URL('.', import.meta.url));
const uit = resolve(process.argv[2]);

try {
  installeer();
  await bouw();
} catch (fout) {
  console.error(String(fout.message ?? fout).trim().split('\n')[0]);
  process.exit(1);
}

// npm writes node_modules/.package-lock.json when it is done: as long as that is the newest, nothing has to be fetched.
function installeer() {
  const gedaan = join(hier, 'node_modules/.package-lock.json');
  const gevraagd = statSync(join(hier, 'package-lock.json')).mtimeMs;
  if (existsSync(gedaan) && statSync(gedaan).mtimeMs >= gevraagd) return;
  // Every build asks: without a network one an hour waits for it.
  const mislukt = `${uit}.mislukt`;
  if (existsSync(mislukt) && statSync(mislukt).mtimeMs > Math.max(gevraagd, Date.now() - 3_600_000)) {
    throw new Error(`npm ci mislukte kort geleden; verwijder ${mislukt} om het nu weer te proberen`);
  }
  // No scripts of strangers. Without a network it must say so soon, rather than try again for minutes.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error', '--fetch-retries=0', '--fetch-timeout=20000'], {
    cwd: hier,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 180_000,
  });
  if (npm.status !== 0) {
    mkdirSync(dirname(mislukt), { recursive: true });
    writeFileSync(mislukt, '');
    const reden = npm.error?.message ?? npm.stderr.split('\n').filter(regel => /^npm error/.test(regel)).slice(0, 3).join(' ');
    throw new Error(`npm ci: ${reden || 'mislukt'}`);
  }
}

// Made aside and then moved: a build that breaks off leaves no half page.
async function bouw() {
  const { build } = await import('esbuild');
  const tijdelijk = `${uit}.${process.pid}`;
  mkdirSync(tijdelijk, { recursive: true });
  try {
    await build({
      entryPoints: [join(hier, 'verkenner.jsx')],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      loader: { '.graphql': 'text' },
      define: { 'process.env.NODE_ENV': '"production"' },
      outdir: tijdelijk,
      logLevel: 'error',
    });
    copyFileSync(join(hier, 'pagina.html'), join(tijdelijk, 'pagina.html'));
    rmSync(uit, { recursive: true, force: true });
    renameSync(tijdelijk, uit);
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}
