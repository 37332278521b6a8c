import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { resourcesOf } from '../../src/answer/resources.ts';
import { qualifiedLabel } from '../../src/glossary/concept.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';
import { droppedFrom, noteIn } from '../contract/dropped.ts';
import { postTo } from '../contract/posts.ts';
import { slack } from '../contract/slack-renderer.ts';

const glossary = new Glossary(loadCompiled(readFileSync('dist/packs.json', 'utf8')));
const concepts = [...glossary.concepts()];
const resources = resourcesOf(glossary, english);
const labelOf = (id: string) => {
  const concept = glossary.concept(id);
  return concept === undefined ? id : qualifiedLabel(concept);
};

const defined = concepts.map((concept) =>
  answerQuestion({ kind: 'define', terms: [qualifiedLabel(concept)] }, resources),
);
const curated = [...glossary.comparisons()].map(({ between }) =>
  answerQuestion({ kind: 'compare', terms: between.map(labelOf) }, resources),
);
/** The first and the last neighbours of each kind: what the composer has most to say of. */
const ofAKind = (count: number): Answer[] =>
  concepts.flatMap(({ id }) => {
    const kinds = glossary.kindsOf(id).map(qualifiedLabel);
    return kinds.length < count
      ? []
      : [kinds.slice(0, count), kinds.slice(-count)].map((terms) =>
          answerQuestion({ kind: 'compare', terms }, resources),
        );
  });

describe.each([
  { what: 'every definition', answers: defined },
  { what: 'every comparison', answers: curated },
  { what: 'two of a kind', answers: ofAKind(2) },
  { what: 'four of a kind', answers: ofAKind(4) },
  { what: 'six of a kind', answers: ofAKind(6) },
])('$what in the shipped packs', ({ answers }) => {
  it('is shown whole', async () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) {
      const { text, refusals } = await slack.draw(postTo('asker', answer));
      expect(noteIn(text)).toBe('');
      expect(droppedFrom(answer, text)).toEqual([]);
      expect(refusals).toEqual([]);
    }
  });
});
