// graphql-sse, distinct connections: a stream of server-sent events for each operation.
import { createClient } from 'graphql-sse';
import { aangemeld, url } from './huis.mjs';
import { beproef, geweigerd } from './volgen.mjs';

const client = createClient({ url, retryAttempts: 0, headers: { Authorization: await aangemeld() } });
const luister = (query, variables) => client.iterate({ query, variables });
const stel = async (query, variables) => (await luister(query, variables).next()).value;

await beproef('graphql-sse', stel, luister);
await geweigerd(luister, 'ONBEKENDE_ORGANISATIE');
client.dispose();
