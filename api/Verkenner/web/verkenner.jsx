// The page at /graphql: GraphiQL, with the main question of Regionetwerk to begin with.
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { setNonce } from 'get-nonce';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import beginvraag from './beginvraag.graphql';
import './verkenner.css';

const plek = document.getElementById('verkenner');
// Its dialogs bring style of their own, which the page's policy lets in by this.
setNonce(plek.nonce);

const url = new URL('/graphql', location.href).href;

// A browser cannot give a WebSocket headers, so what stands on the headers tab travels in connection_init. One client per call: the
// headers may have changed since, and a client without subscriptions holds no connection.
const fetcher = (vraag, opties) =>
  createGraphiQLFetcher({
    url,
    enableIncrementalDelivery: false,
    wsClient: createClient({ url: url.replace(/^http/, 'ws'), connectionParams: opties?.headers ?? {} }),
  })(vraag, opties);

createRoot(plek).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={beginvraag.replaceAll('ADRES', location.origin)}
    defaultEditorToolsVisibility="headers"
    isHeadersEditorEnabled
    shouldPersistHeaders={false}
  />,
);
