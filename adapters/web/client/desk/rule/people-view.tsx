import { useState } from 'react';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { useLook } from '../talk/use-look.ts';

interface People {
  readonly roles: readonly { readonly person: string; readonly role: 'editor' | 'admin' }[];
  readonly blocked: readonly string[];
  readonly isAdmin: boolean;
  readonly hasAdmin: boolean;
  readonly me: string;
}

type Asked = 'editor' | 'admin' | 'block';

/** Who may do what: admins say so, the others see it. */
export function PeopleView() {
  const words = useDeskWords();
  const looked = useLook<People>('/people');
  const { act, isBusy } = useDeed();
  const [asked, setAsked] = useState<Asked>();
  const [fault, setFault] = useState<string>();
  const change = async (path: string, body: object) => {
    const outcome = await act(path, body);
    setFault(outcome?.problem?.detail);
    if (outcome?.data !== undefined) await looked.again();
    return outcome;
  };
  const setRole = (person: string, role: string) =>
    change('/people/role', { person, role: role === 'none' ? null : role });
  const titles = { editor: words.makeEditor, admin: words.makeAdmin, block: words.block };
  return (
    <Page title={words.people} lead={words.peopleLead} looked={looked}>
      {({ roles, blocked, isAdmin, hasAdmin }) => (
        <>
          {!hasAdmin && <p className="note">{words.noAdmin}</p>}
          {!isAdmin && <p className="note">{words.adminsOnly}</p>}
          {roles.length === 0 && <Empty text={words.noRoles} />}
          <ul className="items" aria-label={words.people}>
            {roles.map(({ person, role }) => (
              <li key={person} className="item person-item">
                <Person id={person} />
                {isAdmin ? (
                  <select
                    className="field"
                    aria-label={`${words.role}: ${person}`}
                    value={role}
                    disabled={isBusy}
                    onChange={({ target }) => void setRole(person, target.value)}
                  >
                    <option value="editor">{words.editor}</option>
                    <option value="admin">{words.admin}</option>
                    <option value="none">{words.noneRole}</option>
                  </select>
                ) : (
                  <span>{role === 'admin' ? words.admin : words.editor}</span>
                )}
              </li>
            ))}
            {blocked.map((person) => (
              <li key={person} className="item person-item">
                <Person id={person} />
                <span>
                  <span className="mark">{words.blocked}</span>{' '}
                  <button
                    type="button"
                    className="button"
                    disabled={isBusy}
                    onClick={() => void change('/people/block', { person, isBlocked: false })}
                  >
                    {words.unblock}
                  </button>
                </span>
              </li>
            ))}
          </ul>
          {fault !== undefined && (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          {isAdmin && (
            <div className="row">
              {(['editor', 'admin', 'block'] as const).map((each) => (
                <button key={each} type="button" className="button" onClick={() => setAsked(each)}>
                  {titles[each]}
                </button>
              ))}
            </div>
          )}
          {asked !== undefined && (
            <AskDialog
              title={titles[asked]}
              note={asked === 'block' ? words.blockNote : undefined}
              field={{ label: words.person, hint: words.personHint, isLine: true }}
              submit={titles[asked]}
              isDanger={asked === 'block'}
              onSubmit={(person) =>
                asked === 'block'
                  ? change('/people/block', { person, isBlocked: true })
                  : setRole(person, asked)
              }
              onClose={() => setAsked(undefined)}
            />
          )}
        </>
      )}
    </Page>
  );
}
