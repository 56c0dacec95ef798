// A mail server that others wrote (smtp-server), for tests of ours that send. Says on which port it listens, then each message that it took as a line of
// JSON, and stops when nobody listens to it any more. STARTTLS with the certificate of smtp-server itself, which nobody trusts by itself.
import { SMTPServer } from 'smtp-server';

const [gebruiker, wachtwoord] = process.argv.slice(2);
const server = new SMTPServer({
    authOptional: gebruiker === undefined,
    disabledCommands: gebruiker === undefined ? ['AUTH'] : [],
    onAuth: (auth, _, klaar) =>
        auth.username === gebruiker && auth.password === wachtwoord ? klaar(null, { user: gebruiker }) : klaar(new Error('no')),
    onRcptTo: (adres, _, klaar) => {
        const code = /^geweigerd-(\d{3})@/.exec(adres.address)?.[1];
        klaar(code ? Object.assign(new Error('no'), { responseCode: Number(code) }) : null);
    },
    onData: (stroom, sessie, klaar) => {
        const delen = [];
        stroom.on('data', deel => delen.push(deel));
        stroom.on('end', () => {
            const aan = sessie.envelope.rcptTo.map(ontvanger => ontvanger.address);
            console.log(JSON.stringify({ van: sessie.envelope.mailFrom.address, aan, versleuteld: sessie.secure, tekst: Buffer.concat(delen).toString() }));
            klaar();
        });
    },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.resume().on('end', () => process.exit(0));
