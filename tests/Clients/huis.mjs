// What the scripts here share: where the api is, and who asks. Each is called as: node script.mjs <api>
export const api = process.argv[2];
export const url = `${api}/graphql`;
export const hoorn = 'GM0405';

// An answer that never comes must not hold up whoever runs this.
setTimeout(() => {
  console.error('no end after two minutes');
  process.exit(1);
}, 120_000).unref();

// Somebody of this organisation, as the README says.
export async function aangemeld(organisatie = hoorn, rol = 'beheerder') {
  const antwoord = await fetch(`${api}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organisatie, rollen: [rol] }),
  });
  if (!antwoord.ok) throw new Error(await antwoord.text());
  return `Bearer ${(await antwoord.json()).access_token}`;
}

export const vraag = /* GraphQL */ `
  query Gemeente($code: String!, $eerste: Int = 5) {
    gemeente(code: $code) { id code naam budgetten(first: $eerste) { totalCount nodes { id bron toegekend } } }
  }
`;

export const opdracht = /* GraphQL */ `
  mutation Vastleggen($input: ContactVastleggenInput!) {
    contactVastleggen(input: $input) { contact { id naam functie } fouten { code bericht veld } }
  }
`;

// Another name each time, so that clients do not find what another made.
export const contact = wie => ({
  eigenaar: hoorn, naam: `Loket van ${wie}`, functie: 'Aanspreekpunt', email: 'loket@voorbeeld.test', verzoekId: `clienten-${wie}-${process.pid}`,
});
