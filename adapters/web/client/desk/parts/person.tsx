import { useDeskWords } from '../talk/desk-words.tsx';

/** A person as the platform names one; nobody who wished to stay unnamed, or was forgotten. */
export const Person = ({ id }: { readonly id: string | undefined }) => {
  const words = useDeskWords();
  return id === undefined ? words.somebody : <bdi className="person">{id}</bdi>;
};
