import { describe, expect, it, vi } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { describedAnswer } from '../../src/answer/no-answer.ts';
import { respond } from '../../src/conversation/respond.ts';
import { choicesText } from '../../src/messages/answer-texts.ts';
import { concept, resourcesOf } from '../sample-glossary.ts';

const resources = resourcesOf([
  concept('kettle', 'Kettle', { definition: 'A vessel with a spout in which water is boiled.' }),
  concept('teapot', 'Teapot', { definition: 'A vessel with a spout in which tea is brewed and served.' }),
  concept('cup', 'Cup', { definition: 'A small bowl with a handle to drink from.' }),
]);

const description = 'the vessel in which one boiled water';

describe('a description in place of a term', () => {
  it('is offered what it may be of, and never answered', () => {
    const answer = answerQuestion({ kind: 'define', terms: [description] }, resources);
    expect(answer).toMatchObject({
      kind: 'choices',
      reason: 'didYouMean',
      term: description,
      options: [{ id: 'kettle' }],
      asked: { kind: 'define', terms: [description] },
    });
  });

  it('is offered the same beside another term', () => {
    const answer = answerQuestion({ kind: 'compare', terms: ['cup', description] }, resources);
    expect(answer).toMatchObject({ kind: 'choices', term: description, options: [{ id: 'kettle' }] });
  });

  it('is named as missing where it is of nothing here', () => {
    const answer = answerQuestion({ kind: 'define', terms: ['the animal with a very long neck'] }, resources);
    expect(answer.kind).toBe('missing');
  });

  it('is passed over where nobody asked the bot', () => {
    const text = 'what is the difference between a cup and a boiled water vessel?';
    expect(respond({ text, addressed: true }, resources).reply.kind).toBe('choices');
    const search = vi.spyOn(resources.definitions, 'search');
    expect(respond({ text, addressed: false }, resources).reply.kind).toBe('silent');
    expect(search).not.toHaveBeenCalled();
  });
});

describe('a text that asks nothing by name', () => {
  it('is offered what it describes', () => {
    expect(describedAnswer(`I mean ${description}`, resources)).toMatchObject({
      kind: 'choices',
      reason: 'described',
      options: [{ id: 'kettle' }],
    });
    expect(describedAnswer('good morning everybody', resources)).toBeUndefined();
  });

  it('is offered that where it was said to the bot, and by the person’s own words', () => {
    const kindOf = (text: string, addressed: boolean) => respond({ text, addressed }, resources).reply.kind;
    const said = 'what is the thing that has boiled water in a vessel?';
    expect(kindOf(said, true)).toBe('choices');
    expect(kindOf(said, false)).toBe('silent');
    expect(kindOf(`> ${said}\nthat is all she said to us yesterday, and then she left`, true)).toBe('help');
  });
});

describe('did you mean', () => {
  const option = (id: string, label: string) => ({ id, label, preview: '' });
  const text = (reason: 'didYouMean' | 'described', ...options: ReturnType<typeof option>[]) =>
    choicesText(
      { kind: 'choices', reason, term: 'ketle', options, asked: { kind: 'define', terms: ['ketle'] } },
      resources.messages,
    );

  it('names the only option, and points at several', () => {
    expect(text('didYouMean', option('kettle', 'Kettle'))).toBe('I don’t have “ketle”. Did you mean Kettle?');
    expect(text('didYouMean', option('kettle', 'Kettle'), option('cup', 'Cup'))).toBe(
      'I don’t have “ketle”. Did you mean one of these?',
    );
  });

  it('doesn’t call a description a term', () => {
    expect(text('described', option('kettle', 'Kettle'))).toBe(
      'Going by your description, did you mean Kettle?',
    );
  });

  it('takes a label as it is, whatever is in it', () => {
    expect(text('didYouMean', option('odd', '{count} <b>'))).toBe(
      'I don’t have “ketle”. Did you mean {count} <b>?',
    );
  });
});
