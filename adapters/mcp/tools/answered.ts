import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Answer, answerSchema } from '../../../src/answer/answer.ts';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Question } from '../../../src/question/question.ts';
import type { ToolMeans } from '../means.ts';

/** Longer than any name, or description of a thing. */
const LONGEST_TERM = 400;

export const termSchema = z.string().trim().min(1).max(LONGEST_TERM);

/** An answer as data: docs/answer.md says what is in it. */
export const answeredSchema = z.object({ answer: answerSchema });

/** Nothing that the tools do changes anything, or reaches farther than the glossary. */
export const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** Answers a question, as data and as text. */
export async function answered(question: Question, means: ToolMeans): Promise<CallToolResult> {
  const since = performance.now();
  const resources = await means.asker.seen();
  const answer = answerQuestion(question, resources);
  const text = [means.text(answer, resources.messages).trimEnd(), ...advice(answer)].join('\n\n');
  const seconds = (performance.now() - since) / 1000;
  means.observer.answered({ platform: 'web', origin: 'mcp', kind: answer.kind, seconds });
  return { content: [{ type: 'text', text }], structuredContent: { answer } };
}

/** What a program can do where there is no answer yet. */
function advice(answer: Answer): string[] {
  if (answer.kind === 'choices')
    return ['Nothing is answered yet: if one of these is meant, ask again with just that name.'];
  if (answer.kind === 'missing')
    return [
      'The glossary has no answer: search_glossary may find it by a description. If that finds nothing either, say that the team’s glossary lacks it.',
    ];
  return [];
}
