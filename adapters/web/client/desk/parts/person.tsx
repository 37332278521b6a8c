import { useDeskWords } from '../talk/desk-words.tsx';
import { useName } from '../talk/use-name.ts';

/** A person by name, or as the platform names one; nobody who wished to stay unnamed, or was forgotten. */
export const Person = ({ id }: { readonly id: string | undefined }) => {
  const words = useDeskWords();
  return id === undefined ? words.somebody : <Named id={id} />;
};

function Named({ id }: { readonly id: string }) {
  const name = useName(id);
  return (
    <bdi className={name === undefined ? 'person' : 'person named'} title={id}>
      {name ?? id}
    </bdi>
  );
}
