import { beginningOf, endsIn } from '../beginning.ts';
import type { Format } from '../format.ts';

/** N-Triples are Turtle, too. */
const turtleExtensions = ['.ttl', '.nt'];

export const turtle: Format = {
  name: 'turtle',
  title: 'SKOS in Turtle',
  extensions: turtleExtensions,
  recognises: (file) => endsIn(file, turtleExtensions),
  read: async (...given) => (await import('./read-turtle.ts')).readTurtle(...given),
  write: async (...given) => (await import('./write-turtle.ts')).writeTurtle(...given),
};

export const jsonLd: Format = {
  name: 'jsonld',
  title: 'SKOS in JSON-LD',
  extensions: ['.jsonld', '.json'],
  recognises: (file) =>
    endsIn(file, ['.jsonld']) ||
    (endsIn(file, ['.json']) && /"@(?:context|id|graph)"/.test(beginningOf(file))),
  read: async (...given) => (await import('./read-json-ld.ts')).readJsonLd(...given),
  write: async (...given) => (await import('./write-json-ld.ts')).writeJsonLd(...given),
};
