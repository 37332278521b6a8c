const MIB = 1024 ** 2;

/** What an import may have: more of it is refused with a sentence, before it takes the machine's memory. */
export const LIMITS = {
  /** Of all files of one import together, as they come. */
  bytes: 64 * MIB,
  /** Of what is compressed: a small file can unpack to more than the machine holds. */
  unpackedBytes: 512 * MIB,
  files: 200_000,
  entries: 200_000,
  /** Shown at once: who has more begins with these. */
  faults: 1_000,
  /** In characters, of all cells of a row: no entry takes as much. */
  row: 4 * MIB,
  /** Brackets in brackets. */
  depth: 100,
} as const;
