import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** What a request says of who sent it, and when. */
interface Signed {
  readonly body: string;
  readonly timestamp: string;
  readonly signature: string;
}

/** The address of the application's that interactions are sent to, if there is one; then they don't go over the gateway. */
export class Endpoint {
  /** What the developer portal shows. */
  readonly publicKey: string;
  url: string | undefined;
  /** The statuses of what was sent there, in turn. */
  readonly statuses: number[] = [];
  /** The last request, as it was sent. */
  last: Signed | undefined;
  /** How many still wait for their answer. */
  open = 0;
  readonly #key: KeyObject;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.#key = privateKey;
    this.#changed = changed;
    this.publicKey = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  }

  sign(payload: unknown, at = Date.now()): Signed {
    const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const timestamp = String(Math.floor(at / 1000));
    const signature = sign(null, Buffer.from(timestamp + body), this.#key).toString('hex');
    return { body, timestamp, signature };
  }

  /** Sends an interaction, or what is handed in as signed. @returns the status of the answer, and its body. */
  async send({ body, timestamp, signature }: Signed): Promise<{ status: number; text: string }> {
    if (this.url === undefined) throw new Error('The application has no endpoint');
    this.last = { body, timestamp, signature };
    this.open += 1;
    try {
      const headers = {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': signature,
      };
      const response = await fetch(this.url, { method: 'POST', body, headers });
      this.statuses.push(response.status);
      return { status: response.status, text: await response.text() };
    } finally {
      this.open -= 1;
      this.#changed();
    }
  }
}
