import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Words } from '../playground/words.ts';
import { Playground } from './talk/playground.tsx';
import { InWords } from './talk/words.tsx';

/** Takes the place of what the server has put there, which does without a script. */
const place = document.getElementById('playground');
if (place !== null) {
  const words: Words = JSON.parse(place.dataset.words ?? '{}');
  const examples: string[] = JSON.parse(place.dataset.examples ?? '[]');
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  // What somebody has begun to type by now, into the box that the server has put there.
  const inBox = place.querySelector('input')?.value.trim() ?? '';
  const typed = inBox === asked ? '' : inBox;
  createRoot(place).render(
    <StrictMode>
      <InWords value={words}>
        <Playground examples={examples} asked={asked} typed={typed} />
      </InWords>
    </StrictMode>,
  );
}
