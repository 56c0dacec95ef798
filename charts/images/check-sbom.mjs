#!/usr/bin/env node
// A bill without a package that the lock file has, or of another version, is worse than none.
import { readFileSync } from 'node:fs';

const [bom, lock] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, 'utf8')));
const listed = new Set(bom.components.map(({ name, version }) => `${name} ${version}`.toLowerCase()));
const locked = Object.values(lock.dependencies)
  .flatMap(framework => Object.entries(framework))
  .filter(([, { type }]) => type !== 'Project')
  .map(([name, { resolved }]) => `${name} ${resolved}`.toLowerCase());
const missing = [...new Set(locked)].filter(one => !listed.has(one));
if (bom.bomFormat !== 'CycloneDX' || locked.length === 0 || missing.length > 0) {
  console.error(`The SBOM lacks: ${missing.join(', ') || 'everything'}`);
  process.exit(1);
}
console.log(`${bom.metadata.component.name} ${bom.metadata.component.version}: ${listed.size} components`);
