import { useEffect, useState } from 'react';
import { useWords } from '../talk/words.tsx';

/** How long, in milliseconds, it is said that something was copied. */
const SAID = 2_000;

/** Copies a text, and says whether it could be. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const words = useWords();
  const [isCopied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (isCopied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SAID);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      // There is none where the page is reached by http under another name than this machine's.
      await navigator.clipboard.writeText(text());
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button type="button" className="quiet" onClick={copy}>
      <span aria-live="polite">
        {isCopied === undefined ? label : isCopied ? words.copied : words.notCopied}
      </span>
    </button>
  );
}
