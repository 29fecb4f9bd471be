// Runs action.js as Auth0 would, with an event from a file, and prints what it
// did:
//   USHER=… USHER_KEY=… USHER_CONNECTION=acme/main node try.js event.json
const fs = require('node:fs');
const { onExecutePostLogin } = require('./action.js');

const event = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
event.secrets = process.env;
const did = { denied: null, idToken: {}, accessToken: {} };
const api = {
  access: { deny: (reason) => { did.denied = reason; } },
  idToken: { setCustomClaim: (name, value) => { did.idToken[name] = value; } },
  accessToken: { setCustomClaim: (name, value) => { did.accessToken[name] = value; } },
};
onExecutePostLogin(event, api).then(() => process.stdout.write(JSON.stringify(did) + '\n'));
