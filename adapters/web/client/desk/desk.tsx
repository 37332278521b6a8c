import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ShownMe } from '../../desk/routes/me.ts';
import { Failed } from './parts/failed.tsx';
import { Keys } from './parts/keys.tsx';
import { Navigation } from './parts/navigation.tsx';
import { Notices } from './parts/notices.tsx';
import { InDesk, type Notice } from './talk/desk-context.tsx';
import { filled, useDeskWords } from './talk/desk-words.tsx';
import { nameBookWith } from './talk/names.ts';
import { InRoute } from './talk/route.tsx';
import type { Problem, Server } from './talk/server.ts';
import { View } from './view.tsx';

/** The desk: who is at it, what waits there, and the view that the address names. */
export function Desk({ server }: { readonly server: Server }) {
  const words = useDeskWords();
  const [me, setMe] = useState<ShownMe>();
  const [problem, setProblem] = useState<Problem>();
  const [notice, setNotice] = useState<Notice>();
  const names = useMemo(() => nameBookWith(server), [server]);
  const recount = useCallback(async () => {
    const found = await server.look<ShownMe>('/me');
    setMe((before) => found.data ?? before);
    setProblem(found.problem);
  }, [server]);
  useEffect(() => void recount(), [recount]);

  if (me === undefined)
    return problem === undefined ? (
      <p className="waiting">{words.loading}</p>
    ) : (
      <Failed problem={problem} onAgain={recount} />
    );
  return (
    <InDesk value={{ server, me, names, tell: setNotice, recount }}>
      <InRoute>
        <div className="desk">
          <header className="desk-head">
            <p className="desk-name">{words.title}</p>
            <p className="desk-person">
              {me.isLocal ? words.local : filled(words.signedIn, { name: me.name, workspace: me.place })}
            </p>
          </header>
          {me.standing === 'anyone' ? (
            <p className="note">{words.noRole}</p>
          ) : (
            <>
              <Navigation me={me} />
              <div className="desk-view">
                <View />
              </div>
              <Keys />
            </>
          )}
        </div>
        <Notices notice={notice} onClose={() => setNotice(undefined)} />
      </InRoute>
    </InDesk>
  );
}
