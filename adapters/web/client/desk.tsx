import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DeskWords } from '../desk/words.ts';
import type { Words } from '../playground/words.ts';
import { Desk } from './desk/desk.tsx';
import { InDeskWords } from './desk/talk/desk-words.tsx';
import { serverWith } from './desk/talk/server.ts';
import { InWords } from './talk/words.tsx';

/** Takes the place of what the server has put there. */
const place = document.getElementById('desk');
if (place !== null) {
  const words: DeskWords & { messages: Words } = JSON.parse(place.dataset.words ?? '{}');
  const server = serverWith(place.dataset.formToken ?? '', words);
  createRoot(place).render(
    <StrictMode>
      <InWords value={words.messages}>
        <InDeskWords value={words}>
          <Desk server={server} />
        </InDeskWords>
      </InWords>
    </StrictMode>,
  );
}
