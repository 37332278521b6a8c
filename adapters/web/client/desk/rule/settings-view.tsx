import type { ShownSetting } from '../../../desk/routes/settings.ts';
import { Page } from '../parts/page.tsx';
import { useDesk } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useLook } from '../talk/use-look.ts';
import { SettingForm } from './setting-form.tsx';

/** What holds for the whole glossary, and for channels that have something of their own. */
export function SettingsView() {
  const words = useDeskWords();
  const { me } = useDesk();
  const looked = useLook<{ settings: readonly ShownSetting[] }>('/settings');
  const isAdmin = me.standing === 'admin';
  return (
    <Page title={words.settings} lead={words.settingsLead} looked={looked}>
      {({ settings }) => (
        <>
          {!isAdmin && <p className="note">{words.adminsOnly}</p>}
          <ul className="settings" aria-label={words.settings}>
            {settings.map((setting) => (
              <li key={setting.name}>
                <SettingForm
                  key={JSON.stringify(setting.value)}
                  setting={setting}
                  isAdmin={isAdmin}
                  onSet={looked.again}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
