import { useDeskWords } from '../talk/desk-words.tsx';

export function Loading() {
  return <p className="waiting">{useDeskWords().loading}</p>;
}
