/** What a version of an entry came with. */
export type Origin =
  | { readonly kind: 'suggestion' | 'import'; readonly id: string }
  /** The import by this id was undone. */
  | { readonly kind: 'undo'; readonly id: string }
  /** The version by this number was restored. */
  | { readonly kind: 'restore'; readonly id: string }
  /** A person's name was taken out. */
  | { readonly kind: 'forget'; readonly id: string };

/** As the store keeps it. */
export const originText = ({ kind, id }: Origin): string => `${kind} ${id}`;

const KINDS = ['suggestion', 'import', 'undo', 'restore', 'forget'] as const;

/** Nothing for a version that came with nothing. */
export function originFrom(text: string | undefined): Origin | undefined {
  const [name, ...rest] = (text ?? '').split(' ');
  const kind = KINDS.find((each) => each === name);
  return kind === undefined ? undefined : { kind, id: rest.join(' ') };
}
