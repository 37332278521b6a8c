/** A form that a person is shown, as data: what a platform makes a dialog of. */
export interface Form {
  /** What comes back with what was filled in: a token of the codec. */
  readonly token: string;
  readonly title: string;
  /** What the form is about, and what becomes of what is filled in. */
  readonly note: string;
  /** What the button says that sends it. */
  readonly submit: string;
  readonly fields: readonly Field[];
}

interface Labelled {
  /** Unique in the form; lower-case letters. */
  readonly id: string;
  readonly label: string;
}

/** A text over several lines, which may be left out where it is optional; or one of several options. */
export type Field =
  | (Labelled & {
      readonly kind: 'text';
      readonly hint: string;
      readonly isOptional: boolean;
      readonly longest: number;
    })
  | (Labelled & { readonly kind: 'choice'; readonly options: readonly Option[] });

/** The field that every form has: what a person writes in words of their own. */
export const WORDS = 'words';

/** The first one is chosen until another is. */
interface Option {
  readonly id: string;
  readonly label: string;
}

/** What was filled in, by the fields' ids; nothing where a text was left out. */
export type Values = Readonly<Record<string, string>>;
