/**
 * Auth0 Action, trigger Login / Post Login. Secrets: USHER (as in
 * https://usher.example), USHER_KEY, USHER_CONNECTION (as in acme/main).
 * Where usher cannot be asked nobody is let in.
 */
const CLAIM = 'https://usher.example/organizations';

exports.onExecutePostLogin = async (event, api) => {
  const { USHER, USHER_KEY, USHER_CONNECTION } = event.secrets;
  const query = new URLSearchParams({ connection: USHER_CONNECTION, claim: CLAIM });
  const { user, connection, client, transaction } = event;
  let answer;
  try {
    const response = await fetch(`${USHER}/v1/login/hooks/auth0?${query}`, {
      method: 'POST',
      headers: { 'Authorization': `Bearer ${USHER_KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user, connection, client, transaction }),
      signal: AbortSignal.timeout(5000),
    });
    answer = await response.json();
    if (!response.ok) throw new Error(`usher answered ${response.status}: ${answer.detail}`);
  } catch (error) {
    console.log(error.message);
    api.access.deny('You cannot log in now. Try again in a moment.');
    return;
  }
  if (answer.decision !== 'allow') {
    api.access.deny(answer.message);
    return;
  }
  for (const [name, value] of Object.entries(answer.claims)) {
    api.idToken.setCustomClaim(name, value);
    api.accessToken.setCustomClaim(name, value);
  }
};
