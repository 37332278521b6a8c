/** Who a platform says that somebody is, and the workspaces in which the person may be. */
export interface Identity {
  /** As the core names people: "slack:U024BE7LH". */
  readonly person: string;
  readonly name: string;
  readonly workspaces: readonly { readonly workspace: string; readonly place: string }[];
}

/** What is known only to this server and, in part, to the browser that began to sign in, until that comes back. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** A platform by which people sign in. */
export interface Provider {
  /** Where the browser is sent. @param back the address at which it comes back. */
  begin(back: string, checks: Checks): Promise<URL>;
  /**
   * What the platform says of whoever came back. Nothing of what it gives for asking it is kept.
   * @param address at which the browser came back, with all that the platform put there.
   * @throws whatever went wrong: an error of openid-client, of the network, or of what was answered.
   */
  finish(address: URL, checks: Checks): Promise<Identity>;
}

/** By what the platform knows this application. */
interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What signing in needs of each platform by which it is possible. */
export interface SignInSettings {
  /** `issuer` is another server than Slack's. */
  readonly slack?: (Credentials & { readonly issuer?: string | undefined }) | undefined;
  /** `apiUrl` is another server than Discord's; ends in "/api". */
  readonly discord?: (Credentials & { readonly apiUrl?: string | undefined }) | undefined;
}

export type ProviderName = keyof SignInSettings;

/** How long a platform may take to answer, in seconds. */
export const PATIENCE = 10;

const LONGEST_NAME = 80;

/** A name that people gave themselves or a workspace, as it may be kept and shown. */
export const nameFrom = (given: string | undefined, otherwise: string): string =>
  (given ?? '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\p{Cs}$/u, '')
    .trim() || otherwise;
