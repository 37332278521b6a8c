import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Field, Form } from '../../../src/conversation/form.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';
import { plain } from './elements.ts';

/** What the `callback_id` of the bot's forms is. */
export const FORM = 'differentia:form';
/** What is filled in is found under this, in the block of its field. */
export const VALUE = 'value';

const metadataSchema = z.object({
  token: z.string(),
  channel: z.string(),
  /** The `response_url` of what led to the form, and whether there is a message that it replaces. */
  back: z.optional(z.object({ url: z.string(), replaces: z.boolean() })),
});

/** What a form carries from the button to what is sent of it. */
type Metadata = z.infer<typeof metadataSchema>;

/** Nothing where that is none of ours. */
export function metadataIn(text: string): Metadata | undefined {
  try {
    return metadataSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is known of the way back from a form. */
export type FormReturn = Pick<Metadata, 'channel' | 'back'>;

/** A form as a modal. */
export function formView(form: Form, back: FormReturn, { say }: Messages): ModalView {
  const { token, title, note, submit, fields } = safe(form);
  const metadata: Metadata = { token, ...back };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(metadata),
    notify_on_close: true,
    title: plain(cut(title, LIMITS.viewTitle)),
    submit: plain(cut(submit, LIMITS.viewTitle)),
    close: plain(say('form.close')),
    blocks: [{ type: 'section', text: plain(cut(note, LIMITS.text)) }, ...fields.map(input)],
  };
}

/** A sentence in place of a form that was sent. */
export const doneView = (title: string, text: string, { say }: Messages): ModalView => ({
  type: 'modal',
  title: plain(cut(title, LIMITS.viewTitle)),
  close: plain(say('form.close')),
  blocks: [{ type: 'section', text: plain(cut(safe(text), LIMITS.text)) }],
});

function input(field: Field): InputBlock {
  const common = {
    type: 'input',
    block_id: field.id,
    label: plain(cut(field.label, LIMITS.inputText)),
  } as const;
  if (field.kind === 'choice') {
    const options = field.options.map(({ id, label }) => ({
      text: plain(cut(label, LIMITS.optionText)),
      value: id,
    }));
    const [first] = options;
    const chosen = options.find(({ value }) => value === field.chosen) ?? first;
    return {
      ...common,
      element: {
        type: 'radio_buttons',
        action_id: VALUE,
        options,
        ...(chosen && { initial_option: chosen }),
      },
    };
  }
  if (field.kind === 'file')
    return { ...common, element: { type: 'file_input', action_id: VALUE, max_files: 1 } };
  if (field.kind === 'person') return { ...common, element: { type: 'users_select', action_id: VALUE } };
  return {
    ...common,
    optional: field.isOptional,
    hint: plain(cut(field.hint, LIMITS.inputText)),
    element: {
      type: 'plain_text_input',
      action_id: VALUE,
      multiline: field.isLine !== true,
      max_length: Math.min(field.longest, LIMITS.textInput),
      ...(field.value && { initial_value: field.value }),
    },
  };
}
