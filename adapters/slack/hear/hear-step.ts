import { STEP } from '../manifest/uses.ts';
import { isBlank } from '../render/elements.ts';
import { stepSurface } from '../send/step-surface.ts';
import { type Ears, meansFor } from './hearing.ts';

/** Hears the step of a workflow in which a term is looked up. Who reads what a workflow says is known only where it tells the channel. */
export function hearStep(app: Ears): void {
  app.function(STEP, async ({ event, context }) => {
    const { conversation, identity, audience } = context.hearing;
    const { function_execution_id: execution, inputs } = event;
    const [text, channel] = [textIn(inputs.term), textIn(inputs.channel)];
    const where = {
      workspace: identity.workspace,
      channel: channel || 'workflow',
      outsiders: channel !== '' && (await audience.isShared(channel)) !== false,
    };
    const means = await meansFor(context.hearing, where);
    const surface = stepSurface(means, execution);
    if (isBlank(text)) return surface.tell(means.messages.say('step.noTerm'));
    const asked = { kind: 'define', text } as const;
    // A workflow is nobody; each time that one runs it is somebody else who asks.
    const by = { id: `slack:${execution}`, name: '' };
    await conversation.commanded({ ...where, delivery: execution, asked, by }, surface);
  });
}

/** A workflow hands in what it was told to, be it of another kind. */
const textIn = (input: unknown): string => (typeof input === 'string' ? input.trim() : '');
