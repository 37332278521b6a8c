import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../talk/words.tsx';

interface OverflowMenuProps {
  readonly options: readonly { readonly text: string; readonly value: string }[];
  onPick(value: string): Promise<void>;
}

/** What stands behind the dots. */
export function OverflowMenu({ options, onPick }: OverflowMenuProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const dots = useRef<HTMLButtonElement>(null);
  const id = useId();
  const items = () => [...(whole.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first item has the focus once the menu is open
  useEffect(() => {
    if (isOpen) items()[0]?.focus();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    dots.current?.focus();
  };
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the focus leaves what is in it
    <div
      className="overflow"
      ref={whole}
      onBlur={({ relatedTarget }) => {
        if (!whole.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={dots}
        aria-label={words.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={id} role="menu" aria-label={words.more} hidden={!isOpen} onKeyDown={go}>
        {options.map(({ text, value }) => (
          <button
            key={value}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              void onPick(value);
            }}
          >
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}
