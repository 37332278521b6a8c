import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Field, Form } from '../../../src/conversation/form.ts';
import { cut } from '../../../src/messages/cut.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';
import { prose } from './fitted.ts';
import { textDisplay } from './message.ts';

/** A form as a modal. */
export function formModal(form: Form): APIModalInteractionResponseCallbackData {
  const { token, title, note, fields } = safe(form);
  return {
    custom_id: token,
    title: cut(title, LIMITS.modalTitle),
    components: [
      ...(fields.length < LIMITS.modalComponents ? [textDisplay(prose(note, LIMITS.modalNote))] : []),
      ...fields.map(labelled),
    ],
  };
}

function labelled(field: Field): APIModalInteractionResponseCallbackComponent {
  const label = cut(field.label, LIMITS.modalLabel);
  if (field.kind === 'choice')
    return {
      type: ComponentType.Label,
      label,
      component: {
        type: ComponentType.StringSelect,
        custom_id: field.id,
        options: field.options.map(({ id, label: text }, index) => ({
          label: cut(text, LIMITS.optionLabel),
          value: id,
          default: field.chosen === undefined ? index === 0 : id === field.chosen,
        })),
      },
    };
  if (field.kind === 'file')
    return {
      type: ComponentType.Label,
      label,
      component: { type: ComponentType.FileUpload, custom_id: field.id },
    };
  if (field.kind === 'person')
    return {
      type: ComponentType.Label,
      label,
      component: { type: ComponentType.UserSelect, custom_id: field.id },
    };
  return {
    type: ComponentType.Label,
    label,
    description: cut(field.hint, LIMITS.modalHint),
    component: {
      type: ComponentType.TextInput,
      custom_id: field.id,
      style: field.isLine === true ? TextInputStyle.Short : TextInputStyle.Paragraph,
      required: !field.isOptional,
      max_length: Math.min(field.longest, LIMITS.textInput),
      ...(field.value && { value: field.value }),
    },
  };
}
