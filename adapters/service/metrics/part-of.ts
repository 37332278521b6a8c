/** The parts of what is served over HTTP: a closed list, whatever is asked for. */
const PARTS = [
  'api',
  'assets',
  'desk',
  'discord',
  'glossary',
  'healthz',
  'mcp',
  'metrics',
  'playground',
  'readyz',
  'sign-in',
  'slack',
] as const;

/** @param url as it was asked for, hostile or not. */
export function partOf(url: string): (typeof PARTS)[number] | 'first' | 'other' {
  const [, first = ''] = /^\/*([^/?#]*)/.exec(url) ?? [];
  if (first === '') return 'first';
  return PARTS.find((part) => part === first) ?? 'other';
}
