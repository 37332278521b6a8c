import { randomUUID } from 'node:crypto';
import { type Node, nodesIn } from './nodes.ts';
import { blockRefusals } from './refusals.ts';

/** A modal before a person's eyes. */
export interface OpenView {
  readonly id: string;
  readonly user: string;
  view: View;
  /** What is said to be wrong, by the block. */
  errors: Readonly<Record<string, string>>;
  isOpen: boolean;
}

export type View = Readonly<Record<string, unknown>>;

/** A trigger is good for so long, in milliseconds. */
const TRIGGER_GOOD_FOR = 3_000;

/** What may not stand in a modal, and what not on the page of an app. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'card',
  'carousel',
  'context_actions',
  'file',
  'markdown',
  'plan',
  'table',
  'task_card',
]);

const NOT_AT_HOME: ReadonlySet<string> = new Set([
  'alert',
  'context_actions',
  'file',
  'markdown',
  'plan',
  'table',
  'task_card',
]);

/** So many modals lie over each other at most. */
const DEEPEST = 3;

/** The modals that people see. */
export class Views {
  readonly all: OpenView[] = [];
  /** The pages of the app, by who sees them. */
  readonly homes = new Map<string, View>();
  readonly #triggers = new Map<string, { readonly user: string; readonly at: number }>();

  newTrigger(user: string): string {
    const trigger = `${Date.now()}.${randomUUID()}`;
    this.#triggers.set(trigger, { user, at: performance.now() });
    return trigger;
  }

  /** @returns the modal, or the error that Slack answers with. */
  async open(trigger: string, view: View): Promise<OpenView | string> {
    const known = this.#triggers.get(trigger);
    if (known === undefined) return 'invalid_trigger_id';
    this.#triggers.delete(trigger);
    if (performance.now() - known.at > TRIGGER_GOOD_FOR) return 'expired_trigger_id';
    const [refusal] = await viewRefusals(view);
    if (refusal !== undefined) return `invalid_arguments: ${refusal}`;
    const opened: OpenView = {
      id: `V${randomUUID().slice(0, 10)}`,
      user: known.user,
      view,
      errors: {},
      isOpen: true,
    };
    this.all.push(opened);
    return opened;
  }

  /** Lays a modal over those that the trigger's person has open. @returns it, or the error that Slack answers with. */
  async push(trigger: string, view: View): Promise<OpenView | string> {
    const user = this.#triggers.get(trigger)?.user;
    const open = this.all.filter((each) => each.isOpen && each.user === user);
    if (open.length === 0) return 'not_found';
    return open.length >= DEEPEST ? 'push_limit_reached' : this.open(trigger, view);
  }

  /** Puts something else in a modal. @returns it, or the error that Slack answers with. */
  async update(id: string, view: View): Promise<OpenView | string> {
    const opened = this.all.find((each) => each.id === id && each.isOpen);
    if (opened === undefined) return 'not_found';
    const [refusal] = await viewRefusals(view);
    if (refusal !== undefined) return `invalid_arguments: ${refusal}`;
    opened.view = view;
    return opened;
  }

  /** Shows somebody the page of the app. @returns the error that Slack answers with, if it does. */
  async publish(user: string, view: View): Promise<string | undefined> {
    const [refusal] = await viewRefusals(view, 'home');
    if (refusal !== undefined) return `invalid_arguments: ${refusal}`;
    this.homes.set(user, view);
    return undefined;
  }

  /** Takes what the app acknowledges a submission with. @returns what Slack would refuse of that. */
  async answered(opened: OpenView, answer: unknown): Promise<string[]> {
    const { response_action: action, errors, view } = (answer ?? {}) as Record<string, unknown>;
    opened.errors = {};
    if (action === 'errors') {
      opened.errors = errors as OpenView['errors'];
      const ids = inputsOf(opened.view).map(({ block_id }) => block_id);
      return Object.keys(opened.errors).flatMap((id) => (ids.includes(id) ? [] : [`errors: no input ${id}`]));
    }
    if (action === 'update') {
      opened.view = view as View;
      return viewRefusals(opened.view);
    }
    opened.isOpen = false;
    return [];
  }
}

/** What was filled in, as the app is told: each value by its block's id. What Slack itself wouldn't let pass is an error here. */
export function stateOf(view: View, values: Readonly<Record<string, string>>, file?: object): View {
  const inputs = inputsOf(view);
  const stranger = Object.keys(values).find((id) => !inputs.some(({ block_id }) => block_id === id));
  if (stranger !== undefined) throw new Error(`The view has no input ${stranger}`);
  const filled = inputs.map(({ block_id, element, optional }) => {
    const { type, action_id, max_length, options, initial_option, initial_value } = element as Element;
    const given = values[String(block_id)] ?? initial_value;
    if (type === 'file_input') return [block_id, { [action_id]: { type, files: file ? [file] : [] } }];
    if (type === 'plain_text_input') {
      if (!given && optional !== true) throw new Error(`The input ${block_id} wants a text`);
      if ((given ?? '').length > Number(max_length ?? 3_000)) throw new Error(`${block_id}: too long`);
      return [block_id, { [action_id]: { type, value: given || null } }];
    }
    if (type === 'users_select') {
      if (!given) throw new Error(`The input ${block_id} wants a person`);
      return [block_id, { [action_id]: { type, selected_user: given } }];
    }
    const selected = given === undefined ? initial_option : options?.find(({ value }) => value === given);
    if (given !== undefined && selected === undefined) throw new Error(`${block_id} does not offer ${given}`);
    return [block_id, { [action_id]: { type, selected_option: selected ?? null } }];
  });
  return { values: Object.fromEntries(filled) };
}

interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly max_length?: number;
  readonly initial_value?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly initial_option?: { readonly value: string };
}

const inputsOf = ({ blocks }: View): Node[] =>
  ((blocks ?? []) as Node[]).filter(({ type }) => type === 'input');

/** What Slack would refuse of a view. */
export async function viewRefusals(view: View, kind: 'modal' | 'home' = 'modal'): Promise<string[]> {
  const { type, title, submit, close, blocks, private_metadata, callback_id } = view;
  const refusals = await blockRefusals(blocks, 100);
  const short = (name: string, text: unknown, isNeeded: boolean) => {
    const length = lengthOf(text);
    if ((text !== undefined || isNeeded) && (length === 0 || length > 24))
      refusals.push(`${name}: ${length} characters, where 1 to 24 may be`);
  };
  if (type !== kind) refusals.push(`type: ${type}`);
  short('title', title, kind === 'modal');
  short('submit', submit, kind === 'modal' && inputsOf(view).length > 0);
  short('close', close, false);
  if (String(private_metadata ?? '').length > 3_000) refusals.push('private_metadata: more than 3000');
  if (String(callback_id ?? '').length > 255) refusals.push('callback_id: more than 255');
  for (const { node, path } of nodesIn(blocks, 'blocks')) {
    if ((kind === 'modal' ? FORBIDDEN : NOT_AT_HOME).has(node.type))
      refusals.push(`${path}: ${node.type} in a ${kind}`);
    if (node.type === 'input')
      for (const key of ['label', 'hint'])
        if (lengthOf(node[key]) > 2_000) refusals.push(`${path}.${key}: more than 2000`);
    if (node.type === 'plain_text_input' && Number(node.max_length ?? 0) > 3_000)
      refusals.push(`${path}.max_length: more than 3000`);
    if (
      node.type === 'plain_text_input' &&
      lengthOf({ text: node.initial_value ?? '' }) > Number(node.max_length ?? 3_000)
    )
      refusals.push(`${path}.initial_value: longer than max_length`);
    if (node.type === 'radio_buttons' && (node.options as unknown[]).length > 10)
      refusals.push(`${path}.options: more than 10`);
  }
  return refusals;
}

const lengthOf = (text: unknown): number =>
  String((text as { text?: string } | undefined)?.text ?? '').length;
