import { useDeskWords } from '../talk/desk-words.tsx';
import type { Problem } from '../talk/server.ts';

/** What couldn't be shown, and the way to try again. */
export function Failed({ problem, onAgain }: { readonly problem: Problem; onAgain(): Promise<void> }) {
  const words = useDeskWords();
  return (
    <div className="fault" role="alert">
      <p>{problem.detail}</p>
      <p>
        <button type="button" className="button" onClick={() => void onAgain()}>
          {words.again}
        </button>
      </p>
    </div>
  );
}
