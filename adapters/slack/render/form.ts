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

const metadataSchema = z.object({ token: z.string(), channel: z.string() });

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

/** A form as a modal. */
export function formView(form: Form, channel: string, { say }: Messages): ModalView {
  const { token, title, note, submit, fields } = safe(form);
  const metadata: Metadata = { token, channel };
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: JSON.stringify(metadata),
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
  const common = { type: 'input', block_id: field.id, label: plain(cut(field.label, LIMITS.text)) } as const;
  if (field.kind === 'choice') {
    const options = field.options.map(({ id, label }) => ({
      text: plain(cut(label, LIMITS.optionText)),
      value: id,
    }));
    const [first] = options;
    return {
      ...common,
      element: {
        type: 'radio_buttons',
        action_id: VALUE,
        options,
        ...(first && { initial_option: first }),
      },
    };
  }
  return {
    ...common,
    optional: field.isOptional,
    hint: plain(cut(field.hint, LIMITS.text)),
    element: { type: 'plain_text_input', action_id: VALUE, multiline: true, max_length: field.longest },
  };
}
