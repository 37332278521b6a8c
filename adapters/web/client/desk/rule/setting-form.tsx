import { type FormEvent, useId, useState } from 'react';
import type { ShownSetting } from '../../../desk/routes/settings.ts';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { SettingInput } from './setting-input.tsx';

interface SettingFormProps {
  readonly setting: ShownSetting;
  readonly isAdmin: boolean;
  onSet(): Promise<void>;
}

/** One setting, to be seen, and changed by admins. */
export function SettingForm({ setting, isAdmin, onSet }: SettingFormProps) {
  const words = useDeskWords();
  const id = useId();
  const { act, isBusy } = useDeed();
  const { name, label, isUsual, channels } = setting;
  const [value, setValue] = useState(setting.value);
  const [fault, setFault] = useState<string>();
  const set = async (change: object) => {
    const outcome = await act('/settings', { name, ...change });
    setFault(outcome?.problem?.detail);
    if (outcome?.data !== undefined) await onSet();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    void set({ value });
  };
  const isChanged = JSON.stringify(value) !== JSON.stringify(setting.value);
  return (
    <form className="setting" onSubmit={save} aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <SettingInput setting={setting} value={value} isAdmin={isAdmin} labelledBy={id} onChange={setValue} />
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {isAdmin && (
        <div className="row">
          {isChanged && (
            <button type="submit" className="button main" disabled={isBusy}>
              {words.save}
            </button>
          )}
          {!isUsual && (
            <button type="button" className="button" onClick={() => void set({})} disabled={isBusy}>
              {words.asUsual}
            </button>
          )}
        </div>
      )}
      {channels.length > 0 && (
        <ul className="channels" aria-label={words.channels}>
          {channels.map(({ workspace, id: channel, value: own }) => (
            <li key={`${workspace} ${channel}`}>
              <bdi>{channel}</bdi>: {own}{' '}
              {isAdmin && (
                <button
                  type="button"
                  className="link"
                  onClick={() => void set({ channel: { workspace, id: channel } })}
                >
                  {words.asEverywhere}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
