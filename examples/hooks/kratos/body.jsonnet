// What Ory Kratos sends to usher: the identity as Kratos knows it.
function(ctx) {
  flow_id: ctx.flow.id,
  identity: ctx.identity,
}
