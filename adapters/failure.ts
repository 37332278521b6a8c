/** How the process ends. */
export const EXIT = { done: 0, failed: 1, usage: 2, calledOff: 130 } as const;

/** Something a person can mend. The message is one sentence saying what is wrong and what to do; no stack is shown. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
