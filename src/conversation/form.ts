/** A form that a person is shown, as data: what a platform makes a dialog of. */
export interface Form {
  /** What comes back with what was filled in: a token of the codec. */
  readonly token: string;
  readonly title: string;
  /** What the form is about, and what becomes of what is filled in; left out where there is no room. */
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

/** A text, which may be left out where it is optional; one of several options; a file; or a person. */
export type Field =
  | (Labelled & {
      readonly kind: 'text';
      readonly hint: string;
      readonly isOptional: boolean;
      readonly longest: number;
      /** What stands in it already. */
      readonly value?: string | undefined;
      /** Whether it is no longer than a line. */
      readonly isLine?: boolean | undefined;
    })
  | (Labelled & {
      readonly kind: 'choice';
      readonly options: readonly Option[];
      /** The option that is chosen; else the first. */
      readonly chosen?: string | undefined;
    })
  | (Labelled & { readonly kind: 'file' })
  /** What is filled in names the person with the platform: "slack:U024BE7LH". The hint is for where such a name is typed. */
  | (Labelled & { readonly kind: 'person'; readonly hint: string });

/** The field that every form has: what a person writes in words of their own. */
export const WORDS = 'words';

/** The first one is chosen until another is. */
interface Option {
  readonly id: string;
  readonly label: string;
}

/** How much a form can hold on a platform. */
export interface FormRoom {
  /** How many fields. */
  readonly fields: number;
  /** How long a text, in UTF-16 units. */
  readonly text: number;
  /** Whether a form takes files. */
  readonly files: boolean;
}

/** What was filled in, by the fields' ids; nothing where a text was left out. */
export type Values = Readonly<Record<string, string>>;
