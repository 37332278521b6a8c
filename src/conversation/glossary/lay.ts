import { newAnswerId } from '../answer-id.ts';
import type { Form } from '../form.ts';
import type { Act, Panel, PanelButton, Sketch } from '../panel.ts';
import { type PanelState, recordOf } from './panel-state.ts';
import type { Visit } from './visit.ts';

/** Shows a panel, and records what its buttons are about. */
export async function lay(visit: Visit, state: PanelState, sketch: Sketch): Promise<void> {
  const id = await record(visit, state);
  const panel: Panel = {
    ...sketch,
    sections: sketch.sections.map((section) => ({
      ...section,
      buttons: section.buttons?.map((act) => tokened(visit, id, act)),
    })),
    buttons: sketch.buttons?.map((act) => tokened(visit, id, act)),
  };
  await visit.surface.present(panel);
}

/** Says a sentence in place of the panel that a button belongs to, so that nothing is left to press. */
export const layNote = (visit: Visit, text: string): Promise<void> =>
  visit.surface.present({ title: visit.messages.say('glossary.title'), sections: [{ lines: [{ text }] }] });

/** A button for what is recorded besides. */
export async function buttonFor(visit: Visit, state: PanelState, act: Act): Promise<PanelButton> {
  return tokened(visit, await record(visit, state), act);
}

/** Shows a form. @param does what is done with what is filled in. */
export async function showForm(
  visit: Visit,
  state: PanelState,
  does: string,
  form: Omit<Form, 'token'>,
): Promise<void> {
  const { where, means, messages, surface } = visit;
  const answer = await record(visit, state);
  const token = means.codec.encode({ kind: 'fill', answer, detail: does }, where.workspace);
  await (surface.show?.({ ...form, token }) ?? surface.tell(messages.say('form.notShown')));
}

async function record({ where, means }: Visit, state: PanelState): Promise<string> {
  const id = newAnswerId();
  await means.store.answers.save(recordOf(id, where, state, means.now()));
  return id;
}

const tokened = ({ where, means }: Visit, answer: string, { does, ...labelled }: Act): PanelButton => ({
  ...labelled,
  token: means.codec.encode({ kind: 'act', answer, detail: does }, where.workspace),
});
