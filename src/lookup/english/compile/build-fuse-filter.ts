import { type FuseFilter, type Place, placeOf, SLOT_BITS } from '../fuse-filter.ts';

/** How many slots a word needs, at the least; below it no choice of seed succeeds. */
const SLOTS_A_WORD = 1.125;
const SEEDS = 16;

/** Builds a filter of distinct words, as small as one of a few seeds allows. The same words give the same filter. */
export function buildFuseFilter(words: readonly string[]): FuseFilter {
  const segmentLength = segmentLengthFor(words.length);
  let segments = Math.max(1, Math.ceil((words.length * SLOTS_A_WORD) / segmentLength) - 2);
  for (; ; segments++)
    for (let seed = 0; seed < SEEDS; seed++) {
      const shape = { seed, segmentLength, segments };
      const places = words.map((word) => placeOf(word, shape));
      const count = (segments + 2) * segmentLength;
      const order = peel(places, count);
      if (order !== undefined) return { ...shape, slots: packed(assigned(places, order, count)) };
    }
}

/** Half of what the paper advises: it fits closer, and more often takes another seed. */
const segmentLengthFor = (count: number): number =>
  2 ** Math.max(2, Math.floor(Math.log(Math.max(count, 1)) / Math.log(3.33) + 1.25));

/** A word, and the slot that no word after it needs. */
interface Owner {
  readonly word: number;
  readonly slot: number;
}

/**
 * Takes out a word that has a slot for itself, until none is left, and gives the order in which they went; undefined when
 * words remain that share all their slots.
 */
function peel(places: readonly Place[], count: number): Owner[] | undefined {
  const users = new Uint32Array(count);
  // The numbers of a slot's words, exclusive-or: of a slot with one word it is that word.
  const together = new Uint32Array(count);
  places.forEach(({ slots }, word) => {
    for (const slot of slots) {
      users[slot] = (users[slot] ?? 0) + 1;
      together[slot] = (together[slot] ?? 0) ^ word;
    }
  });
  const alone: number[] = [];
  for (let slot = 0; slot < count; slot++) if (users[slot] === 1) alone.push(slot);
  const order: Owner[] = [];
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (users[slot] !== 1) continue;
    const word = together[slot] ?? 0;
    order.push({ word, slot });
    for (const other of places[word]?.slots ?? []) {
      users[other] = (users[other] ?? 0) - 1;
      together[other] = (together[other] ?? 0) ^ word;
      if (users[other] === 1) alone.push(other);
    }
  }
  return order.length === places.length ? order : undefined;
}

/** Fills the slots backwards, so that a word's own slot is set when its two others are. */
function assigned(places: readonly Place[], order: readonly Owner[], count: number): Uint16Array {
  const slots = new Uint16Array(count);
  for (const { word, slot } of order.toReversed()) {
    const place = places[word];
    if (place === undefined) continue;
    slots[slot] = place.slots.reduce((rest, other) => rest ^ (slots[other] ?? 0), place.fingerprint);
  }
  return slots;
}

function packed(slots: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((slots.length * SLOT_BITS) / 8) + 1);
  slots.forEach((slot, i) => {
    const bit = i * SLOT_BITS;
    const shifted = slot << (bit & 7);
    bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (shifted & 0xff);
    bytes[(bit >>> 3) + 1] = (bytes[(bit >>> 3) + 1] ?? 0) | (shifted >>> 8);
  });
  return bytes;
}
