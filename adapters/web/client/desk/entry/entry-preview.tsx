import { useEffect, useId, useState } from 'react';
import { Drawn } from '../../show/drawn.tsx';
import { Tabs } from '../../show/tabs.tsx';
import { DiscordMessage, SlackMessage } from '../../show/views.ts';
import { newId } from '../../talk/new-id.ts';
import { useDesk } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';

interface EntryPreviewProps {
  readonly written: { readonly kind: string; readonly base: number; readonly values: object };
  readonly entry: string | undefined;
}

interface Shown {
  readonly slack?: unknown;
  readonly discord?: unknown;
  /** Why there is no answer yet. */
  readonly missing?: string;
}

const WAIT = 500;

/** The answer that an entry would give, as people are going to see it. */
export function EntryPreview({ written, entry }: EntryPreviewProps) {
  const words = useDeskWords();
  const { server } = useDesk();
  const id = useId();
  const [shown, setShown] = useState<Shown>();
  const asked = JSON.stringify({ ...written, ...(entry !== undefined && { id: entry }) });
  useEffect(() => {
    let isOver = false;
    const waiting = setTimeout(async () => {
      const { data } = await server.act<Shown>('/preview', JSON.parse(asked), newId());
      if (!isOver && data !== undefined) setShown(data);
    }, WAIT);
    return () => {
      isOver = true;
      clearTimeout(waiting);
    };
  }, [server, asked]);

  const frame = { asked: undefined, at: new Date(), isForAll: true, onPress: async () => {} };
  return (
    <aside className="preview" aria-labelledby={id}>
      <h2 id={id}>{words.preview}</h2>
      {shown?.slack === undefined ? (
        <p className="waiting">{shown?.missing ?? words.loading}</p>
      ) : (
        <Tabs
          label={words.preview}
          tabs={[
            {
              name: words.slack,
              content: (
                <Drawn payload={shown.slack}>
                  <SlackMessage payload={shown.slack} {...frame} />
                </Drawn>
              ),
            },
            {
              name: words.discord,
              content: (
                <Drawn payload={shown.slack}>
                  <DiscordMessage payload={shown.discord} {...frame} />
                </Drawn>
              ),
            },
          ]}
        />
      )}
    </aside>
  );
}
