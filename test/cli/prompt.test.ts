import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { prompt } from '../../adapters/cli/prompt.ts';
import { sample } from '../sample-glossary.ts';

async function talk(...texts: string[]): Promise<string> {
  const input = new PassThrough();
  const stream = new PassThrough();
  const output = { stream, isTerminal: true, width: 80, colour: false };
  const end = prompt(
    { input, inputIsTerminal: true, out: output, err: output },
    async () => sample,
    'In the browser: nowhere',
  );
  input.end(texts.map((text) => `${text}\n`).join(''));
  await end;
  stream.end();
  return (await stream.toArray()).join('');
}

it('answers question after question, and says goodbye at the end of the input', async () => {
  const said = await talk('coffee vs tea', '', 'what is cofee');
  expect(said).toContain('Coffee vs Tea');
  expect(said).toContain('I read “cofee” as Coffee.');
  expect(said.trimEnd()).toMatch(/Goodbye\.$/);
});

it('understands a follow-up from the question before', async () => {
  expect(await talk('coffee vs tea', 'and lemonade?')).toContain('Coffee vs Tea vs Lemonade');
});

it('answers each question of a line, and goes on from the last', async () => {
  const said = await talk('what is coffee? and what is lemonade?', 'vs tea?');
  expect(said).toContain('Coffee is a thing.');
  expect(said).toContain('Lemonade is a thing.');
  expect(said).toContain('Lemonade vs Tea');
});

it.each(['exit', 'quit', 'EXIT'])('leaves on “%s”', async (word) => {
  expect(await talk(word, 'coffee')).not.toContain('Coffee is a thing');
});
