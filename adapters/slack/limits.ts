/**
 * What Slack takes. Lengths are counted in UTF-16 units, the strictest way to count.
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export const LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionElements: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  /** https://docs.slack.dev/reference/views/modal-views. Of what its buttons say as well. */
  viewTitle: 24,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  textInput: 3_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block. Of its label, and of its hint. */
  inputText: 2_000,
  /** Fields of a form: more than these nobody wants to see at once. */
  fields: 20,
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block. The head counts as a row. */
  table: { rows: 100, columns: 20, characters: 10_000 },
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocks: 50,
  /**
   * Characters of all blocks, as JSON. Slack documents no such limit, and answers `msg_blocks_too_long`: blocks of 13,297 characters
   * were taken and longer ones refused (slackapi/bolt-js#2509). How it counts isn't known (#2867), so this keeps away from it.
   */
  characters: 12_000,
  /** The same for a message that is sent because Slack refused the one before it. */
  charactersWithoutTable: 10_000,
  /** What notifications and screen readers read. Slack cuts at 40,000; nobody listens that long. */
  fallback: 3_000,
} as const;
