// Apollo Client with its link for subscriptions: questions over HTTP, listening over graphql-ws.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { aangemeld, url } from './huis.mjs';
import { beproef } from './volgen.mjs';

const authorization = await aangemeld();
const ws = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: { authorization } });
const client = new ApolloClient({
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(ws),
    new HttpLink({ uri: url, headers: { authorization } }),
  ),
  cache: new InMemoryCache(),
});

const stel = (tekst, variables) => {
  const document = gql(tekst);
  return document.definitions[0].operation === 'mutation'
    ? client.mutate({ mutation: document, variables })
    : client.query({ query: document, variables });
};

const luister = (tekst, variables) => {
  let abonnement;
  return new ReadableStream({
    start: uit => {
      abonnement = client.subscribe({ query: gql(tekst), variables }).subscribe({
        next: ({ data, error }) => uit.enqueue({ data, errors: error?.errors }),
        error: fout => uit.error(fout),
        complete: () => uit.close(),
      });
    },
    cancel: () => abonnement.unsubscribe(),
  });
};

await beproef('apollo', stel, luister);
await ws.dispose();
