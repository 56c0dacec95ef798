// An OpenID provider that others wrote (oidc-provider), for tests of ours that sign in. Says where it is, then answers each line of JSON on stdin with one:
//   {"doe":"client", …}         knows this client from now on, by what OpenID calls its metadata
//   {"doe":"draai"}             signs with another key from now on, and forgets the old one
//   {"doe":"app","publiek":…}   the access token that a partner's app gets for this audience, with private_key_jwt; without one, a token that only it can read
//   {"doe":"account","wie":…,"groepen":[…]}  knows this person from now on
//   {"doe":"persoon","wie":…,"publiek":…}    the access token for this audience of an app that this person let in
// Whoever comes to sign in is asked who he is, and may say no. It stops when nobody talks to it any more.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

// What it says of itself is for people; stdout is for the test.
console.info = console.warn = () => {};

const server = createServer((vraag, antwoord) => (vraag.url.startsWith('/interaction/') ? laatBinnen(vraag, antwoord) : provider.callback()(vraag, antwoord)));
await new Promise(klaar => server.listen(0, '127.0.0.1', klaar));
const adres = `http://127.0.0.1:${server.address().port}`;
const app = await generateKeyPair('RS256');
const clients = new Map([['partner', {
  client_id: 'partner',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  jwks: { keys: [await exportJWK(app.publicKey)] },
}]]);
const accounts = new Map();
let sleutel = await nieuweSleutel();
let provider = maak();

async function nieuweSleutel() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: crypto.randomUUID() };
}

// What it keeps of sessions and codes is beside it, so another one goes on where this one was.
function maak() {
  return new Provider(adres, {
    jwks: { keys: [sleutel] },
    clients: [...clients.values()],
    cookies: { keys: ['voor de test'] },
    claims: { openid: ['sub', 'groups'] },
    conformIdTokenClaims: false,
    findAccount: (_, wie) => ({ accountId: wie, claims: () => ({ sub: wie, groups: accounts.get(wie) ?? [] }) }),
    extraTokenClaims: (_, token) => ({ groups: accounts.get(token.accountId) }),
    interactions: { url: (_, stap) => `/interaction/${stap.uid}` },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      // Its own page wants fonts from elsewhere.
      rpInitiatedLogout: {
        logoutSource: (ctx, formulier) => {
          ctx.body = `<!DOCTYPE html><title>Afmelden</title>${formulier}<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, meld mij af</button>`;
        },
      },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, publiek) => ({ scope: 'kennis.lezen', audience: publiek, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
  });
}

const formulier = `<!DOCTYPE html><html lang="nl"><title>Proefaccount</title>
<form method="post"><label>Account <input name="wie"></label><button>Meld mij aan</button><button name="nee">Annuleer</button></form>`;

async function laatBinnen(vraag, antwoord) {
  const { prompt, params, session } = await provider.interactionDetails(vraag, antwoord);
  if (prompt.name === 'login') {
    if (vraag.method !== 'POST') return antwoord.setHeader('content-type', 'text/html').end(formulier);
    const velden = new URLSearchParams(await text(vraag));
    return provider.interactionFinished(vraag, antwoord, velden.has('nee') ? { error: 'access_denied' } : { login: { accountId: velden.get('wie') } });
  }
  const toestemming = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  toestemming.addOIDCScope(params.scope);
  return provider.interactionFinished(vraag, antwoord, { consent: { grantId: await toestemming.save() } });
}

async function tokenVanApp(publiek) {
  const bewering = await new SignJWT({ jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'RS256' }).setIssuer('partner').setSubject('partner').setAudience(`${adres}/token`).setIssuedAt().setExpirationTime('1m').sign(app.privateKey);
  const antwoord = await fetch(`${adres}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'partner',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: bewering,
      ...(publiek ? { resource: publiek, scope: 'kennis.lezen' } : {}),
    }),
  });
  return antwoord.json();
}

// As the app of a partner gets it for somebody who signed in there; the way through a browser is another test.
async function tokenVanPersoon(wie, publiek) {
  const client = await provider.Client.find('partner');
  const toestemming = new provider.Grant({ accountId: wie, clientId: client.clientId });
  toestemming.addResourceScope(publiek, 'openid');
  const grantId = await toestemming.save();
  const token = new provider.AccessToken({ accountId: wie, client, grantId, gty: 'authorization_code', scope: 'openid' });
  token.resourceServer = new provider.ResourceServer(publiek, { scope: 'openid', audience: publiek, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } });
  return { access_token: await token.save() };
}

async function doe({ doe: wat, publiek, ...client }) {
  if (wat === 'app') return tokenVanApp(publiek);
  if (wat === 'persoon') return tokenVanPersoon(client.wie, publiek);
  if (wat === 'account') accounts.set(client.wie, client.groepen);
  if (wat === 'draai') sleutel = await nieuweSleutel();
  if (wat === 'client') clients.set(client.client_id, client);
  provider = maak();
  return {};
}

console.log(adres);
for await (const regel of createInterface({ input: process.stdin })) console.log(JSON.stringify(await doe(JSON.parse(regel))));
process.exit(0);
