/** The package brings no types; what the tests use of it. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    on(event: string, heard: (context: { oidc: { params: Record<string, unknown> } }) => void): this;
  }
}
