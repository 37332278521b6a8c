import type { z } from 'zod';

type Path = readonly PropertyKey[];

/** One thing that a schema has against a value: where in it, and a sentence that begins with the name of that place. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
}

/** Everything a schema has against a value, said for who wrote it. Parsed with `reportInput`, what is missing is told from what is wrong. */
export const refusalsOf = (error: z.ZodError): Refusal[] =>
  error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [{ path: issue.path, message: `${nameOf(issue.path)}: ${sentence(issue)}` }];
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path, message: `${nameOf(path)}: is not a field that entries have` };
    });
  });

/** "rows[2].values[1]", counting from 1 as people do. */
function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.path.length > 0) return 'is missing';
  if (issue.input === null) return 'is empty';
  if (issue.expected === 'array') return 'should be a list';
  if (issue.expected === 'string')
    return 'should be a text; put quotes around a text that looks like a number';
  return 'should be a list of “field: value”';
}
