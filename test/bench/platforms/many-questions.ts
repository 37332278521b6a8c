import { shippedPacks } from './conversation-in.ts';

/**
 * Questions of which none comes twice before thousands of others have come: what every concept of the shipped packs is, and how those
 * that follow each other differ.
 * @returns gives the next.
 */
export async function manyQuestions(): Promise<() => string> {
  const { resources } = await shippedPacks();
  const labels = [...resources.glossary.concepts()].map(({ prefLabel }) => prefLabel);
  const questions = [
    ...labels.map((label) => `what is ${label}?`),
    ...labels.slice(1).map((label, index) => `${labels[index]} vs ${label}`),
  ];
  let next = 0;
  return () => questions[next++ % questions.length] ?? '';
}
