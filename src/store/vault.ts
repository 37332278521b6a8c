import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Where a sealed text belongs. What was sealed for one place is not opened at another. */
interface SealedFor {
  readonly workspace: string;
  /** What it is, such as "slack token". */
  readonly name: string;
}

/** Seals texts that must not be read by whoever gets hold of the database. */
export interface Vault {
  /** @returns a text that is another each time. It shows how long the text is. */
  seal(text: string, place: SealedFor): string;
  /** @throws VaultError where it wasn't sealed with one of the keys, for this place, or was changed. */
  open(sealed: string, place: SealedFor): string;
  /** Whether a key is among its own, by the id that `keyOf` gives. */
  has(key: string): boolean;
  /** Whether it was sealed with an older key than the newest, and so is to be sealed again before that key is taken away. */
  needsResealing(sealed: string): boolean;
}

/**
 * `keys`: what was given as keys are none. `malformed`: this is no sealed text. `unknownKey`: it was sealed with a key that is not among
 * them. `changed`: it was changed, or sealed for another place.
 */
export type VaultErrorCode = 'keys' | 'malformed' | 'unknownKey' | 'changed';

/** Why a vault is not to be had, or a text not opened. The message is one sentence, and holds neither keys nor texts. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Version, id of the key, and nonce, tag and sealed bytes as base64. Another format would be another version. */
const SEALED = /^v1\.([0-9a-f]{8})\.([\w-]+)$/;

interface Key {
  /** Tells which key it was, and nothing about it. */
  readonly id: string;
  readonly bytes: Buffer;
}

/**
 * A vault with keys from the environment: 32 random bytes each, as base64 or hexadecimal digits, with commas or spaces between
 * them. The first seals; all open.
 * @throws VaultError `keys`
 */
export function vaultWith(keys: string): Vault {
  const ring = keysIn(keys);
  const [newest] = ring;
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, newest.bytes, nonce).setAAD(contextOf(newest, place));
      // JSON keeps every text, also one with half a character in it.
      const sealed = [cipher.update(JSON.stringify(text), 'utf8'), cipher.final()];
      const bytes = Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
      return `v1.${newest.id}.${bytes.toString('base64url')}`;
    },

    open(sealed, place) {
      const { id, bytes } = partsOf(sealed);
      const key = ring.find((each) => each.id === id);
      if (key === undefined)
        throw new VaultError(
          'unknownKey',
          `The key “${id}”, which this was sealed with, is not among the keys.`,
        );
      try {
        const decipher = createDecipheriv(CIPHER, key.bytes, bytes.subarray(0, NONCE_BYTES))
          .setAAD(contextOf(key, place))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
        return JSON.parse(Buffer.concat([text, decipher.final()]).toString('utf8'));
      } catch (cause) {
        throw new VaultError('changed', 'What was sealed has been changed, or belongs somewhere else.', {
          cause,
        });
      }
    },

    has: (key) => ring.some(({ id }) => id === key),

    needsResealing: (sealed) => partsOf(sealed).id !== newest.id,
  };
}

/** The id of the key that a text was sealed with, which tells nothing about the key; nothing where it isn't sealed. */
export const keyOf = (text: string): string | undefined => SEALED.exec(text)?.[1];

const contextOf = ({ id }: Key, { workspace, name }: SealedFor): Buffer =>
  Buffer.from(JSON.stringify(['v1', id, workspace, name]));

function partsOf(sealed: string): Key {
  const [, id = '', text = ''] = SEALED.exec(sealed) ?? [];
  const bytes = Buffer.from(text, 'base64url');
  // Other letters at the end can stand for the same bytes: only one text is the one that was sealed.
  if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== text)
    throw new VaultError('malformed', 'This is not something that was sealed.');
  return { id, bytes };
}

function keysIn(text: string): readonly [Key, ...Key[]] {
  const [newest, ...others] = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(keyFrom);
  if (newest === undefined) throw new VaultError('keys', 'There is no key.');
  const keys = [newest, ...others] as const;
  if (new Set(keys.map(({ id }) => id)).size < keys.length)
    throw new VaultError('keys', 'One of the keys is there twice.');
  return keys;
}

function keyFrom(part: string, index: number): Key {
  const isHex = /^[0-9a-f]{64}$/i.test(part);
  const bytes = Buffer.from(part, isHex ? 'hex' : 'base64');
  const isBase64 =
    bytes.toString('base64url') === part.replace(/=$/, '').replaceAll('+', '-').replaceAll('/', '_');
  if (bytes.length !== KEY_BYTES || !(isHex || isBase64))
    throw new VaultError(
      'keys',
      `Key ${index + 1} is not 32 bytes as base64 or hexadecimal digits: “openssl rand -base64 32” makes one.`,
    );
  return { id: createHmac('sha256', bytes).update('id of the key').digest('hex').slice(0, 8), bytes };
}
