// The server audits of graphql-http, be they MUST, SHOULD or MAY. Fails when any does.
import { auditServer } from 'graphql-http';
import { url } from './huis.mjs';

const audits = await auditServer({ url, fetchFn: fetch });
const failed = audits.filter(audit => audit.status !== 'ok');
for (const audit of failed) console.error(audit.id, audit.name, audit.status, audit.reason);
console.log(`${audits.length - failed.length} of ${audits.length} audits pass`);
process.exitCode = failed.length === 0 ? 0 : 1;
