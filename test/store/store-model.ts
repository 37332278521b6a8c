import type { SentAnswer } from '../../src/store/answers.ts';

/** The store as plain lists. */
export class StoreModel {
  readonly claims = new Map<string, number>();
  answers: SentAnswer[] = [];
  readonly changes = new Map<string, number>();
  readonly leases = new Map<string, { readonly holder: string; readonly until: number }>();

  copy(): StoreModel {
    const copy = new StoreModel();
    copy.answers = [...this.answers];
    for (const [name, at] of this.claims) copy.claims.set(name, at);
    for (const [name, count] of this.changes) copy.changes.set(name, count);
    for (const [name, lease] of this.leases) copy.leases.set(name, lease);
    return copy;
  }

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

  bump(name: string): number {
    const count = (this.changes.get(name) ?? 0) + 1;
    this.changes.set(name, count);
    return count;
  }

  take(lease: { name: string; holder: string; until: number; now: number }): boolean {
    const before = this.leases.get(lease.name);
    if (before !== undefined && before.holder !== lease.holder && before.until > lease.now) return false;
    this.leases.set(lease.name, lease);
    return true;
  }
}
