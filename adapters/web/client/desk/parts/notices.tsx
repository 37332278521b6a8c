import { useState } from 'react';
import type { Notice } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';

/** What came of what somebody did. It stays until the next, since it may be what takes it back. */
export function Notices({ notice, onClose }: { readonly notice: Notice | undefined; onClose(): void }) {
  const words = useDeskWords();
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    if (isBusy) return;
    setBusy(true);
    await notice?.undo?.();
    setBusy(false);
  };
  return (
    <div className="notices">
      <p role="status" className={notice === undefined ? 'unseen' : 'said'}>
        {notice?.text}
      </p>
      {notice !== undefined && (
        <div className="row">
          {notice.undo !== undefined && (
            <button type="button" className="button" onClick={undo} disabled={isBusy}>
              {words.undo}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}
