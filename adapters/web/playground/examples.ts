/** What a newcomer may click: each is answered in a way of its own. */
export const EXAMPLES = [
  'TCP vs UDP',
  'what is idempotency?',
  'microservise vs api',
  'difference between authn and authz',
  'what is a port?',
  'monolith vs microservice vs serverless',
  'what is the thing that spreads requests over servers',
] as const;
