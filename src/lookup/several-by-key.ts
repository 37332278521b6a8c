/** Several items a key. Most keys have one, which then needs no list of its own. The items are no arrays. */
export class SeveralByKey<T extends object | number> {
  readonly #items = new Map<string, T | readonly T[]>();

  of(key: string): readonly T[] {
    const found = this.#items.get(key);
    return found === undefined ? [] : isList(found) ? found : [found];
  }

  add(key: string, item: T): void {
    const before = this.of(key);
    this.#items.set(key, before.length === 0 ? item : [...before, item]);
  }

  remove(key: string, item: T): void {
    const [first, ...others] = this.of(key).filter((each) => each !== item);
    if (first === undefined) this.#items.delete(key);
    else this.#items.set(key, others.length === 0 ? first : [first, ...others]);
  }
}

const isList = <T>(found: T | readonly T[]): found is readonly T[] => Array.isArray(found);
