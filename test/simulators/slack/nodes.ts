/** Anything in a message that is an object with a type: a block, an element, a text. */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** @returns every typed object in a value, at any depth, with the path to it. */
export function* nodesIn(value: unknown, path: string): Generator<{ node: Node; path: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield { node: value, path };
  for (const [key, child] of Object.entries(value)) {
    yield* nodesIn(child, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}

function isNode(value: object): value is Node {
  return typeof (value as { type?: unknown }).type === 'string';
}
