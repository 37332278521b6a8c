/**
 * A set of words that answers only whether a word is in it, in twelve bits a word, and is wrong about one in 1,024 of those that
 * aren't. A binary fuse filter (Graf and Lemire, 2022): each word owns three slots, one in each of three segments that follow
 * each other, and the three together give its fingerprint.
 */
export interface FuseFilter {
  readonly seed: number;
  /** A power of two. */
  readonly segmentLength: number;
  /** How many segments a word's first slot may be in; two more follow them. */
  readonly segments: number;
  /** The slots, ten bits each, one after the other, the lowest bit first; a byte more than they take. */
  readonly slots: Uint8Array;
}

/** Where a filter looks for a word. */
export interface Place {
  readonly slots: readonly [number, number, number];
  readonly fingerprint: number;
}

export const SLOT_BITS = 10;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

const TWO_TO_32 = 2 ** 32;

/** Spreads each bit of a number over all of them; it is the end of MurmurHash3. */
function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The slots and the fingerprint of a word, by two hashes of it of 32 bits each. */
export function placeOf(word: string, { seed, segmentLength, segments }: Omit<FuseFilter, 'slots'>): Place {
  let first = 0x9e3779b1 ^ seed;
  let second = 0x5f356495 ^ seed;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
    // A product carries only upwards: what is at the top has to come down again.
    first ^= first >>> 15;
    second ^= second >>> 13;
  }
  const high = mixed(first);
  const low = mixed(second ^ high);
  const within = segmentLength - 1;
  const start = Math.floor((high / TWO_TO_32) * segments * segmentLength);
  const next = (start + segmentLength) ^ (low & within);
  const last = (start + 2 * segmentLength) ^ ((low >>> 16) & within);
  return { slots: [start, next, last], fingerprint: high & SLOT_MASK };
}

/** Whether a filter holds a word: always so of those it was built of. */
export function holds(filter: FuseFilter, word: string): boolean {
  const { slots, fingerprint } = placeOf(word, filter);
  const [first, second, third] = slots;
  return (slotOf(filter, first) ^ slotOf(filter, second) ^ slotOf(filter, third)) === fingerprint;
}

function slotOf({ slots }: FuseFilter, slot: number): number {
  const bit = slot * SLOT_BITS;
  const byte = bit >>> 3;
  return (((slots[byte] ?? 0) | ((slots[byte + 1] ?? 0) << 8)) >>> (bit & 7)) & SLOT_MASK;
}
