import type { Answer } from '../../src/answer/answer.ts';
import type { Resources } from '../../src/answer/resources.ts';
import type { Observer } from '../../src/conversation/observer.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Scope } from '../../src/team/tokens.ts';

/** What programs that speak the Model Context Protocol are answered with. */
export interface McpMeans {
  readonly version: string;
  /** An answer as plain text. */
  text(answer: Answer, messages: Messages): string;
  readonly observer: Observer;
}

/** A program that asks. */
export interface Asker {
  /** What it is answered from at the moment. */
  seen(): Promise<Resources>;
  readonly scopes: readonly string[];
}

/** What a tool works with. */
export interface ToolMeans extends McpMeans {
  readonly asker: Asker;
}

export const may = ({ scopes }: Asker, scope: Scope): boolean => scopes.includes(scope);
