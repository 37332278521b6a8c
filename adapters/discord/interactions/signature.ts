import { createPublicKey, verify } from 'node:crypto';

/** Whether Discord signed a body, as it was sent at a time that stands before it. */
export type SignedByDiscord = (body: Buffer, timestamp: string, signature: string) => boolean;

/** @param publicKey the application's, 64 hexadecimal digits. */
export function signedWith(publicKey: string): SignedByDiscord {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (body, timestamp, signature) =>
    /^[0-9a-f]{128}$/i.test(signature) &&
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
