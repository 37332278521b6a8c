import type { SentAnswer } from '../../src/store/store.ts';

/** The store as plain lists. */
export class StoreModel {
  readonly claims = new Map<string, number>();
  answers: SentAnswer[] = [];

  claim(workspace: string, key: string, at: number): boolean {
    const name = `${workspace}/${key}`;
    if (this.claims.has(name)) return false;
    this.claims.set(name, at);
    return true;
  }

  keep(fits: (answer: SentAnswer) => boolean): void {
    this.answers = this.answers.filter(fits);
  }

  save(answer: SentAnswer): void {
    this.keep(({ workspace, id }) => workspace !== answer.workspace || id !== answer.id);
    this.answers.push(answer);
  }

  prune(before: { readonly claims: number; readonly answers: number }): void {
    for (const [name, at] of this.claims) if (at < before.claims) this.claims.delete(name);
    this.keep(({ at }) => at >= before.answers);
  }
}
