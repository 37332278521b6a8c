import { useState } from 'react';
import type { Sent } from '../../playground/happening.ts';
import { useWords } from '../talk/words.tsx';
import { CopyButton } from './copy-button.tsx';
import { Tabs } from './tabs.tsx';

/** What the platforms are sent, and the answer that it is made of, as JSON to read and to copy. */
export function Payloads({ sent }: { readonly sent: Sent }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const tabs = [
    { name: words.slack, content: <Json data={sent.slack} label={words.slack} /> },
    { name: words.discord, content: <Json data={sent.discord} label={words.discord} /> },
    { name: words.payloadAnswer, content: <Json data={sent.answer} label={words.payloadAnswer} /> },
  ];
  return (
    <details className="payloads" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.payload}</summary>
      {isOpen && <Tabs label={words.payload} tabs={tabs} />}
    </details>
  );
}

function Json({ data, label }: { readonly data: unknown; readonly label: string }) {
  const words = useWords();
  const text = JSON.stringify(data, null, 2);
  return (
    <div className="json">
      <CopyButton label={words.copy} text={() => text} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard, too */}
      <section className="scrolled" tabIndex={0} aria-label={label}>
        <pre>{text}</pre>
      </section>
    </div>
  );
}
