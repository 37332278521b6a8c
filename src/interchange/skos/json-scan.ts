/** How deep brackets stand in brackets. Those in texts are none. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (mark === '[' || mark === '{') deepest = Math.max(deepest, ++depth);
    else if (mark === ']' || mark === '}') depth--;
  }
  return deepest;
}

/** On which line each name is first given to something. */
export function linesOfIds(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  for (const { 1: name = '', index } of json.matchAll(/"@?id"\s*:\s*"([^"\\]*)"/g)) {
    for (; counted < index; counted++) if (json.charCodeAt(counted) === LINE_FEED) line++;
    if (!lines.has(name)) lines.set(name, line);
  }
  return lines;
}

const LINE_FEED = 0x0a;

/** The line of an error of `JSON.parse`, as far as its message says where it is; else the last one. */
export function lineOfError(json: string, { message }: Error): number {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length);
  return json.slice(0, position).split('\n').length;
}
