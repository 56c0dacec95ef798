// The server audits of graphql-http against a running server: npm install graphql@16 graphql-http, then
// node audit.mjs http://localhost:5000/graphql. Fails when any audit does, be it MUST, SHOULD or MAY.
import { auditServer } from 'graphql-http';

const audits = await auditServer({ url: process.argv[2], fetchFn: fetch });
const failed = audits.filter(audit => audit.status !== 'ok');
for (const audit of failed) console.log(audit.id, audit.name, audit.status, audit.reason);
console.log(`${audits.length - failed.length} of ${audits.length} audits pass`);
process.exit(failed.length === 0 ? 0 : 1);
