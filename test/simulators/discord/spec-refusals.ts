import type { ZodMiniType } from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';

/** What Discord's own description of its API refuses of a body, a line each: "components.0.label: at most 80". */
export function specRefusals(schema: ZodMiniType, body: unknown): string[] {
  const { error } = schema.safeParse(body);
  return error ? linesOf(error.issues, []) : [];
}

function linesOf(issues: readonly $ZodIssue[], base: readonly PropertyKey[]): string[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    const meant = issue.code === 'invalid_union' ? branchMeant(issue.errors) : undefined;
    return meant ? linesOf(meant, path) : [`${path.map(String).join('.') || 'body'}: ${reasonOf(issue)}`];
  });
}

/** A union fails with the faults of all its branches; those of the one whose `type` fits are worth reading. */
function branchMeant(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some(({ path }) => path.length === 1 && path[0] === 'type'),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function reasonOf(issue: $ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'invalid_type':
      return `must be ${issue.expected}`;
    case 'invalid_union':
      return 'is nothing that may stand here';
    default:
      return issue.code;
  }
}
