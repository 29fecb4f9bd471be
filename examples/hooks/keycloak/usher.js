// Keycloak script authenticator (feature "scripts"). Pack this folder into a jar
// (jar cf usher.jar *), put it into providers/, and add the step "usher" as
// REQUIRED behind the steps that say who somebody is. Beside a REQUIRED step
// Keycloak passes ALTERNATIVE ones over: put Cookie, the identity provider redirector
// and the forms into one REQUIRED sub-flow, and this step behind it. Of who comes by
// an identity provider it runs nothing further of that flow: make a flow of this
// step alone the "Post login flow" of each provider too, or they are let in unasked.
// USHER, USHER_KEY and USHER_CONNECTION are in the environment of Keycloak.
var AuthenticationFlowError = Java.type('org.keycloak.authentication.AuthenticationFlowError');
var HttpClient = Java.type('java.net.http.HttpClient');
var HttpRequest = Java.type('java.net.http.HttpRequest');
var BodyPublishers = Java.type('java.net.http.HttpRequest.BodyPublishers');
var BodyHandlers = Java.type('java.net.http.HttpResponse.BodyHandlers');
var Duration = Java.type('java.time.Duration');
var ModelToRepresentation = Java.type('org.keycloak.models.utils.ModelToRepresentation');
var Response = Java.type('jakarta.ws.rs.core.Response');
var System = Java.type('java.lang.System');
var URI = Java.type('java.net.URI');

function authenticate(context) {
  var groups = [];
  user.getGroupsStream().forEach(function (g) { groups.push(ModelToRepresentation.buildGroupPath(g)); });
  var attributes = {};
  user.getAttributes().forEach(function (name, values) { attributes[name] = Java.from(values); });
  var body = JSON.stringify({
    realm: realm.getName(),
    client: context.getAuthenticationSession().getClient().getClientId(),
    user: {
      id: user.getId(), username: user.getUsername(), email: user.getEmail(), emailVerified: user.isEmailVerified(),
      attributes: attributes, groups: groups,
    },
  });
  var message = 'You cannot log in now. Try again in a moment.';
  try {
    var request = HttpRequest.newBuilder(URI.create(System.getenv('USHER') + '/v1/login/hooks/keycloak?connection=' + System.getenv('USHER_CONNECTION')))
      .timeout(Duration.ofSeconds(5))
      .header('Authorization', 'Bearer ' + System.getenv('USHER_KEY'))
      .header('Content-Type', 'application/json')
      .POST(BodyPublishers.ofString(body)).build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    var answer = JSON.parse(response.body());
    if (response.statusCode() === 200 && answer.access === 'allow') {
      for (var name in answer.notes) authenticationSession.setUserSessionNote(name, answer.notes[name]);
      context.success();
      return;
    }
    LOG.info('usher: ' + response.statusCode() + ' ' + (answer.reason || answer.detail));
    message = answer.message || message;
  } catch (error) {
    LOG.error('usher could not be asked: ' + error);
  }
  context.failure(AuthenticationFlowError.ACCESS_DENIED, context.form().setError(message).createErrorPage(Response.Status.FORBIDDEN));
}
