/** A name that nothing else has. `crypto.randomUUID` is there on https and on this machine only. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (each) => each.toString(36)).join('-');
