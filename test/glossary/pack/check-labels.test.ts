import { expect, it } from 'vitest';
import { conceptLines, faultsIn } from './sample-pack.ts';

const advice = 'give each a sense of its own, or drop it in one';

it('refuses a label that two concepts share, on the line where each says it', async () => {
  expect(
    await faultsIn({
      'concepts/harbour.yaml': conceptLines('Harbour', 'altLabels:', '  - Haven', '  - Port'),
      'concepts/socket.yaml': ['tags: [networking]', ...conceptLines('Port')],
    }),
  ).toEqual([
    `concepts/harbour.yaml:5: the label “Port” is also one of concepts/socket.yaml; ${advice}`,
    `concepts/socket.yaml:2: the label “Port” is also one of concepts/harbour.yaml; ${advice}`,
  ]);
});

it('takes labels for the same that people would type alike', async () => {
  expect(
    await faultsIn({
      'concepts/a.yaml': conceptLines('Load balancer'),
      'concepts/b.yaml': conceptLines('b', 'hiddenLabels: [LOAD-BALANCER]'),
    }),
  ).toEqual([
    `concepts/a.yaml:1: the label “Load balancer” is also one of concepts/b.yaml; ${advice}`,
    `concepts/b.yaml:3: the label “LOAD-BALANCER” is also one of concepts/a.yaml; ${advice}`,
  ]);
});

it('takes names for different that differ by a symbol only', async () => {
  expect(
    await faultsIn({
      'concepts/c.yaml': conceptLines('C'),
      'concepts/c-plus-plus.yaml': conceptLines('C++'),
      'concepts/c-sharp.yaml': conceptLines('"C#"'),
    }),
  ).toEqual([]);
});

it('lets concepts share a label if each has a sense of its own', async () => {
  expect(
    await faultsIn({
      'concepts/harbour.yaml': conceptLines('Port', 'sense: harbour'),
      'concepts/socket.yaml': conceptLines('Port', 'sense: networking'),
      'concepts/translation.yaml': conceptLines('Porting', 'sense: software', 'altLabels: [Port]'),
    }),
  ).toEqual([]);
});

it('is not content with a sense in all but one', async () => {
  expect(
    await faultsIn({
      'concepts/harbour.yaml': conceptLines('Port', 'sense: harbour'),
      'concepts/socket.yaml': conceptLines('Port'),
    }),
  ).toHaveLength(2);
});

it('is not content with the same sense in two, and names all the others', async () => {
  expect(
    await faultsIn({
      'concepts/a.yaml': conceptLines('Port', 'sense: sea'),
      'concepts/b.yaml': conceptLines('Port', 'sense: sea'),
      'concepts/c.yaml': conceptLines('Port', 'sense: net'),
    }),
  ).toEqual([
    `concepts/a.yaml:1: the label “Port” is also one of concepts/b.yaml, concepts/c.yaml; ${advice}`,
    `concepts/b.yaml:1: the label “Port” is also one of concepts/a.yaml, concepts/c.yaml; ${advice}`,
    `concepts/c.yaml:1: the label “Port” is also one of concepts/a.yaml, concepts/b.yaml; ${advice}`,
  ]);
});

it('lets one concept say its label in several ways', async () => {
  expect(
    await faultsIn({ 'concepts/a.yaml': conceptLines('Load balancer', 'altLabels: [load-balancer]') }),
  ).toEqual([]);
});
