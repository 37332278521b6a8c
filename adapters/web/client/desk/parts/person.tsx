import { useDeskWords } from '../talk/desk-words.tsx';
import { useName } from '../talk/use-name.ts';

/** A person by name, or as the platform names one; nobody who wished to stay unnamed, or was forgotten. */
export const Person = ({ id, signed }: PersonProps) => {
  const words = useDeskWords();
  return id === undefined ? words.somebody : <Named id={id} signed={signed} />;
};

interface PersonProps {
  readonly id: string | undefined;
  /** The name under which the person wrote something, where that is known. */
  readonly signed?: string | undefined;
}

function Named({ id, signed }: PersonProps & { readonly id: string }) {
  const name = useName(id) ?? signed;
  return (
    <bdi className={name === undefined ? 'person' : 'person named'} title={id}>
      {name ?? id}
    </bdi>
  );
}
