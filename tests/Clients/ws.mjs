// graphql-ws: everything over one WebSocket, signed in by connection_init.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aangemeld, url } from './huis.mjs';
import { beproef, geweigerd } from './volgen.mjs';

const client = createClient({
  url: url.replace(/^http/, 'ws'),
  webSocketImpl: WebSocket,
  retryAttempts: 0,
  connectionParams: { Authorization: await aangemeld() },
});
const luister = (query, variables) => client.iterate({ query, variables });
const stel = async (query, variables) => (await luister(query, variables).next()).value;

await beproef('graphql-ws', stel, luister);
await geweigerd(luister, 'ONBEKENDE_ORGANISATIE');
await client.dispose();
