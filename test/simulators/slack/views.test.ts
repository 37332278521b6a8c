import { describe, expect, it } from 'vitest';
import { ALICE } from './identities.ts';
import { stateOf, type View, Views } from './views.ts';

const plain = (text: string) => ({ type: 'plain_text', text });

const modal = (fields: View = {}, element: View = {}): View => ({
  type: 'modal',
  title: plain('Ask'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input',
      block_id: 'words',
      label: plain('Words'),
      element: { type: 'plain_text_input', action_id: 'value', ...element },
    },
  ],
  ...fields,
});

async function open(view: View): Promise<string | undefined> {
  const views = new Views();
  const outcome = await views.open(views.newTrigger(ALICE), view);
  return typeof outcome === 'string' ? outcome : undefined;
}

describe('a modal', () => {
  it('is shown for a trigger, once', async () => {
    const views = new Views();
    const trigger = views.newTrigger(ALICE);
    expect(await views.open(trigger, modal())).toMatchObject({ user: ALICE, isOpen: true });
    expect(await views.open(trigger, modal())).toBe('invalid_trigger_id');
    expect(await views.open('made up', modal())).toBe('invalid_trigger_id');
  });

  it.each([
    [modal({ title: plain('x'.repeat(25)) }), 'title'],
    [modal({ title: plain('') }), 'title'],
    [modal({ submit: undefined, type: 'home' }), 'type'],
    [modal({ close: plain('x'.repeat(25)) }), 'close'],
    [modal({ submit: plain('') }), 'submit'],
    [modal({ private_metadata: 'x'.repeat(3_001) }), 'private_metadata'],
    [modal({ blocks: Array(101).fill({ type: 'divider' }) }), '101 blocks'],
    [modal({ blocks: [{ type: 'markdown', text: 'hello' }] }), 'markdown in a modal'],
    [modal({ blocks: [{ type: 'section', text: plain('x'.repeat(3_001)) }] }), 'more than 3000'],
    [modal({}, { max_length: 3_001 }), 'max_length'],
    [modal({}, { hint: 'none' }), 'invalid_blocks'],
  ])('is refused where Slack would: %#', async (view, reason) => {
    expect(await open(view)).toContain(reason);
  });

  it('lets nothing be sent that a person couldn’t fill in', () => {
    expect(() => stateOf(modal(), {})).toThrow('wants a text');
    expect(() => stateOf(modal(), { words: 'x', others: 'y' })).toThrow('no input others');
    expect(() => stateOf(modal({}, { max_length: 3 }), { words: 'long' })).toThrow('too long');
    expect(stateOf(modal(), { words: 'x' })).toEqual({
      values: { words: { value: { type: 'plain_text_input', value: 'x' } } },
    });
  });

  it('stays with what is wrong, becomes another, or closes, as the app says', async () => {
    const views = new Views();
    const opened = await views.open(views.newTrigger(ALICE), modal());
    if (typeof opened === 'string') throw new Error(opened);
    expect(await views.answered(opened, { response_action: 'errors', errors: { words: 'No' } })).toEqual([]);
    expect(opened).toMatchObject({ isOpen: true, errors: { words: 'No' } });
    expect(await views.answered(opened, { response_action: 'errors', errors: { x: 'No' } })).toHaveLength(1);
    expect(
      await views.answered(opened, { response_action: 'update', view: modal({ type: 'x' }) }),
    ).toHaveLength(1);
    expect(await views.answered(opened, undefined)).toEqual([]);
    expect(opened.isOpen).toBe(false);
  });
});
