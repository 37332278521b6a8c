/** The first millisecond of 2015, from where Discord counts. */
const EPOCH = 1_420_070_400_000;
let increment = 0n;

/** An id as Discord makes them: it holds when it was made, and later ones are greater. */
export function snowflake(): string {
  increment += 1n;
  return ((BigInt(Date.now() - EPOCH) << 22n) | (increment & 0x3fffffn)).toString();
}
