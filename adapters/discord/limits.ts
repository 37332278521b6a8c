/**
 * What Discord takes of a message with Components V2.
 * https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
  /** All in all; those that stand in others count as well. */
  components: 40,
  /** Characters of all the text displays of a message together. */
  text: 4000,
  buttonsInRow: 5,
  buttonLabel: 80,
  /** Of a picture. */
  description: 1024,
  /** Fields, and the note above them where there is room for it. */
  modalComponents: 5,
  modalTitle: 45,
  modalLabel: 45,
  modalHint: 100,
  modalNote: 1000,
  optionLabel: 100,
  textInput: 4000,
} as const;

/**
 * Room that a text gets at most in an answer, in characters as they are sent, so with what escaping adds. Together the texts
 * that are never left out stay under {@link LIMITS.text}.
 */
export const ROOM = {
  title: 300,
  label: 160,
  aspect: 120,
  value: 400,
  /** What goes under the title, or in small print, as one line. */
  smallLine: 400,
  gist: 1000,
  /** Of a concept beside others. */
  shortDefinition: 500,
  /** A definition that is itself the answer gets this much even where others must go, and more if they leave it. */
  definition: 2000,
  point: 500,
  /** Of what may be meant, so that it can be told. */
  option: 240,
  source: 300,
  /** An address is shown whole or not at all. */
  address: 300,
  /** A sentence of the bot's own. */
  notice: 2000,
  /** What somebody wrote, given back. */
  written: 3500,
} as const;

/**
 * Room for a line about an entry that is worth reading as well: the first with which nothing else must go. The larger one
 * fills two lines on a desktop, and three on a phone.
 */
export const PREVIEW_ROOMS = [80, 40] as const;
