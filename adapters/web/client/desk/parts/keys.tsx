import { useState } from 'react';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Dialog } from './dialog.tsx';
import { useKeys } from './use-keys.ts';

/** What the keys do. */
export function Keys() {
  const words = useDeskWords();
  const [isOpen, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  const keys = [
    ['j ↓', words.keyNext],
    ['k ↑', words.keyBefore],
    ['a', words.approve],
    ['r', words.reject],
    ['e', words.edit],
    ['?', words.keys],
  ] as const;
  return (
    <>
      <p className="key-help">
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {words.keys} <kbd>?</kbd>
        </button>
      </p>
      {isOpen && (
        <Dialog title={words.keys} onClose={() => setOpen(false)}>
          <dl className="key-list">
            {keys.map(([key, text]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <div className="row">
            <button type="button" className="button main" onClick={() => setOpen(false)}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
