import { EmptyBTree, type ISortedMap } from 'sorted-btree';

/** Comes before every letter, and is in no key: normalising takes control characters out. */
const END = '\0';

/**
 * Finds what begins with a text, in alphabetical order, without looking at what doesn't. Adding and removing takes time
 * that grows with the logarithm of how much there is.
 */
export class Beginnings<T> {
  // A clone of the empty tree, since the class is the CommonJS module's `default`, which not every loader hands over alike.
  readonly #tree: ISortedMap<string, T> = EmptyBTree.clone();

  /** Adds an item under a key; where the same owner has one there already, that one stays. */
  add(key: string, owner: string, item: T): void {
    this.#tree.set(key + END + owner, item, false);
  }

  remove(key: string, owner: string): void {
    this.#tree.delete(key + END + owner);
  }

  /** The items whose key begins so; those whose key it is come first, and of the same key the owners decide. */
  *of(beginning: string): Iterable<T> {
    for (const [key, item] of this.#tree.entries(beginning)) {
      if (!key.startsWith(beginning)) return;
      yield item;
    }
  }
}
